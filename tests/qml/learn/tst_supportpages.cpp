// Support in the whole app: from an outcome in one tap, before any set-up, and with one's own people.
#include "qml/pages.h"
#include "subject.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace considered;
using namespace considered::viewmodel;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class SupportPagesTest : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void aQuickCheckThatSaysTalkFirstIsOneTapAwayBeforeAnySetUp();
    void ownPeopleAreAddedChangedAndDeletedWithUndo();
    void aLongerCheckThatSaysTalkFirstIsOneTapAway();
    void whatIsTypedSurvivesALock();
    void anAccessibilityReviewerNotesNothing_data();
    void anAccessibilityReviewerNotesNothing();

  private:
    void openNotes();
};

void SupportPagesTest::initTestCase() {
    start();
}

void SupportPagesTest::init() {
    usualSize();
}

void SupportPagesTest::openNotes() {
    if (m_scene->model().notebook())
        return;
    if (m_scene->model().session()->state() == Session::NoVault) {
        QVERIFY2(setUp(), why());
    } else {
        QVERIFY2(m_scene->unlock(), why());
    }
    SEE(u"Before you share"_s);
}

void SupportPagesTest::aQuickCheckThatSaysTalkFirstIsOneTapAwayBeforeAnySetUp() {
    m_scene->model().quickCheck()->start(u"client"_s);
    for (const QString& answer : {u"yes"_s, u"yes"_s, u"yes"_s, u"no"_s})
        m_scene->model().quickCheck()->answer(answer);
    TAP(u"Someone to talk to"_s);
    SEE(u"116 123"_s);
    SEE(u"My own people"_s);
    TAP(u"Copy the number of Samaritans"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"116 123"_s);
    QVERIFY(!hand().sees(u"Call Samaritans"_s)); // nothing here makes calls
    TAP(u"Back"_s);
    SEE(u"Keep this one for now…"_s);
    TAP(u"Done"_s);
}

void SupportPagesTest::ownPeopleAreAddedChangedAndDeletedWithUndo() {
    openNotes();
    navigator().showTab(Navigator::MoreTab);
    TAP(u"Support for me…"_s);
    TAP(u"Add someone"_s);
    TYPE(u"Name or nickname"_s, u"Blue"_s);
    TYPE(u"Phone"_s, u"07700 900123"_s);
    TYPE(u"A note"_s, u"After six"_s);
    TAP(u"Back"_s);
    SEE(u"07700 900123"_s);
    TAP(u"Change Blue"_s);
    QCOMPARE(hand().valueOf(u"A note"_s), u"After six"_s);
    TAP(u"Through my work"_s);
    TAP(u"Delete"_s);
    SEE(u"Contact deleted."_s);
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"Change Blue"_s); }));
    TAP(u"Undo"_s);
    SEE(u"Change Blue"_s);
}

void SupportPagesTest::aLongerCheckThatSaysTalkFirstIsOneTapAway() {
    openNotes();
    LongCheck& check = *notebook().longCheck();
    check.start(u"client"_s);
    while (check.step() == u"prompts"_s || check.step() == u"offer"_s) {
        check.answer(u"no"_s);
        check.carryOn();
    }
    check.goOn();
    check.goOn();
    TAP(u"Someone to talk to"_s);
    SEE(u"My people"_s);
    TAP(u"Back"_s);
    SEE(u"What did you do?"_s);
    check.dontKeep();
}

void SupportPagesTest::whatIsTypedSurvivesALock() {
    openNotes();
    navigator().showTab(Navigator::MoreTab);
    navigator().open(Navigator::Support);
    TAP(u"Add support at work"_s);
    TYPE(u"Name or nickname"_s, u"The union"_s);
    m_scene->model().lock();
    SEE(u"116 123"_s); // public, so it stays; one's own people are gone from it
    QVERIFY(!hand().sees(u"My people"_s));
    QVERIFY(!hand().sees(u"Change The union"_s));
    TAP(u"My own people…"_s);
    QVERIFY2(m_scene->unlock(), why());
    TAP(u"Change The union"_s);
    QCOMPARE(hand().valueOf(u"Name or nickname"_s), u"The union"_s);
}

void SupportPagesTest::anAccessibilityReviewerNotesNothing_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("phone") << QSize(390, 844) << 100;
    QTest::newRow("small, large text") << QSize(320, 568) << 200;
}

void SupportPagesTest::anAccessibilityReviewerNotesNothing() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    openNotes();
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    m_scene->model().notices()->withdraw();
    navigator().showTab(Navigator::MoreTab);
    LOOK("more");
    navigator().open(Navigator::Support);
    LOOK("support");
    notebook().contacts()->add(u"person"_s);
    LOOK("contact");
}

CONSIDERED_SUBJECT(SupportPagesTest, QGuiApplication)
#include "tst_supportpages.moc"
