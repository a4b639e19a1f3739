// Reading one reflection: what was said and nothing else; the bin and back.
#include "subject.h"
#include "viewmodel/reflect/reflectionnotes.h"
#include "viewmodel/reflect/reflectionview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;
using test::ReflectionNotes;

class TestReflectionView : public QObject {
    Q_OBJECT
  private slots:
    void onlyWhatWasSaidIsShown();
    void everyAnswerHasItsLine();
    void itFollowsAChange();
    void intoTheBinAndUndo();
    void outOfTheBin();
    void itLeadsToItsCheck();
    void whatIsNotThereIsSaid();
};

namespace {

struct Page : ReflectionNotes {
    ReflectionView view{context, events};
    QAbstractItemModelTester tester{&view, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(const Reflection& reflection) {
        navigator.open(Navigator::Reflection, reflection.row.id.toString(QUuid::WithoutBraces));
        settle();
    }
    QStringList column(int role) const {
        QStringList found;
        for (int row = 0; row < view.rowCount(); ++row)
            found += view.index(row).data(role).toString();
        return found;
    }
};

} // namespace

void TestReflectionView::onlyWhatWasSaidIsShown() {
    Page page;
    Reflection reflection;
    reflection.context = Audience::Client;
    reflection.landed = Landing::Mixed;
    reflection.learning = u"  ask first \n"_s;
    reflection.feltNow = u"   "_s;
    page.show(page.keep(reflection));
    QCOMPARE(page.view.title(), u"With a client"_s);
    QCOMPARE(page.view.day(), u"Sunday 15 June 2025"_s);
    QCOMPARE(page.column(ReflectionView::WordsRole), (QStringList{u"Mixed"_s, u"ask first"_s}));
    QCOMPARE(page.column(ReflectionView::LearningRole), (QStringList{u"false"_s, u"true"_s}));
}

void TestReflectionView::everyAnswerHasItsLine() {
    Page page;
    Reflection full;
    full.use = Use::Shared;
    full.landed = Landing::Well;
    full.worked = u"1"_s;
    full.effectPerson = u"2"_s;
    full.askedThem = YesNo::Yes;
    full.effectUs = Closeness::Closer;
    full.effectMe = u"3"_s;
    full.helpedWork = HelpedWork::TooSoon;
    full.feltThen = u"4"_s;
    full.feltNow = u"5"_s;
    full.learning = u"6"_s;
    full.shareTeam = TeamShare::Maybe;
    page.show(page.keep(full));
    QCOMPARE(page.column(ReflectionView::WordsRole),
             (QStringList{u"Shared"_s, u"Well"_s, u"1"_s, u"2"_s, u"Yes"_s, u"Closer"_s, u"3"_s, u"Too soon to say"_s,
                          u"6"_s, u"Maybe"_s})); // what was felt is in tst_feelingnow
    QStringList labels = page.column(ReflectionView::LabelRole);
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestReflectionView::itFollowsAChange() {
    Page page;
    Reflection reflection = page.keep({});
    page.show(reflection);
    QCOMPARE(page.view.rowCount(), 0);
    reflection.worked = u"short"_s;
    page.keep(reflection);
    emit page.events.changed(reflection.row.id, reflection.row.created);
    page.settle();
    QCOMPARE(page.column(ReflectionView::WordsRole), QStringList{u"short"_s});
}

void TestReflectionView::intoTheBinAndUndo() {
    Page page;
    const Reflection reflection = page.keep({});
    page.show(reflection);
    const QSignalSpy changed(&page.events, &ReflectionEvents::changed);
    page.view.moveToBin();
    page.settle();
    QCOMPARE(page.navigator.route(), Navigator::Home);
    QCOMPARE(page.count(), 0);
    QCOMPARE(page.offered, u"Undo"_s);
    page.notices.act();
    page.settle();
    QCOMPARE(page.count(), 1);
    QCOMPARE(changed.count(), 2);
}

void TestReflectionView::outOfTheBin() {
    Page page;
    const Reflection reflection = page.keep({});
    QVERIFY(page.ask(
        ([&](storage::Database& db) { return storage::Reflections(db).bin(reflection.row.id, page.clock.now()); })));
    page.show(reflection);
    QVERIFY(page.view.inBin());
    page.view.restore();
    page.settle();
    QVERIFY(!page.view.inBin());
    QCOMPARE(page.navigator.route(), Navigator::Reflection);
    QCOMPARE(page.count(), 1);
}

void TestReflectionView::itLeadsToItsCheck() {
    Page page;
    page.show(page.keep({}));
    QVERIFY(!page.view.hasCheck());
    page.view.openCheck();
    QCOMPARE(page.navigator.route(), Navigator::Reflection);

    Reflection linked;
    linked.checkId = page.random.uuid();
    page.show(page.keep(linked));
    QVERIFY(page.view.hasCheck());
    page.view.openCheck();
    QCOMPARE(page.navigator.route(), Navigator::KeptCheck);
    QCOMPARE(page.navigator.argument(), linked.checkId->toString(QUuid::WithoutBraces));
}

void TestReflectionView::whatIsNotThereIsSaid() {
    Page page;
    Reflection nowhere;
    nowhere.row.id = page.random.uuid();
    page.show(nowhere);
    QCOMPARE(page.view.reflectionId(), QString());
    QVERIFY(page.view.trouble().contains(u"no longer here"_s));
    page.view.moveToBin();
    page.settle();
    QCOMPARE(page.said, QStringList());
}

CONSIDERED_SUBJECT(TestReflectionView, QCoreApplication)
#include "tst_reflectionview.moc"
