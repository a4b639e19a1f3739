// Version 8: whom the person can turn to, and how far a team is with its checklists. Small lists, read whole.
#include "storage/schema.h"

namespace considered::storage {

const char* const schemaVersion8 = "CREATE TABLE contacts (" KEPT_COLUMNS R"sql(
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
)sql"
                                   "CREATE TABLE team_points (" KEPT_COLUMNS R"sql(
  prompt_id TEXT NOT NULL,
  progress TEXT,
  since_ms INTEGER,
  since_offset INTEGER,
  words TEXT NOT NULL
) STRICT;

PRAGMA user_version = 8;
)sql";

} // namespace considered::storage
