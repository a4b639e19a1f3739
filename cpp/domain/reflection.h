// A reflection: a look back, taps first, words optional.
#pragma once

#include "domain/check.h"

namespace considered {

enum class Use { Shared, UsedQuietly, HeldBack, None };
enum class Landing { NotWell, Mixed, Ok, Well, CantTell };
enum class Closeness { Closer, Same, Distant }; ///< effect on "us"
enum class YesNo { Yes, No };
enum class HelpedWork { Yes, No, TooSoon };
enum class TeamShare { Yes, Maybe, No };

/// All fields are optional: an empty optional or text means "not said".
/// Two layers: `learning` may be exported; everything else is just for me, and with `justForMe` on nothing is.
struct Reflection {
    RowStamp row;
    std::optional<QUuid> checkId; ///< the kept check it looks back at
    std::optional<Audience> context;
    std::optional<Use> use;
    std::optional<Landing> landed;
    QString effectPerson; ///< what I saw or heard
    std::optional<YesNo> askedThem;
    std::optional<Closeness> effectUs;
    QString effectMe;
    std::optional<HelpedWork> helpedWork;
    QString worked; ///< what worked, what I would change
    QString feltThen;
    QString feltNow;
    QString learning; ///< what I take from it
    std::optional<TeamShare> shareTeam;
    bool forSupervision = false;
    bool justForMe = true;
    friend bool operator==(const Reflection&, const Reflection&) = default;
};

/// How one feels about it on a later day, kept beside how one felt then. Just for me, always.
struct Feeling {
    RowStamp row;
    QUuid reflectionId;
    QString words;
    friend bool operator==(const Feeling&, const Feeling&) = default;
};

/// True when nothing has been tapped or typed (row, link and the two switches aside).
[[nodiscard]] bool isBlank(const Reflection& reflection);

[[nodiscard]] QLatin1StringView codeOf(Use use); ///< "shared", "usedQuietly", "heldBack", "none"
[[nodiscard]] std::optional<Use> useFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Landing landing); ///< "notWell", "mixed", "ok", "well", "cantTell"
[[nodiscard]] std::optional<Landing> landingFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Closeness closeness); ///< "closer", "same", "distant"
[[nodiscard]] std::optional<Closeness> closenessFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(YesNo yesNo); ///< "yes", "no"
[[nodiscard]] std::optional<YesNo> yesNoFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(HelpedWork helped); ///< "yes", "no", "tooSoon"
[[nodiscard]] std::optional<HelpedWork> helpedWorkFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(TeamShare share); ///< "yes", "maybe", "no"
[[nodiscard]] std::optional<TeamShare> teamShareFrom(QStringView code);

} // namespace considered
