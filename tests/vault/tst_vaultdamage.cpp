// Damaged, missing, old and newer files: each noticed, none made worse, never an empty vault in their place.
#include "headerbytes.h"
#include "subject.h"
#include "vault/header.h"
#include "vault/vaultfolder.h"

using namespace considered;
using namespace Qt::StringLiterals;
using test::VaultFolder;
using test::withDigest;
using vault::Presence;
using vault::SlotKind;

namespace {

constexpr auto masks = {0x01, 0x10, 0xff};

QByteArray flipped(QByteArray bytes, qsizetype at, int mask = 0x10) {
    bytes[at] = char(bytes[at] ^ mask);
    return bytes;
}

/// All three kinds of slot.
void addPin(VaultFolder& folder) {
    const auto app = folder.start();
    const crypto::SecretBytes pin = crypto::SecretBytes::copyOf("482915");
    if (!app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()) ||
        !app->setSecret({SlotKind::Passphrase, VaultFolder::passphrase()}, {SlotKind::Pin, pin.clone()}))
        qFatal("the PIN could not be set");
}

} // namespace

class VaultDamageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void everyFlippedByteOfOneCopyIsRepaired_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("first copy") << QByteArray("vault.hdr");
        QTest::newRow("second copy") << QByteArray("vault.hdr.b");
    }
    void everyFlippedByteOfOneCopyIsRepaired() {
        QFETCH(const QByteArray, name);
        VaultFolder folder;
        folder.fill();
        addPin(folder);
        const QByteArray good = folder.bytesOf(name.constData());
        for (qsizetype at = 0, step = 0; at < good.size(); at = ++step / qsizetype(masks.size())) {
            folder.put(name.constData(), flipped(good, at, masks.begin()[step % qsizetype(masks.size())]));
            QCOMPARE(folder.start()->look().value(), Presence::Sealed);
            const auto app = folder.start();
            const Result<vault::Opened> opened = app->openWith(SlotKind::Passphrase, VaultFolder::passphrase());
            VERIFY_RESULT(opened);
            QVERIFY2(opened->headerRepaired, qPrintable(QString::number(at)));
            QCOMPARE(VaultFolder::reflections(*app), 1);
            QCOMPARE(folder.bytesOf(name.constData()), good);
        }
    }

    void everyFlippedByteOfBothCopiesIsCorrupt() {
        VaultFolder folder;
        folder.fill();
        addPin(folder);
        const QByteArray good = folder.bytesOf("vault.hdr");
        for (qsizetype at = 0, step = 0; at < good.size(); at = ++step / qsizetype(masks.size())) {
            const QByteArray bad = flipped(good, at, masks.begin()[step % qsizetype(masks.size())]);
            folder.put("vault.hdr", bad);
            folder.put("vault.hdr.b", bad);
            const auto before = folder.snapshot();
            if (at < good.size() - 32) // the MAC tells only once a slot has opened
                COMPARE_ERROR(folder.start()->look(), ErrorCode::Corrupt);
            COMPARE_ERROR(folder.openNow(), ErrorCode::Corrupt);
            QCOMPARE(folder.snapshot(), before);
        }
    }

    void aMissingEmptyOrCutCopyIsRepaired() {
        VaultFolder folder;
        folder.fill();
        const QByteArray good = folder.bytesOf("vault.hdr");
        for (const char* name : {"vault.hdr", "vault.hdr.b"}) {
            for (const QByteArray& left : {QByteArray(), good.first(100), QByteArray(100'000, 'x')}) {
                folder.put(name, left);
                const Result<vault::Opened> opened = folder.openNow();
                VERIFY_RESULT(opened);
                QVERIFY(opened->headerRepaired);
                QCOMPARE(folder.bytesOf(name), good);
            }
            folder.remove(name);
            const Result<vault::Opened> opened = folder.openNow();
            VERIFY_RESULT(opened);
            QVERIFY(opened->headerRepaired);
            QCOMPARE(folder.bytesOf(name), good);
            const Result<vault::Opened> again = folder.openNow();
            VERIFY_RESULT(again);
            QVERIFY(!again->headerRepaired);
        }
    }

    void aForgedCopyIsNotBelieved() {
        VaultFolder folder;
        folder.fill();
        const QByteArray good = folder.bytesOf("vault.hdr");
        QByteArray forged = good;
        forged[30] = char(forged[30] + 50); // claims to be newer
        forged[38] = 0;                     // and hides that the database was put back
        forged = withDigest(forged);
        folder.put("vault.hdr", forged);
        const Result<vault::Opened> opened = folder.openNow();
        VERIFY_RESULT(opened);
        QVERIFY(opened->headerRepaired);
        QCOMPARE(folder.bytesOf("vault.hdr"), good);

        folder.put("vault.hdr", forged);
        folder.put("vault.hdr.b", forged);
        COMPARE_ERROR(folder.openNow(), ErrorCode::Corrupt);
        QCOMPARE(folder.bytesOf("vault.hdr"), forged);
    }

    void aWriteCutShortBetweenTheCopiesIsNotDamage() {
        VaultFolder folder;
        folder.fill();
        const QByteArray older = folder.bytesOf("vault.hdr");
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
            QVERIFY(VaultFolder::saveReflection(*app, u"second"_s));
        }
        const QByteArray newer = folder.bytesOf("vault.hdr");
        QVERIFY(newer != older);
        for (const char* behind : {"vault.hdr.b", "vault.hdr"}) {
            folder.put(behind, older);
            const Result<vault::Opened> opened = folder.openNow();
            VERIFY_RESULT(opened);
            QVERIFY(!opened->headerRepaired);
            QVERIFY(!opened->databaseOlder);
            QCOMPARE(folder.bytesOf(behind), newer); // the newer one won
        }
    }

    void leftOverWorkingFilesAreIgnoredAndReplaced() {
        VaultFolder folder;
        folder.fill();
        const QByteArray good = folder.bytesOf("vault.hdr");
        for (const QByteArray& left : {QByteArray(), good.first(40), good, QByteArray(5000, 'z')}) {
            folder.put("vault.hdr.new", left);
            folder.put("vault.hdr.b.new", left);
            const auto app = folder.start();
            const Result<vault::Opened> opened = app->openWith(SlotKind::Passphrase, VaultFolder::passphrase());
            VERIFY_RESULT(opened);
            QVERIFY(!opened->headerRepaired);
            QVERIFY(VaultFolder::saveReflection(*app, u"more"_s));
            VERIFY_RESULT(app->lock());
            QVERIFY(!QFile::exists(folder.file("vault.hdr.new")));
            QVERIFY(!QFile::exists(folder.file("vault.hdr.b.new")));
        }
    }

    void aHeaderWithoutItsDatabaseIsMissing() {
        VaultFolder folder;
        folder.fill();
        const QByteArray database = folder.bytesOf("vault.db");
        folder.put("vault.db", {});
        const auto empty = folder.snapshot();
        QCOMPARE(folder.start()->look().value(), Presence::Sealed);
        COMPARE_ERROR(folder.openNow(), ErrorCode::Missing);
        COMPARE_ERROR(
            folder.start()->create(vault::SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()),
            ErrorCode::AlreadyExists);
        QCOMPARE(folder.snapshot(), empty);

        folder.remove("vault.db");
        const auto none = folder.snapshot();
        QCOMPARE(folder.start()->look().value(), Presence::Sealed);
        COMPARE_ERROR(folder.openNow(), ErrorCode::Missing);
        COMPARE_ERROR(
            folder.start()->create(vault::SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()),
            ErrorCode::AlreadyExists);
        QCOMPARE(folder.snapshot(), none);

        folder.put("vault.db", database); // and back it comes
        VERIFY_RESULT(folder.openNow());
    }

    void aCutDatabaseIsDamage() {
        VaultFolder folder;
        folder.fill();
        const QByteArray whole = folder.bytesOf("vault.db");
        const QByteArray header = folder.bytesOf("vault.hdr");
        QList<qsizetype> lengths{1, 100, 4095, whole.size() - 1};
        for (qsizetype length = 512; length < whole.size(); length += 512)
            lengths += length;
        for (const qsizetype length : std::as_const(lengths)) {
            folder.put("vault.db", whole.first(length));
            const Result<vault::Opened> opened = folder.openNow();
            // SQLite takes a byte or two for no database at all: damage either way, and the same page says so.
            QVERIFY2(!opened && (opened.error().code == ErrorCode::Corrupt ||
                                 (length < 4096 && opened.error().code == ErrorCode::Missing)),
                     qPrintable(QString::number(length)));
            QCOMPARE(folder.bytesOf("vault.db"), whole.first(length));
            QCOMPARE(folder.bytesOf("vault.hdr"), header);
        }
        folder.put("vault.db", whole);
        VERIFY_RESULT(folder.openNow());
    }

    void aFlippedByteInTheDatabaseIsNoticed() {
        VaultFolder folder;
        folder.fill();
        const QByteArray whole = folder.bytesOf("vault.db");
        for (qsizetype at = 5; at < whole.size(); at += 1021) {
            folder.put("vault.db", flipped(whole, at));
            const auto app = folder.start();
            // At opening where opening reads the page, otherwise by the check of all pages.
            Result<void> noticed =
                app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).and_then([&](const vault::Opened&) {
                    return app->database()->verify();
                });
            COMPARE_ERROR(noticed, ErrorCode::Corrupt);
        }
    }

    void aDatabaseWithoutAnyHeaderIsCorrupt() {
        VaultFolder folder;
        folder.fill();
        folder.remove("vault.hdr");
        folder.remove("vault.hdr.b");
        const auto before = folder.snapshot();
        COMPARE_ERROR(folder.start()->look(), ErrorCode::Corrupt);
        COMPARE_ERROR(folder.openNow(), ErrorCode::Corrupt);
        COMPARE_ERROR(
            folder.start()->create(vault::SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()),
            ErrorCode::AlreadyExists);
        QCOMPARE(folder.snapshot(), before);
    }

    void anotherVaultsDatabaseIsCorrupt() {
        VaultFolder folder;
        folder.fill();
        VaultFolder other;
        other.fill();
        folder.put("vault.db", other.bytesOf("vault.db"));
        COMPARE_ERROR(folder.openNow(), ErrorCode::Corrupt);
    }

    void anOldDatabasePutBackIsNoticed() {
        VaultFolder folder;
        folder.fill();
        const QByteArray old = folder.bytesOf("vault.db");
        {
            const auto app = folder.start();
            VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
            QVERIFY(VaultFolder::saveReflection(*app, u"second"_s));
        }
        folder.put("vault.db", old);
        const auto app = folder.start();
        const Result<vault::Opened> opened = app->openWith(SlotKind::Passphrase, VaultFolder::passphrase());
        VERIFY_RESULT(opened);
        QVERIFY(opened->databaseOlder);
        QCOMPARE(VaultFolder::reflections(*app), 1); // it opens all the same
        VERIFY_RESULT(app->lock());
        QVERIFY(!folder.openNow()->databaseOlder); // said once; from here on this is the database
    }

    void aNewerHeaderIsTooNew() {
        VaultFolder folder;
        folder.fill();
        QByteArray later = folder.bytesOf("vault.hdr");
        later[8] = 2;
        later = withDigest(later);
        for (const char* name : {"vault.hdr", "vault.hdr.b"}) { // one is enough: a newer app wrote last
            VaultFolder newer;
            newer.fill();
            newer.put(name, later);
            const auto before = newer.snapshot();
            COMPARE_ERROR(newer.start()->look(), ErrorCode::TooNew);
            COMPARE_ERROR(newer.openNow(), ErrorCode::TooNew);
            QCOMPARE(newer.snapshot(), before);
        }
    }

    void slotsOfAnUnknownTypeAreKept() {
        VaultFolder folder;
        folder.fill();
        // A vault that a later build added a slot to: only its keys can write such a header, so this test opens one.
        vault::Header header = *vault::parseHeader(folder.bytesOf("vault.hdr"));
        const vault::KeySlot later{quint16(SlotKind::Biometric), QByteArray(130, 'p')};
        const vault::KeySlot unknown{0x0fff, "from the future"};
        header.keySlots.prepend(unknown);
        header.keySlots.append(later);
        const crypto::SecretBytes master =
            std::move(*vault::openSlot(*header.slot(SlotKind::Passphrase), VaultFolder::passphrase(), header.vaultId));
        const crypto::SecretBytes macKey = crypto::subkey(master, 2, "Consider");
        folder.put("vault.hdr", vault::writeHeader(header, macKey));
        folder.put("vault.hdr.b", vault::writeHeader(header, macKey));

        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QVERIFY(VaultFolder::saveReflection(*app, u"more"_s));
        VERIFY_RESULT(app->lock());
        const vault::Header after = *vault::parseHeader(folder.bytesOf("vault.hdr"));
        QCOMPARE(after.sequence, header.sequence + 1);
        QCOMPARE(after.keySlots, header.keySlots);
    }
};

CONSIDERED_SUBJECT(VaultDamageTest, QCoreApplication)
#include "tst_vaultdamage.moc"
