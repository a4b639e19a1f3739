// The words for a team's progress.
#include "domain/teampoint.h"

#include "domain/codes.h"

namespace considered {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<TeamProgress>, 2> progressCodes = {{
    {TeamProgress::TalkedAbout, "talkedAbout"_L1},
    {TeamProgress::InPlace, "inPlace"_L1},
}};

} // namespace

QLatin1StringView codeOf(TeamProgress progress) {
    return codes::wordOf(progressCodes, progress);
}
std::optional<TeamProgress> teamProgressFrom(QStringView code) {
    return codes::valueOf(progressCodes, code);
}

} // namespace considered
