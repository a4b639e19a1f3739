// The pages that go deeper, in the whole app: an experience in a check, thinking it through, an employer visit, and
// what is asked on a later day.
#include "qml/pages.h"
#include "storage/keptkinds.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class DeeperPagesTest : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void init();
    void anExperienceIsPickedByKeysAlone();
    void whatIsTooRawIsSaidOnItsRowAndAtOnce();
    void moreThanAFewAreFoldedAway();
    void wordsTypedJustBeforeALockAreThereAfterwards();
    void aKeptCheckIsThoughtThroughAndReadWithItsWords();
    void aVisitIsReadLargeAndLookedBackAt();
    void howItWentIsAskedOnceAndWavedOff();
    void anAccessibilityReviewerNotesNothing_data();
    void anAccessibilityReviewerNotesNothing();

  private:
    template <typename T> [[nodiscard]] bool put(T row) {
        row.row.id = QUuid::createUuid();
        const auto saved = m_scene->vault().ask(
            [row, now = m_scene->clock().now()](storage::Database& db) { return storage::Kept<T>(db).save(row, now); });
        const bool done = hand().waitUntil([&] { return saved.isFinished(); }) && saved.result().has_value();
        notebook().longCheck()->refreshExperiences();
        notebook().thinkThrough()->refreshExperiences();
        notebook().visitCard()->refresh();
        return done && m_scene->settle();
    }
    [[nodiscard]] bool put(const QString& nickname, std::optional<Openness> openness, bool tooRaw = false) {
        Experience one;
        one.nickname = nickname;
        one.client = one.employer = openness;
        one.tooRaw = tooRaw;
        one.oneLine = u"A line about %1."_s.arg(nickname.toLower());
        return put(one);
    }
    void keepOne(const QString& decision) {
        LongCheck& check = *notebook().longCheck();
        check.start(u"client"_s);
        check.chooseNone();
        while (check.step() == u"prompts"_s)
            check.answer(u"yes"_s);
        check.goOn();
        check.goOn();
        check.decide(decision);
        check.keep();
        SEE(u"Kept for later."_s);
        m_scene->model().notices()->withdraw();
    }
};

void DeeperPagesTest::init() {
    start();
    m_scene->model().preferences()->setMotion(u"reduced"_s);
    QVERIFY2(setUp(), why());
    SEE(u"Before you share"_s);
}

void DeeperPagesTest::anExperienceIsPickedByKeysAlone() {
    QVERIFY(put(u"The gap year"_s, Openness::Open));
    notebook().longCheck()->start(u"client"_s);
    SEE(u"What would you share?"_s);
    QVERIFY(hand().waitUntil([&] { return focused() == u"What would you share?"_s; }));
    hand().key(Qt::Key_Tab);
    QCOMPARE(focused(), u"The gap year"_s);
    QCOMPARE(hand().descriptionOf(u"The gap year"_s), u"Open to clients"_s);
    hand().key(Qt::Key_Return);
    SEE(u"1 of 9"_s);
    hand().key(Qt::Key_Escape);
    SEE(u"What would you share?"_s);
    QVERIFY(hand().waitUntil([&] { return hand().descriptionOf(u"The gap year"_s) == u"Open to clients. Chosen."_s; }));
    TAP(u"Go on without choosing"_s);
    SEE(u"1 of 9"_s);
    QCOMPARE(notebook().longCheck()->experience(), QString());
}

void DeeperPagesTest::whatIsTooRawIsSaidOnItsRowAndAtOnce() {
    QVERIFY(put(u"The big no"_s, Openness::Open, true));
    notebook().longCheck()->start(u"client"_s);
    SEE(u"What would you share?"_s);
    QCOMPARE(hand().descriptionOf(u"The big no"_s), u"Too raw for now"_s);
    TAP(u"The big no"_s);
    SEE(u"You marked this as too raw"_s);
    SEE(u"How you marked it tells a lot. …"_s);
    TAP(u"See where this leans"_s);
    SEE(u"Keep this one for now"_s);
    SEE(u"“The big no”"_s);
    TAP(u"Carry on with the questions"_s);
    SEE(u"1 of 9"_s);
}

void DeeperPagesTest::moreThanAFewAreFoldedAway() {
    for (int i = 1; i <= 7; ++i)
        QVERIFY(put(u"Number %1"_s.arg(i), Openness::Open));
    notebook().longCheck()->start(u"employer"_s);
    SEE(u"Number 4"_s);
    QVERIFY(!hand().sees(u"Number 5"_s));
    TAP(u"Show all 7"_s);
    TAP(u"Number 7"_s);
    SEE(u"1 of 9"_s);
    QCOMPARE(notebook().longCheck()->experience(), u"Number 7"_s);
    TAP(u"Back"_s);
    SEE(u"Number 7"_s); // what is chosen is never folded away
}

void DeeperPagesTest::wordsTypedJustBeforeALockAreThereAfterwards() {
    TAP(u"Longer check, about a minute"_s);
    TAP(u"Think it through"_s);
    TAP(u"My team"_s);
    TAP(u"Could sharing support a teammate or make it safer to speak up?"_s);
    TYPE(u"My thoughts"_s, u"It may help her ask."_s);
    m_scene->model().lock(); // not a second later
    SEE(u"Open my notes"_s);
    QVERIFY2(m_scene->unlock(), why());
    SEE(u"My thoughts"_s); // where one was
    QVERIFY(hand().waitUntil([&] { return hand().valueOf(u"My thoughts"_s) == u"It may help her ask."_s; }));
    TAP(u"Next question"_s);
    QVERIFY(hand().waitUntil([&] { return hand().valueOf(u"My thoughts"_s).isEmpty(); }));
    TAP(u"Back"_s);
    SEE(u"In any order. Skip what you like."_s);
    QCOMPARE(hand().descriptionOf(u"Could sharing support a teammate or make it safer to speak up?"_s),
             u"It may help her ask."_s);
    TAP(u"Close"_s);
    SEE(u"Left open. You can pick it up later."_s);
    TAP(u"1 thing to come back to"_s);
    SEE(u"Left open"_s);
    TAP(u"With my team"_s);
    SEE(u"In any order. Skip what you like."_s);
}

void DeeperPagesTest::aKeptCheckIsThoughtThroughAndReadWithItsWords() {
    keepOne(u"shared"_s);
    navigator().open(Navigator::KeptChecks);
    TAP(u"With a client, Today · I shared"_s);
    TAP(u"Think it through"_s);
    SEE(u"In any order. Skip what you like."_s);
    TAP(u"What exactly do I plan to say?"_s);
    TYPE(u"My thoughts"_s, u"One line."_s);
    TAP(u"Back"_s);
    TAP(u"See where this leans"_s);
    SEE(u"What you wrote"_s);
    TAP(u"Supervision"_s);
    SEE(u"Kept, and marked for supervision."_s);
    navigator().open(Navigator::KeptChecks);
    TAP(u"With a client, Today · Thought through"_s);
    SEE(u"Today. Thought through."_s);
    SEE(u"What exactly do I plan to say?"_s);
    SEE(u"One line."_s);
}

void DeeperPagesTest::aVisitIsReadLargeAndLookedBackAt() {
    QVERIFY(put(u"The gap year"_s, Openness::Some));
    QVERIFY(put(u"Blue folder"_s, Openness::Mine));
    TAP(u"Longer check, about a minute"_s);
    TAP(u"Before an employer visit"_s);
    SEE(u"Use one of mine"_s);
    QVERIFY(!hand().sees(u"A line about blue folder."_s));
    TAP(u"A line about the gap year."_s);
    QVERIFY(hand().waitUntil([&] { return hand().valueOf(u"My line"_s) == u"A line about the gap year."_s; }));
    QVERIFY(!hand().sees(u"Use one of mine"_s)); // what is there is never overwritten
    TYPE(u"My boundary"_s, u"Not when"_s);
    TAP(u"Read it large"_s);
    SEE(u"A line about the gap year."_s);
    TAP(u"After the visit"_s);
    TAP(u"Shared"_s);
    TAP(u"Done"_s);
    SEE(u"The look back on it"_s);
    navigator().showTab(Navigator::ReflectTab);
    SEE(u"Employer visit, …"_s);
    QVERIFY(!hand().sees(u"My card for the visit"_s)); // it is over
    TAP(u"Employer visit, …"_s);
    TAP(u"The card for this visit"_s);
    SEE(u"Not when"_s);
}

void DeeperPagesTest::howItWentIsAskedOnceAndWavedOff() {
    keepOne(u"shared"_s);
    navigator().open(Navigator::KeptChecks);
    SEE(u"Checks"_s);
    QVERIFY(m_scene->settle());
    QVERIFY(!hand().sees(u"How did it go?"_s));
    QVERIFY(later(1));
    SEE(u"How did it go?"_s);
    SEE(u"With a client. Yesterday. I shared."_s);
    TAP(u"Look back on it"_s);
    SEE(u"Quick reflection"_s);
    TAP(u"Close"_s); // not now: nothing was said
    SEE(u"How did it go?"_s);
    TAP(u"Do not ask about this one"_s);
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"How did it go?"_s); }));
    TAP(u"Undo"_s);
    SEE(u"How did it go?"_s);
    QVERIFY(later(1));
    SEE(u"Checks"_s);
    QVERIFY(m_scene->settle());
    QVERIFY(!hand().sees(u"How did it go?"_s)); // it was asked
}

void DeeperPagesTest::anAccessibilityReviewerNotesNothing_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("theme");
    QTest::newRow("phone, large text") << QSize(390, 844) << 200 << u"dark"_s;
    QTest::newRow("narrow") << QSize(320, 568) << 100 << u"dark"_s;
    QTest::newRow("narrow, large text") << QSize(320, 568) << 200 << u"light"_s;
}

void DeeperPagesTest::anAccessibilityReviewerNotesNothing() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(QString, theme);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    m_scene->model().preferences()->setTheme(theme);
    keepOne(u"shared"_s);
    QVERIFY(put(u"The gap year"_s, Openness::Open) &&
            put(u"A rather long nickname that only I understand"_s, Openness::Some) &&
            put(u"Blue folder"_s, Openness::Mine) && put(u"The big no"_s, Openness::Open, true) &&
            put(u"Something else"_s, std::nullopt) && put(u"And another"_s, Openness::Open));
    Boundary boundary;
    boundary.words = u"Which illness, and when"_s;
    QVERIFY(put(boundary));
    navigator().open(Navigator::CheckStart);
    LOOK("start");
    LongCheck& check = *notebook().longCheck();
    check.start(u"client"_s);
    LOOK("experiences");
    check.chooseExperience(check.experiences().constLast().id);
    LOOK("too-raw");
    check.leave();
    ThinkThrough& think = *notebook().thinkThrough();
    navigator().open(Navigator::ThinkStart);
    LOOK("think-start");
    think.start(u"client"_s);
    SEE(u"What would you share?"_s);
    LOOK("think-experiences");
    TAP(u"The gap year"_s);
    QCOMPARE(hand().descriptionOf(u"“The gap year”"_s), u"Open to clients"_s);
    think.open(u"why.motive"_s);
    SEE(u"It gives hope."_s);
    LOOK("think-reasons");
    think.open(u"signs"_s);
    SEE(u"The talk might turn to me."_s);
    QVERIFY(!hand().sees(u"It gives hope."_s));
    LOOK("think-signs");
    think.open(u"why.job"_s);
    think.answer(u"notSure"_s);
    think.setWords(u"I hope it shows that a gap need not be the end of it."_s);
    LOOK("think-prompt");
    think.back();
    LOOK("think");
    think.seeOutcome();
    LOOK("think-outcome");
    think.keep();
    SEE(u"Kept for later."_s);
    m_scene->model().notices()->withdraw();
    VisitCard& visit = *notebook().visitCard();
    visit.before();
    LOOK("visit");
    visit.setLine(u"I had a long gap before a job too, and a good manager made the difference."_s);
    visit.setBoundary(u"Which illness, and when"_s);
    visit.setToSee(u"People do well with a little support."_s);
    LOOK("visit-filled");
    visit.read();
    LOOK("visit-card");
    navigator().showTab(Navigator::ReflectTab);
    LOOK("reflect-with-card");
    visit.before();
    visit.after();
    SEE(u"Done"_s);
    notebook().editor()->setFeltThen(u"Nervous"_s);
    notebook().editor()->setWorked(u"Short, and then back to the job."_s);
    notebook().editor()->setLearning(u"One line is enough."_s);
    notebook().editor()->setJustForMe(false);
    LOOK("reflection-edit");
    notebook().editor()->done();
    SEE(u"Kept on this phone."_s);
    m_scene->model().notices()->withdraw();
    QVERIFY(later(3));
    navigator().showTab(Navigator::CheckTab);
    navigator().open(Navigator::KeptChecks);
    SEE(u"How did it go?"_s);
    LOOK("how-it-went");
    ReflectionsModel& list = *notebook().reflections();
    QVERIFY(hand().waitUntil([&] { return list.rowCount() > 0; }));
    list.open(list.index(0).data(ReflectionsModel::ReflectionIdRole).toString());
    SEE(u"How do I feel about it now?"_s);
    notebook().feelingNow()->setWords(u"Calmer"_s);
    LOOK("reflection-days-later");
    notebook().deeper()->open(notebook().reflection()->reflectionId());
    SEE(u"How did it go?"_s);
    LOOK("deeper");
}

CONSIDERED_SUBJECT(DeeperPagesTest, QGuiApplication)
#include "tst_deeperpages.moc"
