// Sessions and agendas in the vault: what is read of them, marked, closed, opened again and let go.
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "storage/supervision.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    TestVault vault;
    Result<Database> db = vault.create();
    Supervision supervision{*db};

    QUuid check(bool marked = true, Audience audience = Audience::Employer) {
        KeptCheck check;
        check.row.id = QUuid::createUuid();
        check.audience = audience;
        check.decision = Decision::HeldBack;
        check.forSupervision = marked;
        return Checks(*db).keep(check, at(1)).value().row.id;
    }
    QUuid reflection(bool marked = true, int second = 2) {
        Reflection reflection;
        reflection.context = Audience::Client;
        reflection.use = Use::Shared;
        reflection.feltThen = u"tired"_s;
        reflection.forSupervision = marked;
        return Reflections(*db).save(reflection, at(second)).value().row.id;
    }
    AgendaItem item(AgendaKind kind, const QUuid& thing, bool discussed) {
        AgendaItem item;
        item.row.id = QUuid::createUuid();
        item.kind = kind;
        item.thing = thing;
        item.note = u"what I want to ask"_s;
        item.discussed = discussed;
        return Kept<AgendaItem>(*db).save(item, at(3)).value();
    }
    QUuid session(int second) {
        SupervisionSession session;
        session.row.id = QUuid::createUuid();
        session.when = at(1000);
        return Kept<SupervisionSession>(*db).save(session, at(second)).value().row.id;
    }
    AgendaItem load(const AgendaItem& item) { return Kept<AgendaItem>(*db).load(item.row.id).value(); }
    SupervisionBook book() { return supervision.book().value(); }
};

} // namespace

class TestSupervision : public QObject {
    Q_OBJECT
  private slots:
    void theBookHoldsWhatWasChosen();
    void markingTouchesNothingElse();
    void closingKeepsWhatWasDiscussedAndTakesTheMarks();
    void reopeningPutsBackWhatClosingDid();
    void whatWasDiscussedSinceStaysWithItsSession();
    void aSessionGoesToTheBinWithItsItems();
    void orphansGoAndOthersStay();
    void theNewestUnmarkedAreOffered();
    void aSessionThatIsNotThereIsSaid();
};

void TestSupervision::theBookHoldsWhatWasChosen() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid check = desk.check();
    const QUuid reflection = desk.reflection();
    const QUuid quiet = desk.reflection(false);
    const QUuid binned = desk.check();
    VERIFY_RESULT(Checks(*desk.db).bin(binned, at(5)));
    Experience experience;
    experience.row.id = QUuid::createUuid();
    experience.nickname = u"The gap year"_s;
    experience.supervisor = Openness::Mine;
    VERIFY_RESULT(Kept<Experience>(*desk.db).save(experience, at(1)));
    const QUuid session = desk.session(4);
    desk.item(AgendaKind::Reflection, quiet, true);

    const SupervisionBook book = desk.book();
    QCOMPARE(book.sessions.size(), 1);
    QCOMPARE(book.sessions.constFirst().row.id, session);
    QCOMPARE(book.items.size(), 1);
    QCOMPARE(book.things.size(), 4);
    const AgendaThing employer = book.things.value(check);
    QVERIFY(employer.marked && employer.audience == Audience::Employer && employer.decision == Decision::HeldBack);
    const AgendaThing client = book.things.value(reflection);
    QVERIFY(client.marked && client.audience == Audience::Client && client.use == Use::Shared);
    QCOMPARE(client.created, at(2));
    QVERIFY(!book.things.value(quiet).marked);
    QVERIFY(book.things.value(experience.row.id).keptBack);
    QCOMPARE(book.things.value(experience.row.id).nickname, u"The gap year"_s);
}

void TestSupervision::markingTouchesNothingElse() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid id = desk.reflection();
    const Reflection before = Reflections(*desk.db).load(id).value();
    VERIFY_RESULT(desk.supervision.mark(AgendaKind::Reflection, id, false, at(9)));
    Reflection after = Reflections(*desk.db).load(id).value();
    QVERIFY(!after.forSupervision);
    QCOMPARE(after.row.changed, at(9));
    QCOMPARE(after.row.revision, before.row.revision + 1);
    VERIFY_RESULT(desk.supervision.mark(AgendaKind::Reflection, id, false, at(10))); // as wanted already
    QCOMPARE(Reflections(*desk.db).load(id).value().row.changed, at(9));
    VERIFY_RESULT(desk.supervision.mark(AgendaKind::Reflection, id, true, at(11)));
    after = Reflections(*desk.db).load(id).value();
    after.row = before.row;
    QCOMPARE(after, before);
    ReflectionFilter filter;
    filter.search = u"tired"_s;
    QCOMPARE(Reflections(*desk.db).count(filter).value(), 1); // search still finds it
    VERIFY_RESULT(desk.db->verify());
}

void TestSupervision::closingKeepsWhatWasDiscussedAndTakesTheMarks() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid check = desk.check();
    const QUuid reflection = desk.reflection();
    const QUuid session = desk.session(4);
    const AgendaItem discussed = desk.item(AgendaKind::Check, check, true);
    const AgendaItem waiting = desk.item(AgendaKind::Reflection, reflection, false);
    VERIFY_RESULT(desk.supervision.close(session, {discussed}, at(20)));
    QCOMPARE(desk.load(discussed).session, std::optional(session));
    QCOMPARE(desk.load(discussed).note, discussed.note);
    QCOMPARE(desk.load(waiting).session, std::nullopt);
    QVERIFY(!Checks(*desk.db).load(check).value().forSupervision);
    QVERIFY(Reflections(*desk.db).load(reflection).value().forSupervision);
    const SupervisionBook book = desk.book();
    QCOMPARE(book.sessions.constFirst().closed, std::optional(at(20)));
    QVERIFY(book.things.contains(check)); // though its mark is gone
    QCOMPARE(currentSession(book.sessions), nullptr);
}

void TestSupervision::reopeningPutsBackWhatClosingDid() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid check = desk.check();
    const QUuid session = desk.session(4);
    const AgendaItem discussed = desk.item(AgendaKind::Check, check, true);
    VERIFY_RESULT(desk.supervision.close(session, {discussed}, at(20)));
    VERIFY_RESULT(desk.supervision.reopen(session, at(30)));
    const SupervisionBook book = desk.book();
    QCOMPARE(currentSession(book.sessions)->row.id, session);
    QVERIFY(book.things.value(check).marked);
    const QList<AgendaItem> agenda =
        agendaOf(book.items, {{AgendaKind::Check, check, at(1)}}, book.things.keys(), session);
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(agenda.constFirst().row.id, discussed.row.id);
}

void TestSupervision::whatWasDiscussedSinceStaysWithItsSession() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid first = desk.session(4);
    VERIFY_RESULT(desk.supervision.close(first, {}, at(10)));
    const QUuid second = desk.session(11);
    const AgendaItem since = desk.item(AgendaKind::Check, desk.check(), true);
    VERIFY_RESULT(desk.supervision.reopen(first, at(12)));
    QCOMPARE(currentSession(desk.book().sessions)->row.id, first);
    QCOMPARE(desk.load(since).session, std::optional(second));
}

void TestSupervision::aSessionGoesToTheBinWithItsItems() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid session = desk.session(4);
    const AgendaItem discussed = desk.item(AgendaKind::Check, desk.check(), true);
    const AgendaItem other = desk.item(AgendaKind::Check, desk.check(), false);
    VERIFY_RESULT(desk.supervision.close(session, {discussed}, at(20)));
    VERIFY_RESULT(desk.supervision.setSessionBinned(session, at(30), at(30)));
    QVERIFY(desk.book().sessions.isEmpty());
    QCOMPARE(desk.book().items.size(), 1);
    QCOMPARE(desk.book().items.constFirst().row.id, other.row.id);
    VERIFY_RESULT(desk.supervision.setSessionBinned(session, std::nullopt, at(31)));
    QCOMPARE(desk.book().sessions.size(), 1);
    QCOMPARE(desk.book().items.size(), 2);
}

void TestSupervision::orphansGoAndOthersStay() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid gone = desk.check();
    const QUuid stays = desk.reflection();
    const AgendaItem orphan = desk.item(AgendaKind::Check, gone, false);
    const AgendaItem unmarked = desk.item(AgendaKind::Reflection, stays, false);
    AgendaItem own;
    own.row.id = QUuid::createUuid();
    own.words = u"holidays"_s;
    VERIFY_RESULT(Kept<AgendaItem>(*desk.db).save(own, at(3)));
    VERIFY_RESULT(Checks(*desk.db).bin(gone, at(5)));
    QCOMPARE(desk.supervision.binOrphans(at(6)).value(), 0); // it may come out of the bin
    QCOMPARE(Checks(*desk.db).emptyBin(at(6).utcMs, at(7)).value(), 1);
    QCOMPARE(desk.supervision.binOrphans(at(8)).value(), 1);
    QCOMPARE(desk.supervision.binOrphans(at(8)).value(), 0);
    QVERIFY(desk.load(orphan).row.binned.has_value());
    QVERIFY(!desk.load(unmarked).row.binned);
    QCOMPARE(desk.book().items.size(), 2);
}

void TestSupervision::theNewestUnmarkedAreOffered() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid older = desk.reflection(false, 2);
    const QUuid newer = desk.reflection(false, 3);
    desk.reflection(true, 4);
    const QList<AgendaThing> both = desk.supervision.unmarked(AgendaKind::Reflection, 9).value();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).id, newer);
    QCOMPARE(both.at(1).id, older);
    QCOMPARE(desk.supervision.unmarked(AgendaKind::Reflection, 1).value().size(), 1);
    QVERIFY(desk.supervision.unmarked(AgendaKind::Check, 9).value().isEmpty());
}

void TestSupervision::aSessionThatIsNotThereIsSaid() {
    Desk desk;
    VERIFY_RESULT(desk.db);
    const QUuid check = desk.check();
    const AgendaItem discussed = desk.item(AgendaKind::Check, check, true);
    const QUuid nowhere = QUuid::createUuid();
    COMPARE_ERROR(desk.supervision.close(nowhere, {discussed}, at(20)), ErrorCode::NotFound);
    QVERIFY(Checks(*desk.db).load(check).value().forSupervision); // all or nothing
    COMPARE_ERROR(desk.supervision.reopen(nowhere, at(20)), ErrorCode::NotFound);
    COMPARE_ERROR(desk.supervision.setSessionBinned(nowhere, at(20), at(20)), ErrorCode::NotFound);
}

CONSIDERED_SUBJECT(TestSupervision, QCoreApplication)
#include "tst_supervision.moc"
