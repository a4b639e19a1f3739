// The longer check against a real vault: every step survives, every way out is kind.
#include "viewmodel/check/longcheck.h"

#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "subject.h"
#include "viewmodel/check/homecounts.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct CheckNotes : fakes::OpenNotes {
    std::unique_ptr<LongCheck> check = std::make_unique<LongCheck>(context);

    CheckNotes() {
        navigator.showTab(Navigator::CheckTab);
        settle();
    }
    /// As if the program had been killed: models gone without a word, new ones over the same vault.
    void startAgain() {
        const QString places = navigator.saved();
        check.reset();
        navigator.restore(places);
        check = std::make_unique<LongCheck>(context);
        settle();
    }
    void begin(const QString& audience) {
        navigator.open(Navigator::CheckStart);
        check->start(audience);
    }
    void answerPrompts(const QString& answer) {
        while (check->step() == u"prompts"_s || check->step() == u"offer"_s) {
            if (check->step() == u"offer"_s)
                check->carryOn();
            else
                check->answer(answer);
        }
    }
    void toOutcome() {
        begin(u"client"_s);
        answerPrompts(u"yes"_s);
        check->reasons()->tick(0, true);
        check->goOn();
        check->noneOfThese();
        QCOMPARE(check->step(), u"outcome"_s);
    }
    QList<RunningCheck> running() {
        return ask([](storage::Database& database) { return storage::Checks(database).running(); }).value();
    }
    QList<storage::CheckSummary> kept() {
        return ask([](storage::Database& database) { return storage::Checks(database).list({}, {}, 100); })
            .value()
            .rows;
    }
    /// The row of the prompt with that id, from 1.
    int numberOf(const QString& id) {
        const auto& prompts = practice.guide(Audience::Client, Depth::Check).prompts;
        for (int i = 0; i < prompts.size(); ++i)
            if (prompts.at(i).id == id)
                return i + 1;
        return 0;
    }
};

constexpr qint64 oneDayMs = 24 * 60 * 60 * 1000;

} // namespace

class LongCheckTest : public QObject {
    Q_OBJECT
  private slots:
    void itGoesThroughNinePromptsReasonsAndSignsToAnOutcome_data();
    void itGoesThroughNinePromptsReasonsAndSignsToAnOutcome();
    void everyStepIsInTheVaultAndSurvivesAKill();
    void aStopOrQuietAnswerOffersTheOutcomeEarly();
    void carryingOnAsksAgainOnlyForAHeavierAnswer();
    void skippingNeverOffersEarly();
    void backLeadsThroughAllStages();
    void backFromAnEarlyOutcomeLeadsToItsOffer();
    void backFromTheFirstPromptLeadsToTheChoiceOfAudience();
    void signsAboutTheRelationshipAreFoldedBehindOneLine();
    void noneOfTheseClearsTicks();
    void ticksSurviveAKill();
    void leavingKeepsItAndPickingUpReturnsToTheSamePrompt();
    void onAnotherDayItAsksFirstWhetherOneIsUpToIt();
    void startingAfreshGivesWayAndCanBeUndone();
    void keepingStoresTheWordsShownAndOffersALookBack();
    void keepingForSupervisionMarksIt();
    void notKeepingDropsItAndCanBeUndone();
    void whatWasDoneIsKept();
    void aFailedSaveIsSaidAndNothingOnScreenIsLost();
    void goingAwayMidSaveIsSafe();
    void whatWaitsIsABareNumber();
    void linesToDeclineLeadBackToTheSamePrompt();
};

void LongCheckTest::itGoesThroughNinePromptsReasonsAndSignsToAnOutcome_data() {
    QTest::addColumn<QString>("audience");
    for (const Audience audience : allAudiences)
        QTest::newRow(codeOf(audience).data()) << QString(codeOf(audience));
}

void LongCheckTest::itGoesThroughNinePromptsReasonsAndSignsToAnOutcome() {
    QFETCH(QString, audience);
    CheckNotes notes;
    notes.begin(audience);
    qreal far = 0;
    for (int number = 1; number <= 9; ++number) {
        QCOMPARE(notes.check->step(), u"prompts"_s);
        QCOMPARE(notes.check->number(), number);
        QVERIFY(!notes.check->question().isEmpty());
        QVERIFY(notes.check->progress() > far);
        far = notes.check->progress();
        notes.check->answer(u"yes"_s);
    }
    QCOMPARE(notes.check->step(), u"reasons"_s);
    QCOMPARE(notes.check->question(), notes.practice.prompt(u"why.motive")->text);
    notes.check->reasons()->tick(0, true);
    notes.check->goOn();
    QCOMPARE(notes.check->step(), u"signs"_s);
    QVERIFY(notes.check->signs()->count() > 0);
    notes.check->goOn();
    QCOMPARE(notes.check->step(), u"outcome"_s);
    QCOMPARE(notes.check->outcome()->outcome(), u"shareSmall"_s);
    QVERIFY(!notes.check->outcome()->early());
}

void LongCheckTest::everyStepIsInTheVaultAndSurvivesAKill() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    for (int number = 1; number <= 9; ++number) {
        notes.check->answer(u"yes"_s);
        notes.startAgain();
        QCOMPARE(notes.running().constFirst().answers.choices.size(), number);
    }
    QCOMPARE(notes.check->step(), u"reasons"_s);
    for (const QString& step : {u"signs"_s, u"outcome"_s}) {
        notes.check->goOn();
        notes.startAgain();
        QCOMPARE(notes.check->step(), step);
    }
    notes.check->decide(u"heldBack"_s);
    notes.startAgain();
    QCOMPARE(notes.check->decision(), u"heldBack"_s);
    QCOMPARE(notes.check->outcome()->title(), u"Settle one thing first"_s); // no reason was ticked
}

void LongCheckTest::aStopOrQuietAnswerOffersTheOutcomeEarly() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.check->answer(u"no"_s);
    QCOMPARE(notes.check->step(), u"offer"_s);
    notes.check->seeOutcome();
    QCOMPARE(notes.check->step(), u"outcome"_s);
    QVERIFY(notes.check->outcome()->early());
    QCOMPARE(notes.check->outcome()->outcome(), u"useSilently"_s);
    QCOMPARE(notes.check->outcome()->reasons().size(), 1); // what was not asked is not held against anyone
    notes.startAgain();
    QCOMPARE(notes.check->step(), u"outcome"_s);
    QVERIFY(notes.check->outcome()->early());
    notes.check->carryOn();
    QCOMPARE(notes.check->step(), u"prompts"_s);
    QCOMPARE(notes.check->number(), 2);
}

void LongCheckTest::carryingOnAsksAgainOnlyForAHeavierAnswer() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.check->answer(u"no"_s); // quiet
    notes.check->carryOn();
    notes.check->answer(u"no"_s); // quiet again: said already
    QCOMPARE(notes.check->step(), u"prompts"_s);
    QCOMPARE(notes.check->number(), 3);
    while (notes.check->number() < notes.numberOf(u"why.boundary"_s))
        notes.check->answer(u"yes"_s);
    notes.check->answer(u"no"_s); // stop
    QCOMPARE(notes.check->step(), u"offer"_s);
    QCOMPARE(notes.check->outcome()->outcome(), u"talkFirst"_s);
}

void LongCheckTest::skippingNeverOffersEarly() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    for (int number = 1; number <= 9; ++number) {
        QCOMPARE(notes.check->step(), u"prompts"_s);
        notes.check->skip();
    }
    notes.check->goOn();
    notes.check->goOn();
    QVERIFY(notes.check->outcome()->outcome() != u"shareSmall"_s);
    QVERIFY(!notes.check->outcome()->reasons().isEmpty());
}

void LongCheckTest::backLeadsThroughAllStages() {
    CheckNotes notes;
    notes.toOutcome();
    notes.check->back();
    QCOMPARE(notes.check->step(), u"signs"_s);
    notes.check->back();
    QCOMPARE(notes.check->step(), u"reasons"_s);
    QCOMPARE(notes.check->reasons()->ticked(), 1);
    for (int number = 9; number >= 1; --number) {
        notes.check->back();
        QCOMPARE(notes.check->step(), u"prompts"_s);
        QCOMPARE(notes.check->number(), number);
        QCOMPARE(notes.check->answered(), u"yes"_s);
    }
    notes.check->answer(u"yes"_s); // confirmed, not jumped over
    QCOMPARE(notes.check->number(), 2);
}

void LongCheckTest::backFromAnEarlyOutcomeLeadsToItsOffer() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.check->answer(u"no"_s);
    notes.check->seeOutcome();
    notes.check->back();
    QCOMPARE(notes.check->step(), u"offer"_s);
    notes.check->back();
    QCOMPARE(notes.check->step(), u"prompts"_s);
    QCOMPARE(notes.check->number(), 1);
    QCOMPARE(notes.check->answered(), u"no"_s);
}

void LongCheckTest::backFromTheFirstPromptLeadsToTheChoiceOfAudience() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.check->back();
    QCOMPARE(notes.navigator.route(), Navigator::CheckStart);
    QVERIFY(notes.check->running().isEmpty()); // nothing was answered: nothing waits
    notes.settle();
    QVERIFY(notes.running().isEmpty());
}

void LongCheckTest::signsAboutTheRelationshipAreFoldedBehindOneLine() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    QCOMPARE(notes.check->relationshipSigns()->count(), 6);
    QCOMPARE(notes.check->relationshipSubtitle(), u"Six more, if you want to look"_s);
    QVERIFY(notes.check->relationshipTitle().contains(u"this client"_s));
    notes.begin(u"employer"_s);
    QCOMPARE(notes.check->relationshipSigns()->count(), 0);
    QVERIFY(notes.check->relationshipTitle().isEmpty());
    QVERIFY(notes.check->relationshipSubtitle().isEmpty());
}

void LongCheckTest::noneOfTheseClearsTicks() {
    CheckNotes notes;
    QAbstractItemModelTester reasons(notes.check->reasons(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester signs(notes.check->signs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.begin(u"client"_s);
    notes.answerPrompts(u"yes"_s);
    notes.check->reasons()->tick(0, true);
    notes.check->goOn();
    notes.check->signs()->tick(1, true);
    notes.check->relationshipSigns()->tick(0, true);
    notes.check->noneOfThese();
    QCOMPARE(notes.check->outcome()->outcome(), u"shareSmall"_s);
    notes.check->back();
    QCOMPARE(notes.check->signs()->ticked(), 0);
    notes.check->back();
    QCOMPARE(notes.check->reasons()->ticked(), 1); // the other page's ticks are its own
    notes.check->noneOfThese();
    notes.check->goOn();
    QCOMPARE(notes.check->outcome()->outcome(), u"pause"_s); // no reason ticked is one pause
}

void LongCheckTest::ticksSurviveAKill() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.answerPrompts(u"yes"_s);
    notes.check->reasons()->tick(2, true);
    notes.check->goOn();
    notes.check->signs()->tick(0, true);
    notes.check->relationshipSigns()->tick(1, true);
    notes.startAgain();
    QCOMPARE(notes.check->step(), u"signs"_s);
    QCOMPARE(notes.check->signs()->data(notes.check->signs()->index(0), TickList::TickedRole).toBool(), true);
    QCOMPARE(notes.check->relationshipSigns()->ticked(), 1);
    notes.check->back();
    QCOMPARE(notes.check->reasons()->data(notes.check->reasons()->index(2), TickList::TickedRole).toBool(), true);
}

void LongCheckTest::leavingKeepsItAndPickingUpReturnsToTheSamePrompt() {
    CheckNotes notes;
    QSignalSpy said(&notes.notices, &Notices::shown);
    notes.begin(u"client"_s);
    for (int n = 0; n < 3; ++n)
        notes.check->answer(u"yes"_s);
    const QString question = notes.check->question();
    notes.check->leave();
    QCOMPARE(notes.navigator.route(), Navigator::Home);
    QVERIFY(said.constLast().at(0).toString().contains(u"pick it up later"_s));
    QCOMPARE(notes.check->running().size(), 1);
    QCOMPARE(notes.check->running().constFirst().subtitle, u"You left at 4 of 9"_s);
    notes.startAgain();
    QCOMPARE(notes.check->running().constFirst().subtitle, u"You left at 4 of 9"_s);
    notes.check->resume(u"client"_s);
    QCOMPARE(notes.navigator.route(), Navigator::Check);
    QCOMPARE(notes.check->question(), question);
}

void LongCheckTest::onAnotherDayItAsksFirstWhetherOneIsUpToIt() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    for (int n = 0; n < 7; ++n)
        notes.check->answer(u"yes"_s);
    notes.check->leave();
    notes.settle();
    notes.clock.ms += oneDayMs;
    notes.check->resume(u"client"_s);
    QCOMPARE(notes.check->number(), notes.numberOf(u"when.able-now"_s));
    QVERIFY(notes.check->answered().isEmpty());
    notes.check->answer(u"yes"_s);
    QCOMPARE(notes.check->number(), 8); // straight back to where one was
}

void LongCheckTest::startingAfreshGivesWayAndCanBeUndone() {
    CheckNotes notes;
    QSignalSpy said(&notes.notices, &Notices::shown);
    notes.begin(u"client"_s);
    notes.check->answer(u"yes"_s);
    notes.check->answer(u"yes"_s);
    notes.check->leave();
    notes.begin(u"client"_s);
    QCOMPARE(notes.check->number(), 1);
    QCOMPARE(said.constLast().at(1).toString(), u"Undo"_s);
    notes.settle();
    QVERIFY(notes.running().isEmpty()); // the old one is gone, the new one has no answer yet
    notes.notices.act();
    QCOMPARE(notes.check->number(), 3);
    notes.settle();
    QCOMPARE(notes.running().constFirst().answers.choices.size(), 2);
}

void LongCheckTest::keepingStoresTheWordsShownAndOffersALookBack() {
    CheckNotes notes;
    QSignalSpy said(&notes.notices, &Notices::shown);
    QSignalSpy reflect(notes.check.get(), &LongCheck::reflectOn);
    notes.toOutcome();
    notes.check->keep();
    QVERIFY(notes.check->busy());
    notes.check->keep(); // a second tap while it is under way
    notes.settle();
    QCOMPARE(notes.navigator.route(), Navigator::Home);
    QCOMPARE(notes.kept().size(), 1);
    QVERIFY(notes.running().isEmpty());
    QCOMPARE(said.constLast().at(0).toString(), u"Kept for later."_s);

    const QUuid id = notes.kept().constFirst().id;
    const KeptCheck kept =
        notes.ask([id](storage::Database& database) { return storage::Checks(database).load(id); }).value();
    QCOMPARE(kept.outcome, Outcome::ShareSmall);
    QCOMPARE(kept.packVersion, notes.practice.version);
    QCOMPARE(kept.lines.size(), 10); // nine prompts, one reason
    QCOMPARE(kept.lines.constFirst().wording,
             notes.practice.guide(Audience::Client, Depth::Check).prompts.constFirst().ask);
    QCOMPARE(kept.lines.constLast().kind, LineKind::Reason);

    notes.notices.act();
    QCOMPARE(reflect.size(), 1);
    QCOMPARE(reflect.constFirst().constFirst().toUuid(), id);
}

void LongCheckTest::keepingForSupervisionMarksIt() {
    CheckNotes notes;
    notes.toOutcome();
    notes.check->keepForSupervision();
    notes.settle();
    QVERIFY(notes.kept().constFirst().forSupervision);
}

void LongCheckTest::notKeepingDropsItAndCanBeUndone() {
    CheckNotes notes;
    notes.toOutcome();
    notes.check->decide(u"shared"_s);
    notes.check->dontKeep();
    notes.settle();
    QCOMPARE(notes.navigator.route(), Navigator::Home);
    QVERIFY(notes.running().isEmpty());
    QVERIFY(notes.kept().isEmpty());
    QVERIFY(notes.check->running().isEmpty());
    notes.notices.act();
    QCOMPARE(notes.navigator.route(), Navigator::Check);
    QCOMPARE(notes.check->step(), u"outcome"_s);
    QCOMPARE(notes.check->decision(), u"shared"_s);
    notes.settle();
    QCOMPARE(notes.running().size(), 1);
}

void LongCheckTest::whatWasDoneIsKept() {
    CheckNotes notes;
    notes.toOutcome();
    notes.check->decide(u"usedQuietly"_s);
    notes.check->keep();
    notes.settle();
    QCOMPARE(notes.kept().constFirst().decision, Decision::UsedQuietly);
}

void LongCheckTest::aFailedSaveIsSaidAndNothingOnScreenIsLost() {
    CheckNotes notes;
    notes.toOutcome();
    notes.settle();
    QSignalSpy said(&notes.notices, &Notices::shown);
    QVERIFY(notes.wait(notes.vault.lock())); // whatever is asked now is refused
    notes.check->keep();
    for (int round = 0; round < 4; ++round) {
        QVERIFY(notes.wait(notes.vault.lock()));
        QCoreApplication::processEvents();
    }
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.constFirst().constFirst().toString().isEmpty());
    QCOMPARE(notes.check->step(), u"outcome"_s);
    QVERIFY(!notes.check->busy());
    QCOMPARE(notes.navigator.route(), Navigator::Check);
}

void LongCheckTest::goingAwayMidSaveIsSafe() {
    CheckNotes notes;
    notes.toOutcome();
    notes.check->keep();
    notes.check.reset(); // locked: the sanitizers watch
    notes.settle();
    QCOMPARE(notes.kept().size(), 1);
}

void LongCheckTest::whatWaitsIsABareNumber() {
    CheckNotes notes;
    HomeCounts counts(notes.context);
    QObject::connect(notes.check.get(), &LongCheck::waitingChanged, &counts, &HomeCounts::refresh);
    notes.settle();
    QCOMPARE(counts.waiting(), 0);
    notes.begin(u"team"_s);
    notes.check->answer(u"yes"_s);
    notes.settle();
    QCOMPARE(counts.waiting(), 1);
    notes.check->leave();
    notes.toOutcome();
    notes.check->keep();
    notes.settle();
    QCOMPARE(counts.waiting(), 2);
    notes.check->resume(u"team"_s);
    notes.answerPrompts(u"yes"_s);
    notes.check->goOn();
    notes.check->goOn();
    notes.check->dontKeep();
    notes.settle();
    QCOMPARE(counts.waiting(), 1);
}

void LongCheckTest::linesToDeclineLeadBackToTheSamePrompt() {
    CheckNotes notes;
    notes.begin(u"client"_s);
    notes.check->answer(u"yes"_s);
    const QString question = notes.check->question();
    notes.navigator.open(Navigator::DeclineLines);
    notes.navigator.back();
    QCOMPARE(notes.navigator.route(), Navigator::Check);
    QCOMPARE(notes.check->question(), question);
    QCOMPARE(notes.check->number(), 2);
}

CONSIDERED_SUBJECT(LongCheckTest, QCoreApplication)
#include "tst_longcheck.moc"
