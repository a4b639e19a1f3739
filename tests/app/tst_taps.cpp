// How many taps things take: counted, not claimed. And what a tap too many does: nothing.
#include "qml/pages.h"
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "subject.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestTaps : public QObject, Pages {
    Q_OBJECT

    int keptChecks() {
        const auto kept = m_scene->ask([](storage::Database& db) { return storage::Checks(db).count({}); });
        return m_scene->settle() ? kept.result().value_or(-1) : -1;
    }
    int reflections() {
        const auto kept = m_scene->ask([](storage::Database& db) { return storage::Reflections(db).count({}); });
        return m_scene->settle() ? kept.result().value_or(-1) : -1;
    }

  private slots:
    void initTestCase() {
        start();
        QVERIFY2(setUp(), why());
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

    void aLongerCheckWithoutWordsIsKeptInFifteen() {
        QVERIFY2(hand().tap(u"Longer check…"_s) && hand().tap(u"A client"_s), why());
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(hand().waitFor(u"%1 of 9"_s.arg(i)) && hand().tap(u"Yes"_s), why());
        QVERIFY2(hand().tap(u"None of these"_s) && hand().waitFor(u"Does any of this fit today?"_s) &&
                     hand().tap(u"None of these"_s) && hand().tap(u"I shared"_s) &&
                     hand().tap(u"Keep it, look back later"_s) && hand().waitFor(u"Before you share"_s),
                 why());
        QVERIFY2(hand().taps <= 15, qPrintable(QString::number(hand().taps)));
    }

    void aLongerCheckWithAnExperienceIsKeptInFifteen() {
        Experience mine;
        mine.row.id = QUuid::createUuid();
        mine.nickname = u"The gap year"_s;
        mine.client = Openness::Open;
        viewmodel::LongCheck& check = *m_scene->model().notebook()->longCheck();
        const auto now = m_scene->clock().now();
        const auto saved = m_scene->vault().ask(
            [mine, now](storage::Database& db) { return storage::Kept<Experience>(db).save(mine, now); });
        check.refreshExperiences();
        QVERIFY(m_scene->settle() && saved.result());
        QVERIFY2(hand().tap(u"Longer check…"_s) && hand().tap(u"A client"_s) && hand().tap(u"The gap year"_s), why());
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(hand().waitFor(u"%1 of 9"_s.arg(i)) && hand().tap(u"Yes"_s), why());
        QVERIFY2(hand().tap(u"None of these"_s) && hand().waitFor(u"Does any of this fit today?"_s) &&
                     hand().tap(u"None of these"_s) && hand().tap(u"Keep it, look back later"_s) &&
                     hand().waitFor(u"Before you share"_s),
                 why());
        QVERIFY2(hand().taps <= 15, qPrintable(QString::number(hand().taps)));
        // Gone again, so that the other counts are of notes without any.
        const auto gone = m_scene->vault().ask(
            [id = mine.row.id, now](storage::Database& db) { return storage::Kept<Experience>(db).bin(id, now); });
        check.refreshExperiences();
        QVERIFY(m_scene->settle() && gone.result());
    }

    void theCardForAVisitIsTwoAwayInTheCarPark() {
        viewmodel::VisitCard& card = *m_scene->model().notebook()->visitCard();
        card.before();
        card.setLine(u"I had a gap too."_s);
        card.read();
        QVERIFY(m_scene->settle());
        m_scene->model().navigator()->showTab(viewmodel::Navigator::CheckTab);
        QVERIFY2(hand().waitFor(u"Before you share"_s), why());
        hand().taps = 0;
        QVERIFY2(hand().tap(u"Reflect"_s) && hand().tap(u"My card for the visit"_s) &&
                     hand().waitFor(u"I had a gap too."_s),
                 why());
        QCOMPARE(hand().taps, 2);
        // And from there to a look back that is kept: after the visit, how it went, done.
        QVERIFY2(hand().tap(u"After the visit"_s) && hand().tap(u"Well"_s) && hand().tap(u"Done"_s) &&
                     hand().waitFor(u"The look back on it"_s),
                 why());
        QCOMPARE(hand().taps, 5);
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

    // A hasty thumb taps twice: nothing is begun, answered or kept twice.
    void aCheckBeginsOnceAndAnswersNothing() {
        for (const QString& audience : {u"Employer"_s, u"Client"_s, u"My team"_s}) {
            QVERIFY2(hand().waitFor(audience) && hand().tap(audience, 2) && hand().waitFor(u"1 of 4"_s), why());
            QTest::qWait(500);
            QVERIFY2(hand().sees(u"1 of 4"_s), qPrintable(audience + u": "_s + hand().names().join(u" | "_s)));
            QVERIFY2(hand().tap(u"Back"_s) && hand().waitFor(u"Before you share"_s), why());
        }
    }

    void anAnswerIsGivenOnce() {
        QVERIFY2(hand().tap(u"My team"_s), why());
        for (int i = 1; i <= 4; ++i) {
            QVERIFY2(hand().waitFor(u"%1 of 4"_s.arg(i)) && hand().tap(u"Yes"_s, 2), why());
            QTest::qWait(500);
        }
        QVERIFY2(hand().tap(u"Done"_s) && hand().waitFor(u"Before you share"_s), why());
    }

    void aLongerCheckIsKeptOnce() {
        const int before = keptChecks();
        QVERIFY2(hand().tap(u"Longer check…"_s, 2), why());
        QTest::qWait(500);
        QVERIFY2(hand().tap(u"A client"_s), why());
        for (int i = 1; i <= 9; ++i)
            QVERIFY2(hand().waitFor(u"%1 of 9"_s.arg(i)) && hand().tap(u"Yes"_s, 2), why());
        QVERIFY2(hand().tap(u"None of these"_s) && hand().waitFor(u"Does any of this fit today?"_s) &&
                     hand().tap(u"None of these"_s) && hand().tap(u"I shared"_s) &&
                     hand().tap(u"Keep it, look back later"_s, 2) && hand().waitFor(u"Before you share"_s),
                 why());
        QCOMPARE(keptChecks(), before + 1);
    }

    void aReflectionIsKeptOnce() {
        const int before = reflections();
        QVERIFY2(hand().tap(u"Quick reflection…"_s) && hand().tap(u"Employer visit"_s) && hand().tap(u"Shared"_s) &&
                     hand().tap(u"Well"_s) && hand().tap(u"Done"_s, 2) && hand().waitFor(u"Before you share"_s),
                 why());
        QCOMPARE(reflections(), before + 1);
    }

    void aPageIsOpenedOnceAndNothingOnIt() {
        for (const QString& page : {u"Learn…"_s, u"What I’m noticing…"_s, u"Support for me…"_s, u"Settings…"_s,
                                    u"Opening and keys…"_s, u"Backup…"_s, u"Bin…"_s, u"About Considered…"_s}) {
            m_scene->model().navigator()->showTab(viewmodel::Navigator::MoreTab);
            QVERIFY2(hand().tap(page, 2), why());
            QTest::qWait(500);
            QCOMPARE(m_scene->model().navigator()->depth(), 2);
        }
    }
};

CONSIDERED_SUBJECT(TestTaps, QGuiApplication)
#include "tst_taps.moc"
