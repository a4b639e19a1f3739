// Reading a session plan. Steps that do not fill its minutes are a fault.
#include "content/sessionplan.h"

namespace considered::content {

using namespace Qt::StringLiterals;

SessionPlan sessionPlanAt(const Place& place) {
    place.checkKeys({"minutes"_L1, "aim"_L1, "before"_L1, "steps"_L1});
    SessionPlan plan{place.at("minutes"_L1).positive(), place.at("aim"_L1).text(), {}, {}};
    for (const Place& line : place.at("before"_L1).items())
        plan.before.append(line.text());
    int minutes = 0;
    for (const Place& item : place.at("steps"_L1).items()) {
        item.checkKeys({"id"_L1, "minutes"_L1, "title"_L1, "text"_L1});
        plan.steps.append({item.at("id"_L1).text(), item.at("minutes"_L1).positive(), item.at("title"_L1).text(),
                           item.at("text"_L1).text()});
        minutes += plan.steps.constLast().minutes;
    }
    if (minutes != plan.minutes)
        place.at("minutes"_L1).fault(u"the steps take %1"_s.arg(minutes));
    return plan;
}

} // namespace considered::content
