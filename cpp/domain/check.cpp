// Codes of check values, and picking a running check up again.
#include "domain/check.h"

#include "domain/codes.h"

#include <algorithm>

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Decision>, 5> decisionCodes = {{
    {Decision::NotSaid, "notSaid"_L1},
    {Decision::Shared, "shared"_L1},
    {Decision::UsedQuietly, "usedQuietly"_L1},
    {Decision::HeldBack, "heldBack"_L1},
    {Decision::NotYet, "notYet"_L1},
}};
constexpr std::array<codes::Code<Stage>, 5> stageCodes = {{
    {Stage::Experience, "experience"_L1},
    {Stage::Prompts, "prompts"_L1},
    {Stage::Reasons, "reasons"_L1},
    {Stage::Signs, "signs"_L1},
    {Stage::Outcome, "outcome"_L1},
}};
constexpr std::array<codes::Code<LineKind>, 4> lineKindCodes = {{
    {LineKind::Prompt, "prompt"_L1},
    {LineKind::Reason, "reason"_L1},
    {LineKind::Sign, "sign"_L1},
    {LineKind::Open, "open"_L1},
}};

} // namespace

QLatin1StringView codeOf(Decision decision) {
    return codes::wordOf(decisionCodes, decision);
}
std::optional<Decision> decisionFrom(QStringView code) {
    return codes::valueOf(decisionCodes, code);
}
QLatin1StringView codeOf(Stage stage) {
    return codes::wordOf(stageCodes, stage);
}
std::optional<Stage> stageFrom(QStringView code) {
    return codes::valueOf(stageCodes, code);
}
QLatin1StringView codeOf(LineKind kind) {
    return codes::wordOf(lineKindCodes, kind);
}
std::optional<LineKind> lineKindFrom(QStringView code) {
    return codes::valueOf(lineKindCodes, code);
}

RunningCheck pickedUp(RunningCheck check, const Guide& guide, const Moment& now) {
    if (check.changed.localDate() == now.localDate())
        return check;
    const QString ableNow = u"when.able-now"_s;
    if (check.answers.choices.remove(ableNow) == 0)
        return check;
    const auto asked = std::find_if(guide.prompts.cbegin(), guide.prompts.cend(),
                                    [&](const CheckPrompt& prompt) { return prompt.id == ableNow; });
    if (asked == guide.prompts.cend())
        return check;
    check.stage = Stage::Prompts;
    check.position = int(asked - guide.prompts.cbegin());
    return check;
}

} // namespace considered
