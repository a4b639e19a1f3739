// TableShape: the columns of a table, and the SQL that follows from them. Stays inside the room.
#pragma once

#include "storage/statement.h"
#include "storage/tables.h"

#include <QByteArrayList>

namespace considered::storage {

/// SQL that is put together from the names of our own schema, never from anything of the person's. Each text is kept
/// for as long as the program runs, since statements are known by where their text stands.
[[nodiscard]] const char* lasting(const QByteArray& sql);

struct TableShape {
    QByteArray name;
    QByteArrayList columns; ///< stored ones, without the row's own number
    QByteArray rowNumber;   ///< the INTEGER PRIMARY KEY; empty where there is none

    [[nodiscard]] int indexOf(const char* column) const { return int(columns.indexOf(column)); }
    /// `SELECT <columns> FROM <name> <rest>`
    [[nodiscard]] const char* select(const QByteArray& rest) const;
    /// `<verb> INTO <name> (<columns>) VALUES (?, …)`
    [[nodiscard]] const char* insert(const char* verb) const;
};

[[nodiscard]] Result<TableShape> shapeOf(Database& db, const char* table);

} // namespace considered::storage
