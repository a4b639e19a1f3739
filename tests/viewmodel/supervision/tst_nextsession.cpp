// The next session: its date, closing it with Undo, and “keep or delete?” asked once.
#include "subject.h"
#include "supervisionnotes.h"
#include "viewmodel/supervision/agenda.h"
#include "viewmodel/supervision/nextsession.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct SessionDesk : test::SupervisionNotes {
    Agenda agenda{context, book};
    NextSession session{context, book};

    void discuss(int row) {
        agenda.setDiscussed(agenda.index(row).data(Agenda::IdRole).toString(), true);
        settle();
    }
    void finish() {
        session.finish();
        settle();
    }
};

} // namespace

class TestNextSession : public QObject {
    Q_OBJECT
  private slots:
    void aDateIsSetInStepsAndKept();
    void theDateCanBeTakenBack();
    void theNextOneIsSuggestedFromTheLast();
    void closingKeepsWhatWasTalkedAboutAndMovesTheRest();
    void undoOpensItAgain();
    void whatWasTalkedOverIsAskedAboutOnce();
    void whatWasAgreedStaysWithItsSession();
};

void TestNextSession::aDateIsSetInStepsAndKept() {
    SessionDesk desk;
    desk.show();
    QVERIFY(!desk.session.dated());
    QCOMPARE(desk.session.when(), QString());
    QCOMPARE(desk.session.away(), u"In 7 days"_s);
    QCOMPARE(desk.session.time(), u"10:00"_s);
    desk.session.step(1, 0);
    QVERIFY(desk.session.dated());
    desk.session.step(0, -5);
    QCOMPARE(desk.session.time(), u"09:55"_s);
    QCOMPARE(desk.session.hour(), u"09"_s);
    QCOMPARE(desk.session.minutes(), u"55"_s);
    desk.session.inWeeks(2);
    QCOMPARE(desk.session.weeks(), 2);
    QCOMPARE(desk.session.away(), u"In 14 days"_s);
    desk.show(Navigator::SessionDate);
    desk.session.keepDate();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Supervision);
    const QList<SupervisionSession> kept = desk.inVault().sessions;
    QCOMPARE(kept.size(), 1); // the same one through all of it
    QCOMPARE(kept.constFirst().when->localDate(), desk.clock.now().localDate().addDays(14));
    QCOMPARE(minuteOfDay(*kept.constFirst().when), 9 * 60 + 55);
    desk.session.step(-14, 0);
    QCOMPARE(desk.session.away(), u"Today"_s);
    desk.session.step(-1, 0);
    QCOMPARE(desk.session.away(), u"Yesterday"_s);
}

void TestNextSession::theDateCanBeTakenBack() {
    SessionDesk desk;
    desk.show();
    desk.session.inWeeks(1);
    desk.session.dropDate();
    desk.settle();
    QVERIFY(!desk.session.dated());
    QVERIFY(!desk.inVault().sessions.constFirst().when);
    QCOMPARE(desk.session.weeks(), 0);
}

void TestNextSession::theNextOneIsSuggestedFromTheLast() {
    SessionDesk desk;
    desk.show();
    desk.session.step(0, 4 * 60); // in a week at 14:00
    desk.settle();
    desk.finish();
    QVERIFY(!desk.session.dated());
    QCOMPARE(desk.session.time(), u"14:00"_s);
    QCOMPARE(desk.session.away(), u"In 35 days"_s);
}

void TestNextSession::closingKeepsWhatWasTalkedAboutAndMovesTheRest() {
    SessionDesk desk;
    const QUuid talked = desk.check();
    desk.clock.ms += 1000;
    desk.reflection();
    desk.show();
    desk.show(Navigator::Agenda);
    QCOMPARE(desk.session.brought(), u"2 things you chose to bring"_s);
    desk.discuss(0);
    desk.finish();
    QCOMPARE(desk.navigator.route(), Navigator::Supervision);
    QCOMPARE(desk.agenda.rowCount(), 1);
    QVERIFY(!desk.isMarked(talked));
    const storage::SupervisionBook book = desk.inVault();
    QVERIFY(book.sessions.constFirst().closed.has_value());
    QCOMPARE(book.items.constFirst().session, std::optional(book.sessions.constFirst().row.id));
    // The next one is another session.
    desk.session.inWeeks(1);
    desk.settle();
    QCOMPARE(desk.inVault().sessions.size(), 2);
    QVERIFY(!desk.inVault().sessions.at(1).closed);
}

void TestNextSession::undoOpensItAgain() {
    SessionDesk desk;
    const QUuid talked = desk.check();
    desk.show();
    desk.session.inWeeks(1);
    desk.discuss(0);
    desk.finish();
    QCOMPARE(desk.agenda.rowCount(), 0);
    QCOMPARE(desk.offered, u"Undo"_s);
    desk.notices.act();
    desk.settle();
    QVERIFY(desk.isMarked(talked));
    QCOMPARE(desk.agenda.rowCount(), 1);
    QVERIFY(desk.agenda.index(0).data(Agenda::DiscussedRole).toBool());
    QCOMPARE(desk.session.away(), u"In 7 days"_s);
    QCOMPARE(desk.inVault().sessions.size(), 1);
    QVERIFY(desk.session.talkedOver().isEmpty());
}

void TestNextSession::whatWasTalkedOverIsAskedAboutOnce() {
    SessionDesk desk;
    desk.check();
    desk.clock.ms += 1000;
    const QUuid reflection = desk.reflection();
    desk.clock.ms += 1000;
    const QUuid third = desk.check();
    desk.show();
    for (int row = 0; row < 3; ++row)
        desk.discuss(row);
    QVERIFY(desk.session.talkedOver().isEmpty()); // not while it is going on
    desk.finish();
    QCOMPARE(desk.session.talkedOver().size(), 3);
    desk.session.keepThing(desk.session.talkedOver().at(0).itemId);
    desk.settle();
    QCOMPARE(desk.session.talkedOver().size(), 2);
    desk.session.deleteThing(desk.session.talkedOver().at(0).itemId);
    desk.settle();
    QCOMPARE(desk.session.talkedOver().size(), 1);
    const auto deleted = desk.ask([=](storage::Database& db) { return storage::Reflections(db).load(reflection); });
    QVERIFY(deleted->row.binned.has_value());
    desk.notices.act(); // Undo
    desk.settle();
    const auto back = desk.ask([=](storage::Database& db) { return storage::Reflections(db).load(reflection); });
    QVERIFY(!back->row.binned);
    QCOMPARE(desk.session.talkedOver().size(), 1); // answered is answered
    QSignalSpy binCheck(&desk.session, &NextSession::binCheck);
    desk.session.deleteThing(desk.session.talkedOver().at(0).itemId);
    QCOMPARE(binCheck.count(), 1);
    QCOMPARE(binCheck.at(0).at(0).toUuid(), third);
    QVERIFY(desk.session.talkedOver().isEmpty());
}

void TestNextSession::whatWasAgreedStaysWithItsSession() {
    SessionDesk desk;
    desk.check();
    desk.show();
    desk.session.setAgreed(u"Try it with two clients"_s);
    desk.discuss(0);
    desk.finish();
    QCOMPARE(desk.session.agreed(), QString());
    QCOMPARE(desk.inVault().sessions.constFirst().agreed, u"Try it with two clients"_s);
    QCOMPARE(desk.session.talkedOver().size(), 1);
    desk.session.keepThings();
    desk.settle();
    QVERIFY(desk.session.talkedOver().isEmpty());
    QVERIFY(desk.inVault().items.constFirst().settled);
}

CONSIDERED_SUBJECT(TestNextSession, QCoreApplication)
#include "tst_nextsession.moc"
