// TeamPoint: how far a team is with one point of a team lead's checklist.
#pragma once

#include "domain/check.h"

namespace considered {

/// Neither is better: what a team has talked about may be just right as it is.
enum class TeamProgress { TalkedAbout, InPlace };

struct TeamPoint {
    RowStamp row;
    QString promptId; ///< of the groups culture and recruitment
    std::optional<TeamProgress> progress;
    std::optional<Moment> since; ///< when the progress was chosen
    QString words;
    friend bool operator==(const TeamPoint&, const TeamPoint&) = default;
};

[[nodiscard]] QLatin1StringView codeOf(TeamProgress progress); ///< "talkedAbout", "inPlace"
[[nodiscard]] std::optional<TeamProgress> teamProgressFrom(QStringView code);

} // namespace considered
