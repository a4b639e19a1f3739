// What a person types into a search box, as an FTS5 query. Stays inside the room and its tests.
#pragma once

#include <QString>
#include <optional>

namespace considered::storage {

/// Every word must begin a word of the texts; case and diacritics do not count. nullopt when there is nothing to look
/// for (empty, or punctuation only). Any input gives a valid query.
[[nodiscard]] std::optional<QString> wordQuery(QStringView typed);

} // namespace considered::storage
