// Codes of reflection values.
#include "domain/reflection.h"

#include "domain/codes.h"

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Use>, 4> useCodes = {{
    {Use::Shared, "shared"_L1},
    {Use::UsedQuietly, "usedQuietly"_L1},
    {Use::HeldBack, "heldBack"_L1},
    {Use::None, "none"_L1},
}};
constexpr std::array<codes::Code<Landing>, 5> landingCodes = {{
    {Landing::NotWell, "notWell"_L1},
    {Landing::Mixed, "mixed"_L1},
    {Landing::Ok, "ok"_L1},
    {Landing::Well, "well"_L1},
    {Landing::CantTell, "cantTell"_L1},
}};
constexpr std::array<codes::Code<Closeness>, 3> closenessCodes = {{
    {Closeness::Closer, "closer"_L1},
    {Closeness::Same, "same"_L1},
    {Closeness::Distant, "distant"_L1},
}};
constexpr std::array<codes::Code<YesNo>, 2> yesNoCodes = {{
    {YesNo::Yes, "yes"_L1},
    {YesNo::No, "no"_L1},
}};
constexpr std::array<codes::Code<HelpedWork>, 3> helpedWorkCodes = {{
    {HelpedWork::Yes, "yes"_L1},
    {HelpedWork::No, "no"_L1},
    {HelpedWork::TooSoon, "tooSoon"_L1},
}};
constexpr std::array<codes::Code<TeamShare>, 3> teamShareCodes = {{
    {TeamShare::Yes, "yes"_L1},
    {TeamShare::Maybe, "maybe"_L1},
    {TeamShare::No, "no"_L1},
}};

} // namespace

QLatin1StringView codeOf(Use use) {
    return codes::wordOf(useCodes, use);
}
std::optional<Use> useFrom(QStringView code) {
    return codes::valueOf(useCodes, code);
}
QLatin1StringView codeOf(Landing landing) {
    return codes::wordOf(landingCodes, landing);
}
std::optional<Landing> landingFrom(QStringView code) {
    return codes::valueOf(landingCodes, code);
}
QLatin1StringView codeOf(Closeness closeness) {
    return codes::wordOf(closenessCodes, closeness);
}
std::optional<Closeness> closenessFrom(QStringView code) {
    return codes::valueOf(closenessCodes, code);
}
QLatin1StringView codeOf(YesNo yesNo) {
    return codes::wordOf(yesNoCodes, yesNo);
}
std::optional<YesNo> yesNoFrom(QStringView code) {
    return codes::valueOf(yesNoCodes, code);
}
QLatin1StringView codeOf(HelpedWork helped) {
    return codes::wordOf(helpedWorkCodes, helped);
}
std::optional<HelpedWork> helpedWorkFrom(QStringView code) {
    return codes::valueOf(helpedWorkCodes, code);
}
QLatin1StringView codeOf(TeamShare share) {
    return codes::wordOf(teamShareCodes, share);
}
std::optional<TeamShare> teamShareFrom(QStringView code) {
    return codes::valueOf(teamShareCodes, code);
}

bool isBlank(const Reflection& reflection) {
    Reflection empty;
    empty.row = reflection.row;
    empty.checkId = reflection.checkId;
    empty.forSupervision = reflection.forSupervision;
    empty.justForMe = reflection.justForMe;
    return reflection == empty;
}

} // namespace considered
