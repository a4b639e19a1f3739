// Bringing a backup back: all of it in the place of what is here, or merged into it.
#pragma once

#include "storage/backupfile.h"

namespace considered::storage {

enum class BringBack { Replace, Merge };

/// What became of the kept rows of the backup that are not deleted; the first five together are all of them.
struct BroughtBack {
    int added = 0;        ///< were not here
    int same = 0;         ///< say what is here already
    int newer = 0;        ///< newer than here: they took the place, and ours is kept as a copy
    int older = 0;        ///< older than here: kept as a copy
    int deletedSince = 0; ///< deleted here later than they were changed
    int removed = 0;      ///< of ours: deleted in the backup later than they were changed here
    friend bool operator==(const BroughtBack&, const BroughtBack&) = default;
};

/// In one transaction: killed at any moment, everything is as before or all of it is done. The vault keeps its id and
/// goes on counting its commits. Errors of writing; Cancelled. Then nothing was changed.
[[nodiscard]] Result<BroughtBack> bringBack(Database& db, BackupFile& backup, BringBack how, const StopFlag& stop);

/// Of a row that is an older version, kept when a backup was brought back: when that backup was made.
[[nodiscard]] Result<std::optional<Moment>> copiedFrom(Database& db, const QUuid& id);

} // namespace considered::storage
