// The pages of supervision in the whole app: chosen, put in order, talked over and closed, by touch and by keys.
#include "qml/pages.h"
#include "subject.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;
using viewmodel::Agenda;
using viewmodel::Navigator;

class TestSupervisionPages : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void init();
    void anEmptyTabSaysWhatToDo();
    void aDateIsSetByKeysAlone();
    void whatIsMarkedAnywhereIsBrought();
    void theOrderIsChangedAndSurvivesARestart();
    void wordsOfAnItemSurviveALock();
    void aSessionIsTalkedThroughAndClosed();
    void takenOffComesBackWithUndo();
    void notesUnderATopicStayOverTime();
    void anEarlierSessionIsReadAndOpenedAgain();
    void theAgreementIsSettledWithADate();
    void whatIsToPrintIsSaved();
    void nothingIsCutOffOrTooSmall_data();
    void nothingIsCutOffOrTooSmall();

  private:
    [[nodiscard]] QStringList titles() {
        QStringList all;
        for (int row = 0; row < notebook().agenda()->rowCount(); ++row)
            all += notebook().agenda()->index(row).data(Agenda::TitleRole).toString();
        return all;
    }
    /// A reflection from the tab Reflect, marked for supervision.
    [[nodiscard]] bool reflect(const QString& where) {
        m_scene->clock().forward(1000);
        return taps({u"Reflect"_s, u"Quick reflection"_s, where, u"Bring it to supervision"_s, u"Done"_s}) &&
               isOn(Navigator::Reflections);
    }
    [[nodiscard]] bool ownLines(const QStringList& lines) {
        if (!hand().tap(u"Choose what to bring"_s))
            return false;
        for (const QString& line : lines)
            if (!hand().typeInto(u"In my own words"_s, line) || !hand().tap(u"Add another line"_s))
                return false;
        return hand().tap(u"Done"_s) && hand().waitUntil([&] { return titles().contains(lines.constLast()); });
    }
};

void TestSupervisionPages::init() {
    start();
    QVERIFY2(taps({u"Set up my notes"_s}) && m_scene->setUp() && taps({u"Supervision"_s}) &&
                 hand().waitFor(u"Next session"_s),
             why());
}

void TestSupervisionPages::anEmptyTabSaysWhatToDo() {
    QVERIFY2(hand().waitFor(u"Nothing chosen yet. That is fine."_s), why());
    QVERIFY2(hand().tap(u"Get ready"_s) && hand().waitFor(u"Nothing chosen yet"_s), why());
    QVERIFY2(taps({u"Back"_s, u"Next session"_s, u"4 weeks"_s, u"That is when we meet"_s}), why());
    QVERIFY(isOn(Navigator::Supervision));
    QCOMPARE(notebook().nextSession()->when(), u"Tue 22 Dec, 10:00"_s);
}

void TestSupervisionPages::aDateIsSetByKeysAlone() {
    const auto focused = [this] {
        QAccessibleInterface* at = QAccessible::queryAccessibleInterface(m_scene->window()->activeFocusItem());
        return at ? at->text(QAccessible::Name) : QString();
    };
    const auto tabTo = [&](const QString& name) {
        for (int stops = 0; stops < 40 && focused() != name; ++stops)
            hand().key(Qt::Key_Tab);
        return focused() == name;
    };
    QVERIFY(tabTo(u"Next session"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(isOn(Navigator::SessionDate));
    QVERIFY(tabTo(u"A day later"_s));
    hand().key(Qt::Key_Return);
    hand().key(Qt::Key_Space);
    QVERIFY(tabTo(u"An hour later"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(tabTo(u"5 minutes later"_s));
    hand().key(Qt::Key_Return);
    QCOMPARE(hand().descriptionOf(u"5 minutes later"_s), u"05"_s);
    QCOMPARE(notebook().nextSession()->when(), u"Thu 3 Dec, 11:05"_s);
    hand().key(Qt::Key_Escape);
    QVERIFY(isOn(Navigator::Supervision));
    QCOMPARE(hand().descriptionOf(u"Next session"_s), u"Thu 3 Dec, 11:05. Opens the date."_s);
}

void TestSupervisionPages::whatIsMarkedAnywhereIsBrought() {
    QVERIFY2(reflect(u"Employer visit"_s) && hand().tap(u"Supervision"_s), why());
    QVERIFY2(hand().waitFor(u"You chose to bring"_s) && hand().waitFor(u"1 thing you chose to bring"_s), why());
    QCOMPARE(titles(), QStringList{u"Employer visit"_s});
    QVERIFY2(
        taps({u"Employer visit"_s, u"Read the reflection"_s, u"Change it"_s, u"Bring it to supervision"_s, u"Done"_s}),
        why());
    QVERIFY2(hand().tap(u"Supervision"_s) || (taps({u"Back"_s, u"Back"_s})), why());
    QTRY_COMPARE(titles(), QStringList());
}

void TestSupervisionPages::theOrderIsChangedAndSurvivesARestart() {
    QVERIFY2(ownLines({u"First"_s, u"Second"_s, u"Third"_s}), why());
    QVERIFY2(taps({u"Get ready"_s, u"Change the order"_s, u"Move up: Third"_s, u"Move up: Third"_s}), why());
    const QStringList wanted{u"Third"_s, u"First"_s, u"Second"_s};
    QTRY_COMPARE(titles(), wanted);
    QVERIFY(!hand().item(u"Move up: Third"_s) || !hand().item(u"Move up: Third"_s)->isEnabled());
    QVERIFY2(taps({u"Move down: First"_s, u"Move up: First"_s, u"The order is right"_s}), why());
    QVERIFY(m_scene->settle());
    m_scene->restart();
    QVERIFY2(m_scene->unlock() && hand().waitFor(u"My session"_s), why()); // where it was left
    QTRY_COMPARE(titles(), wanted);
}

void TestSupervisionPages::wordsOfAnItemSurviveALock() {
    QVERIFY2(ownLines({u"Hours"_s}) && hand().tap(u"Hours"_s) && hand().typeInto(u"My note"_s, u"ask about Friday"_s),
             why());
    m_scene->model().lock();
    QVERIFY2(hand().waitFor(u"Open my notes"_s) && m_scene->unlock(), why());
    QVERIFY(isOn(Navigator::AgendaItem));
    QTRY_COMPARE(hand().valueOf(u"My note"_s), u"ask about Friday"_s);
}

void TestSupervisionPages::aSessionIsTalkedThroughAndClosed() {
    QVERIFY2(reflect(u"Employer visit"_s) && hand().tap(u"Supervision"_s) && ownLines({u"Holidays"_s}), why());
    QVERIFY2(taps({u"Get ready"_s, u"Employer visit"_s, u"We talked about it"_s, u"Back"_s}), why());
    QVERIFY2(hand().typeInto(u"What we agreed"_s, u"Keep it short"_s) && hand().tap(u"Done with this session"_s),
             why());
    QVERIFY(isOn(Navigator::Supervision));
    QTRY_COMPARE(titles(), QStringList{u"Holidays"_s});
    QVERIFY2(hand().waitFor(u"You talked these over. Keep or delete?"_s), why());
    QVERIFY2(hand().tap(u"Delete"_s) && hand().waitUntil([this] {
        return !hand().sees(u"You talked these over. Keep or delete?"_s);
    }) && hand().waitFor(u"In the bin for 30 days."_s), // until then, Undo is that of the session
             why());
    QVERIFY2(hand().tap(u"Undo"_s) && hand().tap(u"Reflect"_s) && hand().waitFor(u"Employer visit…"_s), why());
}

void TestSupervisionPages::takenOffComesBackWithUndo() {
    QVERIFY2(ownLines({u"Hours"_s}) && taps({u"Hours"_s, u"Take it off the agenda"_s}), why());
    QVERIFY(isOn(Navigator::Supervision));
    QTRY_COMPARE(titles(), QStringList());
    QVERIFY2(hand().tap(u"Undo"_s), why());
    QTRY_COMPARE(titles(), QStringList{u"Hours"_s});
}

void TestSupervisionPages::notesUnderATopicStayOverTime() {
    const QString question = u"How do I feel about using my own experience at work?"_s;
    QVERIFY2(taps({u"Nine things to talk about"_s, u"How I feel about sharing"_s}) &&
                 hand().typeInto(question, u"torn about it"_s) && taps({u"Bring it to the next session"_s}),
             why());
    m_scene->model().lock();
    QVERIFY2(hand().waitFor(u"Open my notes"_s) && m_scene->unlock() && hand().waitFor(question), why());
    QTRY_COMPARE(hand().valueOf(question), u"torn about it"_s);
    QVERIFY(!hand().sees(u"Your notes are locked…"_s)); // of a read that came too late
    QVERIFY2(taps({u"Back"_s, u"Back"_s}) && hand().waitFor(u"Nine things to talk about"_s), why());
    QTRY_COMPARE(hand().descriptionOf(u"Nine things to talk about"_s), u"1 looked at so far"_s);
    QTRY_COMPARE(titles(), QStringList{question});
    QVERIFY2(taps({u"Get ready"_s, question, u"We talked about it"_s, u"Back"_s, u"Done with this session"_s,
                   u"Nine things to talk about"_s, u"How I feel about sharing"_s}) &&
                 hand().waitFor(u"Earlier notes, latest first"_s) && hand().waitFor(u"torn about it"_s),
             why());
    QTRY_COMPARE(hand().valueOf(question), QString()); // room for the next session
    QVERIFY2(hand().tap(u"Delete this note"_s) &&
                 hand().waitUntil([this] { return !hand().sees(u"torn about it"_s); }) && hand().tap(u"Undo"_s) &&
                 hand().waitFor(u"torn about it"_s),
             why());
    QVERIFY2(taps({u"Back"_s, u"Supervision with others"_s}) && hand().waitFor(u"Supervision from a peer"_s), why());
}

void TestSupervisionPages::anEarlierSessionIsReadAndOpenedAgain() {
    QVERIFY2(ownLines({u"Hours"_s}) && taps({u"Hours"_s, u"We talked about it"_s}) &&
                 hand().typeInto(u"What we agreed"_s, u"fewer Fridays"_s) &&
                 taps({u"Back"_s, u"Get ready"_s, u"Done with this session"_s, u"Earlier sessions"_s,
                       u"Tuesday 24 November 2026"_s, u"Hours"_s}),
             why());
    QTRY_COMPARE(hand().valueOf(u"What we agreed"_s), u"fewer Fridays"_s);
    QVERIFY2(taps({u"Back"_s, u"Open it again"_s}) && isOn(Navigator::Agenda), why());
    QTRY_COMPARE(titles(), QStringList{u"Hours"_s});
    QVERIFY2(taps({u"Done with this session"_s, u"Earlier sessions"_s, u"Tuesday 24 November 2026"_s, u"Delete"_s}) &&
                 hand().waitFor(u"None yet"_s) && hand().tap(u"Undo"_s) &&
                 hand().waitFor(u"Tuesday 24 November 2026"_s),
             why());
}

void TestSupervisionPages::theAgreementIsSettledWithADate() {
    QVERIFY2(taps({u"How we use this app together"_s, u"We have agreed this today"_s}) &&
                 hand().waitFor(u"We agreed this on 24 November 2026"_s),
             why());
    m_scene->model().lock();
    QVERIFY2(hand().waitFor(u"Open my notes"_s) && m_scene->unlock() &&
                 hand().waitFor(u"We agreed this on 24 November 2026"_s),
             why());
    QVERIFY2(taps({u"For whoever leads"_s, u"Copy the page"_s}) &&
                 hand().waitFor(u"Copied. There is nothing of yours in it."_s),
             why());
}

void TestSupervisionPages::whatIsToPrintIsSaved() {
    QVERIFY2(taps({u"For whoever leads"_s, u"Save it as a PDF"_s}), why());
    QVERIFY2(savedAs(u"For whoever leads.pdf"_s).startsWith("%PDF-"), why());
    m_scene->model().notices()->withdraw();
    QVERIFY2(taps({u"Back"_s, u"How we use this app together"_s, u"Save it to print"_s}), why());
    QVERIFY2(savedAs(u"how-my-notes-are-used.pdf"_s).startsWith("%PDF-"), why());
}

void TestSupervisionPages::nothingIsCutOffOrTooSmall_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("narrow, twice as large") << QSize(320, 568) << 200;
    QTest::newRow("wide, a list beside its details") << QSize(1024, 768) << 100;
}

void TestSupervisionPages::nothingIsCutOffOrTooSmall() {
    QFETCH(QSize, size);
    QFETCH(int, text);
    QVERIFY2(ownLines({u"A line long enough to need a second row on any phone"_s, u"Hours"_s}), why());
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(text);
    LOOK("tab");
    QVERIFY2(hand().tap(u"Next session"_s) && hand().waitFor(u"A day later"_s), why());
    LOOK("date");
    QVERIFY2(hand().tap(u"Back"_s) && taps({u"Get ready"_s, u"Change the order"_s}), why());
    LOOK("agenda");
    QVERIFY2(taps({u"The order is right"_s, u"Hours"_s}) && hand().waitFor(u"My note"_s), why());
    LOOK("item");
    QVERIFY2(taps({u"Back"_s, u"Choose what to bring"_s}) && hand().waitFor(u"Questions to talk about"_s), why());
    LOOK("choosing");
    navigator().showTab(Navigator::SupervisionTab);
    for (const QStringList& way : {QStringList{u"Nine things to talk about"_s}, QStringList{u"What I bring"_s},
                                   QStringList{u"Back"_s, u"Have we looked widely enough?"_s}}) {
        QVERIFY2(taps(way), why());
        LOOK(qPrintable(way.constLast()));
    }
    navigator().showTab(Navigator::SupervisionTab);
    QVERIFY2(taps({u"For whoever leads"_s}), why());
    LOOK("leaders");
}

CONSIDERED_SUBJECT(TestSupervisionPages, QGuiApplication)
#include "tst_supervisionpages.moc"
