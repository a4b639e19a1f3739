// The list of kept checks and one of them, against a real vault.
#include "viewmodel/check/keptcheckview.h"

#include "fakes/opennotes.h"
#include "storage/reflections.h"
#include "subject.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct KeptNotes : fakes::OpenNotes {
    /// Kept one second after the one before.
    KeptCheck keep(Outcome outcome = Outcome::Pause, bool forSupervision = false) {
        KeptCheck check;
        check.row.id = random.uuid();
        check.audience = Audience::Employer;
        check.packId = practice.id;
        check.packVersion = practice.version;
        check.outcome = outcome;
        check.forSupervision = forSupervision;
        check.lines = {{LineKind::Prompt, u"why.job"_s, u"Could it help?"_s, Answer::NotSure},
                       {LineKind::Reason, u"pos.hope"_s, u"It gives hope."_s, Answer::Yes},
                       {LineKind::Sign, u"warn.rules"_s, u"It goes around a rule."_s, Answer::Yes}};
        check.concerns = {{ConcernFrom::Prompt, u"why.job"_s, Weight::Pause, u"Could it help?"_s, u"Wait."_s}};
        clock.ms += 1000;
        return ask([check, now = clock.now()](storage::Database& database) {
                   return storage::Checks(database).keep(check, now);
               })
            .value();
    }
    void lookBackOn(const QUuid& id) {
        Reflection reflection;
        reflection.row.id = random.uuid();
        reflection.checkId = id;
        QVERIFY(ask([reflection, now = clock.now()](storage::Database& database) {
            return storage::Reflections(database).save(reflection, now);
        }));
    }
    KeptCheck stored(const QUuid& id) {
        return ask([id](storage::Database& database) { return storage::Checks(database).load(id); }).value();
    }
};

QStringList idsIn(const KeptChecks& list) {
    QStringList ids;
    for (int row = 0; row < list.count(); ++row)
        ids.append(list.data(list.index(row), KeptChecks::IdRole).toString());
    return ids;
}

QString plain(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

class KeptChecksTest : public QObject {
    Q_OBJECT
  private slots:
    void theNewestComesFirst();
    void manyArrivePageByPage();
    void filtersShowWhatTheySay();
    void aRowSaysWhoWhenAndWhatWasDone();
    void aCheckJustKeptAppearsAtTheTop();
    void deletingCanBeUndone();
    void aCheckOpenedFromItsRouteShowsTheWordsOfThen();
    void whatWasDoneMayChangeLater();
    void markingForSupervisionShowsInTheList();
    void lookingBackAsksForAReflection();
    void outOfTheBin();
    void aCheckThatIsGoneSaysSo();
    void goingWhileAPageIsUnderWayIsSafe();
};

void KeptChecksTest::theNewestComesFirst() {
    KeptNotes notes;
    const KeptCheck first = notes.keep();
    const KeptCheck second = notes.keep();
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.fetchMore({});
    notes.settle();
    QCOMPARE(idsIn(list), QStringList({plain(second.row.id), plain(first.row.id)}));
}

void KeptChecksTest::manyArrivePageByPage() {
    KeptNotes notes;
    QStringList expected;
    for (int n = 0; n < 120; ++n)
        expected.prepend(plain(notes.keep().row.id));
    KeptChecks list(notes.context);
    QVERIFY(!list.loaded());
    while (list.canFetchMore({})) {
        list.fetchMore({});
        notes.settle();
    }
    QCOMPARE(idsIn(list), expected);
}

void KeptChecksTest::filtersShowWhatTheySay() {
    KeptNotes notes;
    const KeptCheck lookedBack = notes.keep();
    const KeptCheck marked = notes.keep(Outcome::Pause, true);
    const KeptCheck deleted = notes.keep();
    notes.lookBackOn(lookedBack.row.id);
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.bin(deleted.row.id);
    notes.settle();
    const auto shown = [&](KeptChecks::Filter filter) {
        list.setFilter(filter);
        notes.settle();
        return idsIn(list);
    };
    QCOMPARE(shown(KeptChecks::All), QStringList({plain(marked.row.id), plain(lookedBack.row.id)}));
    QCOMPARE(shown(KeptChecks::Waiting), QStringList({plain(marked.row.id)}));
    QCOMPARE(shown(KeptChecks::ForSupervision), QStringList({plain(marked.row.id)}));
    QCOMPARE(shown(KeptChecks::Bin), QStringList({plain(deleted.row.id)}));
}

void KeptChecksTest::aRowSaysWhoWhenAndWhatWasDone() {
    KeptNotes notes;
    KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    list.fetchMore({});
    notes.settle();
    QCOMPARE(list.data(list.index(0), KeptChecks::TitleRole).toString(), u"With an employer"_s);
    QCOMPARE(list.data(list.index(0), KeptChecks::SubtitleRole).toString(), u"Today"_s);
    check.decision = Decision::HeldBack;
    list.checkChanged(check);
    notes.clock.ms += 24 * 60 * 60 * 1000;
    QCOMPARE(list.data(list.index(0), KeptChecks::SubtitleRole).toString(), u"Yesterday · I held back"_s);
}

void KeptChecksTest::aCheckJustKeptAppearsAtTheTop() {
    KeptNotes notes;
    notes.keep();
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.fetchMore({});
    notes.settle();
    QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const KeptCheck kept = notes.keep();
    list.checkChanged(kept);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(idsIn(list).constFirst(), plain(kept.row.id));
    QCOMPARE(reset.size(), 0);
}

void KeptChecksTest::deletingCanBeUndone() {
    KeptNotes notes;
    QSignalSpy said(&notes.notices, &Notices::shown);
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.fetchMore({});
    notes.settle();
    QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved);
    list.bin(check.row.id);
    notes.settle();
    QCOMPARE(removed.size(), 1);
    QVERIFY(notes.stored(check.row.id).row.binned);
    QCOMPARE(said.constLast().at(1).toString(), u"Undo"_s);
    notes.notices.act();
    notes.settle();
    QCOMPARE(idsIn(list), QStringList({plain(check.row.id)}));
    QVERIFY(!notes.stored(check.row.id).row.binned);
}

void KeptChecksTest::aCheckOpenedFromItsRouteShowsTheWordsOfThen() {
    KeptNotes notes;
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    KeptCheckView view(notes.context, list);
    list.open(plain(check.row.id));
    QVERIFY(!view.loaded());
    notes.settle();
    QVERIFY(view.loaded());
    QCOMPARE(view.title(), u"With an employer"_s);
    QCOMPARE(view.when(), u"Today. Longer check."_s);
    QCOMPARE(view.prompts(), (QList<AnsweredLine>{{u"Could it help?"_s, u"Not sure"_s}}));
    QCOMPARE(view.outcome()->outcome(), u"pause"_s);
    QCOMPARE(view.outcome()->reasons().constFirst().advice, u"Wait."_s);
}

void KeptChecksTest::whatWasDoneMayChangeLater() {
    KeptNotes notes;
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    KeptCheckView view(notes.context, list);
    list.fetchMore({});
    list.open(plain(check.row.id));
    notes.settle();
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    view.decide(u"shared"_s);
    QCOMPARE(view.decision(), u"shared"_s);
    notes.settle();
    QCOMPARE(notes.stored(check.row.id).decision, Decision::Shared);
    QCOMPARE(changed.size(), 1);
    view.decide(QString());
    notes.settle();
    QCOMPARE(notes.stored(check.row.id).decision, Decision::NotSaid);
    QCOMPARE(notes.stored(check.row.id).lines, check.lines);
}

void KeptChecksTest::markingForSupervisionShowsInTheList() {
    KeptNotes notes;
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeptCheckView view(notes.context, list);
    list.setFilter(KeptChecks::ForSupervision);
    list.open(plain(check.row.id));
    notes.settle();
    QCOMPARE(list.count(), 0);
    view.markForSupervision(true);
    notes.settle();
    QCOMPARE(list.count(), 1);
    view.markForSupervision(false);
    notes.settle();
    QCOMPARE(list.count(), 0);
    QVERIFY(!notes.stored(check.row.id).forSupervision);
}

void KeptChecksTest::lookingBackAsksForAReflection() {
    KeptNotes notes;
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    KeptCheckView view(notes.context, list);
    QSignalSpy asked(&view, &KeptCheckView::reflectOn);
    view.lookBack(); // nothing is open yet
    QCOMPARE(asked.size(), 0);
    list.open(plain(check.row.id));
    notes.settle();
    view.lookBack();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toUuid(), check.row.id);
}

void KeptChecksTest::outOfTheBin() {
    KeptNotes notes;
    const KeptCheck check = notes.keep();
    KeptChecks list(notes.context);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeptCheckView view(notes.context, list);
    notes.navigator.open(Navigator::KeptChecks);
    list.open(plain(check.row.id));
    notes.settle();
    view.bin();
    QCOMPARE(notes.navigator.route(), Navigator::KeptChecks);
    list.setFilter(KeptChecks::Bin);
    list.open(plain(check.row.id));
    notes.settle();
    QVERIFY(view.inBin());
    QCOMPARE(list.count(), 1);
    view.restore();
    notes.settle();
    QVERIFY(!view.inBin());
    QCOMPARE(list.count(), 0);
    QVERIFY(!notes.stored(check.row.id).row.binned);
}

void KeptChecksTest::aCheckThatIsGoneSaysSo() {
    KeptNotes notes;
    KeptChecks list(notes.context);
    KeptCheckView view(notes.context, list);
    list.open(plain(notes.random.uuid()));
    notes.settle();
    QVERIFY(!view.loaded());
    QVERIFY(!view.property("trouble").toString().isEmpty());
}

void KeptChecksTest::goingWhileAPageIsUnderWayIsSafe() {
    KeptNotes notes;
    notes.keep();
    {
        KeptChecks list(notes.context);
        KeptCheckView view(notes.context, list);
        list.fetchMore({});
        list.bin(notes.random.uuid());
    }
    notes.settle(); // the sanitizers watch
}

CONSIDERED_SUBJECT(KeptChecksTest, QCoreApplication)
#include "tst_keptchecks.moc"
