// Reading look-backs and concerns.
#include "storage/noticing.h"

#include "storage/statement.h"

namespace considered::storage {

Result<QList<LookBack>> lookBacksSince(Database& database, qint64 sinceMs) {
    QList<LookBack> found;
    return forEach(
               database,
               "SELECT created_ms, created_offset, context, use, landed FROM reflections"
               " WHERE deleted = 0 AND in_bin = 0 AND created_ms >= ? ORDER BY created_ms",
               [&](Statement& row) {
                   LookBack& each = found.emplaceBack();
                   return row.read(each.created, each.context, each.use, each.landed);
               },
               sinceMs)
        .map([&] { return found; });
}

Result<QList<OftenRaised>> raisedSince(Database& database, qint64 sinceMs, int most) {
    QList<OftenRaised> found;
    // The bare column `ask` is of the row with the greatest moment (SQLite's rule for max()).
    return forEach(
               database,
               "SELECT prompt_id, ask, count(*), max(created_ms) FROM check_concerns JOIN checks ON check_seq = seq"
               " WHERE deleted = 0 AND in_bin = 0 AND created_ms >= ? AND prompt_id <> '' AND ask <> ''"
               " GROUP BY prompt_id ORDER BY count(*) DESC, max(created_ms) DESC LIMIT ?",
               [&](Statement& row) {
                   OftenRaised& each = found.emplaceBack();
                   qint64 last = 0;
                   return row.read(each.promptId, each.ask, each.times, last);
               },
               sinceMs, most)
        .map([&] { return found; });
}

} // namespace considered::storage
