// The list of schema versions, and walking it.
#include "storage/migrations.h"

#include "storage/schema.h"

namespace considered::storage {

std::span<const Migration> migrations() {
    // clang-format off
    static const Migration steps[] = {
        {1, schemaVersion1},
        {2, schemaVersion2},
        {3, schemaVersion3},
        {4, schemaVersion4},
        {5, schemaVersion5},
        {6, schemaVersion6},
        {7, schemaVersion7},
        {8, schemaVersion8},
        {9, schemaVersion9},
    };
    // clang-format on
    return steps;
}

Result<void> migrate(Database& database, int from, std::span<const Migration> steps) {
    for (const Migration& step : steps) {
        if (step.version <= from)
            continue;
        if (auto migrated = database.write([&] { return database.execute(step.sql); }); !migrated)
            return migrated;
    }
    return {};
}

} // namespace considered::storage
