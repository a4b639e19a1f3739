// What is being chosen, and what is leaving, when the notes lock: the draft and the log have it afterwards.
#include "viewmodel/export/exportdesk.h"

#include "fakes/fulldevice.h"
#include "report/file.h"
#include "subject.h"
#include "viewmodel/export/exportbytes.h"

#include <csignal>
#include <future>

using namespace considered;
using namespace considered::test;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

Export someExport() {
    Export made;
    made.row.id = QUuid::createUuid();
    made.askedBy = AskedBy::Hr;
    made.purpose = u"what for"_s;
    made.from = QDate(2025, 5, 1);
    made.others = {QUuid::createUuid()};
    made.marks = {{u"a/learning"_s, 3, 4, u"Amir"_s, MarkKind::Reword, u"the manager"_s}};
    made.step = ExportStep::Protect;
    return made;
}

Export leaving(const Desk& desk) {
    Export made = someExport();
    made.left = desk.notes.clock.now();
    made.sha256 = u"ab12"_s;
    return made;
}

QList<storage::ExportSummary> logOf(Desk& desk) {
    return desk.notes.ask([](storage::Database& db) { return storage::Exports(db).list({}, 10); })->rows;
}

void reopen(Desk& desk) {
    const auto opened = fakes::OpenNotes::wait(
        desk.notes.vault.openWith(vault::SlotKind::Passphrase, crypto::SecretBytes::copyOf("a passphrase for tests")));
    QVERIFY(opened.has_value());
}

void lockAndReopen(Desk& desk) {
    QVERIFY(fakes::OpenNotes::wait(desk.notes.vault.lock()).has_value());
    reopen(desk);
}

/// What was sealed comes back as after an unlock.
void bringBack(Desk& desk, ExportDraft& draft) {
    const QByteArrayList sealed = fakes::OpenNotes::wait(desk.notes.vault.takeSealed());
    QCOMPARE(sealed.size(), 1);
    QVERIFY(ExportDraft::knows(sealed.constFirst()));
    QVERIFY(draft.restoreSealed(sealed.constFirst()).has_value());
    desk.notes.settle();
}

} // namespace

class ExportDraftTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void bytesHoldAllOfIt() {
        Export made = someExport();
        QCOMPARE(exportFrom(exportBytes(made)).value(), made);
        made.left = Moment{1'795'000'000'000, 3600};
        made.items = 3;
        made.form = ExportForm::Text;
        QCOMPARE(exportFrom(exportBytes(made)).value(), made);
        QVERIFY(!exportFrom("what is not").has_value());
    }

    void whatWasBeingSavedIsInTheLogAfterALock() {
        Desk desk;
        std::promise<bool> saved;
        const Export made = leaving(desk);
        {
            ExportDraft draft(desk.context);
            draft.leaving(made, saved.get_future().share());
            draft.flush();
        } // the models have gone
        const auto locked = desk.notes.vault.lock();
        saved.set_value(true); // only now is the file whole
        QVERIFY(fakes::OpenNotes::wait(locked).has_value());
        reopen(desk);
        QCOMPARE(logOf(desk).size(), 1);
        QCOMPARE(logOf(desk).constFirst().sha256, u"ab12"_s);
    }

    void whatCouldNotBeSavedIsNot() {
        Desk desk;
        std::promise<bool> saved;
        ExportDraft draft(desk.context);
        draft.tapped(someExport());
        draft.leaving(leaving(desk), saved.get_future().share());
        draft.flush();
        saved.set_value(false);
        lockAndReopen(desk);
        QVERIFY(logOf(desk).isEmpty());
        QVERIFY(desk.draft().has_value());
    }

    void whatIsWithAnotherAppIsInTheLogAtOnce() {
        Desk desk;
        ExportDraft draft(desk.context);
        draft.leaving(leaving(desk));
        draft.flush();
        lockAndReopen(desk);
        QCOMPARE(logOf(desk).size(), 1);
    }

    /// The whole way: locked between the pages and the file.
    void aFileThatIsBeingWrittenIsLogged() {
        Desk desk;
        desk.reflection(u"We spoke."_s);
        QVERIFY(desk.toPages());
        desk.flow->next();
        QFuture<Result<void>> locked;
        connect(desk.flow.get(), &ExportFlow::workChanged, this, [&] {
            if (locked.isValid() || desk.flow->workText() != u"Saving the file"_s)
                return;
            desk.flow->flush();
            locked = desk.notes.vault.lock();
        });
        desk.flow->save();
        desk.flow->proven();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.until([&] { return locked.isValid(); }));
        desk.flow.reset();
        QVERIFY(fakes::OpenNotes::wait(locked).has_value());
        reopen(desk);
        QCOMPARE(desk.saved().size(), 1);
        QCOMPARE(logOf(desk).size(), 1);
        QCOMPARE(logOf(desk).constFirst().sha256, report::sha256Of(desk.bytesOf(desk.saved().constFirst())));
        QVERIFY(!desk.draft().has_value());
    }

    void whatAFullDeviceRefusesComesBackAfterTheLock_data() {
        QTest::addColumn<bool>("left");
        QTest::newRow("a draft") << false;
        QTest::newRow("a row of the log") << true;
    }
    void whatAFullDeviceRefusesComesBackAfterTheLock() {
        QFETCH(bool, left);
        Desk desk;
        ExportDraft draft(desk.context);
        const Export made = left ? leaving(desk) : someExport();
        {
            const FullDevice full;
            if (left)
                draft.leaving(made);
            else
                draft.tapped(made);
            desk.notes.settle();
            QCOMPARE(draft.safe(), left);
            draft.flush();
            QVERIFY(fakes::OpenNotes::wait(desk.notes.vault.lock()).has_value());
        }
        reopen(desk);
        QVERIFY(logOf(desk).isEmpty() && !desk.draft());
        ExportDraft fresh(desk.context);
        bringBack(desk, fresh);
        QCOMPARE(logOf(desk).size(), left ? 1 : 0);
        QCOMPARE(desk.draft().has_value(), !left);
        if (!left) {
            Export there = *desk.draft();
            there.row = made.row;
            QCOMPARE(there, made);
        }
    }

    void whatCannotEvenBeSealedIsSaid() {
        Desk desk;
        QVERIFY(fakes::OpenNotes::wait(desk.notes.vault.lock()).has_value()); // nothing is sealed any more
        QSignalSpy said(&desk.notes.notices, &Notices::shown);
        {
            ExportDraft draft(desk.context);
            draft.typed(someExport());
            draft.flush();
        }
        QVERIFY(said.wait());
        QVERIFY(said.constFirst().constFirst().toString().contains(u"could not be kept"));
    }
};

CONSIDERED_SUBJECT(ExportDraftTest, QGuiApplication)
#include "tst_exportdraft.moc"
