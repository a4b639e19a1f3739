// Version 7: checks remember the experience picked, full checks hold words, and what is asked or written days later.
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

} // namespace considered::storage
