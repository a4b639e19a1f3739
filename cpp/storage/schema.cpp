// The schema, version by version. Enums are stored as their words and moments as UTC milliseconds with the offset in
// seconds, so that any SQLCipher tool shows a person their own notes.
#include "storage/schema.h"

namespace considered::storage {

// Every kept row: UUID, created, changed, revision, binned, and `deleted` for the tombstone that emptying the bin
// leaves. The *_newest indices begin with `in_bin` and hold what lists filter by, so that a filtered page reads no row
// that it does not show. The words of reflections are indexed from the table itself (external content): the only FTS5
// kind whose secure-delete removes the words of a deleted row.
const char* const schemaVersion1 = R"sql(
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL CHECK (length(id) = 16),
  commits INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checks (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  created_ms INTEGER NOT NULL,
  created_offset INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  binned_ms INTEGER,
  binned_offset INTEGER,
  in_bin INTEGER GENERATED ALWAYS AS (binned_ms IS NOT NULL) VIRTUAL,
  deleted INTEGER NOT NULL DEFAULT 0,
  audience TEXT NOT NULL,
  depth TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  pack_version INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  decision TEXT NOT NULL,
  for_supervision INTEGER NOT NULL
) STRICT;
CREATE INDEX checks_newest ON checks (in_bin, created_ms DESC, id DESC, for_supervision) WHERE deleted = 0;

CREATE TABLE check_lines (
  check_seq INTEGER NOT NULL REFERENCES checks (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  prompt_id TEXT NOT NULL,
  wording TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (check_seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_concerns (
  check_seq INTEGER NOT NULL REFERENCES checks (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  prompt_id TEXT NOT NULL,
  weight TEXT NOT NULL,
  ask TEXT NOT NULL,
  advice TEXT NOT NULL,
  PRIMARY KEY (check_seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE running_checks (
  audience TEXT PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  pack_id TEXT NOT NULL,
  pack_version INTEGER NOT NULL,
  stage TEXT NOT NULL,
  position INTEGER NOT NULL,
  decision TEXT NOT NULL,
  openness TEXT,
  too_raw INTEGER NOT NULL,
  started_ms INTEGER NOT NULL,
  started_offset INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE running_answers (
  audience TEXT NOT NULL REFERENCES running_checks (audience) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  prompt_id TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (audience, kind, prompt_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflections (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  created_ms INTEGER NOT NULL,
  created_offset INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  binned_ms INTEGER,
  binned_offset INTEGER,
  in_bin INTEGER GENERATED ALWAYS AS (binned_ms IS NOT NULL) VIRTUAL,
  deleted INTEGER NOT NULL DEFAULT 0,
  check_id BLOB CHECK (length(check_id) = 16),
  context TEXT,
  use TEXT,
  landed TEXT,
  effect_person TEXT NOT NULL,
  asked_them TEXT,
  effect_us TEXT,
  effect_me TEXT NOT NULL,
  helped_work TEXT,
  worked TEXT NOT NULL,
  felt_then TEXT NOT NULL,
  felt_now TEXT NOT NULL,
  learning TEXT NOT NULL,
  share_team TEXT,
  for_supervision INTEGER NOT NULL,
  just_for_me INTEGER NOT NULL
) STRICT;
CREATE INDEX reflections_newest ON reflections (in_bin, created_ms DESC, id DESC, context, use, for_supervision)
  WHERE deleted = 0;
CREATE INDEX reflections_of_check ON reflections (check_id)
  WHERE check_id IS NOT NULL AND binned_ms IS NULL AND deleted = 0;

CREATE VIRTUAL TABLE reflection_words USING fts5 (
  effect_person, effect_me, worked, felt_then, felt_now, learning,
  content = 'reflections', content_rowid = 'seq', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO reflection_words (reflection_words, rank) VALUES ('secure-delete', 1);

CREATE TABLE reflection_drafts (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  drafted_ms INTEGER NOT NULL,
  drafted_offset INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  created_offset INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  changed_offset INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  binned_ms INTEGER,
  binned_offset INTEGER,
  check_id BLOB CHECK (length(check_id) = 16),
  context TEXT,
  use TEXT,
  landed TEXT,
  effect_person TEXT NOT NULL,
  asked_them TEXT,
  effect_us TEXT,
  effect_me TEXT NOT NULL,
  helped_work TEXT,
  worked TEXT NOT NULL,
  felt_then TEXT NOT NULL,
  felt_now TEXT NOT NULL,
  learning TEXT NOT NULL,
  share_team TEXT,
  for_supervision INTEGER NOT NULL,
  just_for_me INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 1;
)sql";

// Putting words into the index costs several times what the row itself costs, with memory security on. So a new row
// waits for the next search to index it: `words_upto` is the last row whose words are in. The index is of a view that
// shows no row beyond it, so that what waits is no contradiction to an integrity check.
const char* const schemaVersion2 = R"sql(
ALTER TABLE vault ADD COLUMN words_upto INTEGER NOT NULL DEFAULT 0;

DROP TABLE reflection_words;
CREATE VIEW indexed_reflections AS
  SELECT seq, effect_person, effect_me, worked, felt_then, felt_now, learning FROM reflections
  WHERE seq <= (SELECT words_upto FROM vault);
CREATE VIRTUAL TABLE reflection_words USING fts5 (
  effect_person, effect_me, worked, felt_then, felt_now, learning,
  content = 'indexed_reflections', content_rowid = 'seq', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO reflection_words (reflection_words, rank) VALUES ('secure-delete', 1);

PRAGMA user_version = 2;
)sql";

// Rows that are the older version of another, kept when a backup was brought back. A table of its own, so that every
// kind of row can have copies and none needs a column for it.
const char* const schemaVersion6 = R"sql(
CREATE TABLE copies (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kept_in TEXT NOT NULL,
  of_id BLOB NOT NULL CHECK (length(of_id) = 16),
  backup_ms INTEGER NOT NULL,
  backup_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
)sql";

} // namespace considered::storage
