// The tour of what is there to read, and of people to turn to.
#include "tour/tour.h"

using namespace Qt::StringLiterals;

namespace considered::tests {

bool Tour::learn() {
    return tap(u"Learn"_s + u"…"_s) && see(u"Principles"_s) && step(u"learn"_s) &&
           (hand().typeInto(u"Search everything here"_s, u"quest"_s) || lost()) && see(u"In a check"_s) &&
           step(u"learn-found"_s) && tap(u"Clear the search"_s) && tap(u"Principles"_s + u"…"_s) &&
           step(u"learn-part"_s) && tap(u"You can use your experience without talking about it."_s) &&
           see(u"Try a quick check"_s) && step(u"learn-item"_s) && tap(u"Back"_s) && tap(u"Back"_s) && tap(u"Back"_s) &&
           tap(u"Someone to talk to"_s + u"…"_s) && see(u"116 123"_s) && step(u"support-public"_s) && tap(u"Back"_s);
}

bool Tour::support() {
    if (!tap(u"More"_s) || !tap(u"Support for me"_s + u"…"_s) || !tap(u"Add someone"_s))
        return false;
    return (hand().typeInto(u"Name or nickname"_s, u"Blue"_s) || lost()) &&
           (hand().typeInto(u"Phone"_s, u"07700 900123"_s) || lost()) && step(u"contact"_s) && tap(u"Back"_s) &&
           see(u"Change Blue"_s) && step(u"support"_s) && tap(u"Back"_s) && tap(u"Check"_s);
}

} // namespace considered::tests
