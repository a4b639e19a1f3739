// What every kept row has: its place in its table and its stamp, and the way into the bin and out. Stays inside the
// room.
#pragma once

#include "domain/check.h"
#include "storage/statement.h"

// All SQL is put together from literals by the compiler; nothing of the person's ever becomes SQL.
#define ROW_STAMP "id, created_ms, created_offset, changed_ms, changed_offset, revision, binned_ms, binned_offset"

namespace considered::storage {

/// The two statements that differ by table only. Made with ROWS_OF.
struct Rows {
    const char* find;
    const char* setBinned;
};

/// The rows of a table, named by a literal.
#define ROWS_OF(table)                                                                                                 \
    Rows {                                                                                                             \
        "SELECT seq, " ROW_STAMP " FROM " table " WHERE id = ? AND deleted = 0",                                       \
            "UPDATE " table " SET binned_ms = ?, binned_offset = ?, changed_ms = ?, changed_offset = ?,"               \
            " revision = revision + 1 WHERE id = ?"                                                                    \
    }

/// What a row that is not a tombstone has stored.
struct StoredRow {
    qint64 seq = 0;
    RowStamp stamp;
};

[[nodiscard]] Result<std::optional<StoredRow>> stored(Database& db, const Rows& rows, const QUuid& id);
/// Into the bin at a moment, or out of it, in one write. NotFound when there is no such row. Binned again, a row does
/// not stay longer.
[[nodiscard]] Result<void> setBinned(Database& db, const Rows& rows, const QUuid& id,
                                     const std::optional<Moment>& binned, const Moment& now);

/// Blanks the prompt notes that belong to a row which has gone, or holds their words itself now; leaves tombstones.
[[nodiscard]] Result<void> forgetNotes(Database& db, const QUuid& belongsTo, const Moment& now);

} // namespace considered::storage
