// When the app asks about something later: quietly, on one day, and never again once it was answered or waved off.
#pragma once

#include "domain/check.h"

namespace considered {

/// What the rule looks at in a kept check.
struct AskFacts {
    Moment created;
    Decision decision = Decision::NotSaid;
    bool lookedBack = false;     ///< a reflection is linked to it
    std::optional<Moment> asked; ///< when "How did it go?" was first on screen
    bool askNoMore = false;      ///< the person waved it off
    friend bool operator==(const AskFacts&, const AskFacts&) = default;
};

inline constexpr int askWithinDays = 14;

/// Whether "How did it go?" may be asked of it now: it was shared, used quietly or put off, nobody has looked back, it
/// is from an earlier day but not from long ago, and it has not been asked on another day.
[[nodiscard]] bool mayAsk(const AskFacts& check, const Moment& now);
/// The one check to ask about now, as an index; nothing on most days. One a day: the one asked today stays until it is
/// answered or waved off, and then no other follows that day. Else the newest that may be asked.
[[nodiscard]] std::optional<qsizetype> whichToAsk(const QList<AskFacts>& checks, const Moment& now);

inline constexpr int feelingAfterDays = 2;

/// Whether a note offers "How do I feel about it now?": some days after it was written, and after `last` it was
/// answered.
[[nodiscard]] bool offersFeeling(const Moment& written, const std::optional<Moment>& last, const Moment& now);

} // namespace considered
