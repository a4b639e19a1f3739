// Through the pages of Prepare and Supervision.
#include "app/weekdesk.h"

#include "storage/keptkinds.h"

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

/// What the box of that name shows, once it does.
bool shows(const Person& me, const QString& box, const QString& words) {
    return me.hand().waitUntil([&] { return me.hand().valueOf(box) == words; });
}

/// Whether one of the rows is in the vault as it should be; within a second of what was typed.
template <typename T, typename F> bool isKept(const Person& me, F fits) {
    return me.hand().waitUntil([&] {
        const auto rows = me.ask([](storage::Database& db) { return storage::Kept<T>(db).all(); });
        return rows && std::any_of(rows->cbegin(), rows->cend(), fits);
    });
}

} // namespace

bool interruptedExperience(const Person& me) {
    const QString box = u"In one line, without details"_s;
    const QString words = u"I had a gap too."_s;
    if (me.again)
        return me.taps({u"Prepare"_s, u"What I bring"_s, u"The gap year"_s}) && shows(me, box, words) &&
               me.taps({u"What kind of thing is it?"_s, u"Starting work again following a long break."_s, u"Back"_s,
                        u"Back"_s, u"Check"_s}) &&
               me.home();
    if (!me.taps({u"Prepare"_s, u"What I bring"_s, u"Add one"_s}) ||
        !me.hand().typeInto(u"Nickname"_s, u"The gap year"_s) || !me.tap(u"Open"_s)) // to clients, who come first
        return false;
    me.scene.model().notebook()->preparation()->experience()->setOpenness(u"employer"_s, u"open"_s);
    if (!me.hand().typeInto(box, words))
        return false;
    if (isKept<Experience>(me, [&](const Experience& one) { return one.oneLine == words; }))
        me.halfway();
    return false;
}

bool prepare(const Person& me) {
    return me.taps({u"Prepare"_s, u"My boundaries"_s, u"I will not share intimate details of my life."_s}) &&
           me.see(u"What stays mine, line 1"_s) && me.tap(u"Add my own"_s) &&
           me.hand().typeInto(u"What stays mine, line 2"_s, u"Which illness, and when"_s) &&
           me.taps({u"Back"_s, u"My words"_s, u"Add my own way to say no"_s}) &&
           me.hand().typeInto(u"To say no kindly, line 1"_s, u"Ask me about work."_s) &&
           me.taps({u"Back"_s, u"All preparation prompts"_s, u"My faith or beliefs"_s}) &&
           me.hand().typeInto(u"My thoughts"_s, u"Not at work"_s) &&
           me.taps({u"I have looked at this"_s, u"Back"_s, u"Back"_s, u"My short biography"_s}) &&
           me.hand().typeInto(u"What is my role now?"_s, u"I help people find work"_s) &&
           me.taps({u"My team"_s, u"Start from: Clients"_s}) && me.see(u"I help people find work."_s) &&
           me.taps({u"Back"_s, u"Check"_s}) && me.home();
}

bool interruptedSupervision(const Person& me) {
    const QString line = u"More time before visits"_s;
    const QString note = u"Ask for Fridays"_s;
    if (!me.again) {
        if (!me.taps({u"Supervision"_s, u"Next session"_s, u"2 weeks"_s, u"That is when we meet"_s,
                      u"Choose what to bring"_s}) ||
            !me.hand().typeInto(u"In my own words"_s, line) || !me.taps({u"Done"_s, u"Get ready"_s, line}) ||
            !me.hand().typeInto(u"My note"_s, note))
            return false;
        if (isKept<AgendaItem>(me, [&](const AgendaItem& item) { return item.note == note; }))
            me.halfway();
        return false;
    }
    if (!me.taps({u"Supervision"_s, u"Get ready"_s, line}) || !shows(me, u"My note"_s, note) ||
        !me.tap(u"We talked about it"_s) || !me.hand().typeInto(u"What we agreed"_s, u"Two hours on Fridays"_s) ||
        !me.taps({u"Back"_s, u"With a client"_s, u"We talked about it"_s, u"Back"_s, u"With my team"_s,
                  u"We talked about it"_s, u"Back"_s}) ||
        !me.hand().typeInto(u"What we agreed"_s, u"Meet again in May"_s) || !me.tap(u"Done with this session"_s) ||
        !me.see(u"You talked these over. Keep or delete?"_s) || !me.scene.settle())
        return false;
    me.scene.model().notices()->withdraw(); // it would lie over what is tapped next
    const auto* session = me.scene.model().notebook()->nextSession();
    return session->talkedOver().size() == 2 && me.tap(u"Delete"_s) &&
           me.hand().waitUntil([&] { return session->talkedOver().size() == 1; }) && me.tap(u"Keep"_s) &&
           me.hand().waitUntil([&] { return session->talkedOver().isEmpty(); }) && me.tap(u"Check"_s) && me.home();
}

} // namespace considered::tests
