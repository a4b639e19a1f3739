// The real thing: gnome-keyring in a bus session of its own (with_keyring starts both), through Qt Keychain.
#include "platform/system.h"
#include "subject.h"
#include "vault/vaultfolder.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <csignal>

using namespace considered;
using namespace Qt::StringLiterals;
using test::VaultFolder;
using vault::SlotKind;

namespace {

const QString service = u"org.freedesktop.secrets"_s;

template <typename T> T waited(QFuture<T> future) {
    future.waitForFinished();
    return future.takeResult();
}

crypto::SecretBytes pin() {
    return crypto::SecretBytes::copyOf("482915");
}

pid_t daemonId() {
    return pid_t(QDBusConnection::sessionBus().interface()->servicePid(service).value());
}

/// Locks the collection that entries are kept in, as a desktop does when its session is locked.
bool lockKeyring() {
    QDBusMessage lock = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(lock).type() == QDBusMessage::ReplyMessage;
}

/// A vault whose PIN is kept by the real keystore.
class KeyringFolder : public VaultFolder {
  public:
    KeyringFolder() : store(platform::systemKeyStore()) {
        const auto app = begin();
        const Result<void> made = app->create(SlotKind::Passphrase, passphrase(), recovery()).and_then([&] {
            return app->setSecret({SlotKind::Passphrase, passphrase()}, {SlotKind::Pin, pin()});
        });
        if (!made || !saveReflection(*app, u"a first line"_s))
            qFatal("no vault with a PIN: %s", qPrintable(made ? QString() : made.error().context));
    }
    std::unique_ptr<vault::Vault> begin() {
        return std::make_unique<vault::Vault>(path,
                                              vault::VaultNeeds{clock, random, memory, *store, name, [](SlotKind) {
                                                                    return test::quickCost;
                                                                }});
    }
    bool opensOtherwise() {
        return begin()->openWith(SlotKind::Passphrase, passphrase()).has_value() &&
               begin()->openWith(SlotKind::Recovery, recovery()).has_value();
    }

    QString name = u"test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<platform::KeyStore> store;
};

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        crypto::start();
        QVERIFY2(daemonId() > 0, "no keyring in this session");
    }

    void itKeepsGivesBackAndForgets() {
        const auto store = platform::systemKeyStore();
        QByteArray value(32, '\0');
        for (qsizetype i = 0; i < value.size(); ++i)
            value[i] = char(i * 8); // zero bytes too
        COMPARE_ERROR(waited(store->read(u"none"_s)), ErrorCode::NotFound);
        VERIFY_RESULT(waited(store->write(u"one"_s, value)));
        QCOMPARE(waited(store->read(u"one"_s)).value(), value);
        VERIFY_RESULT(waited(store->write(u"one"_s, "another")));
        QCOMPARE(waited(store->read(u"one"_s)).value(), QByteArray("another"));
        VERIFY_RESULT(waited(store->remove(u"one"_s)));
        VERIFY_RESULT(waited(store->remove(u"one"_s)));
        COMPARE_ERROR(waited(store->read(u"one"_s)), ErrorCode::NotFound);
    }

    void thePinOpensThroughIt() {
        KeyringFolder folder;
        VERIFY_RESULT(folder.begin()->pinPossible());
        const auto app = folder.begin();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        QCOMPARE(VaultFolder::reflections(*app), 1);
        COMPARE_ERROR(folder.start()->openWith(SlotKind::Pin, pin()), ErrorCode::KeyLost); // without the entry
    }

    void anEntryThatIsLostOrAnotherShutsNobodyOut() {
        KeyringFolder folder;
        const auto before = folder.snapshot();
        for (const QByteArray& value : {QByteArray(), QByteArray(32, 'x'), QByteArray("short")}) {
            VERIFY_RESULT(waited(folder.store->remove(folder.name + u"/a"_s)));
            if (!value.isEmpty())
                VERIFY_RESULT(waited(folder.store->write(folder.name + u"/a"_s, value)));
            COMPARE_ERROR(folder.begin()->openWith(SlotKind::Pin, pin()), ErrorCode::KeyLost);
            QCOMPARE(folder.snapshot(), before);
            QVERIFY(folder.opensOtherwise());
        }
        const auto app = folder.begin();
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery()));
        VERIFY_RESULT(app->setSecret({SlotKind::Recovery, VaultFolder::recovery()}, {SlotKind::Pin, pin()}));
        VERIFY_RESULT(folder.begin()->openWith(SlotKind::Pin, pin()));
    }

    void oneThatHangsIsNotWaitedFor() {
        KeyringFolder folder;
        const auto before = folder.snapshot();
        QCOMPARE(::kill(daemonId(), SIGSTOP), 0);
        QElapsedTimer timer;
        timer.start();
        const auto opened = folder.begin()->openWith(SlotKind::Pin, pin());
        const qint64 took = timer.elapsed();
        const bool otherwise = folder.opensOtherwise();
        QCOMPARE(::kill(daemonId(), SIGCONT), 0);
        COMPARE_ERROR(opened, ErrorCode::KeyStoreRefused);
        QVERIFY2(took >= 4'500 && took < 8'000, qPrintable(QString::number(took)));
        QVERIFY(otherwise);
        QCOMPARE(folder.snapshot(), before);
        QTRY_VERIFY_WITH_TIMEOUT(folder.begin()->openWith(SlotKind::Pin, pin()).has_value(), 10'000);
    }

    /// Last: after these the session's keyring is of no more use.
    void oneThatIsLockedIsRefusedAndNotTakenForLost() {
        KeyringFolder folder;
        const auto before = folder.snapshot();
        QVERIFY(lockKeyring());
        COMPARE_ERROR(folder.begin()->openWith(SlotKind::Pin, pin()), ErrorCode::KeyStoreRefused);
        QCOMPARE(folder.snapshot(), before);
        QVERIFY(folder.opensOtherwise());
        QVERIFY(!folder.begin()->pinPossible());
    }

    void oneThatIsGoneIsSaidToBe() {
        const auto store = platform::systemKeyStore();
        QCOMPARE(::kill(daemonId(), SIGKILL), 0);
        const Result<QByteArray> read = waited(store->read(u"anything"_s));
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::NoKeyStore || read.error().code == ErrorCode::KeyStoreRefused,
                 nameOf(read.error().code).data());
    }
};

CONSIDERED_SUBJECT(KeychainTest, QCoreApplication)
#include "tst_keychain.moc"
