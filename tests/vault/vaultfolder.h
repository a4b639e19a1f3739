// VaultFolder: a folder for one vault, its two secrets, and an app that can be started on it again and again.
#pragma once

#include "crypto/seal.h"
#include "storage/reflections.h"
#include "vault/fakes.h"
#include "vault/secrets.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QtEndian>

namespace considered::test {

/// Real Argon2id, as cheap as it gets: these tests open hundreds of times.
inline constexpr crypto::KdfCost quickCost{8, 1};

class VaultFolder {
    QTemporaryDir m_home; // first: the rest lies in it

  public:
    QString path = m_home.filePath(QStringLiteral("data"));
    fakes::SetClock clock;
    crypto::SystemRandom random;
    fakes::SetMemory memory;
    fakes::SetKeyStore keyStore;

    [[nodiscard]] static crypto::SecretBytes passphrase(const QString& typed = QStringLiteral("purple otter ladder")) {
        return vault::normalisedPassphrase(typed);
    }
    [[nodiscard]] static crypto::SecretBytes recovery() {
        return std::move(*vault::recoverySecret(QString::fromLatin1("0471-PA1N-897N-RTBP-GE89-VANQ-RK8X-XTZRE")));
    }

    [[nodiscard]] vault::VaultNeeds needs() {
        return {clock, random, memory, keyStore, QStringLiteral("test"), [](vault::SlotKind) {
                    return quickCost;
                }};
    }
    /// A fresh start of the app.
    [[nodiscard]] std::unique_ptr<vault::Vault> start() { return std::make_unique<vault::Vault>(path, needs()); }
    /// A vault with one reflection in it, locked.
    void fill() {
        const auto app = start();
        if (!app->create(vault::SlotKind::Passphrase, passphrase(), recovery()) ||
            !saveReflection(*app, QStringLiteral("a first line")))
            qFatal("the vault could not be filled");
    }
    Result<vault::Opened> openNow(vault::SlotKind kind = vault::SlotKind::Passphrase) {
        return start()->openWith(kind, kind == vault::SlotKind::Passphrase ? passphrase() : recovery());
    }

    [[nodiscard]] static bool saveReflection(vault::Vault& app, const QString& learning) {
        Reflection reflection;
        reflection.learning = learning;
        return storage::Reflections(*app.database()).save(reflection, {1'750'000'000'000, 3600}).has_value();
    }
    [[nodiscard]] static int reflections(vault::Vault& app) {
        return storage::Reflections(*app.database()).count({}).value_or(-1);
    }

    [[nodiscard]] QString file(const char* name) const { return path + u'/' + QString::fromLatin1(name); }
    [[nodiscard]] QByteArray bytesOf(const char* name) const {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void put(const char* name, const QByteArray& bytes) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test could not write its file");
    }
    void remove(const char* name) const {
        if (!QFile::remove(file(name)))
            qFatal("the test could not remove its file");
    }
    /// Name → content of everything in the folder.
    [[nodiscard]] QMap<QString, QByteArray> snapshot() const {
        QMap<QString, QByteArray> files;
        for (const QString& name : QDir(path).entryList(QDir::Files | QDir::Hidden))
            files.insert(name, bytesOf(name.toLatin1().constData()));
        return files;
    }
};

} // namespace considered::test

/// Fails the test with the error's own words. For Result<T>.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? ""                                                                   \
                                                : qPrintable(QString(considered::nameOf(verified.error().code)) +      \
                                                             u' ' + verified.error().context));                        \
    } while (false)
/// That a Result holds an error of that code.
#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& compared = (result);                                                                               \
        QVERIFY(!compared.has_value());                                                                                \
        QCOMPARE(considered::nameOf(compared.error().code), considered::nameOf(expected));                             \
    } while (false)
