// The outcome rule, case by case, as design section 3 words it.
#include "domain/outcome.h"
#include "subject.h"

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

CheckPrompt prompt(const QString& id, Weight weight, Unsure unsure) {
    return {id, id + u"?"_s, {}, weight, unsure, u"try "_s + id};
}

/// One prompt of each sort, one sign of each weight, two reasons.
Guide guideOf(Depth depth) {
    Guide guide;
    guide.depth = depth;
    guide.prompts = {
        prompt(u"useful"_s, Weight::Quiet, Unsure::Pause), prompt(u"wanted"_s, Weight::Quiet, Unsure::Share),
        prompt(u"stage"_s, Weight::Pause, Unsure::Share),  prompt(u"ready"_s, Weight::Pause, Unsure::Pause),
        prompt(u"role"_s, Weight::Stop, Unsure::Stop),     prompt(u"manager"_s, Weight::Stop, Unsure::Pause)};
    if (depth == Depth::Quick)
        return guide;
    guide.signs = {{u"turns"_s, u"Turns"_s, Weight::Pause, u"try turns"_s, {}, false},
                   {u"secret"_s, u"Secret"_s, Weight::Stop, u"try secret"_s, {}, true}};
    guide.reasons = {{u"hope"_s, {}, {}}, {u"bond"_s, {}, {}}};
    guide.noReason = {u"motive"_s, u"Why?"_s, u"try why"_s};
    return guide;
}

/// Answers from words: "role=no", "+sign", "*reason", "mine", "raw", "some"; every other prompt is `rest`.
Answers answersOf(const Guide& guide, const QString& words, std::optional<Answer> rest) {
    Answers answers;
    if (rest)
        for (const CheckPrompt& asked : guide.prompts)
            answers.choices.insert(asked.id, *rest);
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'+'))
            answers.signs.insert(word.mid(1));
        else if (word.startsWith(u'*'))
            answers.reasons.insert(word.mid(1));
        else if (word == "mine"_L1)
            answers.experience = ExperienceMark{Openness::Mine, false};
        else if (word == "some"_L1)
            answers.experience = ExperienceMark{Openness::Some, false};
        else if (word == "raw"_L1)
            answers.experience = ExperienceMark{Openness::Open, true};
        else
            answers.choices.insert(word.section(u'=', 0, 0), answerFrom(word.section(u'=', 1)).value());
    }
    return answers;
}

/// "role:stop" for each concern, in order.
QString spelt(const QList<Concern>& concerns) {
    QStringList words;
    for (const Concern& concern : concerns)
        words.append((concern.id.isEmpty() ? QString(codeOf(concern.from)) : concern.id) + u':' +
                     QString(codeOf(concern.weight)));
    return words.join(u' ');
}

} // namespace

class OutcomeRule : public QObject {
    Q_OBJECT
  private slots:
    void aFinishedCheckLeans_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("concerns");
        const auto row = [](const char* name, const char* words, const char* outcome, const char* concerns) {
            QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(outcome)
                                << QString::fromLatin1(concerns);
        };
        row("untroubled", "*hope", "shareSmall", "");
        row("a no to a stop prompt", "*hope manager=no", "talkFirst", "manager:stop");
        row("a no to a quiet prompt", "*hope useful=no", "useSilently", "useful:quiet");
        row("a no to a pause prompt", "*hope ready=no", "pause", "ready:pause");
        row("stop beats quiet and pause", "*hope useful=no ready=no role=no", "talkFirst",
            "role:stop useful:quiet ready:pause");
        row("quiet beats pause", "*hope ready=no wanted=no", "useSilently", "wanted:quiet ready:pause");
        row("not sure that pauses", "*hope useful=notSure", "pause", "useful:pause");
        row("not sure of a stop that pauses", "*hope manager=notSure", "pause", "manager:pause");
        row("not sure that stops", "*hope role=notSure", "talkFirst", "role:stop");
        row("not sure that shares", "*hope wanted=notSure", "shareSmall", "");
        row("a skipped stop is not sure", "*hope role=skipped", "talkFirst", "role:stop");
        row("a skipped stop that pauses", "*hope manager=skipped", "pause", "manager:pause");
        row("a skipped quiet is not sure", "*hope useful=skipped", "pause", "useful:pause");
        row("a skipped quiet that shares", "*hope wanted=skipped", "shareSmall", "");
        row("a skipped pause raises nothing", "*hope ready=skipped", "shareSmall", "");
        row("no reason is one pause", "", "pause", "motive:pause");
        row("a reason of another guide is none", "*fame", "pause", "motive:pause");
        row("no reason beside a stop", "manager=no", "talkFirst", "manager:stop motive:pause");
        row("a reason lowers nothing", "*hope *bond ready=no", "pause", "ready:pause");
        row("a pause sign", "*hope +turns", "pause", "turns:pause");
        row("a stop sign", "*hope +turns +secret", "talkFirst", "secret:stop turns:pause");
        row("prompts before signs of one weight", "*hope +secret role=no", "talkFirst", "role:stop secret:stop");
        row("an experience that is mine", "*hope mine", "useSilently", "mine:quiet");
        row("an experience too raw", "*hope raw", "talkFirst", "tooRaw:stop");
        row("an experience some may hear", "*hope some", "shareSmall", "");
        row("mine beside a stop", "*hope mine manager=no", "talkFirst", "manager:stop mine:quiet");
    }
    void aFinishedCheckLeans() {
        QFETCH(QString, words);
        const Guide guide = guideOf(Depth::Check);
        const Leaning found = leaning(guide, answersOf(guide, words, Answer::Yes));
        QTEST(QString(codeOf(found.outcome)), "outcome");
        QTEST(spelt(found.concerns), "concerns");
    }

    void aQuickCheckAsksForNoReason() {
        const Guide guide = guideOf(Depth::Quick);
        QCOMPARE(leaning(guide, answersOf(guide, {}, Answer::Yes)).outcome, Outcome::ShareSmall);
        QCOMPARE(leaning(guide, answersOf(guide, u"+secret"_s, Answer::Yes)).outcome, Outcome::ShareSmall);
    }

    void eachConcernNamesItsPromptAndGivesItsAdvice() {
        const Guide guide = guideOf(Depth::Check);
        const Leaning found = leaning(guide, answersOf(guide, u"manager=no +turns"_s, Answer::Yes));
        const QList<Concern> expected{
            {ConcernFrom::Prompt, u"manager"_s, Weight::Stop, u"manager?"_s, u"try manager"_s},
            {ConcernFrom::Sign, u"turns"_s, Weight::Pause, u"Turns"_s, u"try turns"_s},
            {ConcernFrom::NoReason, u"motive"_s, Weight::Pause, u"Why?"_s, u"try why"_s},
        };
        QCOMPARE(found.concerns, expected);
    }

    void adviceOfNotSureThatSharesLeadsThePage() {
        const Guide guide = guideOf(Depth::Check);
        const auto advice = [&](const QString& words) {
            return leaning(guide, answersOf(guide, words, Answer::Yes)).shareAdvice;
        };
        QCOMPARE(advice(u"stage=notSure wanted=notSure"_s), (QStringList{u"try wanted"_s, u"try stage"_s}));
        QCOMPARE(advice(u"useful=notSure role=notSure"_s), QStringList());
        QCOMPARE(advice(u"wanted=no stage=yes"_s), QStringList());
    }

    void tooRawOverridesOpenness() {
        const Guide guide = guideOf(Depth::Check);
        Answers answers = answersOf(guide, u"*hope"_s, Answer::Yes);
        answers.experience = ExperienceMark{Openness::Mine, true};
        QCOMPARE(spelt(leaning(guide, answers).concerns), u"tooRaw:stop"_s);
    }

    void skippingEverythingIsNeverShareSmall() {
        // Pause prompts that are skipped raise nothing one by one; all of them together still do.
        Guide guide = guideOf(Depth::Quick);
        guide.prompts = {prompt(u"ready"_s, Weight::Pause, Unsure::Pause),
                         prompt(u"stage"_s, Weight::Pause, Unsure::Share)};
        const Leaning found = leaning(guide, answersOf(guide, {}, Answer::Skipped));
        QCOMPARE(found.outcome, Outcome::Pause);
        const QList<Concern> expected{
            {ConcernFrom::AllSkipped, u"ready"_s, Weight::Pause, u"ready?"_s, u"try ready"_s}};
        QCOMPARE(found.concerns, expected);
        QCOMPARE(leaning(guide, answersOf(guide, u"stage=yes"_s, Answer::Skipped)).outcome, Outcome::ShareSmall);
    }

    void anEarlyOutcomeWaitsForAStopOrQuietAnswer_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("offered"); // empty: none yet
        QTest::newRow("nothing answered") << u""_s << u""_s;
        QTest::newRow("untroubled so far") << u"useful=yes wanted=yes"_s << u""_s;
        QTest::newRow("a pause") << u"ready=no manager=notSure"_s << u""_s;
        QTest::newRow("a quiet no") << u"useful=no"_s << u"useSilently"_s;
        QTest::newRow("a stop no") << u"useful=no manager=no"_s << u"talkFirst"_s;
        QTest::newRow("a not sure that stops") << u"role=notSure"_s << u"talkFirst"_s;
        QTest::newRow("a skip is no answer") << u"role=skipped useful=skipped"_s << u""_s;
        QTest::newRow("a stop sign") << u"+secret"_s << u"talkFirst"_s;
        QTest::newRow("an experience that is mine") << u"mine"_s << u"useSilently"_s;
    }
    void anEarlyOutcomeWaitsForAStopOrQuietAnswer() {
        QFETCH(QString, words);
        const Guide guide = guideOf(Depth::Check);
        const auto early = leaningSoFar(guide, answersOf(guide, words, std::nullopt));
        QTEST(early ? QString(codeOf(early->outcome)) : QString(), "offered");
    }

    void anEarlyOutcomeSpeaksOnlyOfWhatWasAnswered() {
        const Guide guide = guideOf(Depth::Check);
        const auto early = leaningSoFar(guide, answersOf(guide, u"useful=no"_s, std::nullopt));
        QVERIFY(early);
        QCOMPARE(spelt(early->concerns), u"useful:quiet"_s); // no reason and the open prompts are not held against it
    }
};

CONSIDERED_SUBJECT(OutcomeRule, QCoreApplication)
#include "tst_outcome.moc"
