// TestVault: a real database file in a folder of its own, under a fixed key.
#pragma once

#include "crypto/secretbytes.h"
#include "storage/database.h"

#include <QTemporaryDir>

namespace considered::test {

struct TestVault {
    TestVault() { crypto::start(); }

    QTemporaryDir folder;
    QUuid id = QUuid(u"{6f1d8f0a-9c3b-4a51-8f0e-2f6a6d9b7c11}");
    QString path = folder.filePath(QStringLiteral("vault.db"));

    [[nodiscard]] static QByteArray keyBytes(char salt = 0) {
        QByteArray bytes(32, Qt::Uninitialized);
        for (int i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 7 + 3 + salt);
        return bytes;
    }
    [[nodiscard]] static crypto::SecretBytes key(char salt = 0) { return crypto::SecretBytes::copyOf(keyBytes(salt)); }
    [[nodiscard]] Result<storage::Database> create() const { return storage::Database::create(path, key(), id); }
    /// For the many saves of a property: what would survive a power cut is not its subject, so nothing waits for the
    /// disk.
    [[nodiscard]] Result<storage::Database> createUnsynced() const { return unsynced(create()); }
    [[nodiscard]] Result<storage::Database> openUnsynced() const { return unsynced(open()); }
    [[nodiscard]] static Result<storage::Database> unsynced(Result<storage::Database> db) {
        return db && db->execute("PRAGMA synchronous = OFF") ? std::move(db) : fail(ErrorCode::Io);
    }
    [[nodiscard]] Result<storage::Database> open() const { return storage::Database::open(path, key(), id); }
};

/// 14 November 2023, in a clock one hour ahead; one second later for each step.
[[nodiscard]] inline Moment at(int second) {
    return {1'700'000'000'000 + qint64(second) * 1000, 3600};
}

} // namespace considered::test

/// Fails the test with the error's own words. For Result<T>.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().context));                          \
    } while (false)
/// That a Result holds an error of that code.
#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& compared = (result);                                                                               \
        QVERIFY(!compared.has_value());                                                                                \
        QCOMPARE(considered::nameOf(compared.error().code), considered::nameOf(expected));                             \
    } while (false)
