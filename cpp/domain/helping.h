// What have I got that might help? From what the other person is facing to experiences of mine, and a way to use each.
#pragma once

#include "domain/experience.h"

namespace considered {

/// How an experience may help somebody; in the order it is offered.
enum class HelpWay {
    Share,     ///< it is open to them
    ShareSome, ///< a little of it is
    Quietly,   ///< it is mine, or that has not been decided: it helps without being told
};

/// An experience that fits what somebody is facing.
struct Fitting {
    Experience experience;
    HelpWay way = HelpWay::Quietly;
    friend bool operator==(const Fitting&, const Fitting&) = default;
};

/// Those of the kinds that the situation names, open ones first, then those of the kinds named first. What is too raw
/// is not offered for any use.
[[nodiscard]] QList<Fitting> fittingFor(const Situation& situation, Audience audience,
                                        const QList<Experience>& experiences);

} // namespace considered
