// Openness of experiences, and the codes of what is prepared.
#include "domain/experience.h"

#include "domain/codes.h"

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Openness>, 3> opennessCodes = {{
    {Openness::Open, "open"_L1},
    {Openness::Some, "some"_L1},
    {Openness::Mine, "mine"_L1},
}};
constexpr std::array<codes::Code<HowMuch>, 3> howMuchCodes = {{
    {HowMuch::Headline, "headline"_L1},
    {HowMuch::Short, "short"_L1},
    {HowMuch::More, "more"_L1},
}};
constexpr std::array<codes::Code<PhraseKind>, 3> phraseKindCodes = {{
    {PhraseKind::Decline, "decline"_L1},
    {PhraseKind::TurnBack, "turnBack"_L1},
    {PhraseKind::Begin, "begin"_L1},
}};

/// The field of an experience, const as it is.
auto& fieldFor(auto& experience, Audience audience) {
    switch (audience) {
    case Audience::Client:
        return experience.client;
    case Audience::Employer:
        return experience.employer;
    case Audience::Team:
        return experience.team;
    case Audience::Clinical:
        return experience.clinical;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Openness> opennessFor(const Experience& experience, Audience audience) {
    return fieldFor(experience, audience);
}

void setOpenness(Experience& experience, Audience audience, std::optional<Openness> openness) {
    fieldFor(experience, audience) = openness;
}

std::optional<ExperienceMark> markFor(const Experience& experience, Audience audience) {
    const std::optional<Openness> openness = opennessFor(experience, audience);
    if (!openness && !experience.tooRaw)
        return std::nullopt;
    return ExperienceMark{openness.value_or(Openness::Mine), experience.tooRaw};
}

Script scriptWith(Script script, const Experience& experience) {
    const auto own = [](QString& line, const QString& words) {
        if (const QString said = words.trimmed(); !said.isEmpty())
            line = said;
    };
    own(script.permission, experience.permission);
    own(script.share, experience.oneLine);
    own(script.checkBack, experience.checkBack);
    return script;
}

Reach reachOf(const Experience& experience) {
    if (experience.tooRaw)
        return {Openness::Mine, {}};
    Reach reach;
    bool allOpen = true;
    for (const Audience audience : allAudiences) {
        const std::optional<Openness> openness = opennessFor(experience, audience);
        allOpen = allOpen && openness == Openness::Open;
        if (openness && openness != Openness::Mine)
            reach.audiences.append(audience);
        else if (openness)
            reach.openness = Openness::Mine;
    }
    if (!reach.audiences.isEmpty())
        reach.openness = allOpen ? Openness::Open : Openness::Some;
    return reach;
}

bool isBlank(const Experience& experience) {
    Experience bare = experience;
    bare.row = {};
    for (QString* words : {&bare.nickname, &bare.oneLine, &bare.lesson, &bare.permission, &bare.checkBack})
        *words = words->trimmed();
    return bare == Experience();
}

QLatin1StringView codeOf(Openness openness) {
    return codes::wordOf(opennessCodes, openness);
}
std::optional<Openness> opennessFrom(QStringView code) {
    return codes::valueOf(opennessCodes, code);
}
QLatin1StringView codeOf(HowMuch howMuch) {
    return codes::wordOf(howMuchCodes, howMuch);
}
std::optional<HowMuch> howMuchFrom(QStringView code) {
    return codes::valueOf(howMuchCodes, code);
}
QLatin1StringView codeOf(PhraseKind kind) {
    return codes::wordOf(phraseKindCodes, kind);
}
std::optional<PhraseKind> phraseKindFrom(QStringView code) {
    return codes::valueOf(phraseKindCodes, code);
}

} // namespace considered
