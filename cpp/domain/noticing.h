// Noticing: what a person's own notes show over some months, in dots and words. Nothing to aim for: no sum, no share,
// no line through the dots, and holding back and quiet use stand beside the rest.
#pragma once

#include "domain/reflection.h"

#include <QMap>

namespace considered {

/// As much of a reflection as is looked at here.
struct LookBack {
    Moment created;
    std::optional<Audience> context;
    std::optional<Use> use;
    std::optional<Landing> landed;
};

/// A row of the picture, from the top.
enum class NoticedAs { Well, Ok, Mixed, NotWell, CantTell, UsedQuietly, HeldBack };

/// Where it stands. What was shared and not said to have landed any way yet cannot be told; what was neither shared,
/// used nor held back stands nowhere.
[[nodiscard]] std::optional<NoticedAs> noticedAs(const LookBack& lookBack);

struct NoticedMonth {
    QDate month;                 ///< its first day
    QMap<NoticedAs, int> counts; ///< only what happened
    friend bool operator==(const NoticedMonth&, const NoticedMonth&) = default;
};

/// The months up to that of `now`, one after the other, at most `most`; from the first that has anything. By the
/// calendar that the person's own clock showed. Empty when nothing stands anywhere.
[[nodiscard]] QList<NoticedMonth> byMonth(const QList<LookBack>& lookBacks, const Moment& now, int most);

/// How often something happened, for words: a number would ask to be beaten.
enum class HowOften { Once, AFewTimes, Often };
/// `times` is at least 1. Five is often.
[[nodiscard]] HowOften howOften(int times);

} // namespace considered
