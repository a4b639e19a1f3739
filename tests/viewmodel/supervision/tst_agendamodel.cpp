// The agenda as a list: what is marked anywhere is on it, order and notes are kept, what goes leaves without fuss.
#include "subject.h"
#include "supervisionnotes.h"
#include "viewmodel/supervision/agenda.h"
#include "viewmodel/supervision/agendaitemview.h"
#include "viewmodel/supervision/bringing.h"

#include <QAbstractItemModelTester>
#include <csignal>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct AgendaDesk : test::SupervisionNotes {
    Agenda agenda{context, book};
    AgendaItemView item{context, book};
    Bringing bringing{context, book};
    QAbstractItemModelTester tester{&agenda, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < agenda.rowCount(); ++row)
            all += agenda.index(row).data(Agenda::TitleRole).toString();
        return all;
    }
    [[nodiscard]] QString idAt(int row) const { return agenda.index(row).data(Agenda::IdRole).toString(); }
    [[nodiscard]] int rowOf(const BringList& list, const QString& text) const {
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.index(row).data().toString().startsWith(text))
                return row;
        return -1;
    }
};

const auto employer = u"With an employer"_s;
const auto client = u"With a client"_s;

} // namespace

class TestAgendaModel : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void whatIsMarkedIsThereWithoutARow();
    void nothingIsReadBeforeItsPageIsShown();
    void rowsMoveAtOnceAndStayMoved();
    void whatIsTypedIsKeptAndNeverOverwritten();
    void takingOffTakesTheMarkAndUndoBringsItBack();
    void aDeletedThingLeavesAndComesBackWithItsNote();
    void everyKindCanBeBrought();
    void ownWordsAreOnItFromTheFirstLetter();
    void whatIsKeptFromTheSupervisorIsNotOffered();
    void aFullDeviceKeepsWhatIsShown();
    void anItemIsReadAgainAfterARestart();
};

void TestAgendaModel::whatIsMarkedIsThereWithoutARow() {
    AgendaDesk desk;
    desk.check();
    desk.clock.ms += 1000;
    desk.reflection();
    desk.check(false);
    desk.show();
    QVERIFY(desk.agenda.loaded());
    QCOMPARE(desk.titles(), (QStringList{employer, client}));
    QVERIFY(desk.inVault().items.isEmpty());
    QCOMPARE(desk.agenda.index(1).data(Agenda::SubtitleRole).toString().section(u" · "_s, 0, 0), u"Reflection"_s);
}

void TestAgendaModel::nothingIsReadBeforeItsPageIsShown() {
    AgendaDesk desk;
    desk.check();
    desk.book.refresh();
    desk.settle();
    QVERIFY(!desk.book.loaded() && !desk.agenda.loaded());
    desk.show();
    QCOMPARE(desk.agenda.rowCount(), 1);
    desk.reflection();
    desk.book.refresh(); // as the notebook does when one is marked elsewhere
    desk.settle();
    QCOMPARE(desk.agenda.rowCount(), 2);
}

void TestAgendaModel::rowsMoveAtOnceAndStayMoved() {
    AgendaDesk desk;
    desk.check();
    desk.clock.ms += 1000;
    desk.reflection();
    desk.show();
    QSignalSpy moves(&desk.agenda, &QAbstractItemModel::rowsMoved);
    desk.agenda.moveUp(desk.idAt(1));
    QCOMPARE(desk.titles(), (QStringList{client, employer})); // before the vault answers
    QCOMPARE(moves.count(), 1);
    desk.settle();
    QCOMPARE(desk.titles(), (QStringList{client, employer}));
    QCOMPARE(desk.inVault().items.size(), 2);
    desk.agenda.moveUp(desk.idAt(0)); // at the end: nothing
    desk.agenda.moveDown(desk.idAt(1));
    desk.agenda.moveDown(u"nobody"_s);
    desk.settle();
    QCOMPARE(desk.titles(), (QStringList{client, employer}));
    desk.agenda.moveDown(desk.idAt(0));
    desk.settle();
    QCOMPARE(desk.titles(), (QStringList{employer, client}));
}

void TestAgendaModel::whatIsTypedIsKeptAndNeverOverwritten() {
    AgendaDesk desk;
    desk.check();
    desk.show();
    desk.agenda.open(desk.idAt(0));
    QVERIFY(desk.item.there());
    QCOMPARE(desk.item.title(), employer);
    QString typed;
    for (const QChar letter : u"Ask how it went"_s) {
        typed += letter;
        desk.item.setNote(typed);
        desk.saver.writeNow();
        desk.book.refresh(); // reads that come back late
        QCOMPARE(desk.item.note(), typed);
    }
    desk.settle();
    QCOMPARE(desk.item.note(), typed);
    desk.item.setAgreed(u"Leave it for now"_s);
    desk.item.setDiscussed(true);
    desk.settle();
    const QList<AgendaItem> kept = desk.inVault().items;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().note, typed);
    QCOMPARE(kept.constFirst().agreed, u"Leave it for now"_s);
    QVERIFY(kept.constFirst().discussed);
    QVERIFY(desk.agenda.index(0).data(Agenda::DiscussedRole).toBool());
}

void TestAgendaModel::takingOffTakesTheMarkAndUndoBringsItBack() {
    AgendaDesk desk;
    const QUuid check = desk.check();
    desk.show();
    QSignalSpy told(&desk.book, &SessionBook::checksChanged);
    desk.agenda.open(desk.idAt(0));
    desk.item.setNote(u"kept"_s);
    desk.item.takeOff();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Supervision);
    QVERIFY(!desk.isMarked(check));
    QCOMPARE(desk.agenda.rowCount(), 0);
    QCOMPARE(told.count(), 1);
    QCOMPARE(desk.offered, u"Undo"_s);
    desk.notices.act();
    desk.settle();
    QVERIFY(desk.isMarked(check));
    QCOMPARE(desk.agenda.rowCount(), 1);
    desk.agenda.open(desk.idAt(0));
    QCOMPARE(desk.item.note(), u"kept"_s);
}

void TestAgendaModel::aDeletedThingLeavesAndComesBackWithItsNote() {
    AgendaDesk desk;
    const QUuid check = desk.check();
    desk.show();
    desk.agenda.open(desk.idAt(0));
    desk.item.setNote(u"kept"_s);
    desk.navigator.back();
    const auto move = [&](bool out) {
        const auto moved = desk.ask([=, now = desk.clock.now()](storage::Database& db) {
            return out ? storage::Checks(db).restore(check, now) : storage::Checks(db).bin(check, now);
        });
        QVERIFY(moved.has_value());
        desk.book.refresh();
        desk.settle();
    };
    desk.settle();
    move(false);
    QCOMPARE(desk.agenda.rowCount(), 0);
    QVERIFY(desk.said.isEmpty());
    move(true);
    QCOMPARE(desk.agenda.rowCount(), 1);
    QVERIFY(desk.agenda.index(0).data(Agenda::NotedRole).toBool());
}

void TestAgendaModel::everyKindCanBeBrought() {
    AgendaDesk desk;
    const QUuid check = desk.check(false);
    desk.reflection(false);
    desk.experience(u"The gap year"_s);
    desk.show();
    desk.show(Navigator::AgendaAdd);
    desk.bringing.checks()->choose(desk.rowOf(*desk.bringing.checks(), employer), true);
    desk.bringing.reflections()->choose(desk.rowOf(*desk.bringing.reflections(), client), true);
    desk.bringing.experiences()->choose(desk.rowOf(*desk.bringing.experiences(), u"The gap year"_s), true);
    desk.bringing.prompts()->choose(0, true);
    desk.settle();
    QCOMPARE(desk.agenda.rowCount(), 4);
    QVERIFY(desk.titles().contains(u"The gap year"_s));
    QVERIFY(desk.titles().contains(desk.bringing.prompts()->index(0).data().toString()));
    for (BringList* list :
         {desk.bringing.checks(), desk.bringing.reflections(), desk.bringing.experiences(), desk.bringing.prompts()}) {
        QVERIFY(list->index(0).data(BringList::ChosenRole).toBool());
        list->choose(0, true); // already so
        list->choose(0, false);
        list->choose(99, true);
    }
    desk.settle();
    QCOMPARE(desk.agenda.rowCount(), 0);
    QVERIFY(!desk.isMarked(check));
    QVERIFY(!desk.bringing.checks()->index(0).data(BringList::ChosenRole).toBool()); // it stays in its place
}

void TestAgendaModel::ownWordsAreOnItFromTheFirstLetter() {
    AgendaDesk desk;
    desk.show();
    desk.show(Navigator::AgendaAdd);
    desk.bringing.setOwn(u"H"_s);
    desk.settle();
    QCOMPARE(desk.titles(), QStringList{u"H"_s});
    desk.bringing.setOwn(u"Holidays"_s);
    QCOMPARE(desk.bringing.own(), u"Holidays"_s);
    desk.bringing.anotherOwn();
    QCOMPARE(desk.bringing.own(), QString());
    desk.bringing.setOwn(u"Hours"_s);
    desk.saver.writeNow();
    desk.settle();
    QCOMPARE(desk.titles(), (QStringList{u"Holidays"_s, u"Hours"_s}));
    desk.bringing.setOwn(QString()); // thought better of
    desk.saver.writeNow();
    desk.settle();
    QCOMPARE(desk.titles(), QStringList{u"Holidays"_s});
    QCOMPARE(desk.inVault().items.size(), 2);
}

void TestAgendaModel::whatIsKeptFromTheSupervisorIsNotOffered() {
    AgendaDesk desk;
    desk.experience(u"mine alone"_s, Openness::Mine);
    desk.experience(u"some of it"_s, Openness::Some);
    desk.show();
    desk.show(Navigator::AgendaAdd);
    QCOMPARE(desk.bringing.experiences()->rowCount(), 1);
    QCOMPARE(desk.bringing.experiences()->index(0).data().toString(), u"some of it"_s);
}

void TestAgendaModel::aFullDeviceKeepsWhatIsShown() {
    AgendaDesk desk;
    desk.check();
    desk.show();
    desk.agenda.open(desk.idAt(0));
    {
        const test::FullDevice full;
        desk.item.setNote(u"while it was full"_s);
        desk.saver.writeNow();
        desk.settle();
        desk.book.refresh();
        desk.settle();
        QCOMPARE(desk.item.note(), u"while it was full"_s);
        QCOMPARE(desk.said.size(), 1);
    }
    QTRY_COMPARE(desk.inVault().items.value(0).note, u"while it was full"_s);
}

void TestAgendaModel::anItemIsReadAgainAfterARestart() {
    AgendaDesk desk;
    desk.check();
    desk.show();
    const QString id = desk.idAt(0); // it has no row yet
    SessionBook next(desk.context, desk.saver);
    AgendaItemView again(desk.context, next);
    desk.show(Navigator::AgendaItem, id);
    QVERIFY(again.there());
    QCOMPARE(again.title(), employer);
    QCOMPARE(again.leadsTo(), u"check"_s);
    again.openThing();
    QCOMPARE(desk.navigator.route(), Navigator::KeptCheck);
}

CONSIDERED_SUBJECT(TestAgendaModel, QCoreApplication)
#include "tst_agendamodel.moc"
