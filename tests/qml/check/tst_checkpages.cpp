// The pages of the checks in the whole app: taps and keys as a thumb, a keyboard or a screen reader would give them.
#include "qml/pages.h"
#include "subject.h"

#include <QGuiApplication>

using namespace considered;
using namespace considered::viewmodel;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class CheckPagesTest : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void keepingAQuickCheckWhileLockedKeepsItOnceOpened();
    void theTapIsShownBrieflyBeforeThePageMovesOn();
    void withReducedMotionThePageMovesOnAtOnce();
    void theLongerCheckWorksByKeyboardAlone();
    void escapeGoesOneStepBack();
    void anEarlyOutcomeIsOfferedAndCanBeCarriedPast();
    void whatFitsComesFirstAndTheOtherWayIsAlwaysThere();
    void relationshipSignsOpenOnATap();
    void leftOpenItWaitsAndIsPickedUpWhereItWas();
    void aKeptCheckIsListedReadChangedDeletedAndTakenBack();
    void anAccessibilityReviewerNotesNothing_data();
    void anAccessibilityReviewerNotesNothing();

  private:
    [[nodiscard]] LongCheck& check() { return *notebook().longCheck(); }
    /// From Home into a longer check, by taps.
    void begin(const QString& who);
    /// To the outcome, without taps: what is before it has its own tests.
    void toOutcome(const QString& audience, const QString& answerToAll);
    /// Where a text stands on its page, from the top.
    [[nodiscard]] qreal placeOf(const QString& name);
};

void CheckPagesTest::initTestCase() {
    start();
    QVERIFY2(setUp(), why());
}

void CheckPagesTest::init() {
    usualSize();
    m_scene->model().preferences()->setMotion(u"reduced"_s);
    if (!m_scene->model().notebook())
        QVERIFY2(m_scene->unlock(), why());
    for (const RunningLine& left : QList<RunningLine>(check().running())) {
        check().resume(left.audience);
        while (check().step() != u"outcome"_s) {
            check().skip();
            check().carryOn();
            check().goOn();
        }
        check().dontKeep();
    }
    // A tester is quicker than a person: what the vault still has to say would come in between.
    QVERIFY(m_scene->settle());
    m_scene->model().notices()->withdraw();
    navigator().showTab(Navigator::CheckTab);
    SEE(u"Before you share"_s);
}

void CheckPagesTest::begin(const QString& who) {
    TAP(u"Longer check, about a minute"_s);
    TAP(who);
    SEE(u"1 of 9"_s);
}

void CheckPagesTest::toOutcome(const QString& audience, const QString& answerToAll) {
    check().start(audience);
    while (check().step() == u"prompts"_s || check().step() == u"offer"_s) {
        check().answer(answerToAll);
        check().carryOn();
    }
    check().reasons()->tick(0, true);
    check().goOn();
    check().goOn();
    SEE(u"What did you do?"_s);
}

qreal CheckPagesTest::placeOf(const QString& name) {
    const QQuickItem* item = hand().item(name);
    return item ? item->mapToScene(QPointF()).y() : -1;
}

void CheckPagesTest::keepingAQuickCheckWhileLockedKeepsItOnceOpened() {
    const int before = notebook().homeCounts()->waiting();
    TAP(u"Lock my notes"_s);
    TAP(u"My team"_s);
    for (int number = 1; number <= 4; ++number) {
        SEE(u"%1 of 4"_s.arg(number));
        TAP(u"Yes"_s);
    }
    TAP(u"Keep it, look back later"_s);
    QVERIFY2(m_scene->unlock(), why());
    SEE(u"Before you share"_s);
    QVERIFY(hand().waitUntil([&] { return notebook().homeCounts()->waiting() == before + 1; }));
}

void CheckPagesTest::theTapIsShownBrieflyBeforeThePageMovesOn() {
    m_scene->model().preferences()->setMotion(u"system"_s);
    begin(u"A client"_s);
    TAP(u"Not sure"_s);
    QAccessibleInterface* tapped = QAccessible::queryAccessibleInterface(hand().item(u"Not sure"_s));
    QCOMPARE(tapped->text(QAccessible::Description), u"Chosen"_s);
    QCOMPARE(check().number(), 1);
    SEE(u"2 of 9"_s);
    QCOMPARE(tapped->text(QAccessible::Description), QString());
}

void CheckPagesTest::withReducedMotionThePageMovesOnAtOnce() {
    begin(u"A client"_s);
    TAP(u"Yes"_s);
    QCoreApplication::processEvents();
    QCOMPARE(check().number(), 2);
}

void CheckPagesTest::theLongerCheckWorksByKeyboardAlone() {
    begin(u"The clinical team"_s);
    for (int number = 1; number <= 9; ++number) {
        SEE(u"%1 of 9"_s.arg(number));
        QVERIFY(
            hand().waitUntil([&] { return m_scene->window()->activeFocusItem() == hand().item(check().question()); }));
        hand().key(Qt::Key_Tab); // from the question to Yes
        hand().key(Qt::Key_Return);
    }
    SEE(u"Why do I want to share this?"_s);
    QVERIFY(hand().waitUntil([&] { return m_scene->window()->activeFocusItem() == hand().item(check().question()); }));
    hand().key(Qt::Key_Tab);
    hand().key(Qt::Key_Space);
    QCOMPARE(check().reasons()->ticked(), 1);
    for (int i = 1; i < check().reasons()->count(); ++i)
        hand().key(Qt::Key_Tab);
    hand().key(Qt::Key_Tab); // past the last reason to Go on
    hand().key(Qt::Key_Return);
    SEE(u"Does any of this fit today?"_s);
    QVERIFY(hand().waitUntil([&] { return m_scene->window()->activeFocusItem() == hand().item(check().question()); }));
    while (check().step() == u"signs"_s) {
        const QQuickItem* before = m_scene->window()->activeFocusItem();
        hand().key(Qt::Key_Tab);
        QVERIFY2(m_scene->window()->activeFocusItem() != before, "the focus is trapped");
        if (m_scene->window()->activeFocusItem() == hand().item(u"None of these"_s))
            hand().key(Qt::Key_Return);
    }
    SEE(u"Your answers lean towards sharing"_s);
}

void CheckPagesTest::escapeGoesOneStepBack() {
    begin(u"A client"_s);
    TAP(u"Yes"_s);
    SEE(u"2 of 9"_s);
    hand().key(Qt::Key_Escape);
    SEE(u"1 of 9"_s);
    hand().key(Qt::Key_Escape);
    SEE(u"Who would you share it with?"_s);
    hand().key(Qt::Key_Escape);
    SEE(u"Before you share"_s);
}

void CheckPagesTest::anEarlyOutcomeIsOfferedAndCanBeCarriedPast() {
    begin(u"A client"_s);
    TAP(u"No"_s);
    SEE(u"See where this leans"_s);
    SEE(u"If it helps neither, keep the story and use what it taught you."_s);
    TAP(u"See where this leans"_s);
    SEE(u"Use what you know without telling it"_s);
    TAP(u"Carry on with the questions"_s);
    SEE(u"2 of 9"_s);
    TAP(u"Back"_s);
    TAP(u"No"_s);
    SEE(u"2 of 9"_s); // it was said already
}

void CheckPagesTest::whatFitsComesFirstAndTheOtherWayIsAlwaysThere() {
    toOutcome(u"client"_s, u"yes"_s);
    SEE(u"Your answers lean towards sharing"_s);
    static_cast<void>(hand().picture()); // laid out
    QVERIFY(placeOf(u"If you share it"_s) > 0);
    QVERIFY(placeOf(u"If you share it"_s) < placeOf(u"Or use it without telling it"_s));
    check().dontKeep();

    toOutcome(u"client"_s, u"no"_s);
    SEE(u"Keep this one for now"_s);
    static_cast<void>(hand().picture());
    QVERIFY(placeOf(u"Use it without telling it"_s) > 0);
    QVERIFY(placeOf(u"Use it without telling it"_s) < placeOf(u"If you still choose to share"_s));
    check().dontKeep();
}

void CheckPagesTest::relationshipSignsOpenOnATap() {
    check().start(u"client"_s);
    while (check().step() == u"prompts"_s)
        check().answer(u"yes"_s);
    check().goOn();
    SEE(u"Something about me and this client feels different"_s);
    QCOMPARE(hand().descriptionOf(u"Something about me and this client feels different"_s),
             u"Six more, if you want to look"_s);
    const QString sign = u"This client is often on my mind in my own time."_s;
    QVERIFY(!hand().sees(sign));
    TAP(u"Something about me and this client feels different"_s);
    TAP(sign);
    QCOMPARE(check().relationshipSigns()->ticked(), 1);
    TAP(u"Go on"_s);
    SEE(u"Settle two things first"_s); // and no reason
    TAP(u"Back"_s);
    SEE(sign); // what is ticked is never folded away
}

void CheckPagesTest::leftOpenItWaitsAndIsPickedUpWhereItWas() {
    begin(u"An employer"_s);
    for (int number = 1; number <= 3; ++number) {
        SEE(u"%1 of 9"_s.arg(number));
        TAP(u"Yes"_s);
    }
    SEE(u"4 of 9"_s);
    TAP(u"Close"_s);
    SEE(u"Left open. You can pick it up later."_s);
    TAP(u"Longer check, about a minute"_s);
    SEE(u"Pick up where you left"_s);
    QCOMPARE(hand().descriptionOf(u"With an employer"_s), u"You left at 4 of 9"_s);
    TAP(u"With an employer"_s);
    SEE(u"4 of 9"_s);
    TAP(u"Close"_s);

    m_scene->model().lock();
    SEE(u"Open my notes"_s);
    QVERIFY2(m_scene->unlock(), why());
    SEE(u"Before you share"_s);
    navigator().open(Navigator::KeptChecks);
    SEE(u"Left open"_s);
    TAP(u"With an employer"_s);
    SEE(u"4 of 9"_s);
}

void CheckPagesTest::aKeptCheckIsListedReadChangedDeletedAndTakenBack() {
    toOutcome(u"clinical"_s, u"notSure"_s);
    TAP(u"I held back"_s);
    TAP(u"Keep it, look back later"_s);
    SEE(u"Kept for later."_s);
    navigator().open(Navigator::KeptChecks);
    const QString row = u"With the clinical team, Today · I held back"_s;
    TAP(row);
    SEE(u"What you answered"_s);
    TAP(u"Used it quietly"_s);
    TAP(u"Bring it to supervision"_s);
    QVERIFY(hand().waitUntil([&] { return notebook().keptCheck()->forSupervision(); }));
    TAP(u"Back"_s);
    const QString changed = u"With the clinical team, Today · Used it quietly"_s;
    SEE(changed);
    TAP(u"Supervision"_s);
    SEE(changed);
    TAP(changed);
    TAP(u"Delete"_s);
    SEE(u"In the bin for 30 days."_s);
    QVERIFY(hand().waitUntil([&] { return !hand().sees(changed); }));
    TAP(u"Undo"_s);
    SEE(changed);
}

void CheckPagesTest::anAccessibilityReviewerNotesNothing_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("phone") << QSize(390, 844) << 100;
    QTest::newRow("phone, large text") << QSize(390, 844) << 200;
    QTest::newRow("narrow, large text") << QSize(320, 568) << 200;
    QTest::newRow("wide") << QSize(1024, 768) << 100;
}

void CheckPagesTest::anAccessibilityReviewerNotesNothing() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    LOOK("home");
    check().start(u"client"_s);
    check().answer(u"no"_s);
    LOOK("offer");
    check().seeOutcome();
    LOOK("early outcome");
    check().leave();
    navigator().open(Navigator::CheckStart);
    LOOK("one left open");
    check().start(u"team"_s);
    while (check().step() == u"prompts"_s)
        check().skip();
    check().goOn();
    LOOK("folded signs");
    check().goOn();
    LOOK("outcome with every question skipped");
    check().keep();
    SEE(u"Kept for later."_s);
    navigator().open(Navigator::KeptChecks);
    KeptChecks& list = *notebook().keptChecks();
    QVERIFY(hand().waitUntil([&] { return list.count() > 0; }));
    LOOK("list");
    list.open(list.index(0).data(KeptChecks::IdRole).toString()); // its row may be far below
    SEE(u"What you answered"_s);
    LOOK("kept check");
    TAP(u"Delete"_s);
    SEE(u"In the bin for 30 days."_s);
    list.setFilter(KeptChecks::Bin);
    QVERIFY(hand().waitUntil([&] { return list.loaded() && list.count() > 0; }));
    LOOK("bin");
}

CONSIDERED_SUBJECT(CheckPagesTest, QGuiApplication)
#include "tst_checkpages.moc"
