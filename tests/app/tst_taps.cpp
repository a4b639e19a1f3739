// How many taps things take: counted, not claimed.
#include "scene/scene.h"

#include <QTest>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestTaps : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Scene> m_scene;

    Hand& hand() { return m_scene->hand(); }
    const char* why() { return qPrintable(hand().problem()); }

  private slots:
    void initTestCase() {
        m_scene = std::make_unique<Scene>(m_folder.filePath(u"data"_s));
        QVERIFY2(hand().tap(u"Set up my notes"_s) && m_scene->setUp(), why());
    }
    void init() {
        if (!m_scene->model().notebook())
            QVERIFY2(m_scene->unlock(), why());
        m_scene->model().navigator()->showTab(viewmodel::Navigator::CheckTab);
        QVERIFY2(hand().waitFor(u"Before you share"_s), why());
        hand().taps = 0;
    }

    void fromOpenToTheFirstQuestionIsOne() {
        QVERIFY2(hand().tap(u"Employer"_s) && hand().waitFor(u"1 of 4"_s), why());
        QCOMPARE(hand().taps, 1);
    }

    void fromLockedToTheFirstQuestionIsOne() {
        m_scene->model().lock();
        QVERIFY2(hand().waitFor(u"Open my notes"_s), why());
        QVERIFY2(hand().tap(u"Employer"_s) && hand().waitFor(u"1 of 4"_s), why());
        QCOMPARE(hand().taps, 1);
        QVERIFY2(hand().tap(u"Back"_s), why());
    }

    void aQuickCheckIsDoneInSix() {
        QVERIFY2(hand().tap(u"My team"_s), why());
        for (int i = 1; i <= 4; ++i)
            QVERIFY2(hand().waitFor(u"%1 of 4"_s.arg(i)) && hand().tap(u"Yes"_s), why());
        QVERIFY2(hand().tap(u"Done"_s) && hand().waitFor(u"Before you share"_s), why());
        QVERIFY2(hand().taps <= 6, qPrintable(QString::number(hand().taps)));
    }

    void aReflectionWithoutWordsIsKeptInSix() {
        QVERIFY2(hand().tap(u"Quick reflection…"_s) && hand().tap(u"Employer visit"_s) && hand().tap(u"Shared"_s) &&
                     hand().tap(u"Well"_s) && hand().tap(u"Done"_s) && hand().waitFor(u"Before you share"_s),
                 why());
        QVERIFY2(hand().taps <= 6, qPrintable(QString::number(hand().taps)));
        QVERIFY2(hand().tap(u"Reflect"_s) && hand().waitFor(u"Employer visit…"_s), why());
    }

    void waysToDeclineAreOneAway_data() {
        QTest::addColumn<QString>("from");
        QTest::newRow("Home") << u"home"_s;
        QTest::newRow("the lock screen") << u"locked"_s;
        QTest::newRow("a running quick check") << u"quick"_s;
        QTest::newRow("a running longer check") << u"longer"_s;
    }
    void waysToDeclineAreOneAway() {
        QFETCH(QString, from);
        QString running;
        if (from == u"locked"_s) {
            m_scene->model().lock();
            QVERIFY2(hand().waitFor(u"Open my notes"_s), why());
        } else if (from == u"quick"_s) {
            running = u"1 of 4"_s;
            QVERIFY2(hand().tap(u"Client"_s) && hand().waitFor(running), why());
        } else if (from == u"longer"_s) {
            running = u"1 of 9"_s;
            m_scene->model().notebook()->longCheck()->start(u"client"_s);
            QVERIFY2(hand().waitFor(running), why());
        }
        hand().taps = 0;
        QVERIFY2(hand().tap(u"I’ve been asked something…"_s), why());
        const QString line = m_scene->model().declineLines()->decline().constFirst();
        QVERIFY2(hand().waitUntil([&] { return hand().names().join(u'\n').contains(line); }), qPrintable(line));
        QCOMPARE(hand().taps, 1);
        // And back to exactly where one was.
        QVERIFY2(hand().tap(u"Back"_s), why());
        if (!running.isEmpty())
            QVERIFY2(hand().waitFor(running), why());
    }

    void comesBackFromLockingToExactlyWhereItWas() {
        m_scene->model().notebook()->longCheck()->start(u"employer"_s);
        QVERIFY2(hand().waitFor(u"1 of 9"_s) && hand().tap(u"Yes"_s) && hand().waitFor(u"2 of 9"_s), why());
        m_scene->clock().forward(61'000); // idle for a minute
        QVERIFY2(hand().waitFor(u"Open my notes"_s), why());
        QVERIFY2(m_scene->unlock() && hand().waitFor(u"2 of 9"_s), why());
    }
};

QTEST_MAIN(TestTaps)
#include "tst_taps.moc"
