// MemoryInfo: how much memory a key derivation may plan with.
#pragma once

#include <QtGlobal>

namespace considered::platform {

class MemoryInfo {
  public:
    MemoryInfo() = default;
    virtual ~MemoryInfo() = default;
    Q_DISABLE_COPY_MOVE(MemoryInfo)
    /// Bytes the system can give without swapping; 0 when it does not say. Any thread.
    [[nodiscard]] virtual quint64 availableBytes() const = 0;
};

/// Knows nothing, so callers plan with the least.
class NullMemoryInfo final : public MemoryInfo {
  public:
    [[nodiscard]] quint64 availableBytes() const override { return 0; }
};

} // namespace considered::platform
