// Random: where unpredictable bytes come from, so that tests can fix them.
#pragma once

#include <QUuid>
#include <QtGlobal>
#include <span>

namespace considered {

/// Thread-safe. The real one is crypto::SystemRandom.
class Random {
  public:
    Random() = default;
    virtual ~Random() = default;
    Q_DISABLE_COPY_MOVE(Random)

    /// Fills `out` with cryptographically strong bytes. Cannot fail: a system without them stops the program.
    virtual void fill(std::span<unsigned char> out) = 0;
    /// Uniform in [0, bound), bound ≥ 1, without modulo bias.
    [[nodiscard]] quint32 below(quint32 bound);
    /// A random (version 4) UUID.
    [[nodiscard]] QUuid uuid();
};

} // namespace considered
