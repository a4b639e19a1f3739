// The pages of Learn in the whole app, before any set-up and with open notes.
#include "qml/pages.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class LearnPagesTest : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void isReadAndSearchedBeforeAnySetUp();
    void aQuickCheckBeginsFromWhatOneRead();
    void openingTheNotesFromALineComesBackToIt();
    void whatIsFoundIsReachedByKeyboardAlone();
    void anAccessibilityReviewerNotesNothing_data();
    void anAccessibilityReviewerNotesNothing();

  private:
};

void LearnPagesTest::initTestCase() {
    start();
}

void LearnPagesTest::init() {
    usualSize();
    m_scene->model().learn()->setTyped({});
    while (navigator().depth() > 1)
        navigator().back();
}

void LearnPagesTest::isReadAndSearchedBeforeAnySetUp() {
    TAP(u"Learn…"_s);
    TAP(u"Principles…"_s);
    TAP(u"You can use your experience without talking about it."_s);
    SEE(u"Rests on: Decisions in individual interactions"_s);
    TAP(u"Back"_s);
    TAP(u"Back"_s);
    QVERIFY2(hand().typeInto(u"Search everything here"_s, u"pol bound"_s), why());
    TAP(u"Do I know our rules on boundaries, gifts and personal information?"_s);
    SEE(u"For supervision"_s);
    TAP(u"Back"_s);
    QCOMPARE(hand().valueOf(u"Search everything here"_s), u"pol bound"_s);
    TAP(u"Clear the search"_s);
    SEE(u"Principles"_s);
    QVERIFY2(hand().typeInto(u"Search everything here"_s, u"qqq"_s), why());
    SEE(u"Nothing found"_s);
}

void LearnPagesTest::aQuickCheckBeginsFromWhatOneRead() {
    m_scene->model().learn()->read(u"prin.some-say-no"_s);
    TAP(u"Employer"_s);
    SEE(u"1 of 4"_s);
    TAP(u"Close"_s);
    SEE(u"Some people do not want staff to share, and that is OK."_s);
}

void LearnPagesTest::openingTheNotesFromALineComesBackToIt() {
    m_scene->model().learn()->read(u"frame.slef.effect"_s);
    TAP(u"Open my notes"_s);
    QVERIFY2(m_scene->setUp(), why());
    SEE(u"Afterwards, look at the effect on them, on me and on us."_s);
    TAP(u"Go to my reflections"_s);
    QVERIFY(hand().waitUntil([&] { return navigator().route() == Navigator::Reflections; }));
    m_scene->model().learn()->read(u"frame.slef.effect"_s);
    m_scene->model().lock();
    TAP(u"Open my notes"_s);
    QVERIFY2(m_scene->unlock(), why());
    TAP(u"Go to my reflections"_s);
}

void LearnPagesTest::whatIsFoundIsReachedByKeyboardAlone() {
    navigator().open(Navigator::Learn);
    QVERIFY2(hand().typeInto(u"Search everything here"_s, u"envy"_s), why());
    QVERIFY(m_scene->model().learn()->results()->count() > 0);
    hand().key(Qt::Key_Tab); // to what clears the search
    hand().key(Qt::Key_Tab);
    hand().key(Qt::Key_Return);
    QVERIFY(hand().waitUntil([&] { return navigator().route() == Navigator::LearnItem; }));
}

void LearnPagesTest::anAccessibilityReviewerNotesNothing_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("phone") << QSize(390, 844) << 100;
    QTest::newRow("small, large text") << QSize(320, 568) << 200;
}

void LearnPagesTest::anAccessibilityReviewerNotesNothing() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    Learn& learn = *m_scene->model().learn();
    navigator().open(Navigator::Learn);
    LOOK("learn");
    learn.setTyped(u"work"_s);
    LOOK("learn found");
    learn.setTyped(u"qqq"_s);
    LOOK("learn nothing");
    learn.setTyped({});
    for (const LearnLine& part : learn.parts()) {
        learn.openPart(part.key);
        LOOK(qPrintable(u"learn "_s + part.key));
        navigator().back();
    }
    learn.read(u"prin.silent-use"_s);
    LOOK("learn item quick");
    navigator().back();
    learn.read(u"frame.hop"_s);
    LOOK("learn item");
    navigator().back();
    learn.read(u"frame.slef.effect"_s);
    LOOK("learn item action");
}

CONSIDERED_SUBJECT(LearnPagesTest, QGuiApplication)
#include "tst_learnpages.moc"
