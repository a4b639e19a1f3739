// Laws of asking later, and of an experience in a check: for any checks, any days, any answers.
#include "anyguide.h"
#include "domain/experience.h"
#include "domain/lookingback.h"
#include "subject.h"

using namespace considered;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;
constexpr Moment today{1'795'514'400'000, 0}; // 24 November 2026, 10:00 UTC

Moment daysAgo(int days) {
    return {today.utcMs - days * dayMs, 0};
}

rc::Gen<Moment> anyDayNear() {
    return rc::gen::map(rc::gen::inRange(-2, 40), [](int days) { return daysAgo(days); });
}

AskFacts anyFacts() {
    AskFacts facts;
    facts.created = *anyDayNear();
    facts.decision = *rc::gen::element(Decision::NotSaid, Decision::Shared, Decision::UsedQuietly, Decision::HeldBack,
                                       Decision::NotYet);
    facts.lookedBack = *rc::gen::weightedElement<bool>({{4, false}, {1, true}});
    if (*rc::gen::arbitrary<bool>())
        facts.asked = daysAgo(*rc::gen::inRange(0, 3));
    facts.askNoMore = *rc::gen::weightedElement<bool>({{4, false}, {1, true}});
    return facts;
}

// A check that may be asked about today: made so, for few of any facts are.
AskFacts anyToAskAbout() {
    AskFacts facts;
    facts.created = daysAgo(*rc::gen::inRange(1, askWithinDays + 1));
    facts.decision = *rc::gen::element(Decision::Shared, Decision::UsedQuietly, Decision::NotYet);
    if (*rc::gen::arbitrary<bool>())
        facts.asked = today;
    return facts;
}

Experience anyWillingness() {
    Experience experience;
    for (const Audience audience : allAudiences)
        if (*rc::gen::arbitrary<bool>())
            setOpenness(experience, audience, *rc::gen::element(Openness::Open, Openness::Some, Openness::Mine));
    experience.tooRaw = *rc::gen::arbitrary<bool>();
    return experience;
}

} // namespace

class LookingBack : public QObject {
    Q_OBJECT
  private slots:
    void itIsAskedFromTheNextDayOnForTwoWeeks() {
        AskFacts shared;
        shared.decision = Decision::Shared;
        for (const auto& [days, asks] :
             {std::pair{0, false}, {1, true}, {askWithinDays, true}, {15, false}, {-1, false}}) {
            shared.created = daysAgo(days);
            QCOMPARE(mayAsk(shared, today), asks);
        }
        shared.created = {today.utcMs - 11 * 60 * 60 * 1000, 0}; // late the evening before is another day
        QVERIFY(mayAsk(shared, today));
        QCOMPARE(whichToAsk({}, today), std::nullopt);
    }

    void itIsAskedOnlyWhereThereIsSomethingToLookBackOn() {
        QVERIFY(rc::check("what may be asked", [] {
            const AskFacts facts = anyFacts();
            if (!mayAsk(facts, today))
                return;
            RC_ASSERT((facts.decision != Decision::NotSaid && facts.decision != Decision::HeldBack));
            RC_ASSERT((!facts.lookedBack && !facts.askNoMore));
            RC_ASSERT(facts.created.localDate() < today.localDate());
            AskFacts waved = facts;
            waved.askNoMore = true;
            AskFacts linked = facts;
            linked.lookedBack = true;
            for (int later = 0; later < 60; ++later) {
                const Moment then = daysAgo(-later);
                RC_ASSERT(!mayAsk(waved, then));
                RC_ASSERT(!mayAsk(linked, then));
            }
        }));
    }

    void itIsAskedOnOneDayOnly() {
        QVERIFY(rc::check("once asked, it is not asked on another day", [] {
            AskFacts facts = anyToAskAbout();
            RC_ASSERT(mayAsk(facts, today));
            facts.asked = today;
            RC_ASSERT(mayAsk(facts, today));
            for (int later = 1; later < 60; ++later)
                RC_ASSERT(!mayAsk(facts, daysAgo(-later)));
        }));
    }

    void atMostOneIsAskedAboutADay() {
        QVERIFY(rc::check("one a day", [] {
            QList<AskFacts> checks;
            for (int count = *rc::gen::inRange(0, 8); count > 0; --count)
                checks += anyFacts();
            const auto first = whichToAsk(checks, today);
            if (!first)
                return;
            RC_ASSERT(mayAsk(checks.at(*first), today));
            checks[*first].asked = today;
            RC_ASSERT(whichToAsk(checks, today).has_value()); // it stays while it is on screen
            checks[*first].askNoMore = true;
            const auto then = whichToAsk(checks, today);
            RC_ASSERT((!then || checks.at(*then).asked.has_value())); // none that was not asked today already
        }));
    }

    void howOneFeelsNowIsOfferedSomeDaysLater() {
        QVERIFY(!offersFeeling(daysAgo(1), {}, today));
        QVERIFY(offersFeeling(daysAgo(feelingAfterDays), {}, today));
        QVERIFY(!offersFeeling(daysAgo(9), daysAgo(1), today));
        QVERIFY(offersFeeling(daysAgo(9), daysAgo(feelingAfterDays), today));
    }

    void anExperienceTooRawIsTalkedOverFirst() {
        QVERIFY(rc::check("too raw is talked over first", [] {
            Answered any = *anyAnswered();
            Experience experience = anyWillingness();
            experience.tooRaw = true;
            any.answers.experience = markFor(experience, any.guide.audience);
            RC_ASSERT(leaning(any.guide, any.answers).outcome == Outcome::TalkFirst);
            RC_ASSERT(leaningSoFar(any.guide, any.answers)->outcome == Outcome::TalkFirst);
        }));
    }

    void anExperienceOfMineAloneIsAtLeastUsedSilently() {
        QVERIFY(rc::check("mine is at least used silently", [] {
            Answered any = *anyAnswered();
            Experience experience = anyWillingness();
            setOpenness(experience, any.guide.audience, Openness::Mine);
            any.answers.experience = markFor(experience, any.guide.audience);
            RC_ASSERT(leaning(any.guide, any.answers).outcome >= Outcome::UseSilently);
            RC_ASSERT(leaningSoFar(any.guide, any.answers).has_value());
        }));
    }

    void anOpenExperienceChangesNothing() {
        QVERIFY(rc::check("open, in part or undecided changes nothing", [] {
            Answered any = *anyAnswered();
            any.answers.experience.reset();
            const Leaning without = leaning(any.guide, any.answers);
            Experience experience = anyWillingness();
            experience.tooRaw = false;
            setOpenness(experience, any.guide.audience,
                        *rc::gen::element<std::optional<Openness>>(Openness::Open, Openness::Some, std::nullopt));
            any.answers.experience = markFor(experience, any.guide.audience);
            RC_ASSERT(leaning(any.guide, any.answers) == without);
        }));
    }

    void aScriptTakesThePersonsOwnWordsWhereThereAreAny() {
        const Script ours{u"May I?"_s, u"One line."_s, u"Any use?"_s, {}, {}};
        Experience experience;
        experience.oneLine = u"  I had a gap. "_s;
        experience.permission = u" "_s;
        const Script own = scriptWith(ours, experience);
        QCOMPARE(own.permission, ours.permission);
        QCOMPARE(own.share, u"I had a gap."_s);
        QCOMPARE(own.checkBack, ours.checkBack);
        experience.permission = u"Shall I say?"_s;
        experience.checkBack = u"Did it fit?"_s;
        QCOMPARE(scriptWith(ours, experience).permission, u"Shall I say?"_s);
        QCOMPARE(scriptWith(ours, experience).checkBack, u"Did it fit?"_s);
    }
};

CONSIDERED_SUBJECT(LookingBack, QCoreApplication)
#include "tst_lookingback.moc"
