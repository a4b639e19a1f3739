// The text of each schema version. Append-only: a version that has landed is never edited.
#pragma once

namespace considered::storage {

/// What every kept row has from version 3 on: identity, stamps, bin and tombstone.
#define KEPT_COLUMNS                                                                                                   \
    "seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"                                        \
    " created_ms INTEGER NOT NULL, created_offset INTEGER NOT NULL,"                                                   \
    " changed_ms INTEGER NOT NULL, changed_offset INTEGER NOT NULL,"                                                   \
    " revision INTEGER NOT NULL, binned_ms INTEGER, binned_offset INTEGER,"                                            \
    " deleted INTEGER NOT NULL DEFAULT 0, "

extern const char* const schemaVersion1;
extern const char* const schemaVersion2;
extern const char* const schemaVersion3; ///< what is prepared
extern const char* const schemaVersion4; ///< supervision
extern const char* const schemaVersion5; ///< exports
extern const char* const schemaVersion6; ///< copies that bringing back a backup left
extern const char* const schemaVersion7; ///< checks and reflections, deepened
extern const char* const schemaVersion8; ///< contacts, a team's checklists
extern const char* const schemaVersion9; ///< what was written about a reflection later is found with it

} // namespace considered::storage
