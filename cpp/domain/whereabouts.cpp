// The tables behind whereabouts.h: by group, and by id where a group is spread over the app.
#include "domain/whereabouts.h"

#include <array>

namespace considered {

namespace {

using namespace Qt::StringLiterals;

struct GroupHome {
    QLatin1StringView group;
    Area area = Area::Learn;
};
constexpr std::array groupHomes{
    GroupHome{"experience"_L1, Area::Experiences},  GroupHome{"prep"_L1, Area::Preparation},
    GroupHome{"bio"_L1, Area::Biography},           GroupHome{"decide_what"_L1, Area::LongerCheck},
    GroupHome{"decide_why"_L1, Area::LongerCheck},  GroupHome{"decide_when"_L1, Area::LongerCheck},
    GroupHome{"decide_how"_L1, Area::LongerCheck},  GroupHome{"positive"_L1, Area::LongerCheck},
    GroupHome{"warning"_L1, Area::LongerCheck},     GroupHome{"reflect"_L1, Area::Reflection},
    GroupHome{"supervision"_L1, Area::Topics},      GroupHome{"culture"_L1, Area::Culture},
    GroupHome{"recruitment"_L1, Area::Recruitment}, GroupHome{"principle"_L1, Area::Learn},
    GroupHome{"benefit"_L1, Area::Learn},           GroupHome{"risk"_L1, Area::Learn},
    GroupHome{"framework"_L1, Area::Learn},
};

struct IdArea {
    QLatin1StringView id;
    Area area = Area::Learn;
};
/// Prompts that live elsewhere than the rest of their group, and the context prompts, which have no one home.
constexpr std::array idHomes{
    IdArea{"ctx.client"_L1, Area::LongerCheck},
    IdArea{"ctx.employer"_L1, Area::LongerCheck},
    IdArea{"ctx.team"_L1, Area::LongerCheck},
    IdArea{"ctx.clinical"_L1, Area::LongerCheck},
    IdArea{"ctx.role.peer"_L1, Area::Settings},
    IdArea{"ctx.role.lived"_L1, Area::Settings},
    IdArea{"ctx.role.other"_L1, Area::Settings},
    IdArea{"ctx.role.lead"_L1, Area::Settings},
    IdArea{"ctx.wording"_L1, Area::Settings},
    IdArea{"ctx.first-meeting"_L1, Area::Biography},
    IdArea{"ctx.employer.example"_L1, Area::Learn},
    IdArea{"ctx.team.example"_L1, Area::Learn},
    IdArea{"ctx.clinical.example"_L1, Area::Learn},
    IdArea{"prep.private.info"_L1, Area::Boundaries},
    IdArea{"prep.private.experience"_L1, Area::Boundaries},
    IdArea{"prep.private.raw"_L1, Area::Boundaries},
    IdArea{"prep.private.unsettled"_L1, Area::Boundaries},
    IdArea{"prep.private.close-only"_L1, Area::Boundaries},
    IdArea{"prep.private.contact"_L1, Area::Boundaries},
    IdArea{"prep.private.intimate"_L1, Area::Boundaries},
    IdArea{"prep.private.mixed-signals"_L1, Area::Boundaries},
    IdArea{"prep.decline"_L1, Area::Phrases},
    IdArea{"prep.refocus"_L1, Area::Phrases},
};

struct Action {
    QLatin1StringView id;
    Area area = Area::Learn;
    QLatin1StringView promptId = {};
};
/// What is in Learn, and what a person would do about it.
constexpr std::array actions{
    Action{"ctx.employer.example"_L1, Area::QuickCheck},
    Action{"ctx.team.example"_L1, Area::QuickCheck},
    Action{"ctx.clinical.example"_L1, Area::QuickCheck},

    Action{"prin.yardstick"_L1, Area::QuickCheck},
    Action{"prin.no-simple-rule"_L1, Area::LongerCheck},
    Action{"prin.not-friends"_L1, Area::Boundaries, "prep.private.mixed-signals"_L1},
    Action{"prin.grey-areas"_L1, Area::LongerCheck},
    Action{"prin.not-same"_L1, Area::LongerCheck},
    Action{"prin.not-only-way"_L1, Area::LongerCheck},
    Action{"prin.some-say-no"_L1, Area::QuickCheck},
    Action{"prin.silent-use"_L1, Area::QuickCheck},
    Action{"prin.resilience"_L1, Area::QuickCheck},
    Action{"prin.your-choice"_L1, Area::DeclineLines},
    Action{"prin.not-secret"_L1, Area::Preparation, "prep.spread"_L1},
    Action{"prin.everyone"_L1, Area::Experiences},
    Action{"prin.fair-expectation"_L1, Area::Preparation, "prep.starter"_L1},
    Action{"prin.them-and-us"_L1, Area::Biography, "bio.balance"_L1},
    Action{"prin.codes"_L1, Area::Topics, "sup.policies"_L1},
    Action{"prin.both-sides"_L1, Area::QuickCheck},
    Action{"prin.small-and-short"_L1, Area::Preparation, "prep.short-version"_L1},
    Action{"prin.two-way"_L1, Area::Biography, "bio.balance"_L1},
    Action{"prin.first-human"_L1, Area::Biography, "bio.first-impression"_L1},
    Action{"prin.whole-person"_L1, Area::Experiences, "exp.source.professional"_L1},

    Action{"ben.trust"_L1, Area::QuickCheck},
    Action{"ben.not-less-expert"_L1, Area::QuickCheck},
    Action{"ben.connect"_L1, Area::QuickCheck},
    Action{"ben.equal"_L1, Area::Biography, "bio.balance"_L1},
    Action{"ben.peer"_L1, Area::Topics, "sup.peer"_L1},
    Action{"ben.model"_L1, Area::QuickCheck},
    Action{"ben.hope"_L1, Area::QuickCheck},
    Action{"ben.esteem"_L1, Area::QuickCheck},
    Action{"ben.explore"_L1, Area::QuickCheck},
    Action{"ben.myths"_L1, Area::QuickCheck},
    Action{"ben.name-feelings"_L1, Area::QuickCheck},
    Action{"ben.new-angles"_L1, Area::QuickCheck},
    Action{"ben.employer"_L1, Area::Preparation, "prep.comfort.employers"_L1},
    Action{"ben.clinical"_L1, Area::Preparation, "prep.comfort.clinical"_L1},
    Action{"ben.team.expertise"_L1, Area::Experiences, "exp.all-jobs"_L1},
    Action{"ben.team.support"_L1, Area::Culture, "cult.wellbeing"_L1},
    Action{"ben.team.divide"_L1, Area::Culture, "cult.model"_L1},

    Action{"risk.focus"_L1, Area::QuickCheck},
    Action{"risk.burden"_L1, Area::Preparation, "prep.depth"_L1},
    Action{"risk.confuse"_L1, Area::Boundaries, "prep.private.mixed-signals"_L1},
    Action{"risk.envy"_L1, Area::LongerCheck},
    Action{"risk.not-ready"_L1, Area::Preparation, "prep.ready"_L1},
    Action{"risk.hard-topics"_L1, Area::DeclineLines},
    Action{"risk.culture-fear"_L1, Area::Topics, "sup.policies"_L1},

    Action{"frame.four-questions"_L1, Area::LongerCheck},
    Action{"frame.ok.happy"_L1, Area::QuickCheck},
    Action{"frame.ok.time"_L1, Area::QuickCheck},
    Action{"frame.ok.support"_L1, Area::Support},
    Action{"frame.ok.today"_L1, Area::QuickCheck},
    Action{"frame.common"_L1, Area::Topics, "sup.feel"_L1},
    Action{"frame.boundary-signs"_L1, Area::LongerCheck},
    Action{"frame.hop"_L1, Area::Preparation, "prep.pros-cons"_L1},
    Action{"frame.decision-tree"_L1, Area::LongerCheck},
    Action{"frame.trust-guidance"_L1, Area::Experiences},
    Action{"frame.slef.phases"_L1, Area::Preparation},
    Action{"frame.slef.in-dialogue"_L1, Area::QuickCheck},
    Action{"frame.slef.preparedness"_L1, Area::Preparation, "prep.ready"_L1},
    Action{"frame.slef.confidence"_L1, Area::Topics, "sup.feel"_L1},
    Action{"frame.slef.comfort"_L1, Area::Preparation, "prep.comfort.clients"_L1},
    Action{"frame.slef.competence"_L1, Area::Topics, "sup.reflect"_L1},
    Action{"frame.slef.relevance"_L1, Area::QuickCheck},
    Action{"frame.slef.supervision"_L1, Area::Topics},
    Action{"frame.slef.healthy"_L1, Area::LongerCheck},
    Action{"frame.slef.unhealthy"_L1, Area::LongerCheck},
    Action{"frame.slef.effect"_L1, Area::Reflection},
};

} // namespace

std::optional<Whereabouts> homeOf(const Prompt& prompt) {
    for (const IdArea& home : idHomes)
        if (prompt.id == home.id)
            return Whereabouts{home.area, prompt.id};
    for (const GroupHome& home : groupHomes)
        if (prompt.group == home.group)
            return Whereabouts{home.area, prompt.id};
    return std::nullopt;
}

std::optional<Whereabouts> actionOf(const Prompt& prompt) {
    std::optional<Whereabouts> home = homeOf(prompt);
    if (!home || home->area != Area::Learn)
        return home;
    for (const Action& action : actions)
        if (prompt.id == action.id)
            return Whereabouts{action.area, QString(action.promptId)};
    return std::nullopt;
}

} // namespace considered
