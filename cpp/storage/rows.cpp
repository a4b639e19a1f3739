// Rows of any table that keeps something of the person's.
#include "storage/rows.h"

namespace considered::storage {

Result<std::optional<StoredRow>> stored(Database& db, const Rows& rows, const QUuid& id) {
    std::optional<StoredRow> found;
    return forEach(
               db, rows.find,
               [&](Statement& row) {
                   RowStamp& stamp = found.emplace().stamp;
                   return row.read(found->seq, stamp.id, stamp.created, stamp.changed, stamp.revision, stamp.binned);
               },
               id)
        .map([&] { return found; });
}

Result<void> setBinned(Database& db, const Rows& rows, const QUuid& id, const std::optional<Moment>& binned,
                       const Moment& now) {
    const auto there = stored(db, rows, id);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return fail(ErrorCode::NotFound);
    if ((*there)->stamp.binned.has_value() == binned.has_value())
        return {};
    return db.write([&] { return done(run(db, rows.setBinned, binned, now, id)); });
}

Result<void> forgetNotes(Database& db, const QUuid& belongsTo, const Moment& now) {
    return done(run(db,
                    "UPDATE prompt_notes SET prompt_id = '', words = '', looked_ms = NULL, looked_offset = NULL,"
                    " belongs_to = NULL, deleted = 1, changed_ms = ?, changed_offset = ?, revision = revision + 1"
                    " WHERE belongs_to = ?",
                    now, belongsTo));
}

} // namespace considered::storage
