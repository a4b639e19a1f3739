// A card for an employer visit: three short things to read in the car park, and the look back that follows.
#pragma once

#include "domain/check.h"

namespace considered {

struct Visit {
    RowStamp row;
    QString line;     ///< what I say, if I say something of mine
    QString boundary; ///< what stays mine
    QString toSee;    ///< what I want them to see
    /// The reflection begun after it, whether or not it was kept. Empty: the visit is still to come.
    std::optional<QUuid> reflectionId;
    friend bool operator==(const Visit&, const Visit&) = default;
};

} // namespace considered
