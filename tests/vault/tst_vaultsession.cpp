// The session: everything in order on one thread, a save that waits for nothing else, and a clean end.
#include "headerbytes.h"
#include "subject.h"
#include "vault/vaultfolder.h"
#include "vault/vaultsession.h"

using namespace considered;
using namespace Qt::StringLiterals;
using storage::Database;
using test::counterIn;
using test::VaultFolder;
using vault::SlotKind;
using vault::VaultSession;

namespace {

std::unique_ptr<VaultSession> sessionOf(VaultFolder& folder) {
    return std::make_unique<VaultSession>(folder.path, folder.needs());
}

auto saving(const QString& learning) {
    return [learning](Database& database) {
        Reflection reflection;
        reflection.learning = learning;
        return storage::Reflections(database).save(reflection, {1'750'000'000'000, 0});
    };
}

auto counting() {
    return [](Database& database) {
        return storage::Reflections(database).count({});
    };
}

} // namespace

class VaultSessionTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void theWholeWayRound() {
        VaultFolder folder;
        const auto session = sessionOf(folder);
        QCOMPARE(session->look().takeResult().value(), vault::Presence::None);
        COMPARE_ERROR(session->ask(counting()).takeResult(), ErrorCode::Locked);
        VERIFY_RESULT(session->create(vault::SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery())
                          .takeResult());
        VERIFY_RESULT(session->ask(saving(u"one"_s)).takeResult());
        VERIFY_RESULT(session->lock().takeResult());
        COMPARE_ERROR(session->ask(counting()).takeResult(), ErrorCode::Locked);
        COMPARE_ERROR(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase(u"not it"_s)).takeResult(),
                      ErrorCode::WrongSecret);
        VERIFY_RESULT(session->openWith(SlotKind::Recovery, VaultFolder::recovery()).takeResult());
        QCOMPARE(session->ask(counting()).takeResult().value(), 1);
    }

    void jobsRunInTheOrderAsked() {
        VaultFolder folder;
        folder.fill();
        const auto session = sessionOf(folder);
        auto before = session->ask(counting());
        auto opened = session->openWith(SlotKind::Passphrase, VaultFolder::passphrase());
        auto saved = session->ask(saving(u"two"_s));
        auto counted = session->ask(counting());
        auto locked = session->lock();
        auto after = session->ask(counting());
        COMPARE_ERROR(before.takeResult(), ErrorCode::Locked);
        VERIFY_RESULT(opened.takeResult());
        VERIFY_RESULT(saved.takeResult());
        QCOMPARE(counted.takeResult().value(), 2);
        VERIFY_RESULT(locked.takeResult());
        COMPARE_ERROR(after.takeResult(), ErrorCode::Locked);
    }

    void lockingWithAHundredJobsInFlightLosesNone() {
        VaultFolder folder;
        folder.fill();
        auto session = sessionOf(folder);
        VERIFY_RESULT(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        QList<QFuture<Result<Reflection>>> saves;
        for (int i = 0; i < 100; ++i)
            saves.append(session->ask(saving(QString::number(i))));
        auto locked = session->lock();
        for (auto& save : saves)
            VERIFY_RESULT(save.takeResult());
        VERIFY_RESULT(locked.takeResult());
        VERIFY_RESULT(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        QCOMPARE(session->ask(counting()).takeResult().value(), 101);
    }

    void endingWaitsForWhatWasAskedAndLocks() {
        VaultFolder folder;
        folder.fill();
        const quint64 before = counterIn(folder.bytesOf("vault.hdr"));
        QFuture<Result<Reflection>> saved;
        {
            const auto session = sessionOf(folder);
            session->openWith(SlotKind::Passphrase, VaultFolder::passphrase());
            saved = session->ask(saving(u"the last word"_s));
        }
        VERIFY_RESULT(saved.takeResult());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), before + 1); // so it was locked
        const auto again = sessionOf(folder);
        VERIFY_RESULT(again->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        QCOMPARE(again->ask(counting()).takeResult().value(), 2);
    }

    void theCounterFollowsBehindASave() {
        VaultFolder folder;
        folder.fill();
        const auto session = sessionOf(folder);
        VERIFY_RESULT(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        const quint64 before = counterIn(folder.bytesOf("vault.hdr"));
        VERIFY_RESULT(session->ask(saving(u"within the minute"_s)).takeResult());
        VERIFY_RESULT(session->look().takeResult()); // whatever follows a save has run by now
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), before);

        folder.clock.ms += 60'000; // nothing runs on the storage thread now
        quint64 duringTheSave = 0;
        VERIFY_RESULT(session
                          ->ask([&](Database& database) {
                              auto saved = saving(u"after it"_s)(database);
                              duringTheSave = counterIn(folder.bytesOf("vault.hdr"));
                              return saved;
                          })
                          .takeResult());
        QCOMPARE(duringTheSave, before); // the save itself paid nothing
        VERIFY_RESULT(session->look().takeResult());
        QCOMPARE(counterIn(folder.bytesOf("vault.hdr")), before + 2);
    }

    void aLastWriteThatFailsIsKeptSealed() {
        VaultFolder folder;
        folder.fill();
        const auto session = sessionOf(folder);
        COMPARE_ERROR(session->askOrSeal([](Database&) -> Result<void> { return {}; }, "draft").takeResult(),
                      ErrorCode::Locked);
        VERIFY_RESULT(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        VERIFY_RESULT(session->askOrSeal([](Database&) -> Result<void> { return {}; }, "written").takeResult());
        QVERIFY(session->takeSealed().takeResult().isEmpty()); // it was written, so nothing is kept
        VERIFY_RESULT(
            session->askOrSeal([](Database&) -> Result<void> { return fail(ErrorCode::DiskFull); }, "my draft")
                .takeResult());
        VERIFY_RESULT(session->lock().takeResult());
        QVERIFY(session->takeSealed().takeResult().isEmpty());
        VERIFY_RESULT(session->openWith(SlotKind::Passphrase, VaultFolder::passphrase()).takeResult());
        QCOMPARE(session->takeSealed().takeResult(), QByteArrayList{"my draft"});
        QVERIFY(session->takeSealed().takeResult().isEmpty());
    }
};

CONSIDERED_SUBJECT(VaultSessionTest, QCoreApplication)
#include "tst_vaultsession.moc"
