// Laws of the outcome rule that hold for every guide and every answer (design 3), tried on made-up guides and on those
// that ship. A failure prints the smallest counter-example and the seed to repeat it with (RC_PARAMS="reproduce=…").
#include "anyguide.h"
#include "subject.h"

#include <functional>

using namespace considered;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

/// What each weight leads to.
Outcome outcomeOf(Weight weight) {
    return weight == Weight::Stop    ? Outcome::TalkFirst
           : weight == Weight::Quiet ? Outcome::UseSilently
                                     : Outcome::Pause;
}

/// Ids of prompt and sign concerns.
QSet<QString> raisedBy(const Leaning& leaning) {
    QSet<QString> ids;
    for (const Concern& concern : leaning.concerns)
        if (concern.from == ConcernFrom::Prompt || concern.from == ConcernFrom::Sign)
            ids.insert(concern.id);
    return ids;
}

} // namespace

class OutcomeLaws : public QObject {
    Q_OBJECT
  private slots:
    void aStopAlwaysWins() {
        QVERIFY(rc::check("a stop always wins", [] {
            Answered any = *anyAnswered();
            std::vector<std::function<void()>> stops{[&] {
                any.answers.experience = ExperienceMark{Openness::Open, true};
            }};
            for (const CheckPrompt& prompt : any.guide.prompts)
                if (prompt.weight == Weight::Stop)
                    stops.emplace_back([&] { any.answers.choices[prompt.id] = Answer::No; });
            for (const Sign& sign : any.guide.signs)
                if (sign.weight == Weight::Stop)
                    stops.emplace_back([&] { any.answers.signs.insert(sign.id); });
            stops.at (*rc::gen::inRange<std::size_t>(0, stops.size()))();
            RC_ASSERT(leaning(any.guide, any.answers).outcome == Outcome::TalkFirst);
        }));
    }

    void turningAnAnswerToNoNeverMakesItLighter() {
        QVERIFY(rc::check("No never makes it lighter", [] {
            const Answered any = *anyAnswered();
            const CheckPrompt prompt = any.guide.prompts.at(*rc::gen::inRange<qsizetype>(0, any.guide.prompts.size()));
            Answers worse = any.answers;
            worse.choices[prompt.id] = Answer::No;
            const Leaning after = leaning(any.guide, worse);
            RC_ASSERT(after.outcome >= leaning(any.guide, any.answers).outcome);
            RC_ASSERT(after.outcome >= outcomeOf(prompt.weight));
            RC_ASSERT(raisedBy(after).contains(prompt.id));
        }));
    }

    void tickingASignNeverMakesItLighter() {
        QVERIFY(rc::check("a sign never makes it lighter", [] {
            const Answered any = *anyAnswered();
            RC_PRE(!any.guide.signs.isEmpty());
            const Sign sign = any.guide.signs.at(*rc::gen::inRange<qsizetype>(0, any.guide.signs.size()));
            Answers worse = any.answers;
            worse.signs.insert(sign.id);
            const Leaning after = leaning(any.guide, worse);
            RC_ASSERT(after.outcome >= leaning(any.guide, any.answers).outcome);
            RC_ASSERT(after.outcome >= outcomeOf(sign.weight));
            RC_ASSERT(raisedBy(after).contains(sign.id));
        }));
    }

    void takingAReasonAwayNeverMakesItLighter() {
        QVERIFY(rc::check("fewer reasons never make it lighter", [] {
            const Answered any = *anyAnswered();
            RC_PRE(!any.answers.reasons.isEmpty());
            Answers fewer = any.answers;
            fewer.reasons.remove(
                *rc::gen::elementOf(std::vector(any.answers.reasons.cbegin(), any.answers.reasons.cend())));
            RC_ASSERT(leaning(any.guide, fewer).outcome >= leaning(any.guide, any.answers).outcome);
        }));
    }

    void aGoodReasonAnswersNothingButTheAskForOne() {
        QVERIFY(rc::check("a good reason lowers no concern", [] {
            const Answered any = *anyAnswered();
            RC_PRE(!any.guide.reasons.isEmpty());
            Answers none = any.answers;
            none.reasons.clear();
            Answers all = any.answers;
            for (const GoodReason& reason : any.guide.reasons)
                all.reasons.insert(reason.id);
            Answers one = none;
            one.reasons.insert(any.guide.reasons.constFirst().id);
            RC_ASSERT(raisedBy(leaning(any.guide, all)) == raisedBy(leaning(any.guide, none)));
            RC_ASSERT(leaning(any.guide, all) == leaning(any.guide, one)); // more reasons than one change nothing
        }));
    }

    void everyOutcomeButShareSmallHasItsReasons() {
        QVERIFY(rc::check("outcomes have reasons", [] {
            const Answered any = *anyAnswered();
            const Leaning found = leaning(any.guide, any.answers);
            RC_CLASSIFY(found.outcome == Outcome::ShareSmall, "shareSmall");
            RC_ASSERT(found.concerns.isEmpty() == (found.outcome == Outcome::ShareSmall));
            if (found.concerns.isEmpty())
                return;
            RC_ASSERT(outcomeOf(found.concerns.constFirst().weight) == found.outcome);
            for (const Concern& concern : found.concerns) {
                const bool worded = concern.from != ConcernFrom::TooRaw && concern.from != ConcernFrom::Mine;
                RC_ASSERT(worded == !concern.id.isEmpty());
                RC_ASSERT(worded == !concern.ask.isEmpty());
                RC_ASSERT(worded == !concern.advice.isEmpty());
            }
        }));
    }

    void concernsComeHeaviestFirstThenAsAsked() {
        QVERIFY(rc::check("concerns are in order", [] {
            const Answered any = *anyAnswered();
            QStringList asked;
            for (const CheckPrompt& prompt : any.guide.prompts)
                asked.append(prompt.id);
            for (const Sign& sign : any.guide.signs)
                asked.append(sign.id);
            const Leaning found = leaning(any.guide, any.answers);
            for (qsizetype i = 1; i < found.concerns.size(); ++i) {
                const Concern& before = found.concerns.at(i - 1);
                const Concern& after = found.concerns.at(i);
                RC_ASSERT(before.weight >= after.weight);
                const qsizetype first = asked.indexOf(before.id);
                const qsizetype second = asked.indexOf(after.id);
                if (before.weight == after.weight && first >= 0 && second >= 0)
                    RC_ASSERT(first < second);
            }
        }));
    }

    void allSkippedIsNeverShareSmall() {
        QVERIFY(rc::check("all skipped is never shareSmall", [] {
            Answered any = *anyAnswered();
            for (const CheckPrompt& prompt : any.guide.prompts) {
                any.answers.choices.remove(prompt.id);
                if (*rc::gen::arbitrary<bool>())
                    any.answers.choices.insert(prompt.id, Answer::Skipped);
            }
            RC_ASSERT(leaning(any.guide, any.answers).outcome != Outcome::ShareSmall);
        }));
    }

    void anUnreachedPromptCountsAsSkipped() {
        QVERIFY(rc::check("unreached is skipped", [] {
            const Answered any = *anyAnswered();
            Answers spelt = any.answers;
            for (const CheckPrompt& prompt : any.guide.prompts)
                if (!spelt.choices.contains(prompt.id))
                    spelt.choices.insert(prompt.id, Answer::Skipped);
            RC_ASSERT(leaning(any.guide, spelt) == leaning(any.guide, any.answers));
        }));
    }

    void theOrderOfAnsweringDoesNotMatter() {
        QVERIFY(rc::check("order does not matter", [] {
            const Answered any = *anyAnswered();
            Answers other;
            other.experience = any.answers.experience;
            other.signs.reserve(4096); // another capacity: a set's own order is another, too
            for (auto choice = any.answers.choices.cend(); choice != any.answers.choices.cbegin();) {
                --choice;
                other.choices.insert(choice.key(), choice.value());
            }
            for (const QString& id : any.answers.signs)
                other.signs.insert(id);
            QStringList reasons = any.answers.reasons.values();
            std::sort(reasons.begin(), reasons.end(), std::greater<>());
            for (const QString& id : reasons)
                other.reasons.insert(id);
            RC_ASSERT(leaning(any.guide, other) == leaning(any.guide, any.answers));
        }));
    }

    void idsTheGuideLacksAreIgnored() {
        QVERIFY(rc::check("unknown ids are ignored", [] {
            const Answered any = *anyAnswered();
            Answers more = any.answers;
            more.choices.insert(u"gone.prompt"_s, *rc::gen::element(Answer::Yes, Answer::No, Answer::NotSure));
            more.signs.insert(u"gone.sign"_s);
            more.reasons.insert(u"gone.reason"_s);
            RC_ASSERT(leaning(any.guide, more) == leaning(any.guide, any.answers));
            RC_ASSERT(leaningSoFar(any.guide, more) == leaningSoFar(any.guide, any.answers));
        }));
    }

    void anEarlyOutcomeIsNeverTakenBack() {
        QVERIFY(rc::check("an early outcome stays", [] {
            const Answered any = *anyAnswered();
            const auto early = leaningSoFar(any.guide, any.answers);
            RC_CLASSIFY(early.has_value(), "offered");
            if (!early)
                return;
            RC_ASSERT(early->outcome >= Outcome::UseSilently);
            RC_ASSERT(!early->concerns.isEmpty());
            // Whatever is answered after it, the whole check leans at least as far.
            Answers later = any.answers;
            for (const CheckPrompt& prompt : any.guide.prompts)
                if (!later.choices.contains(prompt.id))
                    later.choices.insert(prompt.id, *rc::gen::element(Answer::Yes, Answer::NotSure, Answer::No));
            RC_ASSERT(leaning(any.guide, later).outcome >= early->outcome);
            const auto still = leaningSoFar(any.guide, later);
            RC_ASSERT((still && still->outcome >= early->outcome));
        }));
    }

    void aNoThatWeighsMoreThanAPauseOffersTheOutcomeEarly() {
        QVERIFY(rc::check("a stop or quiet No offers early", [] {
            const Answered any = *anyAnswered();
            const CheckPrompt prompt = any.guide.prompts.at(*rc::gen::inRange<qsizetype>(0, any.guide.prompts.size()));
            Answers only;
            only.choices.insert(prompt.id, Answer::No);
            RC_ASSERT(leaningSoFar(any.guide, only).has_value() == (prompt.weight != Weight::Pause));
            only.choices.insert(prompt.id, Answer::Skipped);
            RC_ASSERT(!leaningSoFar(any.guide, only).has_value());
        }));
    }
};

CONSIDERED_SUBJECT(OutcomeLaws, QCoreApplication)
#include "tst_outcomelaws.moc"
