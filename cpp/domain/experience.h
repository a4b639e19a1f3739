// Experiences, boundaries and phrases: what a person prepares in calm moments (design 3, "Prepare").
#pragma once

#include "domain/check.h"

namespace considered {

/// How much of it I would tell (prep.depth).
enum class HowMuch { Headline, Short, More };

/// Something of mine that I might share, under a nickname only I understand. An openness that is not set has not been
/// decided yet; `tooRaw` overrides all of them.
struct Experience {
    RowStamp row;
    QString nickname;
    QString kind; ///< id of an exp.* prompt; may be empty
    std::optional<Openness> client;
    std::optional<Openness> employer;
    std::optional<Openness> team;
    std::optional<Openness> clinical;
    std::optional<Openness> supervisor;
    bool tooRaw = false;
    QString oneLine; ///< the version without details
    QString lesson;  ///< what someone else could use
    std::optional<HowMuch> howMuch;
    QString permission; ///< how I ask first
    QString checkBack;  ///< how I ask whether it was any use
    friend bool operator==(const Experience&, const Experience&) = default;
};

/// How open it is to an audience; nothing when that has not been decided.
[[nodiscard]] std::optional<Openness> opennessFor(const Experience& experience, Audience audience);
void setOpenness(Experience& experience, Audience audience, std::optional<Openness> openness);
/// What the outcome rule is told of it. Undecided and not too raw is no mark at all: the answers alone count.
[[nodiscard]] std::optional<ExperienceMark> markFor(const Experience& experience, Audience audience);
/// A script in the person's own words for this experience, where they have any; the pack's where not.
[[nodiscard]] Script scriptWith(Script script, const Experience& experience);

/// Who hears of it, in short.
struct Reach {
    std::optional<Openness> openness; ///< Open to all, Mine to all, Some otherwise; nothing: not decided for anyone
    QList<Audience> audiences;        ///< those it is open or some to
    friend bool operator==(const Reach&, const Reach&) = default;
};
/// The four audiences only: a supervisor is not one of them. Too raw is for nobody.
[[nodiscard]] Reach reachOf(const Experience& experience);
/// Nothing has been said of it: such a row is not worth keeping.
[[nodiscard]] bool isBlank(const Experience& experience);

/// Something I do not share. With whom it is shared after all is an experience's openness, not a boundary's.
struct Boundary {
    RowStamp row;
    QString words;    ///< what stays mine
    QString promptId; ///< the prep.private.* prompt it answers; may be empty
    friend bool operator==(const Boundary&, const Boundary&) = default;
};

/// What a phrase is for.
enum class PhraseKind { Decline, TurnBack, Begin };

/// Words to say, the person's own.
struct Phrase {
    RowStamp row;
    PhraseKind kind = PhraseKind::Decline;
    QString words;
    QString starter; ///< id of the pack's line it began as; empty for one of one's own
    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// What a person wrote under a prompt of the practice content, or that they have looked at it. A prompt may have
/// several over time (supervision topics) or one (preparation, checklists).
struct PromptNote {
    RowStamp row;
    QString promptId;
    QString words;
    std::optional<Moment> looked;   ///< ticked, or talked over
    std::optional<QUuid> belongsTo; ///< the row it was written about: a session, an experience, a check
    friend bool operator==(const PromptNote&, const PromptNote&) = default;
};

[[nodiscard]] QLatin1StringView codeOf(Openness openness); ///< "open", "some", "mine"
[[nodiscard]] std::optional<Openness> opennessFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(HowMuch howMuch); ///< "headline", "short", "more"
[[nodiscard]] std::optional<HowMuch> howMuchFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(PhraseKind kind); ///< "decline", "turnBack", "begin"
[[nodiscard]] std::optional<PhraseKind> phraseKindFrom(QStringView code);

} // namespace considered
