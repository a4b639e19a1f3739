// The bin: everything that was deleted lately, of every kind.
#pragma once

#include "domain/check.h"
#include "storage/database.h"

namespace considered::storage {

struct Binned {
    QUuid id;
    const char* table = nullptr; ///< its kind
    Moment binned;
    QString words;                    ///< the first of the person's own words in it; may be empty
    QString promptId;                 ///< the prompt it is about, if it is about one
    std::optional<Audience> audience; ///< of a check or a reflection
    friend bool operator==(const Binned& a, const Binned& b) {
        return a.id == b.id && qstrcmp(a.table, b.table) == 0 && a.binned == b.binned && a.words == b.words &&
               a.promptId == b.promptId && a.audience == b.audience;
    }
};

inline constexpr const char* checksTable = "checks";
inline constexpr const char* reflectionsTable = "reflections";

/// Storage thread. Every function: Io, DiskFull, Corrupt besides those named.

/// What was put there last comes first.
[[nodiscard]] Result<QList<Binned>> allBinned(Database& database);
/// `table`: as allBinned() gives it. NotFound.
[[nodiscard]] Result<void> putBack(Database& database, QByteArrayView table, const QUuid& id, const Moment& now);
/// For good. NotFound, also when it is not in the bin.
[[nodiscard]] Result<void> forget(Database& database, QByteArrayView table, const QUuid& id, const Moment& now);

} // namespace considered::storage
