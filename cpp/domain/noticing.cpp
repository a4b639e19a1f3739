// Sorting look-backs into rows and months.
#include "domain/noticing.h"

#include <algorithm>

namespace considered {

namespace {

QDate monthOf(const Moment& moment) {
    const QDate day = moment.localDate();
    return {day.year(), day.month(), 1};
}

} // namespace

std::optional<NoticedAs> noticedAs(const LookBack& lookBack) {
    if (!lookBack.use)
        return std::nullopt;
    switch (*lookBack.use) {
    case Use::UsedQuietly:
        return NoticedAs::UsedQuietly;
    case Use::HeldBack:
        return NoticedAs::HeldBack;
    case Use::None:
        return std::nullopt;
    case Use::Shared:
        break;
    }
    switch (lookBack.landed.value_or(Landing::CantTell)) {
    case Landing::Well:
        return NoticedAs::Well;
    case Landing::Ok:
        return NoticedAs::Ok;
    case Landing::Mixed:
        return NoticedAs::Mixed;
    case Landing::NotWell:
        return NoticedAs::NotWell;
    case Landing::CantTell:
        return NoticedAs::CantTell;
    }
    Q_UNREACHABLE();
}

QList<NoticedMonth> byMonth(const QList<LookBack>& lookBacks, const Moment& now, int most) {
    const QDate last = monthOf(now);
    const QDate earliest = last.addMonths(1 - most);
    QMap<QDate, QMap<NoticedAs, int>> found;
    for (const LookBack& each : lookBacks) {
        const QDate month = monthOf(each.created);
        const auto as = noticedAs(each);
        if (as && month >= earliest && month <= last)
            ++found[month][*as];
    }
    QList<NoticedMonth> months;
    if (found.isEmpty())
        return months;
    for (QDate month = found.firstKey(); month <= last; month = month.addMonths(1))
        months.append({month, found.value(month)});
    return months;
}

HowOften howOften(int times) {
    return times >= 5 ? HowOften::Often : times > 1 ? HowOften::AFewTimes : HowOften::Once;
}

} // namespace considered
