// ProcessLock: one process for one data folder (security.md 3).
#pragma once

#include "domain/error.h"

#include <QString>
#include <utility>

namespace considered::vault {

/// Held while it lives; the system lets go when the process ends, however it ends. Move-only.
class ProcessLock {
  public:
    /// Makes `directory` (0700) when it is not there and locks its file `lock`. AlreadyRunning when another process
    /// holds it; NotPermitted, DiskFull, Io.
    [[nodiscard]] static Result<ProcessLock> take(const QString& directory);
    ProcessLock(ProcessLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    ProcessLock& operator=(ProcessLock&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;
    ~ProcessLock();

  private:
    explicit ProcessLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

/// Makes the folder and its parents when they are not there, and closes it to other users. NotPermitted (also for a
/// folder of somebody else's or one shared by all, such as /tmp), DiskFull, Io.
[[nodiscard]] Result<void> makePrivateFolder(const QString& directory);

} // namespace considered::vault
