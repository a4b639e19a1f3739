// Version 5: exports being made and exports that left, and the words that are always covered.
#include "storage/schema.h"

namespace considered::storage {

// An export is a draft while left_ms is NULL. What left keeps whom it was for, what was picked (ids alone), how many
// and the file's SHA-256; its marks, which hold words, are gone then.
const char* const schemaVersion5 = R"sql(
CREATE TABLE exports (
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
  asked_by TEXT,
  purpose TEXT NOT NULL,
  by_when TEXT NOT NULL,
  step TEXT NOT NULL,
  everything INTEGER NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  all_picked INTEGER NOT NULL,
  full_dates INTEGER NOT NULL,
  leanings INTEGER NOT NULL,
  left_ms INTEGER,
  left_offset INTEGER,
  form TEXT NOT NULL,
  items INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX exports_newest ON exports (in_bin, left_ms DESC, id DESC) WHERE deleted = 0;

CREATE TABLE export_picks (
  export_seq INTEGER NOT NULL REFERENCES exports (seq) ON DELETE CASCADE,
  item BLOB NOT NULL CHECK (length(item) = 16),
  PRIMARY KEY (export_seq, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE export_marks (
  export_seq INTEGER NOT NULL REFERENCES exports (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  passage TEXT NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  was TEXT NOT NULL,
  kind TEXT NOT NULL,
  instead TEXT NOT NULL,
  PRIMARY KEY (export_seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_words (
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
  word TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;
)sql";

} // namespace considered::storage
