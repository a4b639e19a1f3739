// Settings, as rows.
#include "storage/settings.h"

#include "storage/statement.h"

namespace considered::storage {

Result<QMap<QString, QString>> Settings::all() {
    QMap<QString, QString> values;
    return forEach(m_db, "SELECT name, value FROM settings",
                   [&](Statement& row) {
                       QString name;
                       QString value;
                       auto read = row.read(name, value);
                       values.insert(name, value);
                       return read;
                   })
        .map([&] { return values; });
}

Result<std::optional<QString>> Settings::value(const QString& key) {
    std::optional<QString> value;
    return forEach(
               m_db, "SELECT value FROM settings WHERE name = ?", [&](Statement& row) { return row.read(value); }, key)
        .map([&] { return value; });
}

Result<void> Settings::set(const QString& key, const QString& value) {
    const auto stored = this->value(key);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored == value)
        return {}; // what is there already costs no write
    return m_db.write([&] {
        return done(run(m_db,
                        "INSERT INTO settings (name, value) VALUES (?, ?)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                        key, value));
    });
}

} // namespace considered::storage
