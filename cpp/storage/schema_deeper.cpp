// Version 7: checks remember the experience picked, full checks hold words, and what is asked or written days later.
// Version 9: what was written about a reflection later is found with it.
#include "storage/schema.h"

namespace considered::storage {

// Full checks may be left open beside a longer one for the same audience, so a running check is now known by its id.
const char* const schemaVersion7 = R"sql(
ALTER TABLE checks ADD COLUMN experience_id BLOB CHECK (length(experience_id) = 16);
ALTER TABLE checks ADD COLUMN asked_ms INTEGER;
ALTER TABLE checks ADD COLUMN asked_offset INTEGER;
ALTER TABLE checks ADD COLUMN ask_no_more INTEGER NOT NULL DEFAULT 0;
ALTER TABLE check_lines ADD COLUMN words TEXT NOT NULL DEFAULT '';

ALTER TABLE running_answers RENAME TO running_answers_before;
ALTER TABLE running_checks RENAME TO running_checks_before;
CREATE TABLE running_checks (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  audience TEXT NOT NULL,
  depth TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  pack_version INTEGER NOT NULL,
  stage TEXT NOT NULL,
  position INTEGER NOT NULL,
  decision TEXT NOT NULL,
  openness TEXT,
  too_raw INTEGER NOT NULL,
  experience_id BLOB CHECK (length(experience_id) = 16),
  started_ms INTEGER NOT NULL,
  started_offset INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX running_one_for_each ON running_checks (audience) WHERE depth = 'check';
CREATE TABLE running_answers (
  check_id BLOB NOT NULL REFERENCES running_checks (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  prompt_id TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (check_id, kind, prompt_id)
) STRICT, WITHOUT ROWID;
INSERT INTO running_checks
  SELECT id, audience, 'check', pack_id, pack_version, stage, position, decision, openness, too_raw, NULL, started_ms,
    started_offset, changed_ms, changed_offset FROM running_checks_before;
INSERT INTO running_answers
  SELECT c.id, a.kind, a.prompt_id, a.answer
  FROM running_answers_before AS a JOIN running_checks_before AS c ON c.audience = a.audience;
DROP TABLE running_answers_before;
DROP TABLE running_checks_before;

)sql"
                                   "CREATE TABLE feelings (" KEPT_COLUMNS R"sql(
  reflection_id BLOB NOT NULL CHECK (length(reflection_id) = 16),
  words TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE visits (" KEPT_COLUMNS R"sql(
  line TEXT NOT NULL,
  boundary TEXT NOT NULL,
  to_see TEXT NOT NULL,
  reflection_id BLOB CHECK (length(reflection_id) = 16)
) STRICT;

PRAGMA user_version = 7;
)sql";

// The words of feelings and of the deeper questions stand in the index under their reflection's row. Triggers see to
// it, whoever writes such a row: its reflection is taken out of the index before, since FTS5 reads from the rows what
// to take out, and put back in after. Rows are deleted for good only when everything is replaced, which empties the
// index.
// clang-format off
#define OF(who) " (SELECT seq FROM reflections WHERE id IN (" who "));"
#define TAKE_OUT(who) "DELETE FROM reflection_words WHERE rowid IN" OF(who)
#define PUT_IN(who)                                                                                                    \
    "INSERT INTO reflection_words (rowid, effect_person, effect_me, worked, felt_then, felt_now, learning, later)"      \
    " SELECT seq, effect_person, effect_me, worked, felt_then, felt_now, learning, later"                               \
    " FROM indexed_reflections WHERE seq IN" OF(who)
#define FOLLOWS_REFLECTIONS(table, by)                                                                                 \
    "CREATE INDEX " table "_of ON " table " (" by ") WHERE " by " IS NOT NULL;\n"                                      \
    "CREATE TRIGGER " table "_comes BEFORE INSERT ON " table " WHEN new." by " IS NOT NULL"                             \
    " BEGIN " TAKE_OUT("new." by) " END;\n"                                                                            \
    "CREATE TRIGGER " table "_came AFTER INSERT ON " table " WHEN new." by " IS NOT NULL"                               \
    " BEGIN " PUT_IN("new." by) " END;\n"                                                                              \
    "CREATE TRIGGER " table "_changes BEFORE UPDATE ON " table " WHEN coalesce(old." by ", new." by ") IS NOT NULL"      \
    " BEGIN " TAKE_OUT("old." by ", new." by) " END;\n"                                                                \
    "CREATE TRIGGER " table "_changed AFTER UPDATE ON " table " WHEN coalesce(old." by ", new." by ") IS NOT NULL"       \
    " BEGIN " PUT_IN("old." by ", new." by) " END;\n"
// clang-format on

const char* const schemaVersion9 = R"sql(
DROP TABLE reflection_words;
DROP VIEW indexed_reflections;
UPDATE vault SET words_upto = 0;

CREATE VIEW indexed_reflections AS
  SELECT seq, effect_person, effect_me, worked, felt_then, felt_now, learning,
    coalesce((SELECT group_concat(words, char(10)) FROM feelings
      WHERE reflection_id = reflections.id AND feelings.deleted = 0 AND feelings.binned_ms IS NULL), '')
    || char(10) ||
    coalesce((SELECT group_concat(words, char(10)) FROM prompt_notes
      WHERE belongs_to = reflections.id AND prompt_notes.deleted = 0 AND prompt_notes.binned_ms IS NULL), '') AS later
  FROM reflections WHERE seq <= (SELECT words_upto FROM vault);
CREATE VIRTUAL TABLE reflection_words USING fts5 (
  effect_person, effect_me, worked, felt_then, felt_now, learning, later,
  content = 'indexed_reflections', content_rowid = 'seq', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO reflection_words (reflection_words, rank) VALUES ('secure-delete', 1);

)sql" FOLLOWS_REFLECTIONS("feelings", "reflection_id") FOLLOWS_REFLECTIONS("prompt_notes", "belongs_to") R"sql(
PRAGMA user_version = 9;
)sql";

} // namespace considered::storage
