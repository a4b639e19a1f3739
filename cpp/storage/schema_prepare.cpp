// Version 3: what a person prepares. Small lists, read whole, so none has an index.
#include "storage/schema.h"

namespace considered::storage {

const char* const schemaVersion3 = "CREATE TABLE experiences (" KEPT_COLUMNS R"sql(
  nickname TEXT NOT NULL,
  kind TEXT NOT NULL,
  open_client TEXT,
  open_employer TEXT,
  open_team TEXT,
  open_clinical TEXT,
  open_supervisor TEXT,
  too_raw INTEGER NOT NULL,
  one_line TEXT NOT NULL,
  lesson TEXT NOT NULL,
  how_much TEXT,
  permission TEXT NOT NULL,
  check_back TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE boundaries (" KEPT_COLUMNS R"sql(
  words TEXT NOT NULL,
  prompt_id TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE phrases (" KEPT_COLUMNS R"sql(
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  starter TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE prompt_notes (" KEPT_COLUMNS R"sql(
  prompt_id TEXT NOT NULL,
  words TEXT NOT NULL,
  looked_ms INTEGER,
  looked_offset INTEGER,
  belongs_to BLOB CHECK (length(belongs_to) = 16)
) STRICT;
)sql"
                                   "CREATE TABLE biography_parts (" KEPT_COLUMNS R"sql(
  audience TEXT,
  prompt_id TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

PRAGMA user_version = 3;
)sql";

} // namespace considered::storage
