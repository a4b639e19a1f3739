// From a result code of SQLite to an Error. Stays inside the room.
#pragma once

#include "domain/error.h"

struct sqlite3;

namespace considered::storage {

/// `doing` names the step ("commit"). The context is SQLite's fixed text for the code, never sqlite3_errmsg(): that may
/// quote a word of a search.
[[nodiscard]] Error sqlError(sqlite3* db, int resultCode, QStringView doing);

} // namespace considered::storage
