// When a backup is worth a quiet word.
#pragma once

#include <QtGlobal>
#include <optional>

namespace considered {

struct BackupState {
    std::optional<qint64> madeMs;   ///< UTC; none was made yet
    int kept = 0;                   ///< things kept now
    bool changedSince = false;      ///< something was kept, changed or deleted since the last one
    std::optional<qint64> notNowMs; ///< when they last said "not now"
    friend bool operator==(const BackupState&, const BackupState&) = default;
};

/// Never made and ten things or more are kept; or the last is more than 90 days old and something changed since. Not
/// for 30 days after "not now". A clock that went back never makes it due.
[[nodiscard]] bool isBackupDue(const BackupState& state, qint64 nowMs);

} // namespace considered
