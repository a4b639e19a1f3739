// Reflections that nobody has changed for a while: how many, and to the bin with them.
#include "storage/reflections.h"
#include "storage/statement.h"

namespace considered::storage {

// What was changed before a moment was created before it: that half walks the index and leaves few rows to look into.
// A draft is a change too.
#define RESTING                                                                                                        \
    " FROM reflections INDEXED BY reflections_newest WHERE deleted = 0 AND in_bin = 0 AND created_ms < ?1"             \
    " AND changed_ms < ?1 AND NOT EXISTS (SELECT 1 FROM reflection_drafts AS d WHERE d.id = reflections.id)"

Result<Resting> Reflections::resting(qint64 unchangedSinceMs) {
    Resting resting;
    return forEach(
               m_db, "SELECT count(*), coalesce(min(changed_ms), 0)" RESTING,
               [&](Statement& row) { return row.read(resting.count, resting.oldestChangedMs); }, unchangedSinceMs)
        .map([&] { return resting; });
}

Result<int> Reflections::binResting(qint64 unchangedSinceMs, const Moment& now) {
    const auto due = resting(unchangedSinceMs);
    if (!due)
        return tl::unexpected(due.error());
    if (due->count == 0)
        return 0;
    return m_db
        .write([&] {
            return done(run(m_db,
                            "UPDATE reflections SET binned_ms = ?2, binned_offset = ?3, changed_ms = ?4,"
                            " changed_offset = ?5, revision = revision + 1 WHERE seq IN (SELECT seq" RESTING ")",
                            unchangedSinceMs, now, now));
        })
        .map([&] { return due->count; });
}

} // namespace considered::storage
