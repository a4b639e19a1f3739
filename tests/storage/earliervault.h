// A vault as an earlier version of the schema left it, made by another program.
#pragma once

#include "storage/migrations.h"
#include "storage/sqlciphershell.h"

#include <QUuid>

namespace considered::test {

/// The tables of that version with `rows` of its time in them, after seven commits. False when the shell complained.
[[nodiscard]] inline bool makeEarlierVault(const QString& path, const QByteArray& key, const QUuid& id,
                                           qsizetype version, const QByteArray& rows) {
    QByteArray sql;
    for (const storage::Migration& step : storage::migrations().first(version))
        sql += step.sql;
    sql += "PRAGMA application_id = 1129206610; INSERT INTO vault (one, id, commits) VALUES (1, x'" +
           id.toRfc4122().toHex() + "', 7);";
    const ShellAnswer shell = askShell(path, key, sql + rows);
    if (!shell.ran || shell.out.contains(QStringLiteral("rror"))) {
        qWarning("%s", qPrintable(shell.out));
        return false;
    }
    return true;
}

} // namespace considered::test
