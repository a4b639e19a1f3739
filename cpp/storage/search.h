// Searching reflections: what a person types as an FTS5 query, and the index of words. Stays inside the room and its
// tests.
#pragma once

#include "storage/database.h"

#include <QString>
#include <optional>

namespace considered::storage {

/// Every word must begin a word of the texts; case and diacritics do not count. nullopt when there is nothing to look
/// for (empty, or punctuation only). Any input gives a valid query.
[[nodiscard]] std::optional<QString> wordQuery(QStringView typed);

/// Puts the words of rows saved since the last search into the index, in one write; no write when there are none.
[[nodiscard]] Result<void> indexWhatWaits(Database& db);
/// Takes a row's words out of the index, inside a write. FTS5 reads them from the row, so this comes before the row
/// changes. Nothing to do for a row that still waits.
[[nodiscard]] Result<void> forgetWords(Database& db, qint64 seq);
/// Puts a changed row's words back, inside the same write. A row that waits goes on waiting.
[[nodiscard]] Result<void> noteWords(Database& db, qint64 seq);
/// Takes every word out; the rows that are there then wait to be indexed. Inside a write.
[[nodiscard]] Result<void> forgetAllWords(Database& db);
/// Whether `query` finds fewer rows than `limit`.
[[nodiscard]] Result<bool> findsFewer(Database& db, const QString& query, int limit);

} // namespace considered::storage
