// Twelve checks, eight reflections, an employer visit. Words are made up; what is typed is looked for afterwards.
#include "app/weekdesk.h"

#include "storage/keptkinds.h"
#include "storage/reflections.h"

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

/// Two more to share, into the vault by hand: one was written through the pages.
bool putExperiences(const Person& me) {
    Experience mine;
    mine.nickname = u"Blue folder"_s;
    mine.employer = Openness::Mine;
    Experience raw;
    raw.nickname = u"The big no"_s;
    raw.tooRaw = true;
    int stored = 0;
    for (Experience* one : {&mine, &raw}) {
        one->row.id = QUuid::createUuid();
        stored += me.ask([one = *one, now = me.scene.clock().now()](storage::Database& db) {
                        return storage::Kept<Experience>(db).save(one, now);
                    }).has_value();
    }
    me.scene.model().notebook()->longCheck()->refreshExperiences();
    me.scene.model().notebook()->visitCard()->refresh();
    return stored == 2 && me.scene.settle();
}

struct Longer {
    QString who;
    QStringList answers; ///< nine, or as many as lead to an early outcome
    QString experience = {};
    bool reason = true;
    QString did = {};
    bool supervision = false;
};

QStringList nine(const QString& answer) {
    return QStringList(9, answer);
}

/// From the prompt shown to the check kept.
bool answerOn(const Person& me, const Longer& check, int from) {
    for (int i = from; i < check.answers.size(); ++i) {
        if (!me.see(u"%1 of 9"_s.arg(i + 1)) || !me.tap(check.answers.at(i)))
            return false;
        if (me.hand().waitUntil([&] {
                return me.hand().sees(u"Carry on anyway"_s) || me.hand().sees(u"Go on"_s) ||
                       me.hand().sees(u"%1 of 9"_s.arg(i + 2));
            }) &&
            me.hand().sees(u"Carry on anyway"_s)) {
            if (check.answers.size() < 9)
                return me.taps({u"See where this leans"_s, check.did, u"Keep it, look back later"_s}) && me.home();
            if (!me.tap(u"Carry on anyway"_s))
                return false;
        }
    }
    if (!me.see(u"Why do I want to share this?"_s))
        return false;
    const viewmodel::TickList& reasons = *me.scene.model().notebook()->longCheck()->reasons();
    if (check.reason && !me.tap(reasons.index(0).data(viewmodel::TickList::TextRole).toString()))
        return false;
    if (!me.tap(check.reason ? u"Go on"_s : u"None of these"_s) || !me.see(u"Does any of this fit today?"_s) ||
        !me.tap(u"None of these"_s) || !me.see(u"What did you do?"_s))
        return false;
    return (check.did.isEmpty() || me.tap(check.did)) &&
           me.tap(check.supervision ? u"Supervision"_s : u"Keep it, look back later"_s) && me.home();
}

bool longer(const Person& me, const Longer& check) {
    if (!me.taps({u"Longer check…"_s, check.who}) || !me.see(u"What would you share?"_s))
        return false;
    if (check.experience.isEmpty())
        return me.tap(u"Go on without choosing"_s) && answerOn(me, check, 0);
    if (!me.tap(check.experience))
        return false;
    if (!me.hand().waitUntil([&] { return me.hand().sees(u"1 of 9"_s) || me.hand().sees(u"Carry on anyway"_s); }))
        return false;
    return (!me.hand().sees(u"Carry on anyway"_s) || me.tap(u"Carry on anyway"_s)) && answerOn(me, check, 0);
}

bool quick(const Person& me, const QString& who, const QString& answer) {
    if (!me.tap(who))
        return false;
    for (int i = 1; i <= 4; ++i)
        if (!me.see(u"%1 of 4"_s.arg(i)) || !me.tap(answer))
            return false;
    return me.tap(u"Keep it, look back later"_s) && me.home();
}

bool reflect(const Person& me, const QStringList& chips, const QString& words = {}) {
    me.scene.clock().forward(1000); // two in one step are not of one moment
    return me.tap(u"Quick reflection…"_s) && me.taps(chips) &&
           (words.isEmpty() || me.hand().typeInto(u"What worked? What would I change?"_s, words)) &&
           me.tap(u"Done"_s) && me.home();
}

/// The newest of the checks that wait.
bool lookBack(const Person& me, const QString& row, const QStringList& chips) {
    return me.tap(u"%1 things to come back to"_s.arg(me.scene.model().notebook()->homeCounts()->waiting())) &&
           me.taps({row, u"Look back on it"_s}) && me.taps(chips) && me.taps({u"Done"_s, u"Back"_s, u"Back"_s}) &&
           me.home();
}

/// Left in the middle by a kill, and picked up where it was.
bool interruptedCheck(const Person& me) {
    const Longer check{u"An employer"_s, nine(u"Yes"_s), {}, true, u"I shared"_s};
    if (me.again)
        return me.taps({u"Longer check…"_s, u"With an employer"_s}) && answerOn(me, check, 5);
    if (!me.taps({u"Longer check…"_s, check.who, u"The gap year"_s}))
        return false;
    for (int i = 1; i <= 5; ++i)
        if (!me.see(u"%1 of 9"_s.arg(i)) || !me.tap(u"Yes"_s))
            return false;
    if (!me.see(u"6 of 9"_s) || !me.scene.settle())
        return false;
    me.halfway();
    return false;
}

bool interruptedReflection(const Person& me) {
    const QString words = u"They eased up once I kept it short"_s;
    if (me.again)
        return me.taps({u"Reflect"_s, u"A note you were writing"_s}) && me.see(u"Done"_s) &&
               me.scene.model().notebook()->editor()->worked() == words && me.taps({u"Done"_s, u"Check"_s}) &&
               me.home();
    if (!me.taps({u"Quick reflection…"_s, u"Client"_s, u"Shared"_s, u"Mixed"_s}) ||
        !me.hand().typeInto(u"What worked? What would I change?"_s, words))
        return false;
    // Within a second, without anything else being done.
    const bool kept = me.hand().waitUntil([&] {
        const auto draft = me.ask([](storage::Database& db) { return storage::Reflections(db).newestDraft(); });
        return draft && *draft && (*draft)->worked == words;
    });
    if (kept)
        me.halfway();
    return false;
}

bool interruptedThinking(const Person& me) {
    const QString words = u"One line, then ask about them."_s;
    if (me.again) {
        if (!me.taps({u"Longer check…"_s, u"Think it through"_s, u"With a client"_s}) ||
            !me.see(u"In any order. Skip what you like."_s) ||
            !me.hand().waitUntil([&] { return me.hand().descriptionOf(u"What exactly do I plan to say?"_s) == words; }))
            return false;
        return me.tap(u"What do I hope will happen?"_s) &&
               me.hand().typeInto(u"My thoughts"_s, u"They see it is not the end."_s) &&
               me.taps({u"Back"_s, u"See where this leans"_s}) && me.see(u"What you wrote"_s) &&
               me.tap(u"Supervision"_s) && me.home();
    }
    if (!me.taps({u"Longer check…"_s, u"Think it through"_s, u"A client"_s, u"The gap year"_s,
                  u"What exactly do I plan to say?"_s}) ||
        !me.hand().typeInto(u"My thoughts"_s, words))
        return false;
    const bool kept = me.hand().waitUntil([&] {
        const auto notes = me.ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); });
        return notes &&
               std::any_of(notes->cbegin(), notes->cend(), [&](const PromptNote& note) { return note.words == words; });
    });
    if (kept)
        me.halfway();
    return false;
}

bool employerVisit(const Person& me) {
    return me.taps({u"Longer check…"_s, u"Before an employer visit"_s, u"I had a gap too."_s}) &&
           me.hand().typeInto(u"What I want them to see"_s, u"People do well."_s) &&
           me.taps({u"Read it large"_s, u"Back"_s, u"Back"_s, u"Reflect"_s, u"My card for the visit"_s,
                    u"After the visit"_s, u"Held back"_s, u"OK"_s, u"Done"_s, u"Back"_s, u"Check"_s}) &&
           me.home();
}

} // namespace

bool Person::home() const {
    if (!see(u"Before you share"_s) || !scene.settle())
        return false;
    scene.model().notices()->withdraw(); // it would lie over what is tapped next
    return true;
}

QList<Step> weekOfSteps() {
    const auto check = [](const Longer& one) {
        return [one](const Person& me) {
            return longer(me, one);
        };
    };
    return {
        {"an experience, interrupted", 0, interruptedExperience},
        {"experiences", 0, putExperiences},
        {"client, all fine", 0, check({u"A client"_s, nine(u"Yes"_s), u"The gap year"_s, true, u"I shared"_s})},
        {"reflection without words", 0,
         [](const Person& me) {
             return reflect(me, {u"Client"_s, u"Shared"_s, u"Well"_s});
         }},
        {"client, would not help", 0, check({u"A client"_s, {u"No"_s}, {}, false, u"Used it quietly"_s})},
        {"employer, interrupted", 1, interruptedCheck},
        {"reflection, interrupted", 1, interruptedReflection},
        {"preparing", 1, prepare},
        {"team, quick", 1,
         [](const Person& me) {
             return quick(me, u"My team"_s, u"Yes"_s);
         }},
        {"clinical, quick", 1,
         [](const Person& me) {
             return quick(me, u"Clinical"_s, u"No"_s);
         }},
        {"client, too raw", 2, check({u"A client"_s, nine(u"Yes"_s), u"The big no"_s, true, u"I held back"_s})},
        {"employer, mine", 2, check({u"An employer"_s, nine(u"Yes"_s), u"Blue folder"_s, true, u"Used it quietly"_s})},
        {"reflection with words", 2,
         [](const Person& me) {
             return reflect(me, {u"Team"_s, u"Used quietly"_s, u"OK"_s}, u"I asked better questions"_s);
         }},
        {"team, skipped", 2, check({u"My team"_s, nine(u"Skip this one"_s), {}, true, {}})},
        {"clinical, no reason", 3, check({u"The clinical team"_s, nine(u"Yes"_s), {}, false, u"I held back"_s})},
        {"think it through, interrupted", 3, interruptedThinking},
        {"team, not yet", 3, check({u"My team"_s, nine(u"Yes"_s), {}, true, u"Not yet"_s, true})},
        {"employer visit", 3, employerVisit},
        {"looking back on a check", 4,
         [](const Person& me) {
             return lookBack(me, u"With my team, Yesterday · Not yet"_s, {u"Can’t tell yet"_s});
         }},
        {"supervision, interrupted", 4, interruptedSupervision},
        {"reflections", 4,
         [](const Person& me) {
             return reflect(me, {u"Employer visit"_s, u"None"_s, u"Well"_s}) &&
                    reflect(me, {u"Clinical"_s, u"Held back"_s, u"Not well"_s}, u"Wait for a better time"_s);
         }},
        {"client again", 4, check({u"A client"_s, nine(u"Yes"_s), {}, true, u"I shared"_s})},
        {"looking back on another", 4,
         [](const Person& me) {
             return lookBack(me, u"With a client, Today · I shared"_s, {u"Well"_s});
         }},
    };
}

} // namespace considered::tests
