// The tour of what is there to read, and of people to turn to.
#include "tour/tour.h"

using namespace Qt::StringLiterals;

namespace considered::tests {

bool Tour::learn() {
    return tap(u"Learn"_s + u"…"_s) && see(u"Principles"_s) && step(u"learn"_s) &&
           (hand().typeInto(u"Search everything here"_s, lettersOf(u"quest"_s, hand().tongue())) || lost()) &&
           see(u"In a check"_s) && step(u"learn-found"_s) && tap(u"Clear the search"_s) &&
           tap(u"Principles"_s + u"…"_s) && step(u"learn-part"_s) &&
           tap(u"You can use your experience without talking about it."_s) && see(u"Try a quick check"_s) &&
           step(u"learn-item"_s) && tap(u"Back"_s) && tap(u"Back"_s) && tap(u"Back"_s) &&
           tap(u"Someone to talk to"_s + u"…"_s) && see(u"116 123"_s) && step(u"support-public"_s) && tap(u"Back"_s);
}

bool Tour::support() {
    if (!tap(u"More"_s) || !tap(u"Support for me"_s + u"…"_s) || !tap(u"Add someone"_s))
        return false;
    return (hand().typeInto(u"Name or nickname"_s, u"Blue"_s) || lost()) &&
           (hand().typeInto(u"Phone"_s, u"07700 900123"_s) || lost()) && step(u"contact"_s) && tap(u"Back"_s) &&
           see(u"Change Blue"_s) && step(u"support"_s) && tap(u"Back"_s) && tap(u"Check"_s);
}

bool Tour::teamLeads() {
    return tap(u"More"_s) && tap(u"What I’m noticing"_s + u"…"_s) && see(u"How it landed, month by month"_s) &&
           step(u"noticing"_s) && tap(u"Back"_s) && tap(u"For team leads"_s + u"…"_s) && see(u"Our culture"_s) &&
           step(u"team-leads"_s) && tap(u"Hiring"_s + u"…"_s) && see(u"Check with HR first"_s) && step(u"hiring"_s) &&
           tap(u"Does the advert welcome people who have faced hard times?"_s) && see(u"Where are we with it?"_s) &&
           step(u"team-point"_s) && tap(u"Back"_s) && tap(u"Back"_s) && tap(u"A 45-minute session"_s + u"…"_s) &&
           see(u"0 to 5 minutes"_s) && step(u"session-plan"_s) && tap(u"Back"_s) &&
           tap(u"The four-question card"_s + u"…"_s) && see(u"Save it as a PDF"_s) && step(u"question-card"_s) &&
           tap(u"Back"_s) && tap(u"Back"_s) && tap(u"Bin"_s + u"…"_s) && step(u"bin"_s) && tap(u"Back"_s) &&
           tap(u"Check"_s);
}

} // namespace considered::tests
