// The tables behind whereabouts.h: by group, and by id where a group is spread over the app.
#include "domain/whereabouts.h"

#include <algorithm>
#include <array>
#include <span>

namespace considered {

namespace {

using namespace Qt::StringLiterals;

/// Of a prompt or a group: its place; `promptId` where one prompt of the area is meant.
struct Row {
    QLatin1StringView of;
    Area area = Area::Learn;
    QLatin1StringView promptId = {};
};

constexpr std::array groupHomes{
    Row{"experience"_L1, Area::Experiences},  Row{"prep"_L1, Area::Preparation},
    Row{"bio"_L1, Area::Biography},           Row{"decide_what"_L1, Area::LongerCheck},
    Row{"decide_why"_L1, Area::LongerCheck},  Row{"decide_when"_L1, Area::LongerCheck},
    Row{"decide_how"_L1, Area::LongerCheck},  Row{"positive"_L1, Area::LongerCheck},
    Row{"warning"_L1, Area::LongerCheck},     Row{"reflect"_L1, Area::Reflection},
    Row{"supervision"_L1, Area::Topics},      Row{"culture"_L1, Area::Culture},
    Row{"recruitment"_L1, Area::Recruitment}, Row{"principle"_L1, Area::Learn},
    Row{"benefit"_L1, Area::Learn},           Row{"risk"_L1, Area::Learn},
    Row{"framework"_L1, Area::Learn},
};

/// Prompts that live elsewhere than the rest of their group, and the context prompts, which have no one home.
constexpr std::array idHomes{
    Row{"ctx.client"_L1, Area::LongerCheck},
    Row{"ctx.employer"_L1, Area::LongerCheck},
    Row{"ctx.team"_L1, Area::LongerCheck},
    Row{"ctx.clinical"_L1, Area::LongerCheck},
    Row{"ctx.role.peer"_L1, Area::Settings},
    Row{"ctx.role.lived"_L1, Area::Settings},
    Row{"ctx.role.other"_L1, Area::Settings},
    Row{"ctx.role.lead"_L1, Area::Settings},
    Row{"ctx.wording"_L1, Area::Settings},
    Row{"ctx.first-meeting"_L1, Area::Biography},
    Row{"ctx.employer.example"_L1, Area::Learn},
    Row{"ctx.team.example"_L1, Area::Learn},
    Row{"ctx.clinical.example"_L1, Area::Learn},
    Row{"prep.private.info"_L1, Area::Boundaries},
    Row{"prep.private.experience"_L1, Area::Boundaries},
    Row{"prep.private.raw"_L1, Area::Boundaries},
    Row{"prep.private.unsettled"_L1, Area::Boundaries},
    Row{"prep.private.close-only"_L1, Area::Boundaries},
    Row{"prep.private.contact"_L1, Area::Boundaries},
    Row{"prep.private.intimate"_L1, Area::Boundaries},
    Row{"prep.private.mixed-signals"_L1, Area::Boundaries},
    Row{"prep.decline"_L1, Area::Phrases},
    Row{"prep.refocus"_L1, Area::Phrases},
};

/// What is in Learn, and what a person would do about it.
constexpr std::array actions{
    Row{"ctx.employer.example"_L1, Area::QuickCheck},
    Row{"ctx.team.example"_L1, Area::QuickCheck},
    Row{"ctx.clinical.example"_L1, Area::QuickCheck},

    Row{"prin.yardstick"_L1, Area::QuickCheck},
    Row{"prin.no-simple-rule"_L1, Area::LongerCheck},
    Row{"prin.not-friends"_L1, Area::Boundaries, "prep.private.mixed-signals"_L1},
    Row{"prin.grey-areas"_L1, Area::LongerCheck},
    Row{"prin.not-same"_L1, Area::LongerCheck},
    Row{"prin.not-only-way"_L1, Area::LongerCheck},
    Row{"prin.some-say-no"_L1, Area::QuickCheck},
    Row{"prin.silent-use"_L1, Area::QuickCheck},
    Row{"prin.resilience"_L1, Area::QuickCheck},
    Row{"prin.your-choice"_L1, Area::DeclineLines},
    Row{"prin.not-secret"_L1, Area::Preparation, "prep.spread"_L1},
    Row{"prin.everyone"_L1, Area::Experiences},
    Row{"prin.fair-expectation"_L1, Area::Preparation, "prep.starter"_L1},
    Row{"prin.them-and-us"_L1, Area::Biography, "bio.balance"_L1},
    Row{"prin.codes"_L1, Area::Topics, "sup.policies"_L1},
    Row{"prin.both-sides"_L1, Area::QuickCheck},
    Row{"prin.small-and-short"_L1, Area::Preparation, "prep.short-version"_L1},
    Row{"prin.two-way"_L1, Area::Biography, "bio.balance"_L1},
    Row{"prin.first-human"_L1, Area::Biography, "bio.first-impression"_L1},
    Row{"prin.whole-person"_L1, Area::Experiences, "exp.source.professional"_L1},

    Row{"ben.trust"_L1, Area::QuickCheck},
    Row{"ben.not-less-expert"_L1, Area::QuickCheck},
    Row{"ben.connect"_L1, Area::QuickCheck},
    Row{"ben.equal"_L1, Area::Biography, "bio.balance"_L1},
    Row{"ben.peer"_L1, Area::Topics, "sup.peer"_L1},
    Row{"ben.model"_L1, Area::QuickCheck},
    Row{"ben.hope"_L1, Area::QuickCheck},
    Row{"ben.esteem"_L1, Area::QuickCheck},
    Row{"ben.explore"_L1, Area::QuickCheck},
    Row{"ben.myths"_L1, Area::QuickCheck},
    Row{"ben.name-feelings"_L1, Area::QuickCheck},
    Row{"ben.new-angles"_L1, Area::QuickCheck},
    Row{"ben.employer"_L1, Area::Preparation, "prep.comfort.employers"_L1},
    Row{"ben.clinical"_L1, Area::Preparation, "prep.comfort.clinical"_L1},
    Row{"ben.team.expertise"_L1, Area::Experiences, "exp.all-jobs"_L1},
    Row{"ben.team.support"_L1, Area::Culture, "cult.wellbeing"_L1},
    Row{"ben.team.divide"_L1, Area::Culture, "cult.model"_L1},

    Row{"risk.focus"_L1, Area::QuickCheck},
    Row{"risk.burden"_L1, Area::Preparation, "prep.depth"_L1},
    Row{"risk.confuse"_L1, Area::Boundaries, "prep.private.mixed-signals"_L1},
    Row{"risk.envy"_L1, Area::LongerCheck},
    Row{"risk.not-ready"_L1, Area::Preparation, "prep.ready"_L1},
    Row{"risk.hard-topics"_L1, Area::DeclineLines},
    Row{"risk.culture-fear"_L1, Area::Topics, "sup.policies"_L1},

    Row{"frame.four-questions"_L1, Area::LongerCheck},
    Row{"frame.ok.happy"_L1, Area::QuickCheck},
    Row{"frame.ok.time"_L1, Area::QuickCheck},
    Row{"frame.ok.support"_L1, Area::Support},
    Row{"frame.ok.today"_L1, Area::QuickCheck},
    Row{"frame.common"_L1, Area::Topics, "sup.feel"_L1},
    Row{"frame.boundary-signs"_L1, Area::LongerCheck},
    Row{"frame.hop"_L1, Area::Preparation, "prep.pros-cons"_L1},
    Row{"frame.decision-tree"_L1, Area::LongerCheck},
    Row{"frame.trust-guidance"_L1, Area::Experiences},
    Row{"frame.slef.phases"_L1, Area::Preparation},
    Row{"frame.slef.in-dialogue"_L1, Area::QuickCheck},
    Row{"frame.slef.preparedness"_L1, Area::Preparation, "prep.ready"_L1},
    Row{"frame.slef.confidence"_L1, Area::Topics, "sup.feel"_L1},
    Row{"frame.slef.comfort"_L1, Area::Preparation, "prep.comfort.clients"_L1},
    Row{"frame.slef.competence"_L1, Area::Topics, "sup.reflect"_L1},
    Row{"frame.slef.relevance"_L1, Area::QuickCheck},
    Row{"frame.slef.supervision"_L1, Area::Topics},
    Row{"frame.slef.healthy"_L1, Area::LongerCheck},
    Row{"frame.slef.unhealthy"_L1, Area::LongerCheck},
    Row{"frame.slef.effect"_L1, Area::Reflection},
};

const Row* rowOf(std::span<const Row> table, const QString& of) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const Row& one) { return of == one.of; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace

std::optional<Whereabouts> homeOf(const Prompt& prompt) {
    const Row* row = rowOf(idHomes, prompt.id);
    if (!row)
        row = rowOf(groupHomes, prompt.group);
    return row ? std::optional(Whereabouts{row->area, prompt.id}) : std::nullopt;
}

std::optional<Whereabouts> actionOf(const Prompt& prompt) {
    std::optional<Whereabouts> home = homeOf(prompt);
    if (!home || home->area != Area::Learn)
        return home;
    const Row* row = rowOf(actions, prompt.id);
    return row ? std::optional(Whereabouts{row->area, QString(row->promptId)}) : std::nullopt;
}

} // namespace considered
