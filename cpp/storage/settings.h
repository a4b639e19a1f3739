// Settings: what the vault remembers of the app's own state: choices, the route stack, dates.
#pragma once

#include "storage/database.h"

#include <QMap>

namespace considered::storage {

/// Keys are literals of the callers ("lock.idleSeconds", "route.stack"); values are short UTF-8.
class Settings {
  public:
    explicit Settings(Database& database) : m_db(database) {}
    [[nodiscard]] Result<QMap<QString, QString>> all();
    [[nodiscard]] Result<std::optional<QString>> value(const QString& key);
    [[nodiscard]] Result<void> set(const QString& key, const QString& value);

  private:
    Database& m_db;
};

} // namespace considered::storage
