// A vault's life: made, locked, opened again by either secret; what is on disk at each step.
#include "headerbytes.h"
#include "ondisk.h"
#include "subject.h"
#include "vault/vaultfolder.h"

#include <sys/resource.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using test::counterIn;
using test::modeOf;
using test::VaultFolder;
using vault::Presence;
using vault::SlotKind;

namespace {

quint64 number(const QByteArray& header, qsizetype at) {
    return qFromLittleEndian<quint64>(header.constData() + at);
}
quint64 sequenceIn(const QByteArray& header) {
    return number(header, 30);
}
} // namespace

class VaultTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void lookingTouchesNothing() {
        VaultFolder folder;
        const auto app = folder.start();
        QCOMPARE(app->look().value(), Presence::None);
        QVERIFY(!QDir(folder.path).exists());
        folder.fill();
        const auto before = folder.snapshot();
        QCOMPARE(app->look().value(), Presence::Sealed);
        QCOMPARE(folder.snapshot(), before);
    }

    void aNewVaultIsOpenAndItsOwners() {
        VaultFolder folder;
        const mode_t mask = ::umask(0); // even where everything would be open to all
        const auto app = folder.start();
        VERIFY_RESULT(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        QVERIFY(VaultFolder::saveReflection(*app, u"a line"_s)); // makes the journal too
        QCOMPARE(::umask(mask), mode_t(0));                      // given back
        QVERIFY(app->database());
        QCOMPARE(app->look().value(), Presence::Sealed);
        QCOMPARE(modeOf(folder.path), 0700);
        const auto files = folder.snapshot();
        for (const QString& name : files.keys())
            QVERIFY2(modeOf(folder.path + u'/' + name) == 0600, qPrintable(name));
        QVERIFY(files.contains(u"vault.hdr"_s) && files.contains(u"vault.hdr.b"_s) && files.contains(u"vault.db"_s));
        QVERIFY(!files.contains(u"vault.db.new"_s) && !files.contains(u"vault.db.new-journal"_s));
        QCOMPARE(folder.bytesOf("vault.hdr"), folder.bytesOf("vault.hdr.b"));
    }

    void opensWithEitherSecretAndOnlyThose() {
        VaultFolder folder;
        folder.fill();
        for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::Recovery}) {
            const auto app = folder.start();
            const Result<vault::Opened> opened =
                app->openWith(kind, kind == SlotKind::Passphrase ? VaultFolder::passphrase() : VaultFolder::recovery());
            VERIFY_RESULT(opened);
            QVERIFY(!opened->headerRepaired && !opened->databaseOlder);
            QCOMPARE(VaultFolder::reflections(*app), 1);
        }
        const auto app = folder.start();
        COMPARE_ERROR(app->openWith(SlotKind::Recovery, VaultFolder::passphrase()), ErrorCode::WrongSecret);
        COMPARE_ERROR(app->openWith(SlotKind::Passphrase, VaultFolder::recovery()), ErrorCode::WrongSecret);
        COMPARE_ERROR(app->openWith(SlotKind::Pin, VaultFolder::passphrase()), ErrorCode::KeyLost);
        QVERIFY(!app->database());
    }

    void aWrongSecretChangesNothingOnDisk() {
        VaultFolder folder;
        folder.fill();
        const auto before = folder.snapshot();
        const auto app = folder.start();
        for (const QString& wrong : {u"Purple otter ladder"_s, u"purple otter"_s, QString()})
            COMPARE_ERROR(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase(wrong)), ErrorCode::WrongSecret);
        QCOMPARE(folder.snapshot(), before);
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
    }

    void isNeverMadeOver_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"vault.hdr", "vault.hdr.b", "vault.db", "vault.db-journal"})
            QTest::newRow(name) << QByteArray(name);
    }
    void isNeverMadeOver() {
        QFETCH(const QByteArray, name);
        VaultFolder folder;
        QVERIFY(QDir().mkpath(folder.path));
        folder.put(name.constData(), "whatever it is");
        const auto before = folder.snapshot();
        COMPARE_ERROR(folder.start()->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()),
                      ErrorCode::AlreadyExists);
        QCOMPARE(folder.snapshot(), before);
    }

    void makingTwiceFails() {
        VaultFolder folder;
        const auto app = folder.start();
        VERIFY_RESULT(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        COMPARE_ERROR(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()),
                      ErrorCode::AlreadyExists);
        QVERIFY(app->database()); // the one that is open stays so
    }

    void aFailedMakingLeavesNothing() {
        VaultFolder folder;
        COMPARE_ERROR(folder.start()->create(SlotKind::Passphrase, {}, VaultFolder::recovery()), ErrorCode::BadInput);
        QVERIFY(!QDir(folder.path).exists());

        // A folder in the way of the second header copy's write: everything before it had been written.
        QVERIFY(QDir().mkpath(folder.path + u"/vault.hdr.b.new/inside"_s));
        const auto app = folder.start();
        const Result<void> made = app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery());
        QVERIFY(!made);
        QVERIFY(!app->database());
        QVERIFY(folder.snapshot().isEmpty());
        QCOMPARE(app->look().value(), Presence::None);
        QVERIFY(QDir(folder.path + u"/vault.hdr.b.new"_s).removeRecursively());
        VERIFY_RESULT(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
    }

    void makingCutShortIsNothingOrWhole() {
        // Cut short before the header: the database under its working name is nobody's, and the next making replaces
        // it.
        VaultFolder folder;
        folder.fill();
        const auto whole = folder.snapshot();
        QVERIFY(QFile::rename(folder.file("vault.db"), folder.file("vault.db.new")));
        folder.remove("vault.hdr");
        folder.remove("vault.hdr.b");
        QFile::remove(folder.file("vault.db-journal"));
        QCOMPARE(folder.start()->look().value(), Presence::None);
        VERIFY_RESULT(folder.start()->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        QVERIFY(!folder.snapshot().contains(u"vault.db.new"_s));
        VERIFY_RESULT(folder.openNow());

        // Cut short after the first header copy: opening finishes the work.
        folder.remove("vault.db");
        folder.put("vault.db.new", whole[u"vault.db"_s]);
        folder.put("vault.hdr", whole[u"vault.hdr"_s]);
        folder.remove("vault.hdr.b");
        COMPARE_ERROR(folder.start()->openWith(SlotKind::Passphrase, VaultFolder::passphrase(u"not it"_s)),
                      ErrorCode::WrongSecret);
        QVERIFY(folder.snapshot().contains(u"vault.db.new"_s)); // not even that is touched by a wrong secret
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery()));
        QCOMPARE(VaultFolder::reflections(*app), 1);
        QVERIFY(!folder.snapshot().contains(u"vault.db.new"_s));
    }

    void everySaveIsThereAfterLockAndWithoutIt() {
        VaultFolder folder;
        folder.fill();
        auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QVERIFY(VaultFolder::saveReflection(*app, u"second"_s));
        VERIFY_RESULT(app->lock());
        QVERIFY(!app->database());
        VERIFY_RESULT(app->lock()); // again, harmlessly
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QCOMPARE(VaultFolder::reflections(*app), 2);
        // Opening what is open closes it first.
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery()));
        QCOMPARE(VaultFolder::reflections(*app), 2);
    }

    void theCounterReachesTheHeaderAtLock() {
        VaultFolder folder;
        folder.fill();
        const QByteArray before = folder.bytesOf("vault.hdr");
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QCOMPARE(folder.bytesOf("vault.hdr"), before);
        VERIFY_RESULT(app->lock());
        QCOMPARE(folder.bytesOf("vault.hdr"), before); // nothing was saved, nothing is written

        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QVERIFY(VaultFolder::saveReflection(*app, u"one"_s));
        QVERIFY(VaultFolder::saveReflection(*app, u"two"_s));
        QCOMPARE(folder.bytesOf("vault.hdr"), before); // a save pays nothing for it
        VERIFY_RESULT(app->lock());
        const QByteArray after = folder.bytesOf("vault.hdr");
        QCOMPARE(counterIn(after), counterIn(before) + 2);
        QCOMPARE(sequenceIn(after), sequenceIn(before) + 1);
        QCOMPARE(folder.bytesOf("vault.hdr.b"), after);
    }

    void theCounterIsCopiedOnceAMinuteAtMost() {
        VaultFolder folder;
        folder.fill();
        const auto app = folder.start();
        COMPARE_ERROR(app->noteCommits(), ErrorCode::Locked);
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        const quint64 atStart = counterIn(folder.bytesOf("vault.hdr"));
        QVERIFY(VaultFolder::saveReflection(*app, u"one"_s));
        folder.clock.ms += 59'999;
        VERIFY_RESULT(app->noteCommits());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), atStart);
        folder.clock.ms += 1;
        VERIFY_RESULT(app->noteCommits());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), atStart + 1);
        QVERIFY(VaultFolder::saveReflection(*app, u"two"_s));
        folder.clock.ms += 59'999;
        VERIFY_RESULT(app->noteCommits());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), atStart + 1);
        folder.clock.ms += 1;
        VERIFY_RESULT(app->noteCommits());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr.b")), atStart + 2);
        const QByteArray noted = folder.bytesOf("vault.hdr");
        folder.clock.ms += 600'000;
        VERIFY_RESULT(app->noteCommits()); // nothing new: nothing written
        QCOMPARE(folder.bytesOf("vault.hdr"), noted);
    }

    void lockingHappensEvenWhenTheHeaderCannotBeWritten() {
        VaultFolder folder;
        folder.fill();
        const auto app = folder.start();
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QVERIFY(VaultFolder::saveReflection(*app, u"one"_s));
        QVERIFY(QDir().mkpath(folder.file("vault.hdr.new/inside")));
        QVERIFY(!app->lock());
        QVERIFY(!app->database());
        const Result<vault::Opened> opened = folder.openNow();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->databaseOlder); // an older counter in the header is harmless
    }

    void whatCouldNotBeSavedWaitsForTheNextOpening() {
        VaultFolder folder;
        folder.fill();
        const auto app = folder.start();
        COMPARE_ERROR(app->sealForLater("words"), ErrorCode::Locked);
        VERIFY_RESULT(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()));
        QVERIFY(app->takeSealed().isEmpty());
        VERIFY_RESULT(app->sealForLater("my own words"));
        VERIFY_RESULT(app->sealForLater("and more"));
        VERIFY_RESULT(app->lock());
        QVERIFY(app->takeSealed().isEmpty()); // not while locked
        COMPARE_ERROR(app->openWith(SlotKind::Passphrase, VaultFolder::passphrase(u"not it"_s)),
                      ErrorCode::WrongSecret);
        QVERIFY(app->takeSealed().isEmpty());
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery())); // whichever secret opens
        QCOMPARE(app->takeSealed(), (QByteArrayList{"my own words", "and more"}));
        QVERIFY(app->takeSealed().isEmpty()); // once
        // Locked again before whoever took it had it safe: it is not lost.
        VERIFY_RESULT(app->lock());
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery()));
        QCOMPARE(app->takeSealed(), (QByteArrayList{"my own words", "and more"}));
        app->dropSealed();
        VERIFY_RESULT(app->lock());
        VERIFY_RESULT(app->openWith(SlotKind::Recovery, VaultFolder::recovery()));
        QVERIFY(app->takeSealed().isEmpty());
    }

    void theShippedCostReachesTheFloor() {
        // Memory that the device does not tell of: the least, and so the quickest, that may ship.
        VaultFolder folder;
        const auto app = std::make_unique<vault::Vault>(
            folder.path, vault::VaultNeeds{folder.clock, folder.random, folder.memory, folder.keyStore});
        VERIFY_RESULT(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        const QByteArray header = folder.bytesOf("vault.hdr");
        for (const qsizetype slot : {46, 46 + 6 + 98}) {
            const crypto::KdfCost cost{qFromLittleEndian<quint32>(header.constData() + slot + 8),
                                       qFromLittleEndian<quint32>(header.constData() + slot + 12)};
            QVERIFY(crypto::reachesFloor(cost));
            QCOMPARE(cost.memoryKiB, 32U * 1024);
        }
    }

    void noMemoryIsNotAWrongSecret() {
        VaultFolder folder;
        {
            vault::Vault dear(folder.path,
                              {folder.clock, folder.random, folder.memory, folder.keyStore, u"test"_s, [](SlotKind) {
                                   return crypto::KdfCost{256 * 1024, 1};
                               }});
            VERIFY_RESULT(dear.create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
        }
        const auto before = folder.snapshot();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_AS, &limit), 0);
        QFile statm(u"/proc/self/statm"_s);
        QVERIFY(statm.open(QIODevice::ReadOnly));
        const rlim_t used = statm.readAll().split(' ').first().toULongLong() * rlim_t(::sysconf(_SC_PAGESIZE));
        const rlimit tight{used + (64UL << 20), limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
        const Result<vault::Opened> opened = folder.openNow();
        QCOMPARE(::setrlimit(RLIMIT_AS, &limit), 0);
        COMPARE_ERROR(opened, ErrorCode::OutOfMemory);
        QCOMPARE(folder.snapshot(), before);
        VERIFY_RESULT(folder.openNow());
    }

    void noVaultIsNotFound() {
        VaultFolder folder;
        COMPARE_ERROR(folder.openNow(), ErrorCode::NotFound);
        QVERIFY(!QDir(folder.path).exists());
    }
};

CONSIDERED_SUBJECT(VaultTest, QCoreApplication)
#include "tst_vault.moc"
