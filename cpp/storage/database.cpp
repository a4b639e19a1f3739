// Database: making, opening, checking, and transactions.
#include "storage/database.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <cerrno>
#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

namespace considered::storage {

using namespace Qt::StringLiterals;

struct Database::Impl {
    explicit Impl(Connection opened) : connection(std::move(opened)), statements(connection.get()) {}
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()>& work);
    [[nodiscard]] Result<void> execute(const char* sql);
    [[nodiscard]] Result<void> executeExport(const char* sql);
    [[nodiscard]] Result<void> attach(const QByteArray& name, const crypto::SecretBytes& keyText);
    [[nodiscard]] Result<void> exportInto(const QString& path, const crypto::SecretBytes& keyText, const char* journal,
                                          const std::function<Result<void>()>& finish);

    const std::atomic_bool* stop = nullptr; ///< looked at while a statement runs
    Connection connection;
    StatementCache statements; // after the connection: finalised before it closes
};

namespace {

/// An empty file that only its owner may read, durable in its folder. AlreadyExists rather than anything made over.
Result<void> makeFile(const QString& path) {
    const auto failed = [](QStringView doing) {
        const ErrorCode code = errno == EEXIST                                       ? ErrorCode::AlreadyExists
                               : errno == ENOSPC || errno == EDQUOT                  ? ErrorCode::DiskFull
                               : errno == EACCES || errno == EPERM || errno == EROFS ? ErrorCode::NotPermitted
                                                                                     : ErrorCode::Io;
        return fail(code, u"%1 (errno %2)"_s.arg(doing).arg(errno));
    };
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return failed(u"make the database file");
    ::close(file);
    const QByteArray folderName = QFile::encodeName(QFileInfo(path).absolutePath());
    const int folder = ::open(folderName.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0 && (::fsync(folder) == 0 || errno == EINVAL)) { // EINVAL: folders need no sync there
        ::close(folder);
        return {};
    }
    const auto result = failed(u"keep the database file");
    if (folder >= 0)
        ::close(folder);
    QFile::remove(path);
    return result;
}

/// That this is the database the vault's header speaks of.
Result<void> recognise(Database& db, const QString& path, const QUuid& vaultId) {
    // An interrupted first write, rolled back just now, leaves a file without pages: as good as no file.
    if (const auto pages = number(db, "PRAGMA page_count"); !pages)
        return tl::unexpected(pages.error());
    else if (*pages == 0)
        return QFileInfo(path).size() == 0 ? fail(ErrorCode::Missing, u"the database is empty"_s)
                                           : fail(ErrorCode::Corrupt, u"the database is not a page long"_s);
    else if (const qint64 size = QFileInfo(path).size(); size < *pages * pageSize)
        // SQLite counts a part of a page as a page, and would only notice when it next reads it.
        return fail(ErrorCode::Corrupt, u"%1 bytes for %2 pages"_s.arg(size).arg(*pages));
    if (const auto id = number(db, "PRAGMA application_id"); !id)
        return tl::unexpected(id.error());
    else if (*id != Database::applicationId)
        return fail(ErrorCode::Corrupt, u"application_id is %1"_s.arg(*id));
    QUuid found;
    if (auto read = forEach(db, "SELECT id FROM vault", [&](Statement& row) { return row.read(found); }); !read)
        return read;
    if (found != vaultId)
        return fail(ErrorCode::Corrupt, u"the database belongs to another vault"_s);
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::create(const QString& path, const crypto::SecretBytes& key, const QUuid& vaultId) {
    if (auto made = makeFile(path); !made)
        return tl::unexpected(made.error());
    auto created = connect(path, key).and_then([&](Connection connection) -> Result<Database> {
        Database db(std::make_unique<Impl>(std::move(connection)));
        // One transaction for all of it, so that a file either is a whole vault or holds nothing.
        auto filled = db.m_impl->transaction([&]() -> Result<void> {
            for (const Migration& step : migrations())
                if (auto migrated = db.execute(step.sql); !migrated)
                    return migrated;
            const auto named = run(db, "INSERT INTO vault (one, id, commits) VALUES (1, ?, 1)", vaultId);
            // 1129206610 is applicationId, spelt out because a pragma takes no parameter.
            return done(named).and_then([&] { return db.execute("PRAGMA application_id = 1129206610"); });
        });
        static_assert(applicationId == 1129206610);
        filled = filled.and_then([&] { return assertEncrypted(db.m_impl->connection.get()); });
        if (!filled)
            return tl::unexpected(filled.error());
        return db;
    });
    if (!created) { // nothing half made is left; it was not there before
        QFile::remove(path);
        QFile::remove(path + "-journal"_L1);
    }
    return created;
}

Result<Database> Database::open(const QString& path, const crypto::SecretBytes& key, const QUuid& vaultId) {
    // Asked before SQLite sees the file: beside an empty one it would delete a journal as stale.
    if (QFileInfo(path).size() == 0)
        return fail(ErrorCode::Missing, u"no database, or an empty one"_s);
    auto connection = connect(path, key);
    if (!connection)
        return tl::unexpected(connection.error());
    Database db(std::make_unique<Impl>(std::move(*connection)));
    auto known = recognise(db, path, vaultId).and_then([&] { return assertEncrypted(db.m_impl->connection.get()); });
    if (!known)
        return tl::unexpected(known.error());
    const auto version = number(db, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchema())
        return fail(ErrorCode::TooNew, u"schema %1, this build knows %2"_s.arg(*version).arg(newestSchema()));
    if (*version < 1)
        return fail(ErrorCode::Corrupt, u"schema %1"_s.arg(*version));
    if (auto migrated = migrate(db, int(*version)); !migrated)
        return tl::unexpected(migrated.error());
    return db;
}

Result<quint64> Database::commitCounter() {
    return number(*this, "SELECT commits FROM vault").map([](qint64 commits) { return quint64(commits); });
}

Result<void> Database::write(const std::function<Result<void>()>& work) {
    return m_impl->transaction(
        [&] { return work().and_then([&] { return done(run(*this, "UPDATE vault SET commits = commits + 1")); }); });
}

Result<Statement> Database::prepare(const char* sql) {
    return m_impl->statements.take(sql).map(
        [&](sqlite3_stmt* statement) { return Statement(m_impl->statements, sql, statement); });
}

Result<void> Database::execute(const char* sql) {
    return m_impl->execute(sql);
}

Result<void> Database::Impl::execute(const char* sql) {
    const int rc = sqlite3_exec(connection.get(), sql, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : tl::unexpected(sqlError(connection.get(), rc, u"execute"));
}

/// sqlcipher_export gives every failure as SQLITE_ERROR. What it was stands in the message alone, as SQLite's fixed
/// text for a code; it is compared with those, and never shown.
Result<void> Database::Impl::executeExport(const char* sql) {
    sqlite3* db = connection.get();
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_NOMEM, SQLITE_READONLY, SQLITE_PERM, SQLITE_BUSY})
        if (qstrcmp(sqlite3_errmsg(db), sqlite3_errstr(code)) == 0)
            return tl::unexpected(sqlError(db, code, u"export"));
    return tl::unexpected(sqlError(db, SQLITE_ERROR, u"export"));
}

Result<void> Database::Impl::transaction(const std::function<Result<void>()>& work) {
    Q_ASSERT(sqlite3_get_autocommit(connection.get()));
    const auto step = [&](const char* sql) -> Result<void> {
        auto statement = statements.take(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        return done(Statement(statements, sql, *statement).run());
    };
    if (auto begun = step("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto result = work().and_then([&] { return step("COMMIT"); });
    // A full disk or a failed write may have rolled back already.
    if (!result && !sqlite3_get_autocommit(connection.get()))
        sqlite3_exec(connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    return result;
}

Result<void> Database::exportTo(const QString& path, const crypto::SecretBytes& key) {
    return m_impl->exportInto(path, rawForm(key), "PRAGMA copy.journal_mode = TRUNCATE", [] { return Result<void>(); });
}

Result<void> Database::exportForPassphrase(const QString& path, const crypto::SecretBytes& passphrase,
                                           const std::function<Result<void>()>& finish) {
    // Half a file counts for nothing, so it needs no journal beside it in a folder of the person's.
    return m_impl->exportInto(path, passphrase, "PRAGMA copy.journal_mode = MEMORY", finish);
}

Result<Database> Database::openToRead(const QString& path, const crypto::SecretBytes& passphrase) {
    return connectToRead(path, passphrase).map([](Connection connection) {
        return Database(std::make_unique<Impl>(std::move(connection)));
    });
}

Result<Database> Database::inMemory() {
    return connectInMemory().map(
        [](Connection connection) { return Database(std::make_unique<Impl>(std::move(connection))); });
}

Result<void> Database::importFrom(const QString& path, const crypto::SecretBytes& passphrase) {
    sqlite3* db = m_impl->connection.get();
    // By address, since nothing else says that an attached file is only read.
    return m_impl->attach(QUrl::fromLocalFile(path).toEncoded() + "?mode=ro", passphrase).and_then([&] {
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        auto copied = m_impl->executeExport("SELECT sqlcipher_export('main', 'copy')");
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        auto detached = execute("DETACH DATABASE copy");
        // Views, triggers and the index of words were put into the schema's own table, which has been read already.
        return copied.and_then([&] { return detached; }).and_then([&] {
            return execute("PRAGMA writable_schema = RESET");
        });
    });
}

void Database::stopWhen(const std::atomic_bool* stop) {
    constexpr int everySteps = 2000; // well under a millisecond
    const auto wanted = [](void* flag) {
        return (*static_cast<const std::atomic_bool**>(flag))->load() ? 1 : 0;
    };
    m_impl->stop = stop;
    sqlite3_progress_handler(m_impl->connection.get(), stop ? everySteps : 0, stop ? +wanted : nullptr, &m_impl->stop);
}

/// The key is bound, never SQL text.
Result<void> Database::Impl::attach(const QByteArray& name, const crypto::SecretBytes& keyText) {
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(connection.get(), "ATTACH DATABASE ? AS copy KEY ?", -1, &statement, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_blob(statement, 2, keyText.bytes().data(), int(keyText.size()), SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    Result<void> attached =
        rc == SQLITE_DONE ? Result<void>() : tl::unexpected(sqlError(connection.get(), rc, u"attach"));
    sqlite3_finalize(statement);
    return attached;
}

Result<void> Database::Impl::exportInto(const QString& path, const crypto::SecretBytes& keyText, const char* journal,
                                        const std::function<Result<void>()>& finish) {
    if (auto made = makeFile(path); !made)
        return made;
    Result<void> copied = attach(QFile::encodeName(path), keyText);
    if (copied) {
        // sqlcipher_export writes the schema's own table, which DEFENSIVE forbids, and copies neither number at the top
        // of the file: 1129206610 is applicationId, and the schema is always the newest, since opening migrates.
        sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        copied = execute(journal)
                     .and_then([&] {
                         return executeExport("PRAGMA copy.synchronous = EXTRA; SELECT sqlcipher_export('copy')");
                     })
                     .and_then([&] { return execute("PRAGMA copy.application_id = 1129206610"); })
                     .and_then([&] {
                         const QByteArray version =
                             QByteArrayLiteral("PRAGMA copy.user_version = ") + QByteArray::number(newestSchema());
                         return execute(version.constData());
                     })
                     .and_then(finish);
        sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        Result<void> detached = execute("DETACH DATABASE copy");
        if (copied)
            copied = std::move(detached);
    }
    if (!copied) {
        QFile::remove(path);
        QFile::remove(path + "-journal"_L1);
    }
    return copied;
}

Result<void> Database::verify() {
    QStringList found;
    const auto note = [&](Statement& row) {
        QString finding;
        auto read = row.read(finding);
        if (finding != "ok"_L1)
            found += finding;
        return read;
    };
    // The first reads every page from the file and checks its MAC; the second checks what the pages say.
    auto checked = forEach(*this, "PRAGMA cipher_integrity_check", note);
    if (checked && found.isEmpty())
        checked = forEach(*this, "PRAGMA quick_check", note);
    if (checked && !found.isEmpty())
        return fail(ErrorCode::Corrupt, u"%1 findings, the first: %2"_s.arg(found.size()).arg(found.first()));
    return checked;
}

Result<QString> Database::cipherVersion() {
    QString version;
    return forEach(*this, "PRAGMA cipher_version", [&](Statement& row) { return row.read(version); }).map([&] {
        return version;
    });
}

int Database::newestSchema() {
    return migrations().back().version;
}

} // namespace considered::storage
