// What is read of the notes for a look over some months.
#pragma once

#include "domain/noticing.h"
#include "storage/database.h"

namespace considered::storage {

/// A concern that kept checks raised.
struct OftenRaised {
    QString promptId;
    QString ask; ///< as it was worded last
    int times = 0;
    friend bool operator==(const OftenRaised&, const OftenRaised&) = default;
};

/// Storage thread; what is in the bin is left out. Io, Corrupt.
[[nodiscard]] Result<QList<LookBack>> lookBacksSince(Database& database, qint64 sinceMs);
/// Most often first, at most `most`; of prompts and signs only.
[[nodiscard]] Result<QList<OftenRaised>> raisedSince(Database& database, qint64 sinceMs, int most);

} // namespace considered::storage
