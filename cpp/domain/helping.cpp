// Matching experiences to what somebody is facing.
#include "domain/helping.h"

#include <algorithm>
#include <utility>

namespace considered {

namespace {

HelpWay wayOf(std::optional<Openness> openness) {
    return openness == Openness::Open   ? HelpWay::Share
           : openness == Openness::Some ? HelpWay::ShareSome
                                        : HelpWay::Quietly;
}

} // namespace

QList<Fitting> fittingFor(const Situation& situation, Audience audience, const QList<Experience>& experiences) {
    QList<Fitting> fitting;
    for (const Experience& experience : experiences)
        if (!experience.tooRaw && situation.kinds.contains(experience.kind))
            fitting.append({experience, wayOf(opennessFor(experience, audience))});
    const auto place = [&](const Fitting& one) {
        return std::pair(one.way, situation.kinds.indexOf(one.experience.kind));
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&](const Fitting& a, const Fitting& b) { return place(a) < place(b); });
    return fitting;
}

} // namespace considered
