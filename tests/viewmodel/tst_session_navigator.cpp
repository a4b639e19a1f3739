// The route stack: exact rows, tabs, what is saved and restored, what stays when the notes lock.
#include "subject.h"
#include "viewmodel/navigator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using considered::viewmodel::Navigator;
using namespace Qt::StringLiterals;

class TestNavigator : public QObject {
    Q_OBJECT
  private slots:
    void beginsAtTheFrontPage() {
        Navigator navigator;
        const QAbstractItemModelTester tester(&navigator, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(navigator.route(), Navigator::Front);
        QCOMPARE(navigator.depth(), 1);
        QCOMPARE(navigator.tab(), Navigator::NoTab);
    }

    void opensAndGoesBackLeavingThePageUnderneathAlone() {
        Navigator navigator;
        const QAbstractItemModelTester tester(&navigator, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy removed(&navigator, &Navigator::rowsRemoved);
        navigator.showTab(Navigator::ReflectTab);
        removed.clear();
        navigator.open(Navigator::Reflection, u"a"_s);
        QCOMPARE(navigator.argument(), u"a"_s);
        QCOMPARE(navigator.depth(), 2);
        navigator.back();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(navigator.route(), Navigator::Reflections);
        navigator.back(); // at the bottom it stays
        QCOMPARE(navigator.depth(), 1);
    }

    void opensTheSamePlaceOnlyOnce() {
        Navigator navigator;
        navigator.open(Navigator::DeclineLines);
        navigator.open(Navigator::DeclineLines);
        QCOMPARE(navigator.depth(), 2);
    }

    void aListBesideItsDetailsOpensAnotherInTheirPlace() {
        Navigator navigator;
        navigator.showTab(Navigator::ReflectTab);
        navigator.open(Navigator::Reflection, u"a"_s);
        QVERIFY(navigator.standsBeside());
        navigator.actFrom(1); // the list was touched
        navigator.open(Navigator::Reflection, u"b"_s);
        QCOMPARE(navigator.depth(), 2);
        QCOMPARE(navigator.argument(), u"b"_s);
        navigator.open(Navigator::Deeper, u"b"_s); // the details act again
        QCOMPARE(navigator.depth(), 3);
        navigator.actFrom(2);
        navigator.back(); // left from the list: with what it had opened
        QCOMPARE(navigator.depth(), 1);
        navigator.actFrom(7); // nothing there
        navigator.actFrom(-1);
        navigator.back();
        QCOMPARE(navigator.route(), Navigator::Reflections);
    }

    void whatIsDoneFromStartToEndHasTheWindowToItself() {
        Navigator navigator;
        QCOMPARE(navigator.section(), Navigator::NoTab);
        navigator.open(Navigator::Learn);
        QVERIFY(navigator.standsBeside()); // beside the front page
        QCOMPARE(navigator.section(), Navigator::NoTab);
        navigator.showTab(Navigator::CheckTab);
        QVERIFY(!navigator.standsBeside());
        navigator.open(Navigator::Check);
        QVERIFY(navigator.fillsWindow() && !navigator.standsBeside());
        QCOMPARE(navigator.section(), Navigator::CheckTab);
        navigator.open(Navigator::DeclineLines); // and leaves no place beside it
        QVERIFY(!navigator.fillsWindow() && !navigator.standsBeside());
    }

    void keepsTheTabsBottomPageWhenItsTabIsPickedAgain() {
        Navigator navigator;
        navigator.showTab(Navigator::CheckTab);
        navigator.open(Navigator::KeptChecks);
        QSignalSpy removed(&navigator, &Navigator::rowsRemoved);
        QSignalSpy inserted(&navigator, &Navigator::rowsInserted);
        navigator.showTab(Navigator::CheckTab);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(navigator.route(), Navigator::Home);
    }

    void comesBackToWhereItWas() {
        Navigator before;
        before.showTab(Navigator::ReflectTab);
        before.open(Navigator::Reflection, u"x"_s);
        before.open(Navigator::DeclineLines);
        Navigator after;
        const QAbstractItemModelTester tester(&after, QAbstractItemModelTester::FailureReportingMode::QtTest);
        after.restore(before.saved());
        QCOMPARE(after.depth(), 3);
        QCOMPARE(after.route(), Navigator::DeclineLines);
        after.back();
        QCOMPARE(after.route(), Navigator::Reflection);
        QCOMPARE(after.argument(), u"x"_s);
    }

    void restoresHomeFromAnythingItDoesNotKnow_data() {
        QTest::addColumn<QString>("saved");
        QTest::newRow("nothing") << QString();
        QTest::newRow("not JSON") << u"]["_s;
        QTest::newRow("a page of a later version") << u"[{\"route\":\"Teleport\",\"argument\":\"\"}]"_s;
        QTest::newRow("another shape") << u"{\"route\":3}"_s;
        QTest::newRow("the front page") << u"[{\"route\":\"Front\",\"argument\":\"\"}]"_s;
    }
    void restoresHomeFromAnythingItDoesNotKnow() {
        QFETCH(QString, saved);
        Navigator navigator;
        navigator.restore(saved);
        QCOMPARE(navigator.depth(), 1);
        QCOMPARE(navigator.route(), Navigator::Home);
    }

    void whileTheVaultIsLockedItsPagesAreRefused() {
        Navigator navigator;
        navigator.setVaultOpen(false);
        navigator.open(Navigator::DeclineLines);
        navigator.open(Navigator::KeptChecks);
        QCOMPARE(navigator.route(), Navigator::DeclineLines);
        navigator.showTab(Navigator::CheckTab);
        QCOMPARE(navigator.route(), Navigator::Front);
        navigator.open(Navigator::Settings);
        QCOMPARE(navigator.route(), Navigator::Settings);
        navigator.setVaultOpen(true);
        navigator.showTab(Navigator::CheckTab);
        QCOMPARE(navigator.route(), Navigator::Home);
    }

    void lockingLeavesPublicPagesOpenAndNoOther() {
        Navigator navigator;
        navigator.showTab(Navigator::CheckTab);
        navigator.open(Navigator::KeptCheck, u"id"_s);
        navigator.open(Navigator::DeclineLines);
        navigator.closeVaultPages();
        QCOMPARE(navigator.depth(), 2);
        QCOMPARE(navigator.route(), Navigator::DeclineLines);
        navigator.back();
        QCOMPARE(navigator.route(), Navigator::Front);
        for (int row = 0; row < navigator.rowCount(); ++row)
            QVERIFY(!Navigator::needsVault(
                navigator.data(navigator.index(row), Navigator::RouteRole).value<Navigator::Route>()));
    }
};

CONSIDERED_SUBJECT(TestNavigator, QCoreApplication)
#include "tst_session_navigator.moc"
