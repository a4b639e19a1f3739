// Tries: how often the PIN was wrong, on disk, so that neither a kill nor a restart gives a try back. Layout:
// FORMAT.md.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <array>

namespace considered::vault {

inline constexpr int mostMisses = 10; ///< at this one the PIN is dead for good

struct Tries {
    QUuid vaultId;
    quint32 misses = 0;
    qint64 lastMissMs = 0;   ///< Clock::sinceBootMs() of the last one
    bool eraseAtTen = false; ///< the person chose that the tenth miss erases everything
    bool eraseDue = false;   ///< it has come, and a kill may have come before the erasing
    friend bool operator==(const Tries&, const Tries&) = default;
};

/// Milliseconds until the next try is allowed: 4 misses are free, then 30 s, 1, 5, 15 and 60 min (security.md 2).
/// Counted from the last miss, or from the start of the device if that came later; no change of the date shortens it.
[[nodiscard]] qint64 waitMs(const Tries& tries, qint64 sinceBootMs);

/// Total over any bytes. Corrupt.
[[nodiscard]] Result<Tries> parseTries(QByteArrayView bytes);
[[nodiscard]] QByteArray writeTries(const Tries& tries);

/// `vault.try` and `vault.try.b`.
class TryFiles {
  public:
    explicit TryFiles(const QString& directory);
    [[nodiscard]] const std::array<QString, 2>& paths() const { return m_paths; }

    struct Found {
        Tries tries;           ///< of the copies that are whole, the one with more misses
        bool bothWhole = true; ///< false: a copy was damaged or gone
    };
    /// Corrupt when neither copy is whole or of this vault: the PIN must then rest, or deleting the files would give
    /// ten more tries.
    [[nodiscard]] Result<Found> read(const QUuid& vaultId) const;
    /// Both copies, each durable before the next. DiskFull, NotPermitted, Io.
    [[nodiscard]] Result<void> write(const Tries& tries) const;
    void remove() const;

  private:
    std::array<QString, 2> m_paths;
};

} // namespace considered::vault
