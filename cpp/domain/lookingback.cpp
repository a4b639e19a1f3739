// The rules, by calendar days as the person's own clock showed them.
#include "domain/lookingback.h"

#include <algorithm>

namespace considered {

namespace {

bool askedOn(const AskFacts& check, const QDate& day) {
    return check.asked && check.asked->localDate() == day;
}

} // namespace

bool mayAsk(const AskFacts& check, const Moment& now) {
    const bool didSomething = check.decision == Decision::Shared || check.decision == Decision::UsedQuietly ||
                              check.decision == Decision::NotYet;
    if (!didSomething || check.lookedBack || check.askNoMore)
        return false;
    const QDate today = now.localDate();
    if (check.asked && !askedOn(check, today))
        return false;
    const qint64 days = check.created.localDate().daysTo(today);
    return days >= 1 && days <= askWithinDays;
}

std::optional<qsizetype> whichToAsk(const QList<AskFacts>& checks, const Moment& now) {
    const QDate today = now.localDate();
    const bool anyToday =
        std::any_of(checks.cbegin(), checks.cend(), [&](const AskFacts& check) { return askedOn(check, today); });
    std::optional<qsizetype> newest;
    for (qsizetype at = 0; at < checks.size(); ++at) {
        const AskFacts& check = checks.at(at);
        if (!mayAsk(check, now) || (anyToday && !askedOn(check, today)))
            continue;
        if (!newest || check.created.utcMs > checks.at(*newest).created.utcMs)
            newest = at;
    }
    return newest;
}

bool offersFeeling(const Moment& written, const std::optional<Moment>& last, const Moment& now) {
    const QDate today = now.localDate();
    return written.localDate().daysTo(today) >= feelingAfterDays &&
           (!last || last->localDate().daysTo(today) >= feelingAfterDays);
}

} // namespace considered
