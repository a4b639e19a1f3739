// The pages of preparing in the whole app: written, kept, found again and let go of.
#include "qml/pages.h"
#include "subject.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;
using viewmodel::Navigator;

class TestPreparePages : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void init();
    void anExperienceIsKeptAsItIsTypedThroughALock();
    void aBlankExperienceIsNotKept();
    void aDeletedExperienceComesBack();
    void myWordsComeFirstWhenIAmAsked();
    void boundariesAreTakenOverAndChanged();
    void aPromptKeepsItsNoteAndTheNextOneFollows();
    void aTopicIsPutOnTheMap();
    void whenILookedIsSaid();
    void whatMightHelpIsFoundFromHome();
    void aBiographyIsCopiedAsItReads();
    void aBiographyIsSavedForOneReaderAndLogged();
    void nothingIsCutOffOrTooSmall_data();
    void nothingIsCutOffOrTooSmall();

  private:
    [[nodiscard]] viewmodel::Preparation& preparation() { return *notebook().preparation(); }
    [[nodiscard]] QStringList nicknames() {
        QStringList all;
        const auto* list = preparation().experiences();
        for (int i = 0; i < list->rowCount(); ++i)
            all += list->index(i).data().toString();
        return all;
    }
};

void TestPreparePages::init() {
    start();
    QVERIFY2(hand().tap(u"Set up my notes"_s) && m_scene->setUp(), why());
    QVERIFY2(hand().tap(u"Prepare"_s) && hand().waitFor(u"Small, safe things"_s), why());
}

void TestPreparePages::anExperienceIsKeptAsItIsTypedThroughALock() {
    QVERIFY2(taps({u"What I bring"_s, u"Add one"_s}) && hand().typeInto(u"Nickname"_s, u"The gap year"_s), why());
    QVERIFY2(taps({u"Open"_s, u"What kind of thing is it?"_s, u"Starting work again following a long break."_s}),
             why());
    QVERIFY2(hand().typeInto(u"In one line, without details"_s, u"I had a year out"_s), why());
    QVERIFY2(lockAndOpen(), why()); // mid-word
    QTRY_COMPARE(preparation().experience()->oneLine(), u"I had a year out"_s);
    QCOMPARE(preparation().experience()->nickname(), u"The gap year"_s);
    QCOMPARE(preparation().experience()->openness().value(u"client"_s).toString(), u"open"_s);
    QCOMPARE(preparation().experience()->kind(), u"exp.return-to-work"_s);
    QVERIFY2(taps({u"Start from “Would it help if I shared something?”"_s, u"Too raw for now"_s, u"Back"_s, u"Back"_s}),
             why());
    QVERIFY2(hand().waitFor(u"The gap year"_s), why());
    QCOMPARE(hand().descriptionOf(u"The gap year"_s), u"Mine. Too raw for now"_s);
}

void TestPreparePages::aBlankExperienceIsNotKept() {
    QVERIFY2(taps({u"What I bring"_s, u"Add one"_s}) && hand().typeInto(u"Nickname"_s, u"x"_s), why());
    QTRY_COMPARE(nicknames(), QStringList{u"x"_s});
    hand().key(Qt::Key_Backspace);
    QVERIFY2(hand().tap(u"Back"_s) && hand().waitFor(u"Nothing here yet"_s), why());
    QCOMPARE(nicknames(), QStringList());
}

void TestPreparePages::aDeletedExperienceComesBack() {
    QVERIFY2(taps({u"What I bring"_s, u"Add one"_s}) && hand().typeInto(u"Nickname"_s, u"Blue folder"_s), why());
    QVERIFY2(taps({u"Delete this"_s}) && hand().waitFor(u"Nothing here yet"_s), why());
    QVERIFY2(taps({u"Undo"_s}), why());
    QTRY_COMPARE(nicknames(), QStringList{u"Blue folder"_s});
}

void TestPreparePages::myWordsComeFirstWhenIAmAsked() {
    QVERIFY2(taps({u"My words"_s, u"“That’s as much as I tend to say about it.”"_s}), why());
    QVERIFY2(hand().tap(u"To say no kindly, line 1"_s), why());
    hand().key(Qt::Key_End, Qt::ControlModifier);
    hand().type(u" Sorry."_s);
    QVERIFY2(hand().tap(u"Add my own way to turn back"_s), why());
    QTRY_COMPARE(focused(), u"To turn the talk back, line 1"_s);
    hand().type(u"And you?"_s);
    const QString mine = u"“That’s as much as I tend to say about it. Sorry.”"_s;
    QVERIFY2(taps({u"Back"_s, u"Check"_s, u"I’ve been asked something"_s}) && hand().waitFor(mine), why());
    const QStringList said = hand().names();
    QVERIFY(said.indexOf(mine) < said.indexOf(u"“And you?”"_s));
    QVERIFY(said.indexOf(u"“And you?”"_s) < said.indexOf(u"“Not today, but it’s kind of you to ask.”"_s));
    // One that was taken over as it stands is said once.
    const viewmodel::NamedLine offered = preparation().decline()->starters().constFirst();
    preparation().decline()->takeOver(offered.id);
    QVERIFY(m_scene->settle());
    QCOMPARE(hand().names().count(u"“%1”"_s.arg(offered.text)), 1);
    // And from a check that is running.
    QVERIFY2(taps({u"Back"_s, u"Client"_s, u"I’ve been asked something"_s}) && hand().waitFor(mine), why());
    // Locked, the page stays and says only what is the same for everyone.
    m_scene->model().lock();
    QVERIFY(hand().waitUntil([&] { return !hand().sees(mine); }));
    QVERIFY2(hand().waitFor(u"“Not today, but it’s kind of you to ask.”"_s), why());
}

void TestPreparePages::boundariesAreTakenOverAndChanged() {
    QVERIFY2(taps({u"My boundaries"_s, u"I will not share intimate details of my life."_s}), why());
    QVERIFY2(taps({u"Add my own"_s}), why());
    QTRY_COMPARE(focused(), u"What stays mine, line 2"_s);
    hand().type(u"My sister"_s);
    QTRY_COMPARE(preparation().boundaries()->texts(),
                 (QStringList{u"I will not share intimate details of my life."_s, u"My sister"_s}));
    QVERIFY2(taps({u"Delete line 1"_s, u"Undo"_s}), why());
    QTRY_COMPARE(preparation().boundaries()->texts().size(), 2);
    QVERIFY2(taps({u"Add my own"_s, u"Back"_s, u"My boundaries"_s}) && hand().waitFor(u"What stays mine, line 2"_s),
             why());
    QVERIFY(!hand().sees(u"What stays mine, line 3"_s)); // nothing was typed
}

void TestPreparePages::aPromptKeepsItsNoteAndTheNextOneFollows() {
    QVERIFY2(taps({u"All preparation prompts"_s, u"What will I say if asked for more than I want to share?"_s}), why());
    QVERIFY2(hand().typeInto(u"My thoughts"_s, u"Change the subject"_s), why());
    QVERIFY2(taps({u"I have looked at this"_s, u"Another one"_s}) &&
                 hand().waitFor(u"How will I bring the talk back to the other person?"_s),
             why());
    QCOMPARE(preparation().prompt()->words(), QString());
    QVERIFY2(hand().tap(u"Back"_s) && hand().waitFor(u"All preparation prompts"_s), why());
    QVERIFY(hand().waitUntil([&] {
        return hand().descriptionOf(u"What will I say if asked for more than I want to share?"_s) ==
               u"I wrote something"_s;
    }));
}

void TestPreparePages::aTopicIsPutOnTheMap() {
    QVERIFY2(taps({u"All preparation prompts"_s, u"My faith or beliefs"_s, u"Decide who may know"_s}) &&
                 hand().waitFor(u"Who may hear of it?"_s),
             why());
    QTRY_COMPARE(nicknames(), QStringList{u"My faith or beliefs"_s});
    QVERIFY2(taps({u"Back"_s, u"Decide who may know"_s}) && hand().waitFor(u"Who may hear of it?"_s), why());
    QCOMPARE(nicknames().size(), 1); // the same one
}

void TestPreparePages::whenILookedIsSaid() {
    QCOMPARE(hand().descriptionOf(u"What is public about me"_s), u"What can people find?"_s);
    QVERIFY2(taps({u"What is public about me"_s, u"I have looked today"_s}) && hand().waitFor(u"Looked in November."_s),
             why());
    QVERIFY2(hand().tap(u"Back"_s), why());
    QTRY_COMPARE(hand().descriptionOf(u"What is public about me"_s), u"Looked in November"_s);
}

void TestPreparePages::whatMightHelpIsFoundFromHome() {
    QVERIFY2(taps({u"Check"_s, u"What have I got that might help?"_s, u"Doubting they are good enough"_s}) &&
                 hand().waitFor(u"You have not put anything down yet"_s),
             why());
    QVERIFY2(taps({u"What I bring"_s, u"Add one"_s}) && hand().typeInto(u"Nickname"_s, u"Imposter"_s) &&
                 taps({u"Open"_s, u"What kind of thing is it?"_s, u"Times I doubted I was good enough for the job."_s,
                       u"Back"_s, u"Back"_s}) &&
                 hand().waitFor(u"“Would it help if I shared something?”"_s),
             why());
    QCOMPARE(hand().descriptionOf(u"Imposter"_s), u"Open to them"_s);
    QVERIFY2(hand().tap(u"Employer"_s), why());
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"“Would it help if I shared something?”"_s); }));
    QCOMPARE(hand().descriptionOf(u"Imposter"_s), u"You have not decided yet. It helps without being told."_s);
}

void TestPreparePages::aBiographyIsCopiedAsItReads() {
    QVERIFY2(taps({u"My boundaries"_s, u"Add my own"_s}), why());
    QTRY_COMPARE(focused(), u"What stays mine, line 1"_s);
    hand().type(u"My divorce"_s);
    QVERIFY2(taps({u"Back"_s, u"My short biography"_s}) &&
                 hand().typeInto(u"Which basic facts about me do I want to include?"_s, u"I am divorced"_s) &&
                 hand().waitFor(u"“divorced” may touch what you keep for yourself: My divorce"_s),
             why());
    QVERIFY2(hand().tap(u"Copy it"_s), why()); // a hint, never a bar
    QCOMPARE(QGuiApplication::clipboard()->text(), u"I am divorced."_s);
    QVERIFY2(taps({u"Anyone"_s, u"Start from: Clients"_s}) && hand().waitFor(u"How it reads: 3 words"_s), why());
}

void TestPreparePages::aBiographyIsSavedForOneReaderAndLogged() {
    QVERIFY2(taps({u"My short biography"_s, u"Employers"_s}) &&
                 hand().typeInto(u"What is my role now?"_s, u"I help people into work"_s) &&
                 taps({u"Save it as a PDF"_s, u"Choose a place"_s}),
             why());
    QVERIFY2(savedAs(u"About me.pdf"_s).startsWith("%PDF-"), why());
    QVERIFY(m_scene->settle());
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, m_home->filePath(u"About me.pdf"_s), u"-"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).simplified(),
             u"About me I help people into work. Page 1 of 1"_s);
    m_scene->model().notices()->withdraw();
    navigator().open(Navigator::ExportLog);
    QVERIFY2(hand().waitFor(u"My short biography: Employers…"_s), why());
}

void TestPreparePages::nothingIsCutOffOrTooSmall_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("look");
    QTest::newRow("a phone") << QSize(390, 844) << 100 << u"light"_s;
    QTest::newRow("a small phone, words twice the size") << QSize(320, 568) << 200 << u"dark"_s;
    QTest::newRow("a desk") << QSize(1000, 700) << 100 << u"light"_s;
}

void TestPreparePages::nothingIsCutOffOrTooSmall() {
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const QString, look);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    m_scene->model().preferences()->setTheme(look);
    LOOK("prepare-empty");
    QVERIFY2(hand().tap(u"What I bring"_s) && hand().waitFor(u"Nothing here yet"_s), why());
    LOOK("bring-empty");
    for (const auto& [nickname, chip] : {std::pair{u"The gap year"_s, u"Open"_s},
                                         std::pair{u"Blue folder"_s, u"Some"_s}, std::pair{u"Home"_s, u"Mine"_s}})
        QVERIFY2(hand().tap(u"Add one"_s) && hand().typeInto(u"Nickname"_s, nickname) && taps({chip, u"Back"_s}),
                 why());
    LOOK("bring");
    QVERIFY2(taps({u"Blue folder"_s, u"What kind of thing is it?"_s}), why());
    LOOK("kinds");
    QVERIFY2(taps({u"What keeps me well at work."_s}), why());
    LOOK("experience");
    navigator().back();
    navigator().back();
    LOOK("prepare");
    using Place = std::pair<Navigator::Route, const char*>;
    for (const auto& [route, page] :
         {Place{Navigator::SmallThings, "small-things"}, Place{Navigator::Boundaries, "boundaries"},
          Place{Navigator::MyWords, "my-words"}, Place{Navigator::PublicAboutMe, "public"},
          Place{Navigator::PrepPrompts, "prompts"}, Place{Navigator::Biography, "biography"},
          Place{Navigator::MightHelp, "might-help"}}) {
        navigator().open(route);
        LOOK(page);
        navigator().back();
    }
    navigator().open(Navigator::MyWords);
    QVERIFY2(taps({u"“I’d rather not go into that, if that’s OK.”"_s, u"Add my own way to begin"_s}), why());
    LOOK("my-words-own");
    navigator().back();
    navigator().open(Navigator::PrepPrompt, u"prep.topic.faith"_s);
    LOOK("prompt");
    navigator().open(Navigator::Biography);
    QVERIFY2(hand().typeInto(u"What is my role now?"_s, u"I help people into work"_s) &&
                 hand().tap(u"Save it as a PDF"_s) && hand().waitFor(u"Choose a place"_s),
             why());
    LOOK("biography-ask");
}

CONSIDERED_SUBJECT(TestPreparePages, QGuiApplication)
#include "tst_preparepages.moc"
