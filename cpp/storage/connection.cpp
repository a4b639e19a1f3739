// Opening SQLCipher the one safe way: security.md 3, in its order.
#include "storage/connection.h"

#include "storage/sqlerror.h"

#include <QFile>
#include <QStringList>
#include <array>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

/// A pragma to run, one that tells its value, and the value that must come back. Only PRAGMAs: on SQLCipher 4.19 a
/// SELECT before the key is an error.
struct Setting {
    const char* set = nullptr;
    const char* ask = nullptr;
    QLatin1StringView expected;
};

// Logging is off first, so that no later step can print; memory security before the key makes SQLCipher's own copy of
// it locked and wiped.
constexpr std::array beforeKey = {
    Setting{"PRAGMA cipher_log_level = NONE", nullptr, {}},
    Setting{"PRAGMA cipher_memory_security = ON", "PRAGMA cipher_memory_security", "1"_L1},
};

constexpr std::array beforeFirstRead = {
    Setting{"PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096"_L1},
    Setting{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"_L1}, // Debian's build spills plain text otherwise
    Setting{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"_L1},
    Setting{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"_L1},
    Setting{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"_L1},
    Setting{"PRAGMA fullfsync = ON", "PRAGMA fullfsync", "1"_L1}, // acts on Apple's systems only
};

constexpr std::array withoutCodec = {beforeFirstRead[1], beforeFirstRead[2], beforeFirstRead[4]};

// These pragmas read the file themselves.
constexpr std::array withFirstRead = {
    Setting{"PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode", "truncate"_L1}, // WAL loses flipped bytes silently
    Setting{"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"_L1},
    Setting{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"_L1},
    Setting{"PRAGMA mmap_size = 0", nullptr, {}}, // says nothing where the codec already forbids it
};

struct Option {
    int option;
    int value;
};
constexpr std::array options = {
    Option{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Option{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Option{SQLITE_DBCONFIG_DQS_DML, 0},
    Option{SQLITE_DBCONFIG_DQS_DDL, 0},
};

constexpr int oldestCipher = 40601;
constexpr int busyMs = 2000; ///< another program may be reading the file for a moment

int firstValue(sqlite3* db, const char* sql, QString& value) {
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    if (rc == SQLITE_OK) {
        rc = sqlite3_step(statement);
        if (rc == SQLITE_ROW)
            value = QString::fromUtf8(
                QByteArrayView(sqlite3_column_text(statement, 0), sqlite3_column_bytes(statement, 0)));
        rc = rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
    }
    sqlite3_finalize(statement);
    return rc;
}

template <std::size_t N> Result<void> apply(sqlite3* db, const std::array<Setting, N>& settings) {
    for (const Setting& setting : settings) {
        const auto name = QLatin1StringView(setting.set);
        QString value;
        int rc = sqlite3_exec(db, setting.set, nullptr, nullptr, nullptr);
        if (rc == SQLITE_OK && setting.ask)
            rc = firstValue(db, setting.ask, value);
        if (rc != SQLITE_OK)
            return tl::unexpected(sqlError(db, rc, QString(name)));
        if (setting.ask && value != setting.expected)
            return fail(ErrorCode::WrongLibrary, u"%1 gave \"%2\""_s.arg(name, value));
    }
    return {};
}

Result<void> setOptions(sqlite3* db) {
    for (const Option& option : options) {
        int now = -1;
        const int rc = sqlite3_db_config(db, option.option, option.value, &now);
        if (rc != SQLITE_OK || now != option.value)
            return fail(ErrorCode::WrongLibrary, u"option %1 cannot be set"_s.arg(option.option));
    }
    sqlite3_busy_timeout(db, busyMs);
    return {};
}

Result<void> checkLibrary(sqlite3* db) {
    QString version;
    if (const int rc = firstValue(db, "PRAGMA cipher_version", version); rc != SQLITE_OK)
        return tl::unexpected(sqlError(db, rc, u"cipher_version"));
    if (cipherNumber(version) < oldestCipher)
        return fail(ErrorCode::WrongLibrary, u"SQLCipher \"%1\" is older than 4.6.1"_s.arg(version));
    return {};
}

} // namespace

void CloseConnection::operator()(sqlite3* db) const {
    sqlite3_close_v2(db);
}

int cipherNumber(QStringView version) {
    const QList<QStringView> parts = version.left(version.indexOf(u' ')).split(u'.');
    if (parts.size() != 3)
        return 0;
    int number = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        number = number * 100 + part.toInt(&isNumber);
        if (!isNumber)
            return 0;
    }
    return number;
}

/// Skips SQLCipher's own key derivation.
crypto::SecretBytes rawForm(const crypto::SecretBytes& key) {
    static constexpr char digits[] = "0123456789abcdef";
    crypto::SecretBytes raw(2 * key.size() + 3);
    auto out = raw.bytes().begin();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4]);
        *out++ = static_cast<unsigned char>(digits[byte & 0x0f]);
    }
    *out = '\'';
    return raw;
}

namespace {

Result<Connection> openHandle(const QByteArray& name, int flags) {
    sqlite3* opened = nullptr;
    const int rc =
        sqlite3_open_v2(name.constData(), &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection db(opened);
    if (rc != SQLITE_OK)
        return tl::unexpected(sqlError(db.get(), rc, u"open"));
    return db;
}

} // namespace

Result<Connection> connectToRead(const QString& path, const crypto::SecretBytes& passphrase) {
    if (passphrase.isEmpty())
        return fail(ErrorCode::BadInput, u"an empty passphrase"_s);
    auto db = openHandle(QFile::encodeName(path), SQLITE_OPEN_READONLY);
    if (!db)
        return db;
    if (auto set = setOptions(db->get()).and_then([&] { return apply(db->get(), beforeKey); }); !set)
        return tl::unexpected(set.error());
    int rc = sqlite3_key_v2(db->get(), "main", passphrase.bytes().data(), int(passphrase.size()));
    if (rc != SQLITE_OK)
        return tl::unexpected(sqlError(db->get(), rc, u"key"));
    auto set = checkLibrary(db->get()).and_then([&] { return apply(db->get(), beforeFirstRead); });
    if (!set)
        return tl::unexpected(set.error());
    QString tables;
    rc = firstValue(db->get(), "SELECT count(*) FROM sqlite_schema", tables);
    if (rc == SQLITE_NOTADB)
        return fail(ErrorCode::WrongSecret, u"the first page does not open"_s);
    if (rc != SQLITE_OK)
        return tl::unexpected(sqlError(db->get(), rc, u"first read"));
    return db;
}

Result<Connection> connectInMemory() {
    auto db = openHandle(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_URI);
    if (!db)
        return db;
    auto set = setOptions(db->get()).and_then([&] { return apply(db->get(), beforeKey); }).and_then([&] {
        return apply(db->get(), withoutCodec);
    });
    if (!set)
        return tl::unexpected(set.error());
    return db;
}

Result<Connection> connect(const QString& path, const crypto::SecretBytes& key) {
    if (key.size() != 32)
        return fail(ErrorCode::BadInput, u"a database key has 32 bytes"_s);
    int rc = SQLITE_OK;
    auto handle = openHandle(QFile::encodeName(path), SQLITE_OPEN_READWRITE); // never CREATE
    if (!handle)
        return handle;
    Connection db = std::move(*handle);
    if (sqlite3_db_readonly(db.get(), "main") != 0) // SQLite falls back to reading only without a word
        return fail(ErrorCode::NotPermitted, u"the database cannot be written"_s);

    if (auto set = setOptions(db.get()); !set)
        return tl::unexpected(set.error());
    if (auto set = apply(db.get(), beforeKey); !set)
        return tl::unexpected(set.error());
    // Through sqlite3_key_v2 and never SQL text, so that no statement, trace or error ever holds it.
    const crypto::SecretBytes raw = rawForm(key);
    if (rc = sqlite3_key_v2(db.get(), "main", raw.bytes().data(), int(raw.size())); rc != SQLITE_OK)
        return tl::unexpected(sqlError(db.get(), rc, u"key"));
    if (auto good = checkLibrary(db.get()); !good)
        return tl::unexpected(good.error());
    if (auto set = apply(db.get(), beforeFirstRead); !set)
        return tl::unexpected(set.error());
    QString tables;
    if (rc = firstValue(db.get(), "SELECT count(*) FROM sqlite_schema", tables); rc != SQLITE_OK)
        return tl::unexpected(sqlError(db.get(), rc, u"first read"));
    if (auto set = apply(db.get(), withFirstRead); !set)
        return tl::unexpected(set.error());
    return db;
}

Result<void> assertEncrypted(sqlite3* db) {
    static constexpr char plain[] = "SQLite format 3"; // 16 bytes with its NUL
    // Through SQLite's own descriptor and below the codec: closing another one would drop the process's file locks.
    sqlite3_file* file = nullptr;
    std::array<char, sizeof(plain)> head{};
    int rc = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (rc == SQLITE_OK)
        rc = file && file->pMethods ? file->pMethods->xRead(file, head.data(), int(head.size()), 0) : SQLITE_IOERR;
    if (rc != SQLITE_OK)
        return tl::unexpected(sqlError(db, rc, u"first bytes"));
    if (std::memcmp(head.data(), plain, head.size()) == 0)
        return fail(ErrorCode::Corrupt, u"the database is not encrypted"_s);
    return {};
}

} // namespace considered::storage
