// Every table of the schema, said once: what a backup brings back of it, and how. A new table is one entry here, and a
// test fails until it has one. Stays inside the room and its tests.
#pragma once

#include "domain/error.h"

#include <span>

namespace considered::storage {

class Database;

/// A table whose rows belong to a row of another: `column` holds the parent's `parent`.
struct PartTable {
    const char* name = nullptr;
    const char* column = nullptr;
    const char* parent = "seq";
};

/// The index of words that follows a table.
struct WordIndex {
    Result<void> (*forget)(Database& db, qint64 seq) = nullptr; ///< before a row changes
    Result<void> (*note)(Database& db, qint64 seq) = nullptr;   ///< after it did
    Result<void> (*rebuild)(Database& db) = nullptr;            ///< after all of them did
};

/// Tables refer to each other by `id`; only a part may refer to the number of the row it belongs to.
enum class Carried {
    /// Rows with seq, id, created_…, changed_…, revision, binned_… and deleted: merged by domain/merge.h. Everything
    /// else in them, and in their parts, is what the person put in.
    Kept,
    /// Rows that something else than a stamp tells apart (their primary key or a unique column). Merging adds what is
    /// not here and leaves what is.
    Loose,
    /// Comes only when everything is replaced.
    WhenReplacing,
    /// This vault's own, or made from the rows (an index of words): never brought back.
    Own,
};

struct TableEntry {
    const char* name = nullptr;
    Carried carried = Carried::Own;
    /// What it is called in a backup's counts; nullptr where it is not counted.
    const char* kind = nullptr;
    PartTable parts[4] = {}; ///< up to the first without a name
    WordIndex words = {};
    /// Loose: a kept table; a row whose `id` is there already is not added (a draft that was saved since).
    const char* unlessIn = nullptr;
    /// Only the rows for which this SQL holds are the backup's to give, or to be replaced.
    const char* only = "1";
};

/// In the order in which they are brought back. FTS5's own tables are told by the name of theirs.
[[nodiscard]] std::span<const TableEntry> tableEntries();

} // namespace considered::storage
