// The text of each schema version. Append-only: a version that has landed is never edited.
#pragma once

namespace considered::storage {

extern const char* const schemaVersion1;
extern const char* const schemaVersion2;

} // namespace considered::storage
