// Keyset paging: where a page begins and what it holds.
#pragma once

#include <QList>
#include <QUuid>

namespace considered::storage {

/// The place of a row in a list ordered newest first: (created, id) descending.
struct Cursor {
    qint64 createdMs = 0;
    QUuid id;
    friend bool operator==(const Cursor&, const Cursor&) = default;
};

template <typename T> struct Page {
    QList<T> rows;
    bool more = false; ///< whether rows follow the last one
};

} // namespace considered::storage
