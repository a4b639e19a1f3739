// Migrations: the numbered steps from one schema to the next. Append-only.
#pragma once

#include "storage/database.h"

#include <span>

namespace considered::storage {

/// Literal SQL that brings a database from version - 1 to `version`, and sets user_version itself so that both happen
/// in one transaction or not at all.
struct Migration {
    int version;
    const char* sql;
};

/// In order, from 1, without gaps.
[[nodiscard]] std::span<const Migration> migrations();

/// Runs each step after `from`, each in its own transaction. A step that fails is rolled back and its error given; the
/// steps before it stand, so the next opening goes on from there.
[[nodiscard]] Result<void> migrate(Database& database, int from, std::span<const Migration> steps = migrations());

} // namespace considered::storage
