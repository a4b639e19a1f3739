// Whereabouts: where in the app a prompt of the practice content lives, and what can be done with what it says.
#pragma once

#include "domain/practice.h"

namespace considered {

/// A part of the app, as one would look for it. Which page that is, only the view-models know.
enum class Area {
    QuickCheck,
    LongerCheck,
    DeclineLines,
    Reflection,
    Experiences, ///< what I bring
    Preparation, ///< the questions to think over in a calm moment
    Boundaries,  ///< what stays mine
    Phrases,     ///< my words
    Biography,
    Topics, ///< of supervision
    Support,
    Culture,     ///< a team lead's checklist
    Recruitment, ///< the other
    Settings,
    Learn,
};

struct Whereabouts {
    Area area = Area::Learn;
    QString promptId; ///< which of the area's prompts; empty where the area as a whole is meant
    friend bool operator==(const Whereabouts&, const Whereabouts&) = default;
};

/// Where a person would look for it. nullopt for a prompt that nobody has given a place yet.
[[nodiscard]] std::optional<Whereabouts> homeOf(const Prompt& prompt);

/// What it leads to. Of what lives in Learn, the action it speaks of: never Learn again. Of anything else, its home.
[[nodiscard]] std::optional<Whereabouts> actionOf(const Prompt& prompt);

} // namespace considered
