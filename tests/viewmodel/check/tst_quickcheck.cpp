// The quick check: four taps to an outcome, without a vault, without a trace.
#include "viewmodel/check/quickcheck.h"

#include "fakes/opennotes.h"
#include "subject.h"
#include "viewmodel/check/declinelines.h"

#include <QDirIterator>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

class Kept final : public Keeping {
  public:
    void keep(const KeptCheck& check) override { checks.append(check); }
    QList<KeptCheck> checks;
};

/// What a locked or fresh app has: no vault was ever made.
struct Closed {
    QTemporaryDir folder;
    fakes::SetClock clock;
    fakes::SeededRandom random{1};
    fakes::SetMemory memory;
    fakes::SetKeyStore keyStore;
    vault::VaultSession vault{folder.filePath(u"vault"_s),
                              {clock, random, memory, keyStore, u"test"_s, [](vault::SlotKind) {
                                   return crypto::KdfCost{64, 1};
                               }}};
    Practice practice = content::builtInPack().value();
    Navigator navigator;
    Notices notices;
    platform::NullFiles noFiles;
    FileChooser files{noFiles, navigator};
    Context context{vault, practice, clock, random, navigator, notices, files};
    Kept kept;
    QuickCheck check{context, kept};

    void answerAll(const QString& answer) {
        while (!check.finished())
            check.answer(answer);
    }
};

} // namespace

class QuickCheckTest : public QObject {
    Q_OBJECT
  private slots:
    void fourAnswersLeadToAnOutcomeForEveryAudience_data();
    void fourAnswersLeadToAnOutcomeForEveryAudience();
    void itIsDoneWithinSixTapsFromTheFrontPage();
    void backShowsWhatWasAnsweredAndMayChangeIt();
    void backFromTheFirstQuestionLeavesAndForgets();
    void doneForgetsAndReturnsToWhereItStarted();
    void anUnknownAudienceOrAnswerDoesNothing();
    void keepingHandsOverTheWordsShown();
    void nothingIsKeptUnlessAsked();
    void linesToDeclineLeadBackToTheSameQuestion();
    void nothingIsWrittenAnywhere();
};

void QuickCheckTest::fourAnswersLeadToAnOutcomeForEveryAudience_data() {
    QTest::addColumn<QString>("audience");
    for (const Audience audience : allAudiences)
        QTest::newRow(codeOf(audience).data()) << QString(codeOf(audience));
}

void QuickCheckTest::fourAnswersLeadToAnOutcomeForEveryAudience() {
    QFETCH(QString, audience);
    Closed app;
    app.check.start(audience);
    QCOMPARE(app.navigator.route(), Navigator::QuickCheck);
    QStringList asked;
    for (int number = 1; number <= 4; ++number) {
        QVERIFY(!app.check.finished());
        QCOMPARE(app.check.number(), number);
        asked.append(app.check.question());
        app.check.answer(u"yes"_s);
    }
    QVERIFY(app.check.finished());
    asked.removeDuplicates();
    QCOMPARE(asked.size(), 4);
    QCOMPARE(app.check.outcome()->outcome(), u"shareSmall"_s);
}

void QuickCheckTest::itIsDoneWithinSixTapsFromTheFrontPage() {
    Closed app;
    int taps = 0;
    app.check.start(u"client"_s);
    QCOMPARE(++taps, 1); // and the first question is there
    QVERIFY(!app.check.question().isEmpty());
    while (!app.check.finished()) {
        app.check.answer(u"no"_s); // the heaviest answers ask for no further tap
        ++taps;
    }
    app.check.finish();
    ++taps;
    QCOMPARE(app.navigator.route(), Navigator::Front);
    QVERIFY2(taps <= 6, qPrintable(QString::number(taps)));
}

void QuickCheckTest::backShowsWhatWasAnsweredAndMayChangeIt() {
    Closed app;
    app.check.start(u"client"_s);
    const QString first = app.check.question();
    app.check.answer(u"no"_s);
    app.check.back();
    QCOMPARE(app.check.question(), first);
    QCOMPARE(app.check.answered(), u"no"_s);
    app.answerAll(u"yes"_s);
    QCOMPARE(app.check.outcome()->outcome(), u"shareSmall"_s);
    app.check.back();
    QVERIFY(!app.check.finished());
    QCOMPARE(app.check.number(), 4);
    QVERIFY(app.check.outcome()->title().isEmpty());
}

void QuickCheckTest::backFromTheFirstQuestionLeavesAndForgets() {
    Closed app;
    app.check.start(u"team"_s);
    app.check.answer(u"yes"_s);
    app.check.back();
    app.check.back();
    QCOMPARE(app.navigator.route(), Navigator::Front);
    QVERIFY(app.check.title().isEmpty());
}

void QuickCheckTest::doneForgetsAndReturnsToWhereItStarted() {
    Closed app;
    app.navigator.showTab(Navigator::CheckTab);
    app.check.start(u"client"_s);
    app.answerAll(u"no"_s);
    app.check.finish();
    QCOMPARE(app.navigator.route(), Navigator::Home);
    QVERIFY(!app.check.finished());
    QVERIFY(app.check.question().isEmpty());
    QVERIFY(app.check.outcome()->reasons().isEmpty());
    app.check.start(u"client"_s);
    QCOMPARE(app.check.number(), 1);
    QVERIFY(app.check.answered().isEmpty());
}

void QuickCheckTest::anUnknownAudienceOrAnswerDoesNothing() {
    Closed app;
    app.check.start(u"stranger"_s);
    QCOMPARE(app.navigator.route(), Navigator::Front);
    app.check.start(u"client"_s);
    app.check.answer(u"perhaps"_s);
    app.check.answer(u"skipped"_s); // there is no skipping here
    QCOMPARE(app.check.number(), 1);
    app.check.keep(); // nothing to keep yet
    QVERIFY(app.kept.checks.isEmpty());
}

void QuickCheckTest::keepingHandsOverTheWordsShown() {
    Closed app;
    app.check.start(u"employer"_s);
    QStringList asked;
    while (!app.check.finished()) {
        asked.append(app.check.question());
        app.check.answer(u"notSure"_s);
    }
    app.check.keep();
    QCOMPARE(app.kept.checks.size(), 1);
    const KeptCheck kept = app.kept.checks.constFirst();
    QCOMPARE(kept.audience, Audience::Employer);
    QCOMPARE(kept.depth, Depth::Quick);
    QCOMPARE(kept.packId, app.practice.id);
    QCOMPARE(kept.packVersion, app.practice.version);
    QCOMPARE(kept.outcome, Outcome::TalkFirst); // its boundary prompt
    QVERIFY(!kept.concerns.isEmpty());
    QVERIFY(!kept.row.id.isNull());
    QCOMPARE(kept.lines.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(kept.lines.at(i).wording, asked.at(i));
        QCOMPARE(kept.lines.at(i).answer, Answer::NotSure);
    }
    QCOMPARE(app.navigator.route(), Navigator::Front);
    QVERIFY(app.check.title().isEmpty());
}

void QuickCheckTest::nothingIsKeptUnlessAsked() {
    Closed app;
    app.check.start(u"client"_s);
    app.answerAll(u"no"_s);
    app.check.finish();
    QVERIFY(app.kept.checks.isEmpty());
}

void QuickCheckTest::linesToDeclineLeadBackToTheSameQuestion() {
    Closed app;
    app.check.start(u"clinical"_s);
    app.check.answer(u"yes"_s);
    const QString question = app.check.question();
    app.navigator.open(Navigator::DeclineLines);
    const viewmodel::DeclineLines lines(app.context);
    QVERIFY(lines.decline().size() >= 3);
    QVERIFY(lines.turnBack().size() >= 3);
    app.navigator.back();
    QCOMPARE(app.navigator.route(), Navigator::QuickCheck);
    QCOMPARE(app.check.question(), question);
}

void QuickCheckTest::nothingIsWrittenAnywhere() {
    Closed app;
    app.check.start(u"client"_s);
    app.answerAll(u"no"_s);
    app.check.finish();
    QDirIterator files(app.folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
    // The same look finds the files of a vault, once there is one.
    const auto made =
        fakes::OpenNotes::wait(app.vault.create(vault::SlotKind::Passphrase, crypto::SecretBytes::copyOf("passphrase"),
                                                crypto::SecretBytes::copyOf("recovery")));
    QVERIFY(made);
    QVERIFY(QDirIterator(app.folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories)
                .hasNext());
}

CONSIDERED_SUBJECT(QuickCheckTest, QCoreApplication)
#include "tst_quickcheck.moc"
