// The PIN: what it opens, what it costs to guess it, and that no fault of the keystore shuts a person out.
#include "subject.h"
#include "vault/header.h"
#include "vault/tries.h"
#include "vault/vaultfolder.h"

#include <QCryptographicHash>

using namespace considered;
using namespace Qt::StringLiterals;
using test::VaultFolder;
using vault::Credential;
using vault::SlotKind;

namespace {

crypto::SecretBytes pin(const char* digits = "482915") {
    return crypto::SecretBytes::copyOf(digits);
}

Credential passphrase() {
    return {SlotKind::Passphrase, VaultFolder::passphrase()};
}

constexpr qint64 hourMs = 3'600'000;

/// A filled vault that a PIN opens as well.
class PinFolder : public VaultFolder {
  public:
    PinFolder() {
        fill();
        const auto app = start();
        if (!app->openWith(SlotKind::Passphrase, passphrase()) ||
            !app->setSecret(::passphrase(), {SlotKind::Pin, pin()}))
            qFatal("the PIN could not be set");
    }
    Result<vault::Opened> tryPin(const char* digits = "482915") {
        return start()->openWith(SlotKind::Pin, pin(digits));
    }
    [[nodiscard]] vault::PinState pinState() { return start()->ways().value().pin; }
    [[nodiscard]] quint32 misses() const { return vault::parseTries(bytesOf("vault.try"))->misses; }
};

} // namespace

class PinTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void itOpensWhatThePassphraseOpens() {
        PinFolder folder;
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        QCOMPARE(VaultFolder::reflections(*app), 1);
        VERIFY_RESULT(folder.openNow());
        VERIFY_RESULT(folder.openNow(SlotKind::Recovery));
        QVERIFY(folder.pinState().usable);
        QCOMPARE(folder.pinState().triesLeft, 10);
    }

    void aVaultCanBeMadeWithAPinAlone() {
        VaultFolder folder;
        folder.keyStore.entries.insert(u"test/a"_s, "left by a vault whose files are gone");
        folder.keyStore.entries.insert(u"test/b"_s, "and another");
        VERIFY_RESULT(folder.start()->create(SlotKind::Pin, pin(), VaultFolder::recovery()));
        QCOMPARE(folder.keyStore.entries.size(), 1);
        QVERIFY(!folder.start()->ways()->passphrase);
        VERIFY_RESULT(folder.start()->openWith(SlotKind::Pin, pin()));
        VERIFY_RESULT(folder.openNow(SlotKind::Recovery));
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        COMPARE_ERROR(app->removePin(), ErrorCode::BadInput); // the recovery code alone is not two ways in
        VERIFY_RESULT(app->setSecret({SlotKind::Pin, pin()}, passphrase()));
        VERIFY_RESULT(app->removePin());
        QVERIFY(folder.keyStore.entries.isEmpty());
        VERIFY_RESULT(folder.openNow());
        COMPARE_ERROR(folder.start()->openWith(SlotKind::Pin, pin()), ErrorCode::KeyLost);
    }

    void whereNoKeystoreWorksNoPinIsMade() {
        VaultFolder folder;
        folder.keyStore.fault = ErrorCode::NoKeyStore;
        COMPARE_ERROR(folder.start()->pinPossible(), ErrorCode::NoKeyStore);
        COMPARE_ERROR(folder.start()->create(SlotKind::Pin, pin(), VaultFolder::recovery()), ErrorCode::NoKeyStore);
        QVERIFY(folder.snapshot().isEmpty());
        VERIFY_RESULT(folder.start()->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        const auto before = folder.snapshot();
        COMPARE_ERROR(app->setSecret(passphrase(), {SlotKind::Pin, pin()}), ErrorCode::NoKeyStore);
        QCOMPARE(folder.snapshot(), before);
        folder.keyStore.fault.reset();
        VERIFY_RESULT(app->pinPossible());
        QVERIFY(folder.keyStore.entries.isEmpty());
    }

    /// security.md 2: the database's file does not change with a secret.
    void changingASecretLeavesTheDatabaseAlone() {
        PinFolder folder;
        const auto sum = [&] {
            return QCryptographicHash::hash(folder.bytesOf("vault.db"), QCryptographicHash::Sha256);
        };
        const QByteArray before = sum();
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
            VERIFY_RESULT(app->setSecret({SlotKind::Pin, pin()}, {SlotKind::Pin, pin("731046")}));
            VERIFY_RESULT(app->setSecret({SlotKind::Pin, pin("731046")},
                                         {SlotKind::Passphrase, VaultFolder::passphrase(u"a newer ladder"_s)}));
            auto renewed = vault::recoverySecret(vault::generatedRecoveryCode(folder.random));
            VERIFY_RESULT(app->setSecret({SlotKind::Pin, pin("731046")}, {SlotKind::Recovery, renewed->clone()}));
            VERIFY_RESULT(app->lock());
            VERIFY_RESULT(folder.start()->openWith(SlotKind::Recovery, std::move(*renewed)));
        }
        QCOMPARE(sum(), before);
        QCOMPARE(folder.keyStore.entries.size(), 1); // the old PIN's half is gone
        COMPARE_ERROR(folder.tryPin(), ErrorCode::WrongSecret);
        COMPARE_ERROR(folder.openNow(), ErrorCode::WrongSecret);
        COMPARE_ERROR(folder.openNow(SlotKind::Recovery), ErrorCode::WrongSecret);
        VERIFY_RESULT(folder.tryPin("731046"));
    }

    void aChangeNeedsASecretThatOpens() {
        PinFolder folder;
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        const QByteArray header = folder.bytesOf("vault.hdr");
        const auto store = folder.keyStore.entries;
        COMPARE_ERROR(app->setSecret({SlotKind::Passphrase, VaultFolder::passphrase(u"not it"_s)},
                                     {SlotKind::Pin, pin("731046")}),
                      ErrorCode::WrongSecret);
        COMPARE_ERROR(app->setSecret({SlotKind::Pin, pin("111111")}, passphrase()), ErrorCode::WrongSecret);
        COMPARE_ERROR(app->prove({SlotKind::Pin, pin("111112")}), ErrorCode::WrongSecret);
        QCOMPARE(folder.misses(), 2U); // an open vault is no way round the count
        VERIFY_RESULT(app->prove({SlotKind::Pin, pin()}));
        QCOMPARE(folder.bytesOf("vault.hdr"), header);
        QCOMPARE(folder.keyStore.entries, store);
        VERIFY_RESULT(app->lock());
        COMPARE_ERROR(app->setSecret(passphrase(), {SlotKind::Pin, pin()}), ErrorCode::Locked);
    }

    /// The second header copy cannot be written: what counted before counts after.
    void aChangeThatCannotBeWrittenIsNone() {
        PinFolder folder;
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
            QVERIFY(QDir().mkdir(folder.file("vault.hdr.b.new")));
            QVERIFY(!app->setSecret(passphrase(), {SlotKind::Pin, pin("731046")}));
            QVERIFY(!app->setSecret(passphrase(), {SlotKind::Passphrase, VaultFolder::passphrase(u"a newer one"_s)}));
            QVERIFY(QDir().rmdir(folder.file("vault.hdr.b.new")));
        }
        VERIFY_RESULT(folder.tryPin());
        VERIFY_RESULT(folder.openNow());
        QCOMPARE(folder.keyStore.entries.size(), 1);
    }

    void eachMissIsWrittenBeforeItIsOne() {
        PinFolder folder;
        const QByteArray header = folder.bytesOf("vault.hdr");
        for (quint32 miss = 1; miss <= 4; ++miss) {
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
            QCOMPARE(folder.misses(), miss);
            QCOMPARE(folder.pinState().triesLeft, 10 - int(miss));
            QCOMPARE(folder.pinState().waitMs, 0);
        }
        QCOMPARE(folder.bytesOf("vault.hdr"), header); // never written while locked
        // Where the miss cannot be written, the PIN is not tried.
        QVERIFY(QDir().mkdir(folder.file("vault.try.new")));
        QVERIFY(!folder.tryPin());
        QVERIFY(QDir().rmdir(folder.file("vault.try.new")));
        QCOMPARE(folder.misses(), 4U);
        VERIFY_RESULT(folder.tryPin());
        QCOMPARE(folder.misses(), 0U);
    }

    /// The unkeyed digest does not cover the MAC, so this is only noticed once a slot has opened.
    void aForgedCopyDoesNotCountTheSameTryTwice() {
        PinFolder folder;
        for (int miss = 0; miss < 9; ++miss) {
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
            folder.clock.ms += hourMs;
        }
        QByteArray bad = folder.bytesOf("vault.hdr");
        bad[bad.size() - 1] = char(bad[bad.size() - 1] ^ 1);
        folder.put("vault.hdr", bad);
        const auto opened = folder.tryPin();
        VERIFY_RESULT(opened);
        QVERIFY(opened->headerRepaired);
        QCOMPARE(folder.misses(), 0U);
        QCOMPARE(folder.keyStore.entries.size(), 1);
    }

    void tenMissesEraseWhereThatWasChosen_data() {
        QTest::addColumn<bool>("open");
        QTest::newRow("while locked") << false;
        QTest::newRow("while open, asked who it is") << true;
    }
    void tenMissesEraseWhereThatWasChosen() {
        QFETCH(const bool, open);
        PinFolder folder;
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        VERIFY_RESULT(app->setEraseAtTen(true));
        QVERIFY(folder.pinState().eraseAtTen);
        folder.put("vault.hdr.new", folder.bytesOf("vault.hdr")); // as a kill may leave it
        folder.put("vault.pdf", "somebody else's");
        if (!open)
            VERIFY_RESULT(app->lock());
        for (int miss = 1; miss <= 10; ++miss) {
            QVERIFY(QFile::exists(folder.file("vault.hdr")));
            const auto code =
                open ? app->prove({SlotKind::Pin, pin("000000")}).error().code : folder.tryPin("000000").error().code;
            QCOMPARE(nameOf(code), nameOf(miss == 10 ? ErrorCode::Erased : ErrorCode::WrongSecret));
            folder.clock.ms += hourMs;
        }
        QVERIFY(!app->database() || !open);
        QVERIFY(QFile::exists(folder.file("vault.pdf"))); // not ours
        folder.remove("vault.pdf");
        QVERIFY(folder.snapshot().isEmpty());
        QVERIFY(folder.keyStore.entries.isEmpty());
        QCOMPARE(folder.start()->look().value(), vault::Presence::None);
    }

    /// Killed after the tenth miss was known to be one, and before anything was erased.
    void erasingThatIsDueIsDoneAtTheNextOpening() {
        PinFolder folder;
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
            VERIFY_RESULT(app->setEraseAtTen(true));
        }
        vault::Tries tries = *vault::parseTries(folder.bytesOf("vault.try"));
        tries.misses = 10; // counted, but not yet known: the right PIN passes here too
        for (const char* name : {"vault.try", "vault.try.b"})
            folder.put(name, vault::writeTries(tries));
        COMPARE_ERROR(folder.tryPin(), ErrorCode::KeyLost);
        QVERIFY(QFile::exists(folder.file("vault.db")));
        tries.eraseDue = true;
        for (const char* name : {"vault.try", "vault.try.b"})
            folder.put(name, vault::writeTries(tries));
        COMPARE_ERROR(folder.openNow(), ErrorCode::Erased);
        QVERIFY(folder.snapshot().isEmpty());
    }

    void theWaitGrowsAndNoClockShortensIt() {
        PinFolder folder;
        for (int miss = 0; miss < 4; ++miss)
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
        const QList<qint64> waits = {30'000, 60'000, 300'000, 900'000, hourMs};
        for (const qint64 wait : waits) {
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
            QCOMPARE(folder.pinState().waitMs, wait);
            folder.clock.ms += wait - 1;
            const int reads = folder.keyStore.reads;
            COMPARE_ERROR(folder.tryPin(), ErrorCode::TooSoon);
            QCOMPARE(folder.keyStore.reads, reads); // not even asked
            QCOMPARE(folder.pinState().waitMs, 1);
            if (wait == hourMs) { // the device starts again: the whole hour counts from there
                folder.clock.ms = 10'000;
                QCOMPARE(folder.pinState().waitMs, hourMs - 10'000);
                folder.clock.ms = hourMs - 1;
                COMPARE_ERROR(folder.tryPin(), ErrorCode::TooSoon);
            }
            ++folder.clock.ms;
            QCOMPARE(folder.pinState().waitMs, 0);
        }
        VERIFY_RESULT(folder.tryPin());
        QCOMPARE(folder.pinState().triesLeft, 10);
    }

    void theTenthMissTakesTheDeviceSecretAway() {
        PinFolder folder;
        const auto store = folder.keyStore.entries;
        for (int miss = 0; miss < 10; ++miss) {
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
            folder.clock.ms += hourMs;
        }
        QVERIFY(folder.keyStore.entries.isEmpty());
        QVERIFY(folder.pinState().enrolled && !folder.pinState().usable);
        COMPARE_ERROR(folder.tryPin(), ErrorCode::KeyLost);
        // Even with the secret put back, the count forbids it, and takes it away again.
        folder.keyStore.entries = store;
        COMPARE_ERROR(folder.tryPin(), ErrorCode::KeyLost);
        QVERIFY(folder.keyStore.entries.isEmpty());

        const auto app = folder.start();
        const auto opened = app->openWith(SlotKind::Recovery, VaultFolder::recovery());
        VERIFY_RESULT(opened);
        QVERIFY(opened->pinRemoved);
        QCOMPARE(VaultFolder::reflections(*app), 1);
        QVERIFY(!folder.pinState().enrolled);
        VERIFY_RESULT(app->setSecret({SlotKind::Recovery, VaultFolder::recovery()}, {SlotKind::Pin, pin("731046")}));
        VERIFY_RESULT(app->lock());
        VERIFY_RESULT(folder.tryPin("731046"));
    }

    void anotherWayInForgivesMisses() {
        PinFolder folder;
        for (int miss = 0; miss < 5; ++miss)
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
        const auto opened = folder.openNow();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->triesRepaired);
        QCOMPARE(folder.pinState().triesLeft, 10);
        QCOMPARE(folder.pinState().waitMs, 0);
    }

    /// Two of them look the same from here: what locks, denies or hangs is refused by the real keystore's side, which
    /// tst_keychain tests against a real one.
    void noKeystoreFaultLosesAnything_data() {
        QTest::addColumn<std::optional<ErrorCode>>("fault");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<ErrorCode>("expected");
        using Fault = std::optional<ErrorCode>;
        QTest::newRow("lost") << Fault() << QByteArray() << ErrorCode::KeyLost;
        QTest::newRow("locked, denied or hung")
            << Fault(ErrorCode::KeyStoreRefused) << QByteArray() << ErrorCode::KeyStoreRefused;
        QTest::newRow("wrong value") << Fault() << QByteArray(32, 'x') << ErrorCode::KeyLost;
        QTest::newRow("a value of another size") << Fault() << QByteArray("short") << ErrorCode::KeyLost;
        QTest::newRow("backend gone") << Fault(ErrorCode::NoKeyStore) << QByteArray() << ErrorCode::NoKeyStore;
    }
    void noKeystoreFaultLosesAnything() {
        QFETCH(const std::optional<ErrorCode>, fault);
        QFETCH(const QByteArray, entry);
        QFETCH(const ErrorCode, expected);
        PinFolder folder;
        const auto before = folder.snapshot();
        const auto store = folder.keyStore.entries;
        folder.keyStore.fault = fault;
        folder.keyStore.entries.clear();
        if (!entry.isNull())
            folder.keyStore.entries.insert(store.firstKey(), entry);
        COMPARE_ERROR(folder.tryPin(), expected);
        COMPARE_ERROR(folder.tryPin("000000"), expected);
        QCOMPARE(folder.snapshot(), before); // no try counted, nothing overwritten
        VERIFY_RESULT(folder.openNow());
        VERIFY_RESULT(folder.openNow(SlotKind::Recovery));
        folder.keyStore.fault.reset();
        folder.keyStore.entries = store;
        VERIFY_RESULT(folder.tryPin()); // and when it is well again, the PIN works as before
    }

    void copiedFilesDoNotOpenWithTheRightPin() {
        PinFolder folder;
        VaultFolder thief;
        QVERIFY(QDir().mkpath(thief.path));
        const auto files = folder.snapshot();
        for (auto file = files.begin(); file != files.end(); ++file)
            thief.put(file.key().toLatin1().constData(), file.value());
        for (int place = 0; place < 2; ++place) {
            COMPARE_ERROR(thief.start()->openWith(SlotKind::Pin, pin()), ErrorCode::KeyLost);
            thief.keyStore.entries.insert(place == 0 ? u"test/a"_s : u"test/b"_s, QByteArray(32, '\x11'));
        }
    }

    void everyFlippedByteOfTheCountIsNoticed() {
        PinFolder folder;
        for (int miss = 0; miss < 3; ++miss)
            COMPARE_ERROR(folder.tryPin("000000"), ErrorCode::WrongSecret);
        const QByteArray good = folder.bytesOf("vault.try");
        for (const int mask : {0x01, 0x80, 0xff}) {
            for (qsizetype at = 0; at < good.size(); ++at) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ mask);
                folder.put("vault.try", bad);
                QCOMPARE(folder.pinState().triesLeft, 7); // the other copy speaks
                folder.put("vault.try.b", bad);
                QVERIFY(!folder.pinState().usable); // no whole copy: the PIN rests
                folder.put("vault.try", good);
                folder.put("vault.try.b", good);
            }
        }
        const auto opened = folder.openNow();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->triesRepaired);
    }

    void withoutItsCountThePinRests_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("cut") << QByteArray("CONSTRYS");
        QTest::newRow("of another vault") << vault::writeTries({QUuid::createUuid(), 0, 0});
    }
    void withoutItsCountThePinRests() {
        QFETCH(const QByteArray, left);
        PinFolder folder;
        for (const char* name : {"vault.try", "vault.try.b"}) {
            folder.remove(name);
            if (!left.isNull())
                folder.put(name, left);
        }
        const auto before = folder.snapshot();
        COMPARE_ERROR(folder.tryPin(), ErrorCode::KeyLost);
        QCOMPARE(folder.snapshot(), before);
        const auto opened = folder.openNow();
        VERIFY_RESULT(opened);
        QVERIFY(opened->triesRepaired);
        VERIFY_RESULT(folder.tryPin());
    }

    void newKeysShutTheOldOnesOut() {
        PinFolder folder;
        const auto newRecovery = [] {
            return crypto::SecretBytes::copyOf("twenty bytes, renewed");
        };
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
            const QByteArray before = folder.bytesOf("vault.db");
            COMPARE_ERROR(app->rotate({SlotKind::Pin, pin("000000")}, passphrase(), newRecovery()),
                          ErrorCode::WrongSecret);
            QCOMPARE(folder.bytesOf("vault.db"), before);
            const Credential fresh{SlotKind::Passphrase, VaultFolder::passphrase(u"a newer ladder"_s)};
            VERIFY_RESULT(app->rotate({SlotKind::Pin, pin()}, {fresh.kind, fresh.secret.clone()}, newRecovery()));
            QVERIFY(folder.bytesOf("vault.db") != before);
            QCOMPARE(VaultFolder::reflections(*app), 1);
            QVERIFY(VaultFolder::saveReflection(*app, u"written after"_s));
        }
        QVERIFY(folder.keyStore.entries.isEmpty());
        QVERIFY(!folder.pinState().enrolled);
        COMPARE_ERROR(folder.openNow(), ErrorCode::WrongSecret);
        COMPARE_ERROR(folder.openNow(SlotKind::Recovery), ErrorCode::WrongSecret);
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, newRecovery()));
        QCOMPARE(VaultFolder::reflections(*app), 2);
        VERIFY_RESULT(app->database()->verify());
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase(u"a newer ladder"_s)));
        QCOMPARE(folder.snapshot().keys(),
                 QStringList({u"vault.db"_s, u"vault.db-journal"_s, u"vault.hdr"_s, u"vault.hdr.b"_s}));
    }

    /// Each state between writing the marked header and taking the mark away: the new secrets open it and finish.
    void newKeysKilledHalfWayAreFinishedAtTheNextOpening_data() {
        QTest::addColumn<bool>("oneCopyOnly");
        QTest::addColumn<bool>("moved");
        QTest::newRow("one header copy written") << true << false;
        QTest::newRow("both header copies written") << false << false;
        QTest::newRow("database moved") << false << true;
    }
    void newKeysKilledHalfWayAreFinishedAtTheNextOpening() {
        QFETCH(const bool, oneCopyOnly);
        QFETCH(const bool, moved);
        PinFolder folder;
        const auto before = folder.snapshot();
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
            VERIFY_RESULT(app->rotate({SlotKind::Pin, pin()}, {SlotKind::Pin, pin("731046")},
                                      crypto::SecretBytes::copyOf("twenty bytes, renewed")));
        }
        vault::Header marked = *vault::parseHeader(folder.bytesOf("vault.hdr"));
        QVERIFY(!marked.isRotating());
        const auto recovery = crypto::SecretBytes::copyOf("twenty bytes, renewed");
        const auto key = vault::openSlot(*marked.slot(SlotKind::Recovery), recovery, marked.vaultId);
        VERIFY_RESULT(key);
        marked.put({vault::rotatingMark, {}});
        const QByteArray bytes = vault::writeHeader(marked, crypto::subkey(*key, 2, "Consider"));
        folder.put("vault.hdr", bytes);
        folder.put("vault.hdr.b", oneCopyOnly ? before[u"vault.hdr.b"_s] : bytes);
        if (!moved) {
            folder.put("vault.db.new", folder.bytesOf("vault.db"));
            folder.put("vault.db", before[u"vault.db"_s]);
        }
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin("731046")));
        QCOMPARE(VaultFolder::reflections(*app), 1);
        VERIFY_RESULT(app->database()->verify());
        QVERIFY(!QFile::exists(folder.file("vault.db.new")));
        for (const char* name : {"vault.hdr", "vault.hdr.b"})
            QVERIFY(!vault::parseHeader(folder.bytesOf(name))->isRotating());
    }

    void newKeysThatCannotBeWrittenChangeNothing() {
        PinFolder folder;
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        for (const char* inTheWay : {"vault.db.new", "vault.hdr.new", "vault.hdr.b.new"}) {
            QVERIFY(QDir().mkdir(folder.file(inTheWay)));
            QVERIFY(QDir().mkdir(folder.file(inTheWay) + u"/full"_s));
            QVERIFY(!app->rotate({SlotKind::Pin, pin()}, {SlotKind::Pin, pin("731046")},
                                 crypto::SecretBytes::copyOf("twenty bytes, renewed")));
            QVERIFY(QDir(folder.file(inTheWay)).removeRecursively());
            QVERIFY(app->database()); // still open
            QCOMPARE(VaultFolder::reflections(*app), 1);
        }
        VERIFY_RESULT(app->lock());
        VERIFY_RESULT(folder.tryPin());
        VERIFY_RESULT(folder.openNow());
        // A header that could not be written may stand after all, so its device secret is left; it opens nothing else.
        QVERIFY(folder.keyStore.entries.size() <= 2);
        QVERIFY(!QFile::exists(folder.file("vault.db.new"))); // gone with the next opening
    }

    void nothingOpensWhatIsErased() {
        PinFolder folder;
        const auto files = folder.snapshot();
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Pin, pin()));
        VERIFY_RESULT(app->erase());
        QVERIFY(!app->database());
        QVERIFY(folder.snapshot().isEmpty());
        QVERIFY(folder.keyStore.entries.isEmpty());
        QCOMPARE(folder.start()->look().value(), vault::Presence::None);
        COMPARE_ERROR(folder.openNow(), ErrorCode::NotFound);
        COMPARE_ERROR(folder.tryPin(), ErrorCode::NotFound);
        // From a copy kept elsewhere the PIN opens nothing either.
        for (auto file = files.begin(); file != files.end(); ++file)
            folder.put(file.key().toLatin1().constData(), file.value());
        COMPARE_ERROR(folder.tryPin(), ErrorCode::KeyLost);
    }
};

CONSIDERED_SUBJECT(PinTest, QCoreApplication)
#include "tst_pin.moc"
