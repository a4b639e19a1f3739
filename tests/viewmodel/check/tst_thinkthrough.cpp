// Thinking it through, against a real vault: every prompt of the audience, in any order; no word is lost.
#include "viewmodel/check/thinkthrough.h"

#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "subject.h"
#include "viewmodel/check/keptchecks.h"
#include "viewmodel/check/longcheck.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct ThoughtNotes : fakes::OpenNotes {
    std::unique_ptr<RowSaver> saver;
    std::unique_ptr<ThinkThrough> think;

    ThoughtNotes() {
        navigator.showTab(Navigator::CheckTab);
        startAgain();
    }
    /// As if the program had been killed: models gone without a word, new ones over the same vault.
    void startAgain() {
        const QString places = navigator.saved();
        think.reset();
        saver = std::make_unique<RowSaver>(context);
        navigator.restore(places);
        think = std::make_unique<ThinkThrough>(context, *saver);
        settle();
    }
    Experience put(const QString& nickname, Openness openness) {
        Experience one;
        one.row.id = random.uuid();
        one.nickname = nickname;
        one.client = openness;
        one.oneLine = u"One line of "_s + nickname;
        const auto stored = ask(
            [one, now = clock.now()](storage::Database& db) { return storage::Kept<Experience>(db).save(one, now); });
        think->refreshExperiences();
        settle();
        return stored.value();
    }
    void begin(const QString& audience) {
        navigator.open(Navigator::ThinkStart);
        think->start(audience);
    }
    /// A second goes by: what was typed is on the device.
    void aSecond() {
        saver->writeNow();
        settle();
    }
    QStringList prompts() {
        QStringList ids;
        for (int row = 0; row < think->rowCount(); ++row)
            ids += think->index(row).data(ThinkThrough::PromptRole).toString();
        return ids;
    }
    QString said(const QString& prompt) {
        return think->index(int(prompts().indexOf(prompt))).data(ThinkThrough::SaidRole).toString();
    }
    QList<RunningCheck> running() {
        return ask([](storage::Database& db) { return storage::Checks(db).running(); }).value();
    }
    QList<KeptCheck> kept() {
        QList<KeptCheck> all;
        const auto rows = ask([](storage::Database& db) { return storage::Checks(db).list({}, {}, 100); }).value().rows;
        for (const auto& row : rows)
            all += ask([id = row.id](storage::Database& db) { return storage::Checks(db).load(id); }).value();
        return all;
    }
    QList<PromptNote> notes() {
        return ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); }).value();
    }
};

} // namespace

class ThinkThroughTest : public QObject {
    Q_OBJECT
  private slots:
    void everyPromptOfTheAudienceIsThere_data() {
        QTest::addColumn<QString>("code");
        for (const Audience audience : allAudiences)
            QTest::newRow(codeOf(audience).data()) << QString(codeOf(audience));
    }
    void everyPromptOfTheAudienceIsThere() {
        QFETCH(QString, code);
        const Audience audience = audienceFrom(code).value();
        ThoughtNotes notes;
        const QAbstractItemModelTester tester(notes.think.get());
        notes.begin(code);
        QSet<QString> expected{u"signs"_s};
        for (const Prompt& prompt : notes.practice.prompts)
            if (prompt.group.startsWith(u"decide_"_s) && (prompt.self || prompt.audiences.contains(audience)))
                expected += prompt.id;
        for (const CheckPrompt& prompt : notes.practice.guide(audience, Depth::Check).prompts)
            expected += prompt.id;
        const QStringList shown = notes.prompts();
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()), expected);
        QCOMPARE(shown.size(), expected.size());
        for (const CheckPrompt& prompt : notes.practice.guide(audience, Depth::Check).prompts) {
            notes.think->open(prompt.id);
            QVERIFY(notes.think->asksAnswer());
            QCOMPARE(notes.think->question(), prompt.ask);
        }
    }

    void nextLeadsThroughAllAndBackToThem() {
        ThoughtNotes notes;
        notes.begin(u"client"_s);
        const QStringList all = notes.prompts();
        notes.think->open(all.constFirst());
        for (const QString& prompt : all) {
            QCOMPARE(notes.think->prompt(), prompt);
            notes.think->next();
        }
        QCOMPARE(notes.navigator.route(), Navigator::Think);
        QVERIFY(notes.running().isEmpty()); // looked at only
    }

    void wordsAndAnswersSurviveAKillInAnyOrder() {
        ThoughtNotes notes;
        notes.begin(u"client"_s);
        notes.think->open(u"why.hope"_s);
        notes.think->setWords(u"They see it is n"_s);
        notes.think->setWords(u"They see it is not the end."_s);
        notes.think->open(u"why.job"_s);
        notes.think->answer(u"yes"_s);
        notes.think->open(u"why.motive"_s);
        QVERIFY(notes.think->asksReasons());
        notes.think->reasons()->tick(0, true);
        notes.think->open(u"signs"_s);
        QVERIFY(notes.think->asksSigns());
        notes.think->signs()->tick(1, true);
        notes.think->open(u"what.plan"_s);
        notes.think->setWords(u"One line"_s);
        notes.aSecond();
        notes.startAgain();
        QCOMPARE(notes.navigator.route(), Navigator::ThinkPrompt); // where one was
        QVERIFY(notes.think->ready());
        QCOMPARE(notes.think->words(), u"One line"_s);
        QCOMPARE(notes.said(u"why.hope"_s), u"They see it is not the end."_s);
        QCOMPARE(notes.said(u"why.job"_s), u"Yes"_s);
        QCOMPARE(notes.said(u"why.motive"_s),
                 notes.practice.guide(Audience::Client, Depth::Check).reasons.constFirst().text);
        QVERIFY(!notes.said(u"signs"_s).isEmpty());
        QCOMPARE(notes.notes().size(), 2);
    }

    void whatIsTypedLastIsKeptWhenItLocks() {
        ThoughtNotes notes;
        notes.begin(u"team"_s);
        notes.think->open(u"what.team"_s);
        notes.think->setWords(u"last words"_s);
        static_cast<void>(notes.saver->flush()); // as the lock does
        notes.settle();
        notes.startAgain();
        QCOMPARE(notes.think->words(), u"last words"_s);
    }

    void oneOfMineIsPickedFirstAndCanBeAnother() {
        ThoughtNotes notes;
        const Experience open = notes.put(u"The gap year"_s, Openness::Open);
        const Experience mine = notes.put(u"Blue folder"_s, Openness::Mine);
        const QString openId = open.row.id.toString(QUuid::WithoutBraces);
        notes.begin(u"client"_s);
        QVERIFY(notes.think->picking());
        QCOMPARE(notes.think->question(), u"What would you share?"_s);
        QCOMPARE(notes.think->experiences().size(), 2);
        QCOMPARE(notes.think->experiences().constFirst().title, u"The gap year"_s);
        notes.think->chooseExperience(mine.row.id.toString(QUuid::WithoutBraces));
        QVERIFY(!notes.think->picking());
        QCOMPARE(notes.think->openness(), u"Mine, not for clients"_s);
        notes.settle();
        notes.startAgain(); // killed at once
        QVERIFY(!notes.think->picking());
        QCOMPARE(notes.think->experience(), u"Blue folder"_s);
        notes.think->seeOutcome();
        QVERIFY(notes.think->outcome()->outcome() != u"shareSmall"_s);
        notes.think->back();
        notes.think->pick();
        notes.think->back(); // the same one after all
        QCOMPARE(notes.navigator.route(), Navigator::Think);
        QCOMPARE(notes.think->experience(), u"Blue folder"_s);
        notes.think->pick();
        notes.think->chooseExperience(openId);
        for (const CheckPrompt& prompt : notes.practice.guide(Audience::Client, Depth::Check).prompts) {
            notes.think->open(prompt.id);
            notes.think->answer(u"yes"_s);
        }
        notes.think->open(u"why.motive"_s);
        notes.think->reasons()->tick(0, true);
        notes.think->seeOutcome();
        QCOMPARE(notes.think->outcome()->outcome(), u"shareSmall"_s); // the mark of the other one is gone
        QVERIFY(notes.think->outcome()->property("share").toString().contains(u"One line of The gap year"_s));
        notes.think->keep();
        notes.settle();
        QCOMPARE(notes.kept().constFirst().experienceId, std::optional(open.row.id));
    }

    void pickingNoneKeepsNothingUntilSomethingIsSaid() {
        ThoughtNotes notes;
        notes.put(u"The gap year"_s, Openness::Open);
        notes.begin(u"client"_s);
        notes.think->chooseNone();
        QVERIFY(!notes.think->picking());
        QCOMPARE(notes.think->experience(), QString());
        notes.settle();
        QVERIFY(notes.running().isEmpty());
        notes.think->back();
        QCOMPARE(notes.navigator.route(), Navigator::ThinkStart);
        notes.begin(u"client"_s);
        QVERIFY(notes.think->picking());
        notes.think->back(); // not begun at all
        QCOMPARE(notes.navigator.route(), Navigator::ThinkStart);
    }

    void theSameAnswerTakesItBack() {
        ThoughtNotes notes;
        notes.begin(u"client"_s);
        notes.think->open(u"why.job"_s);
        notes.think->answer(u"no"_s);
        QCOMPARE(notes.think->answered(), u"no"_s);
        notes.think->answer(u"no"_s);
        QCOMPARE(notes.think->answered(), QString());
    }

    void keptItHoldsItsWordingAnswersAndWords() {
        ThoughtNotes notes;
        QSignalSpy kept(notes.think.get(), &ThinkThrough::kept);
        notes.begin(u"client"_s);
        for (const CheckPrompt& prompt : notes.practice.guide(Audience::Client, Depth::Check).prompts) {
            notes.think->open(prompt.id);
            notes.think->answer(u"yes"_s);
        }
        notes.think->open(u"why.job"_s);
        notes.think->setWords(u"She wants to go back to work."_s);
        notes.think->open(u"why.motive"_s);
        notes.think->reasons()->tick(0, true);
        notes.think->open(u"what.plan"_s);
        notes.think->setWords(u"One line, then ask."_s);
        notes.think->seeOutcome();
        QCOMPARE(notes.think->outcome()->outcome(), u"shareSmall"_s);
        QCOMPARE(notes.think->written().size(), 2);
        notes.think->decide(u"shared"_s);
        notes.think->keepForSupervision();
        notes.settle();
        QCOMPARE(kept.count(), 1);
        QVERIFY(notes.running().isEmpty());
        QVERIFY(notes.notes().isEmpty()); // they are in the check now
        const KeptCheck check = notes.kept().constFirst();
        QCOMPARE(check.depth, Depth::Full);
        QCOMPARE(check.outcome, Outcome::ShareSmall);
        QCOMPARE(check.decision, Decision::Shared);
        QVERIFY(check.forSupervision);
        const auto line = [&](const QString& id) {
            for (const KeptLine& one : check.lines)
                if (one.promptId == id)
                    return one;
            return KeptLine();
        };
        QCOMPARE(line(u"why.job"_s).kind, LineKind::Prompt);
        QCOMPARE(line(u"why.job"_s).words, u"She wants to go back to work."_s);
        QCOMPARE(line(u"what.plan"_s).kind, LineKind::Open);
        QCOMPARE(line(u"what.plan"_s).wording, notes.practice.prompt(u"what.plan")->text);
        QCOMPARE(line(u"what.plan"_s).words, u"One line, then ask."_s);
        KeptChecks list(notes.context);
        KeptCheckView view(notes.context, list);
        list.fetchMore({});
        notes.settle();
        QCOMPARE(list.index(0).data(KeptChecks::SubtitleRole).toString(), u"Today · Thought through · I shared"_s);
        list.open(check.row.id.toString(QUuid::WithoutBraces));
        notes.settle();
        QCOMPARE(view.when(), u"Today. Thought through."_s);
        QVERIFY(view.prompts().contains(
            AnsweredLine{notes.practice.prompt(u"what.plan")->text, QString(), u"One line, then ask."_s}));
    }

    void severalMayBeLeftOpenBesideALongerCheck() {
        ThoughtNotes notes;
        LongCheck longer(notes.context);
        notes.settle();
        longer.start(u"client"_s);
        longer.answer(u"yes"_s);
        for (int i = 0; i < 2; ++i) {
            notes.begin(u"client"_s);
            notes.think->open(u"what.plan"_s);
            notes.think->setWords(QString::number(i));
            notes.think->leave();
        }
        notes.settle();
        QCOMPARE(notes.running().size(), 3);
        QCOMPARE(notes.think->running().size(), 2);
        QCOMPARE(longer.running().size(), 1);
        notes.think->resume(notes.think->running().constLast().id);
        notes.settle();
        QCOMPARE(notes.said(u"what.plan"_s), u"0"_s);
    }

    void notKeepingCanBeUndoneWithEveryWord() {
        ThoughtNotes notes;
        notes.begin(u"client"_s);
        notes.think->open(u"what.plan"_s);
        notes.think->setWords(u"all of it"_s);
        notes.think->open(u"why.job"_s);
        notes.think->answer(u"notSure"_s);
        notes.think->dontKeep();
        notes.settle();
        QVERIFY(notes.running().isEmpty() && notes.notes().isEmpty());
        notes.notices.act();
        notes.settle();
        QCOMPARE(notes.navigator.route(), Navigator::Think);
        QCOMPARE(notes.said(u"what.plan"_s), u"all of it"_s);
        QCOMPARE(notes.said(u"why.job"_s), u"Not sure"_s);
        notes.startAgain();
        QCOMPARE(notes.said(u"what.plan"_s), u"all of it"_s);
    }

    void aKeptCheckIsThoughtThroughFromWhatWasAnswered() {
        ThoughtNotes notes;
        Experience mine;
        mine.row.id = notes.random.uuid();
        mine.nickname = u"Blue folder"_s;
        mine.client = Openness::Mine;
        QVERIFY(notes.ask([mine, now = notes.clock.now()](storage::Database& db) {
            return storage::Kept<Experience>(db).save(mine, now);
        }));
        KeptCheck check;
        check.audience = Audience::Client;
        check.experienceId = mine.row.id;
        for (const CheckPrompt& prompt : notes.practice.guide(Audience::Client, Depth::Check).prompts)
            check.lines +=
                {LineKind::Prompt, prompt.id, prompt.ask, prompt.id == u"when.focus"_s ? Answer::Skipped : Answer::Yes};
        check.lines += {LineKind::Sign, u"warn.focus-shift"_s, u"!"_s, Answer::Yes};
        notes.think->startFrom(check);
        notes.settle();
        QCOMPARE(notes.navigator.route(), Navigator::Think);
        QCOMPARE(notes.think->experience(), u"Blue folder"_s);
        QCOMPARE(notes.said(u"why.job"_s), u"Yes"_s);
        QCOMPARE(notes.said(u"when.focus"_s), QString());
        QVERIFY(!notes.said(u"signs"_s).isEmpty());
        notes.think->seeOutcome();
        QCOMPARE(notes.think->outcome()->outcome(), u"useSilently"_s); // mine for clients
        notes.think->keep();
        notes.settle();
        QCOMPARE(notes.kept().constFirst().experienceId, std::optional(mine.row.id));
    }
};

CONSIDERED_SUBJECT(ThinkThroughTest, QGuiApplication)
#include "tst_thinkthrough.moc"
