// The pages of an export in the whole app: picked, covered, read, protected and gone, by touch and by keys.
#include "qml/pages.h"
#include "subject.h"

#include <QDir>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;
using viewmodel::ExportFlow;
using viewmodel::Navigator;

class TestExportPages : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void init();
    void anExportIsMadeByTouch();
    void anExportIsMadeByKeys();
    void whatStaysIsSaidAndCannotBeTicked();
    void wordsToCoverAreKeptAndComeBack();
    void anOwnPassphraseIsAskedForTwice();
    void theLogIsReadRepeatedAndTakenBack();
    void allOfItLeavesInOneStep();
    void aHalfMadeOneIsThereAfterALock();
    void nothingIsCutOffOrTooSmall_data();
    void nothingIsCutOffOrTooSmall();

  private:
    [[nodiscard]] ExportFlow& flow() { return *notebook().exporting(); }
    [[nodiscard]] bool at(ExportFlow::Step step) {
        return hand().waitUntil([&] { return flow().active() && flow().step() == step && !flow().working(); }, 20'000);
    }
    /// A reflection that may leave, and one that is just for the person.
    [[nodiscard]] bool reflect() {
        const auto later = [this] {
            m_scene->clock().forward(1000);
            return true;
        };
        return taps({u"Reflect"_s, u"Quick reflection"_s, u"Employer visit"_s}) &&
               hand().typeInto(u"What will I take from this?"_s, u"Amir Khan eased up when I asked first."_s) &&
               taps({u"Just for me"_s, u"Done"_s}) && isOn(Navigator::Reflections) && later() &&
               taps({u"Quick reflection"_s, u"Client"_s}) &&
               hand().typeInto(u"What will I take from this?"_s, u"only mine"_s) && hand().tap(u"Done"_s) &&
               isOn(Navigator::Reflections);
    }
    /// A line for the next session, a biography, and two things one brings: one is kept from supervisors.
    [[nodiscard]] bool prepare() {
        return taps({u"Supervision"_s, u"Choose what to bring"_s}) &&
               hand().typeInto(u"In my own words"_s, u"hours and holidays"_s) && taps({u"Done"_s, u"Prepare"_s}) &&
               bring(u"The gap year"_s, u"I had a year out"_s, false) &&
               bring(u"The other winter"_s, u"I was ill once"_s, true) && hand().tap(u"Back"_s);
    }
    [[nodiscard]] bool bring(const QString& nickname, const QString& line, bool tooRaw) {
        if (!notebook().preparation()->experiences()->rowCount() && !hand().tap(u"What I bring"_s))
            return false;
        return hand().tap(u"Add one"_s) && hand().typeInto(u"Nickname"_s, nickname) &&
               hand().typeInto(u"In one line, without details"_s, line) &&
               (!tooRaw || hand().tap(u"Too raw for now"_s)) && hand().tap(u"Back"_s) &&
               hand().waitFor(nickname + u'…');
    }
    [[nodiscard]] bool begin() {
        return taps({u"More"_s, u"Make an export…"_s, u"My supervisor"_s, u"Go on"_s}) && at(ExportFlow::Pick);
    }
    [[nodiscard]] bool toPages() {
        return begin() && taps({u"Pick all of these"_s, u"Go on"_s}) && at(ExportFlow::Cover) &&
               hand().tap(u"Show me the pages"_s) && at(ExportFlow::Read);
    }
    [[nodiscard]] bool provenAndSaved() {
        return hand().waitFor(u"First, is it you?"_s) && hand().typeInto(u"Passphrase"_s, m_scene->passphrase()) &&
               taps({u"Go on"_s, u"Save here"_s}) && at(ExportFlow::Left);
    }
    [[nodiscard]] bool leaves() {
        return toPages() && taps({u"It says what I want"_s, u"Save the PDF"_s}) && provenAndSaved();
    }
    [[nodiscard]] QString pageText() { return report::textOf(*flow().laidPages()); }
    [[nodiscard]] QStringList files() const { return QDir(m_scene->filesFolder()).entryList(QDir::Files); }
    [[nodiscard]] bool focusOn(const QString& beginning) {
        for (int stops = 0; stops < 60 && !focused().startsWith(beginning); ++stops)
            hand().key(Qt::Key_Tab);
        return focused().startsWith(beginning);
    }
};

void TestExportPages::init() {
    start();
    QVERIFY2(setUp() && hand().waitFor(u"Quick check…"_s), why());
}

void TestExportPages::anExportIsMadeByTouch() {
    QVERIFY2(reflect() && prepare() && begin(), why());
    QVERIFY2(taps({u"Employer visit, …"_s, u"Sessions"_s, u"hours and holidays"_s, u"About me"_s, u"The gap year"_s}),
             why());
    SEE(u"3 picked"_s);
    TAP(u"Go on"_s);
    QVERIFY(at(ExportFlow::Cover));
    SEE(u"Amir Khan"_s);
    SEE(u"Left out: one note that is just for you."_s);
    TAP(u"Other words"_s);
    TYPE(u"Say it in other words"_s, u"The manager"_s);
    TAP(u"Show me the pages"_s);
    QVERIFY(at(ExportFlow::Read));
    QVERIFY2(pageText().contains(u"The manager eased up"), qPrintable(pageText()));
    QVERIFY(pageText().contains(u"hours and holidays") && pageText().contains(u"I had a year out"));
    for (const char* out : {"Amir", "only mine", "gap year", "winter", "ill once"})
        QVERIFY2(!pageText().contains(QLatin1StringView(out)), out);
    QVERIFY2(taps({u"It says what I want"_s, u"Save the PDF"_s}) && provenAndSaved(), why());
    SEE(u"It is saved"_s);
    QCOMPARE(files().size(), 1);
    TAP(u"Done"_s);
    QVERIFY(isOn(Navigator::More));
}

void TestExportPages::anExportIsMadeByKeys() {
    QVERIFY2(reflect() && hand().tap(u"More"_s), why());
    QVERIFY(focusOn(u"Make an export"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(at(ExportFlow::Why));
    QVERIFY(focusOn(u"My supervisor"_s));
    hand().key(Qt::Key_Space);
    QVERIFY(focusOn(u"Go on"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(at(ExportFlow::Pick));
    QVERIFY(hand().waitUntil([this] { return flow().picks()->rowCount() == 2; }));
    QVERIFY(focusOn(u"With a client"_s)); // the list is one stop
    hand().key(Qt::Key_Space);            // what is just for the person stays
    QVERIFY(!flow().anyPicked());
    hand().key(Qt::Key_Down);
    QVERIFY(focused().startsWith(u"Employer visit"));
    hand().key(Qt::Key_Space);
    QVERIFY(flow().anyPicked());
    QVERIFY(focusOn(u"Go on"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(at(ExportFlow::Cover));
    QVERIFY(focusOn(u"Show me the pages"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(at(ExportFlow::Read));
    QVERIFY(focusOn(u"Page 1."_s));
    for (int words = 0; words < 80 && focused() != u"asked. Press to cover."; ++words)
        hand().key(Qt::Key_Right);
    QCOMPARE(focused(), u"asked. Press to cover."_s);
    hand().key(Qt::Key_Space);
    QVERIFY(hand().waitUntil([this] { return pageText().contains(u"[covered] eased up when I [covered] first."); }));
    QVERIFY(focusOn(u"It says what I want"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(at(ExportFlow::Protect));
    hand().key(Qt::Key_Escape);
    QVERIFY(at(ExportFlow::Read));
}

void TestExportPages::whatStaysIsSaidAndCannotBeTicked() {
    QVERIFY2(reflect() && prepare() && begin(), why());
    QCOMPARE(hand().descriptionOf(u"With a client, …"_s), u"Left out: you kept it just for you."_s);
    QVERIFY2(taps({u"With a client, …"_s, u"About me"_s}), why());
    QVERIFY(hand().waitFor(u"The other winter"_s));
    QCOMPARE(hand().descriptionOf(u"The other winter"_s), u"Left out: you marked it too raw for now."_s);
    TAP(u"The other winter"_s);
    QVERIFY(!flow().anyPicked());
    SEE(u"Nothing picked yet"_s);
    QVERIFY(!hand().item(u"Go on"_s)->isEnabled());
}

void TestExportPages::wordsToCoverAreKeptAndComeBack() {
    QVERIFY2(reflect() && begin() && taps({u"Pick all of these"_s, u"Go on"_s}) && at(ExportFlow::Cover), why());
    TAP(u"Words I always cover"_s);
    SEE(u"No words yet"_s);
    TYPE(u"A word or a few"_s, u"eased up"_s);
    TAP(u"Add it"_s);
    SEE(u"Take “eased up” off the list"_s);
    QCOMPARE(hand().valueOf(u"A word or a few"_s), QString()); // room for the next
    QVERIFY(tabTo(u"Take “eased up” off the list"_s));
    hand().key(Qt::Key_Space);
    SEE(u"No words yet"_s);
    TAP(u"Undo"_s);
    SEE(u"Take “eased up” off the list"_s);
    QVERIFY2(taps({u"Back"_s, u"Show me the pages"_s}) && at(ExportFlow::Read), why());
    QVERIFY(pageText().contains(u"[covered] [covered] when I asked first."));
}

void TestExportPages::anOwnPassphraseIsAskedForTwice() {
    QVERIFY2(reflect() && toPages() && taps({u"It says what I want"_s, u"I want my own passphrase"_s}), why());
    TYPE(u"Passphrase"_s, u"short"_s);
    QTRY_VERIFY(flow().strengthText().startsWith(u"A little longer, please."));
    QVERIFY(!hand().item(u"Save the PDF"_s)->isEnabled());
    TYPE(u"Passphrase"_s, u" glacier tuba origami walnut fjord"_s);
    TYPE(u"Once more"_s, u"short glacier tuba origami walnut fjord"_s);
    QVERIFY(hand().waitUntil([this] { return flow().ownIsFine(); }));
    QVERIFY2(hand().tap(u"Save the PDF"_s) && provenAndSaved(), why());
    QCOMPARE(files().size(), 1);
}

void TestExportPages::theLogIsReadRepeatedAndTakenBack() {
    QVERIFY2(reflect() && leaves() && taps({u"Done"_s, u"What has left this device…"_s}), why());
    SEE(u"My supervisor"_s);
    SEE(u"Fingerprint of the file: …"_s);
    TAP(u"Delete"_s);
    SEE(u"Nothing has left"_s);
    TAP(u"Undo"_s);
    SEE(u"My supervisor"_s);
    TAP(u"Make it again"_s);
    QVERIFY(at(ExportFlow::Why));
    QCOMPARE(flow().askedBy(), u"supervisor"_s);
    TAP(u"Throw this export away"_s);
    QVERIFY(isOn(Navigator::ExportLog));
}

void TestExportPages::allOfItLeavesInOneStep() {
    QVERIFY2(reflect() && prepare() && taps({u"More"_s, u"Everything, for myself…"_s}) && at(ExportFlow::Protect),
             why());
    SEE(u"Save only the JSON"_s);
    QVERIFY2(hand().tap(u"Save the PDF"_s) && provenAndSaved(), why());
    for (const char* in : {"Amir Khan", "only mine", "The gap year", "The other winter", "hours and holidays"})
        QVERIFY2(pageText().contains(QLatin1StringView(in)), in);
    QVERIFY2(taps({u"Done"_s, u"What has left this device…"_s}) && hand().waitFor(u"Everything, for myself"_s), why());
}

void TestExportPages::aHalfMadeOneIsThereAfterALock() {
    QVERIFY2(reflect() && taps({u"More"_s, u"Make an export…"_s, u"My supervisor"_s}), why());
    TYPE(u"What is it for?"_s, u"To talk about pace"_s);
    QVERIFY2(lockAndOpen(), why()); // mid-word
    SEE(u"You are going on with an export you began"_s);
    QTRY_COMPARE(hand().valueOf(u"What is it for?"_s), u"To talk about pace"_s);
    TAP(u"Throw this export away"_s);
    SEE(u"Thrown away. Nothing has left."_s);
}

void TestExportPages::nothingIsCutOffOrTooSmall_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("narrow, twice as large") << QSize(320, 568) << 200;
    QTest::newRow("wide") << QSize(1024, 768) << 100;
}

void TestExportPages::nothingIsCutOffOrTooSmall() {
    QFETCH(QSize, size);
    QFETCH(int, text);
    QVERIFY2(reflect() && prepare(), why());
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(text);
    QVERIFY2(begin(), why());
    LOOK("pick");
    QVERIFY2(taps({u"Sessions"_s, u"hours and holidays"_s}), why());
    LOOK("sessions");
    QVERIFY2(hand().tap(u"About me"_s) && hand().waitFor(u"What I bring"_s), why());
    LOOK("about me");
    QVERIFY2(taps({u"Checks and reflections"_s, u"Pick all of these"_s, u"Go on"_s}) && at(ExportFlow::Cover), why());
    LOOK("cover");
    QVERIFY2(hand().tap(u"Show me the pages"_s) && at(ExportFlow::Read), why());
    LOOK("read");
    QVERIFY2(hand().tap(u"It says what I want"_s) && at(ExportFlow::Protect), why());
    LOOK("protect");
}

CONSIDERED_SUBJECT(TestExportPages, QGuiApplication)
#include "tst_exportpages.moc"
