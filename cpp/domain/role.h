// Role: what the person may say of their job, and what the app then offers first. Nothing is ever hidden for it.
#pragma once

#include <QStringList>
#include <optional>

namespace considered {

enum class Role {
    NotSaid, ///< or would rather not say
    Peer,    ///< a peer employment specialist
    Lived,   ///< not in a peer role, with lived experience
    Other,   ///< draws on other parts of life
    Lead,    ///< leads a team or service
};

/// Ids of prompts to look at before a check. For who shares as part of the job, the question is less whether than
/// which bit and how much.
[[nodiscard]] QStringList lookedAtFirst(Role role);
/// Whether what is for team leads comes before the rest.
[[nodiscard]] bool leadsFirst(Role role);

[[nodiscard]] QLatin1StringView codeOf(Role role); ///< "", "peer", "lived", "other", "lead"
[[nodiscard]] std::optional<Role> roleFrom(QStringView code);

} // namespace considered
