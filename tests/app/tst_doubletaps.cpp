// A hasty thumb taps twice: nothing is begun, answered or kept twice.
#include "scene/scene.h"
#include "storage/checks.h"

#include <QTest>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestDoubleTaps : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Scene> m_scene;
    QByteArray m_why;

    Hand& hand() { return m_scene->hand(); }
    const char* why() {
        m_why = hand().problem().toUtf8();
        return m_why.constData();
    }
  private slots:
    void initTestCase() {
        m_scene = std::make_unique<Scene>(m_folder.filePath(u"data"_s));
        QVERIFY2(hand().tap(u"Set up my notes"_s) && m_scene->setUp(), why());
    }
    void init() {
        m_scene->model().navigator()->showTab(viewmodel::Navigator::CheckTab);
        QVERIFY2(hand().waitFor(u"Before you share"_s), why());
    }

    void aCheckBeginsOnceAndAnswersNothing() {
        for (const QString& audience : {u"Employer"_s, u"Client"_s, u"My team"_s}) {
            QVERIFY2(hand().waitFor(audience) && hand().tapTwice(audience) && hand().waitFor(u"1 of 4"_s), why());
            QTest::qWait(500);
            QVERIFY2(hand().sees(u"1 of 4"_s), qPrintable(audience + u": "_s + hand().names().join(u" | "_s)));
            QVERIFY2(hand().tap(u"Back"_s) && hand().waitFor(u"Before you share"_s), why());
        }
    }

    void anAnswerIsGivenOnce() {
        QVERIFY2(hand().tap(u"My team"_s), why());
        for (int i = 1; i <= 4; ++i) {
            QVERIFY2(hand().waitFor(u"%1 of 4"_s.arg(i)) && hand().tapTwice(u"Yes"_s), why());
            QTest::qWait(500);
        }
        QVERIFY2(hand().tap(u"Done"_s) && hand().waitFor(u"Before you share"_s), why());
    }

    void aLongerCheckIsKeptOnce() {
        QVERIFY2(hand().tap(u"Longer check…"_s) && hand().tap(u"A client"_s), why());
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(hand().waitFor(u"%1 of 9"_s.arg(i)) && hand().tapTwice(u"Yes"_s), why());
        QVERIFY2(hand().tap(u"None of these"_s) && hand().waitFor(u"Does any of this fit today?"_s) &&
                     hand().tap(u"None of these"_s) && hand().tap(u"I shared"_s) &&
                     hand().tapTwice(u"Keep it, look back later"_s) && hand().waitFor(u"Before you share"_s),
                 why());
        QVERIFY(m_scene->settle());
        const auto kept = m_scene->ask([](storage::Database& db) { return storage::Checks(db).count({}); });
        QVERIFY(m_scene->settle());
        QCOMPARE(kept.result().value_or(-1), 1);
    }

    void aReflectionIsKeptOnce() {
        QVERIFY2(hand().tap(u"Quick reflection…"_s) && hand().tap(u"Employer visit"_s) && hand().tap(u"Shared"_s) &&
                     hand().tap(u"Well"_s) && hand().tapTwice(u"Done"_s) && hand().waitFor(u"Before you share"_s),
                 why());
        QVERIFY(m_scene->settle());
        QCOMPARE(m_scene->model().notebook()->reflections()->rowCount(), 1);
    }
};

QTEST_MAIN(TestDoubleTaps)
#include "tst_doubletaps.moc"
