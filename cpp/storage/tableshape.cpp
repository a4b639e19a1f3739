// Reading a table's columns from the schema.
#include "storage/tableshape.h"

#include <mutex>
#include <set>
#include <string>

namespace considered::storage {

using namespace Qt::StringLiterals;

const char* lasting(const QByteArray& sql) {
    static std::mutex mutex;
    static std::set<std::string> texts; // their addresses stay
    const std::lock_guard lock(mutex);
    return texts.insert(sql.toStdString()).first->c_str();
}

const char* TableShape::select(const QByteArray& rest) const {
    return lasting("SELECT " + columns.join(", ") + " FROM " + name + " " + rest);
}

const char* TableShape::insert(const char* verb) const {
    const QByteArrayList places(columns.size(), "?");
    return lasting(QByteArray(verb) + " INTO " + name + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") +
                   ")");
}

Result<TableShape> shapeOf(Database& db, const char* table) {
    TableShape shape{table, {}, {}};
    QByteArrayList keys;
    QByteArray onlyKey;
    const auto column = [&](Statement& row) {
        QString name;
        QString type;
        int keyPlace = 0;
        int hidden = 0;
        auto read = row.read(name, type, keyPlace, hidden);
        if (read && hidden == 0) { // 2 and 3 are generated from the others
            shape.columns += name.toUtf8();
            if (keyPlace > 0) {
                keys += name.toUtf8();
                onlyKey = type == "INTEGER"_L1 ? name.toUtf8() : QByteArray();
            }
        }
        return read;
    };
    auto read = forEach(db, "SELECT name, type, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid", column,
                        QString::fromLatin1(table));
    if (!read)
        return tl::unexpected(read.error());
    if (shape.columns.isEmpty())
        return fail(ErrorCode::Corrupt, u"no table %1"_s.arg(QLatin1StringView(table)));
    if (keys.size() == 1 && !onlyKey.isEmpty()) {
        shape.rowNumber = onlyKey;
        shape.columns.removeOne(onlyKey);
    }
    return shape;
}

} // namespace considered::storage
