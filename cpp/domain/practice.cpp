// Codes of the practice values, and look-ups in a pack.
#include "domain/practice.h"

#include "domain/codes.h"

#include <algorithm>

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Audience>, 4> audienceCodes = {{
    {Audience::Client, "client"_L1},
    {Audience::Employer, "employer"_L1},
    {Audience::Team, "team"_L1},
    {Audience::Clinical, "clinical"_L1},
}};
constexpr std::array<codes::Code<Depth>, 3> depthCodes = {{
    {Depth::Quick, "quick"_L1},
    {Depth::Check, "check"_L1},
    {Depth::Full, "full"_L1},
}};
constexpr std::array<codes::Code<Weight>, 3> weightCodes = {{
    {Weight::Pause, "pause"_L1},
    {Weight::Quiet, "quiet"_L1},
    {Weight::Stop, "stop"_L1},
}};
constexpr std::array<codes::Code<Unsure>, 3> unsureCodes = {{
    {Unsure::Share, "share"_L1},
    {Unsure::Pause, "pause"_L1},
    {Unsure::Stop, "stop"_L1},
}};

constexpr std::array<codes::Code<TopicPart>, 4> topicPartCodes = {{
    {TopicPart::Nine, "nine"_L1},
    {TopicPart::Wide, "wide"_L1},
    {TopicPart::Peer, "peer"_L1},
    {TopicPart::Group, "group"_L1},
}};

} // namespace

QLatin1StringView codeOf(Audience audience) {
    return codes::wordOf(audienceCodes, audience);
}
std::optional<Audience> audienceFrom(QStringView code) {
    return codes::valueOf(audienceCodes, code);
}
QLatin1StringView codeOf(Depth depth) {
    return codes::wordOf(depthCodes, depth);
}
std::optional<Depth> depthFrom(QStringView code) {
    return codes::valueOf(depthCodes, code);
}
QLatin1StringView codeOf(Weight weight) {
    return codes::wordOf(weightCodes, weight);
}
std::optional<Weight> weightFrom(QStringView code) {
    return codes::valueOf(weightCodes, code);
}
QLatin1StringView codeOf(Unsure unsure) {
    return codes::wordOf(unsureCodes, unsure);
}
std::optional<Unsure> unsureFrom(QStringView code) {
    return codes::valueOf(unsureCodes, code);
}

QLatin1StringView codeOf(TopicPart part) {
    return codes::wordOf(topicPartCodes, part);
}
std::optional<TopicPart> topicPartFrom(QStringView code) {
    return codes::valueOf(topicPartCodes, code);
}

const Guide& Practice::guide(Audience audience, Depth depth) const {
    const auto& guides = depth == Depth::Quick ? quick : check;
    const auto found = guides.constFind(audience);
    Q_ASSERT_X(found != guides.constEnd(), "Practice::guide", "the loader refuses a pack without all four audiences");
    return *found;
}

const Prompt* Practice::prompt(QStringView wanted) const {
    const auto found = std::find_if(prompts.cbegin(), prompts.cend(), [&](const Prompt& p) { return p.id == wanted; });
    return found == prompts.cend() ? nullptr : &*found;
}

} // namespace considered
