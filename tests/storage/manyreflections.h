// Many reflections at once, for what must hold in a long life of notes. Shared with tests/bench.
#pragma once

#include "storage/statement.h"

namespace considered::test {

/// `count` (a literal's worth: 100,000) reflections in one transaction, seven to each moment, with ten words each out
/// of a hundred. Row i (from 1): context by i % 4, use by i % 5, every tenth for supervision, every 20th in the bin.
[[nodiscard]] inline Result<void> addManyReflections(storage::Database& db, int count) {
    return db.write([&] {
        return storage::
            done(storage::run(
                     db,
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                     " INSERT INTO reflections (id, created_ms, created_offset, changed_ms, changed_offset, revision,"
                     " binned_ms, binned_offset, context, use, effect_person, effect_me, worked, felt_then, felt_now,"
                     " learning, for_supervision, just_for_me)"
                     " SELECT randomblob(16), 1700000000000 + i / 7 * 1000, 0, 0, 0, 1,"
                     " iif(i % 20 = 0, 1800000000000, NULL), iif(i % 20 = 0, 0, NULL),"
                     " CASE i % 4 WHEN 0 THEN 'client' WHEN 1 THEN 'employer' WHEN 2 THEN 'team' END,"
                     " CASE i % 5 WHEN 0 THEN 'shared' WHEN 1 THEN 'usedQuietly' WHEN 2 THEN 'heldBack' END,"
                     " 'they seemed relieved number' || i, '', 'worked' || i % 100 || ' pause' || i % 37 || ' slower',"
                     " 'nervous', 'calm', 'ask first' || i % 53, i % 10 = 0, 1 FROM n",
                     count))
                .and_then([&] {
                    return db.execute("UPDATE vault SET words_upto = (SELECT max(seq) FROM reflections);"
                                      "INSERT INTO reflection_words (reflection_words) VALUES ('rebuild')");
                });
    });
}

} // namespace considered::test
