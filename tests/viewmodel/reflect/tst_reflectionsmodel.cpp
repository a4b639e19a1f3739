// The list of reflections: filters, search, months, and staying exact through every change.
#include "storage/arbitrary.h"
#include "subject.h"
#include "viewmodel/reflect/reflectionnotes.h"
#include "viewmodel/reflect/reflectionsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;
using test::ReflectionNotes;

class TestReflectionsModel : public QObject {
    Q_OBJECT
  private slots:
    void aRowSaysWhatWasSaid();
    void monthsAreThoseOfTheOwnCalendar();
    void pagesFollowWithoutGapOrDouble();
    void eachFilterShowsWhatFitsIt();
    void searchIsSentWhileTypingGoesOn();
    void emptyAndFilteredAreToldApart();
    void aWaitingDraftIsOffered();
    void anyRunOfChangesLeavesWhatAFreshListShows();
};

namespace {

struct Shelf : ReflectionNotes {
    ReflectionsModel list{context, events};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};

    static QStringList texts(int role, const ReflectionsModel& of) {
        QStringList found;
        for (int row = 0; row < of.rowCount(); ++row)
            found += of.index(row).data(role).toString();
        return found;
    }
    QStringList texts(int role) const { return texts(role, list); }

    void fetchAll(ReflectionsModel& of) {
        settle();
        while (of.canFetchMore({})) {
            of.fetchMore({});
            settle();
        }
    }

    Reflection add(const Reflection& reflection) {
        const Reflection stored = keep(reflection);
        emit events.changed(stored.row.id, stored.row.created);
        return stored;
    }
    Reflection add(const QString& worked, std::optional<Audience> where = {}, std::optional<Use> use = {}) {
        Reflection reflection;
        reflection.worked = worked;
        reflection.context = where;
        reflection.use = use;
        return add(reflection);
    }
    void bin(const Reflection& reflection, bool into = true) {
        QVERIFY(ask([&](storage::Database& db) {
            storage::Reflections all(db);
            return into ? all.bin(reflection.row.id, clock.now()) : all.restore(reflection.row.id, clock.now());
        }));
        emit events.changed(reflection.row.id, reflection.row.created);
    }
};

} // namespace

void TestReflectionsModel::aRowSaysWhatWasSaid() {
    Shelf shelf;
    shelf.list.start();
    Reflection reflection;
    reflection.context = Audience::Employer;
    reflection.use = Use::UsedQuietly;
    reflection.landed = Landing::Well;
    reflection.worked = u"They eased up once I kept it short"_s;
    reflection.forSupervision = true;
    const Reflection stored = shelf.add(reflection);
    shelf.add(Reflection());
    shelf.settle();
    QCOMPARE(shelf.list.rowCount(), 2);
    const int row =
        int(shelf.texts(ReflectionsModel::ReflectionIdRole).indexOf(stored.row.id.toString(QUuid::WithoutBraces)));
    const QModelIndex index = shelf.list.index(row);
    QCOMPARE(index.data(ReflectionsModel::TitleRole), u"Employer visit"_s);
    QCOMPARE(index.data(ReflectionsModel::SubtitleRole), u"Used quietly · Landed well"_s);
    QCOMPARE(index.data(ReflectionsModel::ExcerptRole), u"They eased up once I kept it short"_s);
    QCOMPARE(index.data(ReflectionsModel::DayRole), u"Sun 15 Jun"_s);
    QCOMPARE(index.data(ReflectionsModel::MonthRole), u"June 2025"_s);
    QCOMPARE(index.data(ReflectionsModel::ForSupervisionRole), true);
    QCOMPARE(index.data(ReflectionsModel::JustForMeRole), true);
    QCOMPARE(shelf.list.index(1 - row).data(ReflectionsModel::TitleRole), u"A look back"_s);
    QCOMPARE(shelf.list.index(1 - row).data(ReflectionsModel::SubtitleRole), QString());
    for (const QByteArray& role : shelf.list.roleNames())
        QVERIFY(!role.isEmpty());
}

void TestReflectionsModel::monthsAreThoseOfTheOwnCalendar() {
    Shelf shelf;
    shelf.list.start();
    // 30 June 2025, 23:30 UTC; the fake clock is an hour ahead, so it is July already where the person is.
    shelf.clock.ms = 1'751'326'200'000 - 1'750'000'000'000;
    shelf.add(u"late"_s);
    shelf.settle();
    QCOMPARE(shelf.texts(ReflectionsModel::MonthRole), QStringList{u"July 2025"_s});
    QCOMPARE(shelf.texts(ReflectionsModel::DayRole), QStringList{u"Tue 1 Jul"_s});
}

void TestReflectionsModel::pagesFollowWithoutGapOrDouble() {
    Shelf shelf;
    QStringList kept;
    for (int i = 0; i < 120; ++i) {
        shelf.clock.ms += i % 3 == 0 ? 0 : 1000; // some in the same millisecond
        kept += shelf.keep({}).row.id.toString(QUuid::WithoutBraces);
    }
    ReflectionsModel list(shelf.context, shelf.events); // no tester: it would fetch every page by itself
    QVERIFY(!list.canFetchMore({}));
    list.start();
    shelf.settle();
    QVERIFY(list.loaded());
    QVERIFY(list.rowCount() < 120);
    shelf.fetchAll(list);
    QStringList shown = Shelf::texts(ReflectionsModel::ReflectionIdRole, list);
    kept.sort();
    shown.sort();
    QCOMPARE(shown, kept);
}

void TestReflectionsModel::eachFilterShowsWhatFitsIt() {
    Shelf shelf;
    shelf.list.start();
    shelf.add(u"shared at a visit"_s, Audience::Employer, Use::Shared);
    shelf.add(u"quiet with a client"_s, Audience::Client, Use::UsedQuietly);
    Reflection talk;
    talk.worked = u"to talk about"_s;
    talk.forSupervision = true;
    shelf.add(talk);
    shelf.bin(shelf.add(u"binned"_s, Audience::Employer));
    const auto excerpts = [&] {
        shelf.settle();
        QStringList found = shelf.texts(ReflectionsModel::ExcerptRole);
        found.sort();
        return found;
    };
    QCOMPARE(excerpts().size(), 3);
    shelf.list.setContext(u"employer"_s);
    QCOMPARE(excerpts(), QStringList{u"shared at a visit"_s});
    shelf.list.setContext({});
    shelf.list.setUse(u"usedQuietly"_s);
    QCOMPARE(excerpts(), QStringList{u"quiet with a client"_s});
    QVERIFY(shelf.list.filtered());
    shelf.list.clearFilters();
    QVERIFY(!shelf.list.filtered());
    QCOMPARE(excerpts().size(), 3);
    shelf.list.setSupervisionOnly(true);
    QCOMPARE(excerpts(), QStringList{u"to talk about"_s});
    shelf.list.clearFilters();
    shelf.list.setBin(true);
    QCOMPARE(excerpts(), QStringList{u"binned"_s});
    shelf.list.clearFilters();
    shelf.clock.ms += 1000;
    shelf.add(u"new"_s);
    shelf.list.showEnding(shelf.clock.now().utcMs);
    QVERIFY(shelf.list.endingOnly());
    QCOMPARE(excerpts().size(), 3);
}

void TestReflectionsModel::searchIsSentWhileTypingGoesOn() {
    Shelf shelf;
    shelf.add(u"They eased up once I kept it short"_s);
    shelf.add(u"Nothing much"_s);
    shelf.list.start();
    shelf.settle();
    QElapsedTimer sinceFirstKey;
    sinceFirstKey.start();
    QString typed;
    while (shelf.list.rowCount() != 1 && sinceFirstKey.elapsed() < 2000) {
        typed = typed == u"eas"_s ? u"ease"_s : u"eas"_s; // never pauses
        shelf.list.setSearch(typed);
        QTest::qWait(10);
    }
    QVERIFY2(sinceFirstKey.elapsed() < 400, qPrintable(QString::number(sinceFirstKey.elapsed())));
    QCOMPARE(shelf.texts(ReflectionsModel::ExcerptRole), QStringList{u"They eased up once I kept it short"_s});
    shelf.list.clearFilters();
    shelf.settle();
    QCOMPARE(shelf.list.rowCount(), 2);
    QCOMPARE(shelf.list.search(), QString());
}

void TestReflectionsModel::emptyAndFilteredAreToldApart() {
    Shelf shelf;
    shelf.list.start();
    shelf.settle();
    QVERIFY(!shelf.list.hasAny());
    const Reflection only = shelf.add(u"one"_s);
    shelf.list.setContext(u"team"_s);
    shelf.settle();
    QVERIFY(shelf.list.hasAny());
    QCOMPARE(shelf.list.rowCount(), 0);
    QVERIFY(!shelf.list.hasBinned());
    shelf.bin(only);
    shelf.settle();
    QVERIFY(!shelf.list.hasAny());
    QVERIFY(shelf.list.hasBinned());
}

void TestReflectionsModel::aWaitingDraftIsOffered() {
    Shelf shelf;
    shelf.list.start();
    shelf.settle();
    QVERIFY(!shelf.list.draftWaiting());
    Reflection draft;
    draft.row = {shelf.random.uuid(), shelf.clock.now(), shelf.clock.now(), 0, {}};
    draft.context = Audience::Client;
    QVERIFY(shelf.ask(
        ([&](storage::Database& db) { return storage::Reflections(db).saveDraft(draft, shelf.clock.now()); })));
    emit shelf.events.draftsChanged();
    shelf.settle();
    QVERIFY(shelf.list.draftWaiting());
    QCOMPARE(shelf.list.draftLine(), u"With a client · Sun 15 Jun"_s);
}

void TestReflectionsModel::anyRunOfChangesLeavesWhatAFreshListShows() {
    Shelf shelf; // one vault for all runs: the lists grow past a page
    QList<Reflection> all;
    for (int i = 0; i < 60; ++i) {
        shelf.clock.ms += i % 2;
        all += shelf.keep({});
    }
    QVERIFY(rc::check("inserts, changes and removes, never a reset", [&] {
        ReflectionsModel list(shelf.context, shelf.events);
        if (*rc::gen::inRange(0, 3) == 0)
            list.setContext(u"client"_s);
        if (*rc::gen::inRange(0, 3) == 0)
            list.setSupervisionOnly(true);
        list.setBin(*rc::gen::inRange(0, 3) == 0);
        list.start();
        std::unique_ptr<QAbstractItemModelTester> tester;
        switch (*rc::gen::inRange(0, 3)) { // the whole list is here, its first page, or nothing yet
        case 0:
            tester = std::make_unique<QAbstractItemModelTester>(&list,
                                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
            shelf.fetchAll(list);
            break;
        case 1:
            shelf.settle();
            break;
        default:
            break;
        }
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);

        for (int changes = *rc::gen::inRange(1, 12); changes > 0; --changes) {
            Reflection changed;
            changed.context = *test::perhaps(test::anyOf(Audience::Clinical));
            changed.worked = *test::anyText();
            changed.forSupervision = *rc::gen::arbitrary<bool>();
            Reflection& one = all[*rc::gen::inRange<qsizetype>(0, all.size())];
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                shelf.clock.ms += *rc::gen::inRange(0, 2);
                all += shelf.add(changed);
                break;
            case 1:
                shelf.bin(one);
                break;
            case 2:
                shelf.bin(one, false);
                break;
            default:
                changed.row = one.row;
                one = shelf.add(changed);
            }
            if (*rc::gen::inRange(0, 4) == 0)
                shelf.settle();
        }

        shelf.settle();
        RC_ASSERT(resets.isEmpty());
        shelf.fetchAll(list);
        ReflectionsModel fresh(shelf.context, shelf.events);
        fresh.setContext(list.context());
        fresh.setSupervisionOnly(list.supervisionOnly());
        fresh.setBin(list.bin());
        fresh.start();
        shelf.fetchAll(fresh);
        for (int role = ReflectionsModel::ReflectionIdRole; role <= ReflectionsModel::JustForMeRole; ++role)
            RC_ASSERT(Shelf::texts(role, list) == Shelf::texts(role, fresh));
    }));
}

CONSIDERED_SUBJECT(TestReflectionsModel, QCoreApplication)
#include "tst_reflectionsmodel.moc"
