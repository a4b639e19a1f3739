// More in the whole app: what team leads have, the role, the word, and the bin.
#include "qml/pages.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class MorePagesTest : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void aPointOfTheCultureListIsKeptWithItsNoteThroughALock();
    void hiringBeginsWithACaution();
    void aLeadSeesTeamLeadsFirstAndAPeerWhichBitFirst();
    void theOtherWordIsSaidAtOnceAndGoneWhenLocked();
    void whatWasDeletedIsPutBackOrGoneAfterAQuestion();
    void theCardAndThePlanAreSavedToPrint();
    void anAccessibilityReviewerNotesNothing_data();
    void anAccessibilityReviewerNotesNothing();

  private:
    /// A contact in the bin, by the view-model: its page has its own tests.
    void binned(const QString& name);
};

void MorePagesTest::initTestCase() {
    start();
    QVERIFY2(setUp(), why());
}

void MorePagesTest::init() {
    usualSize();
    if (!m_scene->model().notesOpen())
        QVERIFY2(m_scene->unlock(), why());
    QVERIFY(m_scene->settle());
    m_scene->model().notices()->withdraw();
    notebook().choices()->setRole({});
    notebook().choices()->setWord(u"sharing"_s);
    navigator().showTab(Navigator::MoreTab);
}

void MorePagesTest::binned(const QString& name) {
    Contacts& contacts = *notebook().contacts();
    contacts.add(u"person"_s);
    const QString id = navigator().argument();
    contacts.type(id, Contacts::Name, name);
    contacts.remove(id);
    SEE(u"Contact deleted."_s);
    m_scene->model().notices()->withdraw();
}

void MorePagesTest::aPointOfTheCultureListIsKeptWithItsNoteThroughALock() {
    TAP(u"For team leads…"_s);
    TAP(u"Our culture…"_s);
    TAP(u"Does our team policy say why our own experience matters?"_s);
    TYPE(u"Our notes"_s, u"Ask in March"_s);
    TAP(u"Talked about"_s);
    SEE(u"Talked about. Today"_s);
    m_scene->model().lock();
    QVERIFY2(m_scene->unlock(), why());
    SEE(u"Talked about. Today"_s);
    QVERIFY(hand().waitUntil([&] { return hand().valueOf(u"Our notes"_s) == u"Ask in March"_s; }));
    TAP(u"Back"_s);
    QCOMPARE(hand().descriptionOf(u"Does our team policy say why our own experience matters?"_s),
             u"Talked about. Today. With a note."_s);
}

void MorePagesTest::hiringBeginsWithACaution() {
    TAP(u"For team leads…"_s);
    TAP(u"Hiring…"_s);
    SEE(u"Check with HR first"_s);
    TAP(u"Back"_s);
    TAP(u"A 45-minute session…"_s);
    SEE(u"40 to 45 minutes"_s);
}

void MorePagesTest::aLeadSeesTeamLeadsFirstAndAPeerWhichBitFirst() {
    const auto placeOf = [&](const QString& name) {
        const QQuickItem* item = hand().item(name);
        return item ? item->mapToScene(QPointF()).y() : -1;
    };
    QVERIFY(placeOf(u"Learn"_s) < placeOf(u"For team leads"_s));
    TAP(u"Settings…"_s);
    TAP(u"I lead a team"_s);
    TAP(u"Back"_s);
    QVERIFY(hand().waitUntil([&] { return placeOf(u"For team leads"_s) < placeOf(u"Learn"_s); }));
    notebook().choices()->setRole(u"peer"_s);
    navigator().open(Navigator::CheckStart);
    SEE(u"First: which bit, and how much?"_s);
    SEE(u"How much do I need to say?"_s);
    notebook().choices()->setRole({});
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"First: which bit, and how much?"_s); }));
}

void MorePagesTest::theOtherWordIsSaidAtOnceAndGoneWhenLocked() {
    TAP(u"Settings…"_s);
    TAP(u"“Disclosure”"_s);
    m_scene->model().learn()->read(u"prin.codes"_s);
    SEE(u"The main codes for mental health staff do not ban disclosure."_s);
    m_scene->model().quickCheck()->start(u"client"_s);
    for (int i = 0; i < 4; ++i)
        m_scene->model().quickCheck()->answer(u"yes"_s);
    SEE(u"Your answers lean towards disclosure"_s);
    m_scene->model().quickCheck()->finish();
    m_scene->model().lock();
    SEE(u"The main codes for mental health staff do not ban sharing."_s);
    TAP(u"Back"_s);
    TAP(u"Back"_s);
    QVERIFY2(m_scene->unlock(), why());
    QCOMPARE(notebook().choices()->word(), u"disclosure"_s);
}

void MorePagesTest::whatWasDeletedIsPutBackOrGoneAfterAQuestion() {
    binned(u"Blue"_s);
    binned(u"Green"_s);
    TAP(u"Bin…"_s);
    TAP(u"Put back: Blue"_s);
    SEE(u"Put back."_s);
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"Put back: Blue"_s); }));
    m_scene->model().notices()->withdraw();
    TAP(u"Delete now: Green"_s);
    TAP(u"Leave it here"_s);
    SEE(u"Delete now: Green"_s);
    TAP(u"Delete now: Green"_s);
    TAP(u"Delete for good"_s);
    SEE(u"The bin is empty"_s);
    QCOMPARE(notebook().contacts()->count(), 1);
}

void MorePagesTest::theCardAndThePlanAreSavedToPrint() {
    navigator().open(Navigator::QuestionCard);
    TAP(u"Save it as a PDF"_s);
    QVERIFY2(savedAs(u"Four questions.pdf"_s).startsWith("%PDF-"), why());
    m_scene->model().notices()->withdraw();
    navigator().open(Navigator::SessionPlan);
    TAP(u"Save it as a PDF"_s);
    QVERIFY2(savedAs(u"A session with the team.pdf"_s).startsWith("%PDF-"), why());
    const QString pictures = qEnvironmentVariable("CONSIDERED_PICTURES");
    if (pictures.isEmpty())
        return;
    for (const QString& name : {u"Four questions.pdf"_s, u"A session with the team.pdf"_s})
        QVERIFY(QFile::copy(m_home->filePath(name), pictures + u'/' + name));
}

void MorePagesTest::anAccessibilityReviewerNotesNothing_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("theme");
    QTest::newRow("phone") << QSize(390, 844) << 100 << u"light"_s;
    QTest::newRow("phone, dark") << QSize(390, 844) << 100 << u"dark"_s;
    QTest::newRow("small, large text") << QSize(320, 568) << 200 << u"light"_s;
}

void MorePagesTest::anAccessibilityReviewerNotesNothing() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(QString, theme);
    binned(u"Blue"_s);
    binned(u"Somebody with quite a long nickname of many words"_s);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    m_scene->model().preferences()->setTheme(theme);
    LOOK("more");
    const auto at = [&](Navigator::Route route, const QString& argument, const char* page) {
        navigator().open(route, argument);
        LOOK(page);
        navigator().back();
    };
    at(Navigator::TeamLeads, {}, "team-leads");
    at(Navigator::TeamList, u"culture"_s, "culture");
    at(Navigator::TeamList, u"recruitment"_s, "hiring");
    at(Navigator::TeamPoint, u"cult.model.early"_s, "point");
    at(Navigator::TeamPoint, u"rec.jd.desirable"_s, "point-hiring");
    at(Navigator::SessionPlan, {}, "session");
    at(Navigator::QuestionCard, {}, "card");
    at(Navigator::Bin, {}, "bin");
    at(Navigator::Settings, {}, "settings");
    at(Navigator::Noticing, {}, "noticing");
    notebook().choices()->setRole(u"peer"_s);
    at(Navigator::CheckStart, {}, "peer-start");
}

CONSIDERED_SUBJECT(MorePagesTest, QGuiApplication)
#include "tst_morepages.moc"
