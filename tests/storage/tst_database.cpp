// Opening a database: the one safe way in, its settings, and everything that is refused without a trace.
#include "storage/connection.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "storage/sqlciphershell.h"
#include "storage/statement.h"
#include "storage/testvault.h"
#include "subject.h"

#include <QCryptographicHash>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

/// Every file of the folder with its bytes.
QMap<QString, QByteArray> filesOf(const TestVault& vault) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(vault.folder.path()).entryList(QDir::Files)) {
        QFile file(vault.folder.filePath(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable");
    }
    return files;
}

/// A disk that takes files up to `bytes`, while it lives.
class TightDisk {
  public:
    explicit TightDisk(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~TightDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(TightDisk)

  private:
    rlimit m_before{};
};

QString pragma(Database& db, const char* sql) {
    auto statement = db.prepare(sql);
    if (!statement || !statement->step().value_or(false))
        return u"(none)"_s;
    qint64 number = 0;
    if (statement->read(number))
        return QString::number(number);
    auto again = db.prepare(sql);
    QString text;
    return again && again->step().value_or(false) && again->read(text) ? text : u"(unreadable)"_s;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
  private slots:
    void everySettingIsMade_data();
    void everySettingIsMade();
    void theSchemaCannotBeTamperedWith();
    void filesAreForTheirOwnerOnly();
    void whatIsThereIsNeverMadeOver();
    void aFailedCreationLeavesNothing();
    void aMissingOrEmptyFileIsMissing();
    void aWrongKeyIsRefusedAndChangesNothing();
    void aKeyOfAnotherSizeIsRefused();
    void aPlainDatabaseIsRefusedAndUnchanged();
    void anotherVaultsDatabaseIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void aNewerSchemaIsTooNewAndUnchanged();
    void aFileWhoseFirstTransactionRolledBackIsDamage();
    void theCounterCountsCommitsOnly();
    void anErrorRollsTheTransactionBack();
    void aStatementInUseTwiceAtOnceWorks();
    void errorsTellNoWordOfThePersons();
    void aFullDiskIsDiskFullAndTheVaultIntact();
    void aFullDiskWhileMakingLeavesNothing();
    void settingsAreKept();
    void oldLibrariesAreToldApart_data();
    void oldLibrariesAreToldApart();
};

void TestDatabase::everySettingIsMade_data() {
    QTest::addColumn<QByteArray>("ask");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* ask, const QString& expected) {
        QTest::newRow(ask) << QByteArray(ask) << expected;
    };
    row("PRAGMA cipher_memory_security", u"1"_s);
    row("PRAGMA cipher_log_level", u"NONE"_s);
    row("PRAGMA cipher_page_size", u"4096"_s);
    row("PRAGMA page_size", u"4096"_s);
    row("PRAGMA cipher_use_hmac", u"1"_s);
    row("PRAGMA cipher_hmac_algorithm", u"HMAC_SHA512"_s);
    row("PRAGMA cipher_plaintext_header_size", u"0"_s);
    row("PRAGMA journal_mode", u"truncate"_s);
    row("PRAGMA synchronous", u"3"_s);
    row("PRAGMA fullfsync", u"1"_s);
    row("PRAGMA temp_store", u"2"_s);
    row("PRAGMA secure_delete", u"1"_s);
    row("PRAGMA trusted_schema", u"0"_s);
    row("PRAGMA cell_size_check", u"1"_s);
    row("PRAGMA foreign_keys", u"1"_s);
    row("PRAGMA user_version", QString::number(Database::newestSchema()));
    row("PRAGMA application_id", QString::number(0x434e5352));
    row("SELECT v FROM reflection_words_config WHERE k = 'secure-delete'", u"1"_s);
}

void TestDatabase::everySettingIsMade() {
    QFETCH(const QByteArray, ask);
    QFETCH(const QString, expected);
    const TestVault vault;
    {
        auto created = vault.create();
        VERIFY_RESULT(created);
        QCOMPARE(pragma(*created, ask.constData()), expected);
    }
    auto opened = vault.open();
    VERIFY_RESULT(opened);
    QCOMPARE(pragma(*opened, ask.constData()), expected);
    QVERIFY(QVersionNumber::fromString(opened->cipherVersion().value()) >= QVersionNumber(4, 6, 1));
}

void TestDatabase::theSchemaCannotBeTamperedWith() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    (void)db->execute("PRAGMA writable_schema = ON"); // DEFENSIVE makes it do nothing
    QVERIFY(!db->execute("DELETE FROM sqlite_schema").has_value());
    QVERIFY(!db->execute("DELETE FROM reflection_words_data").has_value());
    QVERIFY(!db->execute("SELECT load_extension('x')").has_value());
    QVERIFY(!db->execute("SELECT \"a word in double quotes\"").has_value());
    (void)db->execute("PRAGMA journal_mode = OFF");
    QCOMPARE(pragma(*db, "PRAGMA journal_mode"), u"truncate"_s);
    VERIFY_RESULT(db->verify());
}

void TestDatabase::filesAreForTheirOwnerOnly() {
    const TestVault vault;
    const mode_t old = ::umask(0);
    auto db = vault.create();
    VERIFY_RESULT(db);
    VERIFY_RESULT(Settings(*db).set(u"a"_s, u"b"_s));
    ::umask(old);
    const auto names = filesOf(vault).keys();
    QCOMPARE(names, QStringList({u"vault.db"_s, u"vault.db-journal"_s}));
    for (const QString& name : names) {
        struct stat status {};
        QCOMPARE(::stat(qPrintable(vault.folder.filePath(name)), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
}

void TestDatabase::whatIsThereIsNeverMadeOver() {
    const TestVault vault;
    VERIFY_RESULT(vault.create());
    const auto before = filesOf(vault);
    COMPARE_ERROR(vault.create(), ErrorCode::AlreadyExists);
    QCOMPARE(filesOf(vault), before);
    VERIFY_RESULT(vault.open());
}

void TestDatabase::aFailedCreationLeavesNothing() {
    const TestVault vault;
    COMPARE_ERROR(Database::create(vault.path, crypto::SecretBytes(16), vault.id), ErrorCode::BadInput);
    QVERIFY(filesOf(vault).isEmpty());
    COMPARE_ERROR(Database::create(vault.folder.filePath(u"no/such/vault.db"_s), vault.key(), vault.id), ErrorCode::Io);
    QVERIFY(filesOf(vault).isEmpty());
}

void TestDatabase::aMissingOrEmptyFileIsMissing() {
    const TestVault vault;
    COMPARE_ERROR(vault.open(), ErrorCode::Missing);
    QVERIFY(filesOf(vault).isEmpty()); // never a fresh vault
    QFile empty(vault.path);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile journal(vault.path + "-journal"_L1);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("what may still be of use");
    journal.close();
    const auto before = filesOf(vault);
    COMPARE_ERROR(vault.open(), ErrorCode::Missing);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::aWrongKeyIsRefusedAndChangesNothing() {
    const TestVault vault;
    VERIFY_RESULT(vault.create());
    const auto before = filesOf(vault);
    COMPARE_ERROR(Database::open(vault.path, TestVault::key(1), vault.id), ErrorCode::Corrupt);
    QCOMPARE(filesOf(vault), before);
    VERIFY_RESULT(vault.open());
}

void TestDatabase::aKeyOfAnotherSizeIsRefused() {
    const TestVault vault;
    VERIFY_RESULT(vault.create());
    COMPARE_ERROR(Database::open(vault.path, crypto::SecretBytes(), vault.id), ErrorCode::BadInput);
    COMPARE_ERROR(Database::open(vault.path, crypto::SecretBytes(31), vault.id), ErrorCode::BadInput);
}

void TestDatabase::aPlainDatabaseIsRefusedAndUnchanged() {
    const TestVault vault;
    const auto shell = askShell(vault.path, {}, "CREATE TABLE vault (one, id, commits);");
    QVERIFY2(shell.ran, "the sqlcipher program is missing");
    const auto before = filesOf(vault);
    QVERIFY(before.value(u"vault.db"_s).startsWith("SQLite format 3")); // it is a plain one
    COMPARE_ERROR(vault.open(), ErrorCode::Corrupt);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::anotherVaultsDatabaseIsRefused() {
    const TestVault vault;
    VERIFY_RESULT(vault.create());
    const auto before = filesOf(vault);
    COMPARE_ERROR(Database::open(vault.path, vault.key(), QUuid::createUuid()), ErrorCode::Corrupt);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::anotherProgramsDatabaseIsRefused() {
    const TestVault vault;
    const auto shell = askShell(vault.path, TestVault::keyBytes(), "CREATE TABLE t (a); PRAGMA user_version = 1;");
    QVERIFY2(shell.ran, "the sqlcipher program is missing");
    const auto before = filesOf(vault);
    COMPARE_ERROR(vault.open(), ErrorCode::Corrupt);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::aNewerSchemaIsTooNewAndUnchanged() {
    const TestVault vault;
    {
        auto db = vault.create();
        VERIFY_RESULT(db);
        VERIFY_RESULT(db->execute("PRAGMA user_version = 1000"));
    }
    const auto before = filesOf(vault);
    COMPARE_ERROR(vault.open(), ErrorCode::TooNew);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::aFileWhoseFirstTransactionRolledBackIsDamage() {
    // What a kill in the first transaction leaves: a file without pages, or (here) one whose schema never came.
    const TestVault vault;
    const auto shell = askShell(vault.path, TestVault::keyBytes(),
                                "PRAGMA application_id = 1129206610; BEGIN; CREATE TABLE vault (one); ROLLBACK;");
    QVERIFY2(shell.ran, "the sqlcipher program is missing");
    const auto before = filesOf(vault);
    QVERIFY(!before.value(u"vault.db"_s).isEmpty());
    COMPARE_ERROR(vault.open(), ErrorCode::Corrupt);
    QCOMPARE(filesOf(vault), before);
}

void TestDatabase::theCounterCountsCommitsOnly() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    QCOMPARE(db->commitCounter().value(), 1U);
    VERIFY_RESULT(Settings(*db).set(u"a"_s, u"1"_s));
    QCOMPARE(db->commitCounter().value(), 2U);
    VERIFY_RESULT(Settings(*db).set(u"a"_s, u"1"_s)); // already so
    QCOMPARE(db->commitCounter().value(), 2U);
    QVERIFY(!db->write([]() -> Result<void> { return fail(ErrorCode::Io); }).has_value());
    QCOMPARE(db->commitCounter().value(), 2U);
    db = vault.open();
    VERIFY_RESULT(db);
    QCOMPARE(db->commitCounter().value(), 2U);
}

void TestDatabase::anErrorRollsTheTransactionBack() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    const auto failed = db->write([&]() -> Result<void> {
        return done(run(*db, "INSERT INTO settings (name, value) VALUES ('half', 'done')"))
            .and_then([]() -> Result<void> { return fail(ErrorCode::BadInput, u"of purpose"_s); });
    });
    COMPARE_ERROR(failed, ErrorCode::BadInput);
    QCOMPARE(Settings(*db).value(u"half"_s).value(), std::nullopt);
    VERIFY_RESULT(Settings(*db).set(u"whole"_s, u"done"_s)); // and the connection goes on working
}

void TestDatabase::aStatementInUseTwiceAtOnceWorks() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Settings settings(*db);
    VERIFY_RESULT(settings.set(u"a"_s, u"1"_s));
    VERIFY_RESULT(settings.set(u"b"_s, u"2"_s));
    static constexpr auto sql = "SELECT name FROM settings ORDER BY name";
    QStringList seen;
    const auto outer = [&](Statement& row) {
        QString name;
        return row.read(name).and_then([&] {
            return forEach(*db, sql, [&](Statement& inner) {
                QString innerName;
                auto read = inner.read(innerName);
                seen += name + innerName;
                return read;
            });
        });
    };
    VERIFY_RESULT(forEach(*db, sql, outer));
    QCOMPARE(seen, QStringList({u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s}));
}

void TestDatabase::errorsTellNoWordOfThePersons() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    // FTS5 quotes a bad query in its message; a failed constraint may name a value.
    const auto bad = run(*db, "SELECT * FROM reflection_words WHERE reflection_words MATCH ?", u"canary \" (("_s);
    QVERIFY(!bad.has_value());
    QVERIFY(!bad.error().context.contains(u"canary"_s));
    const auto twice = run(*db, "INSERT INTO vault (one, id, commits) VALUES (?, 'canary', 'canary')", 1);
    QVERIFY(!twice.has_value());
    QVERIFY(!twice.error().context.contains(u"canary"_s));
    const auto wrongKey = Database::open(vault.path, TestVault::key(1), vault.id);
    QVERIFY(!wrongKey.has_value());
    QVERIFY(!wrongKey.error().context.contains(QString::fromLatin1(TestVault::keyBytes(1).toHex().left(8))));
}

void TestDatabase::aFullDiskIsDiskFullAndTheVaultIntact() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection small;
    small.worked = u"there before"_s;
    VERIFY_RESULT(reflections.save(small, at(1)));
    Reflection large;
    large.worked = u"much "_s.repeated(100'000);

    const auto refused = [&] {
        const TightDisk disk(rlim_t(QFileInfo(vault.path).size()) + 8192);
        return reflections.save(large, at(2));
    }();
    COMPARE_ERROR(refused, ErrorCode::DiskFull);

    QCOMPARE(reflections.count({}).value(), 1);
    VERIFY_RESULT(db->verify());
    VERIFY_RESULT(reflections.save(large, at(3)));
    db = vault.open();
    VERIFY_RESULT(db);
    VERIFY_RESULT(db->verify());
    QCOMPARE(Reflections(*db).count({}).value(), 2);
}

void TestDatabase::aFullDiskWhileMakingLeavesNothing() {
    const TestVault vault;
    const auto refused = [&] {
        const TightDisk disk(3 * 4096);
        return vault.create();
    }();
    COMPARE_ERROR(refused, ErrorCode::DiskFull);
    QVERIFY(filesOf(vault).isEmpty());
    VERIFY_RESULT(vault.create());
}

void TestDatabase::settingsAreKept() {
    const TestVault vault;
    {
        auto db = vault.create();
        VERIFY_RESULT(db);
        Settings settings(*db);
        QCOMPARE(settings.value(u"route.stack"_s).value(), std::nullopt);
        VERIFY_RESULT(settings.set(u"route.stack"_s, u"reflect/éditer\U0001F642"_s));
        VERIFY_RESULT(settings.set(u"lock.idleSeconds"_s, u"60"_s));
        VERIFY_RESULT(settings.set(u"lock.idleSeconds"_s, u""_s));
    }
    auto db = vault.open();
    VERIFY_RESULT(db);
    const QMap<QString, QString> expected{{u"route.stack"_s, u"reflect/éditer\U0001F642"_s},
                                          {u"lock.idleSeconds"_s, u""_s}};
    QCOMPARE(Settings(*db).all().value(), expected);
    QCOMPARE(Settings(*db).value(u"lock.idleSeconds"_s).value(), std::optional(u""_s));
}

void TestDatabase::oldLibrariesAreToldApart_data() {
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("number");
    QTest::newRow("oldest that will do") << u"4.6.1 community"_s << 40601;
    QTest::newRow("older") << u"4.6.0 community"_s << 40600;
    QTest::newRow("much older") << u"3.4.1"_s << 30401;
    QTest::newRow("newer") << u"4.19.0 community"_s << 41900;
    QTest::newRow("plain SQLite says nothing") << u""_s << 0;
    QTest::newRow("no version") << u"community"_s << 0;
}

void TestDatabase::oldLibrariesAreToldApart() {
    QFETCH(const QString, version);
    QFETCH(const int, number);
    QCOMPARE(cipherNumber(version), number);
}

CONSIDERED_SUBJECT(TestDatabase, QCoreApplication)
#include "tst_database.moc"
