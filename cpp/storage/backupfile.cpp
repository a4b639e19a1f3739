// Writing a backup, and believing one only after all of it was checked.
#include "storage/backupfile.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/tableshape.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

// `backup` stands once in a manifest; its counts are of every row of a table, tombstones too, to be compared.
constexpr auto manifestTables =
    "CREATE TABLE %1backup (one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL,"
    " app TEXT NOT NULL, made_ms INTEGER NOT NULL, made_offset INTEGER NOT NULL) STRICT;"
    "CREATE TABLE %1backup_counts (name TEXT PRIMARY KEY, rows INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;";

const char* manifestIn(const QByteArray& schema) {
    return lasting(QByteArray(manifestTables).replace("%1", schema));
}

/// Calls `each(name)` for every table that is brought back, and for their parts.
template <typename F> Result<void> forCarried(const F& each) {
    for (const TableEntry& entry : tableEntries()) {
        if (entry.carried == Carried::Own)
            continue;
        if (auto done = each(entry.name); !done)
            return done;
        for (const PartTable& part : entry.parts)
            if (part.name)
                if (auto done = each(part.name); !done)
                    return done;
    }
    return {};
}

Result<void> fillManifest(Database& db, const QString& app, const Moment& now) {
    const auto noteCount = [&](const char* table) {
        return done(run(
            db,
            lasting(QByteArray("INSERT INTO copy.backup_counts (name, rows) SELECT ?, count(*) FROM main.") + table),
            QString::fromLatin1(table)));
    };
    return db.execute(manifestIn("copy."))
        .and_then([&] {
            return done(run(db,
                            "INSERT INTO copy.backup (one, format, app, made_ms, made_offset) VALUES (1, ?, ?, ?, ?)",
                            backupFormat, app, now));
        })
        .and_then([&] { return forCarried(noteCount); });
}

/// Everything the schema consists of, in an order of its own.
Result<QStringList> schemaOf(Database& db) {
    QStringList parts;
    return forEach(db, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
                   [&](Statement& row) {
                       QStringList part{{}, {}, {}, {}};
                       auto read = row.read(part[0], part[1], part[2], part[3]);
                       parts += part.join(u'\x1f');
                       return read;
                   })
        .map([&] { return parts; });
}

/// Made anew from the migrations up to `version`.
Result<QStringList> knownSchema(int version) {
    return Database::inMemory().and_then([&](Database db) {
        Result<void> made;
        for (const Migration& step : migrations())
            if (step.version <= version)
                made = made.and_then([&] { return db.execute(step.sql); });
        return made.and_then([&] { return db.execute(manifestIn({})); }).and_then([&] { return schemaOf(db); });
    });
}

Result<void> looksLikeOne(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no such file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotPermitted, u"the file refuses"_s);
    if (file.peek(16) == QByteArray("SQLite format 3", 16))
        return fail(ErrorCode::BadContent, u"a database that is not encrypted"_s);
    if (file.size() == 0 || file.size() % pageSize != 0)
        return fail(ErrorCode::Corrupt, u"%1 bytes are not whole pages"_s.arg(file.size()));
    return {};
}

/// In the order in which a file can be less and less of a backup. Gives its schema version.
Result<int> recognise(Database& db, const QString& path) {
    const auto pages = number(db, "PRAGMA page_count");
    const auto id = number(db, "PRAGMA application_id");
    const auto version = number(db, "PRAGMA user_version");
    for (const auto& read : {pages, id, version})
        if (!read)
            return tl::unexpected(read.error());
    if (const qint64 size = QFileInfo(path).size(); size != *pages * pageSize)
        return fail(ErrorCode::Corrupt, u"%1 bytes for %2 pages"_s.arg(size).arg(*pages));
    if (auto whole = db.verify(); !whole)
        return tl::unexpected(whole.error());
    if (*id != Database::applicationId)
        return fail(ErrorCode::BadContent, u"application_id is %1"_s.arg(*id));
    if (*version > Database::newestSchema())
        return fail(ErrorCode::TooNew, u"schema %1"_s.arg(*version));
    const auto known = knownSchema(int(*version));
    const auto found = schemaOf(db);
    if (!known || !found)
        return tl::unexpected(known ? found.error() : known.error());
    if (*known != *found)
        return fail(ErrorCode::BadContent, u"not the schema of version %1"_s.arg(*version));
    return int(*version);
}

Result<BackupSummary> readManifest(Database& db) {
    BackupSummary summary;
    int format = 0;
    auto read = forEach(db, "SELECT format, app, made_ms, made_offset FROM backup",
                        [&](Statement& row) { return row.read(format, summary.app, summary.made); });
    if (!read)
        return tl::unexpected(read.error());
    if (format != backupFormat)
        return fail(format > backupFormat ? ErrorCode::TooNew : ErrorCode::Corrupt, u"format %1"_s.arg(format));
    QMap<QString, qint64> counts;
    read = forEach(db, "SELECT name, rows FROM backup_counts", [&](Statement& row) {
        QString name;
        qint64 rows = 0;
        auto taken = row.read(name, rows);
        counts.insert(name, rows);
        return taken;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto there = shapeOf(db, count.key().toLatin1().constData()).and_then([&](const TableShape& table) {
            return number(db, lasting("SELECT count(*) FROM " + table.name));
        });
        if (!there || *there != *count)
            return fail(ErrorCode::Corrupt, u"the rows do not add up"_s);
    }
    return summary;
}

} // namespace

Result<QMap<QString, int>> keptCounts(Database& db) {
    QMap<QString, int> kept;
    for (const TableEntry& entry : tableEntries()) {
        if (!entry.kind)
            continue;
        const auto live = number(db, lasting(QByteArray("SELECT count(*) FROM ") + entry.name + " WHERE deleted = 0"));
        if (!live)
            return tl::unexpected(live.error());
        if (*live > 0)
            kept[QString::fromLatin1(entry.kind)] += int(*live);
    }
    return kept;
}

Result<bool> isChangedSince(Database& db, qint64 utcMs) {
    bool changed = false;
    for (const TableEntry& entry : tableEntries()) {
        if (entry.carried != Carried::Kept || changed)
            continue;
        const auto* sql = lasting(QByteArray("SELECT EXISTS (SELECT 1 FROM ") + entry.name + " WHERE changed_ms > ?)");
        if (auto looked = forEach(
                db, sql, [&](Statement& row) { return row.read(changed); }, utcMs);
            !looked)
            return tl::unexpected(looked.error());
    }
    return changed;
}

Result<void> writeBackup(Database& db, const QString& path, const crypto::SecretBytes& passphrase, const QString& app,
                         const Moment& now, const StopFlag& stop) {
    db.stopWhen(stop.get());
    auto written = db.exportForPassphrase(path, passphrase, [&] { return fillManifest(db, app, now); });
    db.stopWhen(nullptr);
    return !written && *stop ? fail(ErrorCode::Cancelled) : written;
}

Result<BackupFile> BackupFile::open(const QString& path, const crypto::SecretBytes& passphrase, const StopFlag& stop) {
    if (auto looks = looksLikeOne(path); !looks)
        return tl::unexpected(looks.error());
    auto file = Database::openToRead(path, passphrase);
    if (!file)
        return tl::unexpected(file.error());
    file->stopWhen(stop.get());
    const auto stopped = [&](const Error& error) {
        return tl::unexpected(*stop ? Error{ErrorCode::Cancelled, {}} : error);
    };
    const auto version = recognise(*file, path);
    if (!version)
        return stopped(version.error());
    auto summary = readManifest(*file);
    if (!summary)
        return stopped(summary.error());
    if (*version < Database::newestSchema()) {
        auto copy = Database::inMemory();
        if (copy)
            copy->stopWhen(stop.get());
        const auto migrated = done(copy).and_then([&] { return copy->importFrom(path, passphrase); }).and_then([&] {
            return migrate(*copy, *version);
        });
        if (!migrated)
            return stopped(migrated.error());
        file = std::move(copy);
    }
    if (auto counted = keptCounts(*file); counted)
        summary->kept = std::move(*counted);
    else
        return stopped(counted.error());
    file->stopWhen(nullptr);
    return BackupFile(std::move(*file), std::move(*summary));
}

} // namespace considered::storage
