// Version 4: sessions of supervision and what is brought to them. Small lists, read whole, so none has an index.
#include "storage/schema.h"

namespace considered::storage {

const char* const schemaVersion4 = "CREATE TABLE sessions (" KEPT_COLUMNS R"sql(
  when_ms INTEGER,
  when_offset INTEGER,
  closed_ms INTEGER,
  closed_offset INTEGER,
  agreed TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE agenda_items (" KEPT_COLUMNS R"sql(
  kind TEXT NOT NULL,
  thing BLOB CHECK (length(thing) = 16),
  prompt_id TEXT NOT NULL,
  words TEXT NOT NULL,
  position INTEGER NOT NULL,
  note TEXT NOT NULL,
  discussed INTEGER NOT NULL,
  agreed TEXT NOT NULL,
  session_id BLOB CHECK (length(session_id) = 16),
  settled INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 4;
)sql";

} // namespace considered::storage
