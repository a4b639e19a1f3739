// The outcome rule: from answers to what they lean towards, with reasons. A pure function over the pack.
#pragma once

#include "domain/practice.h"

#include <QSet>

namespace considered {

enum class Answer { Yes, NotSure, No, Skipped };

/// How far an experience is open to an audience (design 2). Absent = no experience was chosen.
enum class Openness { Open, Some, Mine };
struct ExperienceMark {
    Openness openness = Openness::Open;
    bool tooRaw = false; ///< overrides openness
    friend bool operator==(const ExperienceMark&, const ExperienceMark&) = default;
};

/// What a person answered so far. A prompt that is not in `choices` has not been reached.
struct Answers {
    QMap<QString, Answer> choices;
    QSet<QString> reasons; ///< ids of good reasons ticked
    QSet<QString> signs;   ///< ids of warning signs ticked
    std::optional<ExperienceMark> experience;
    friend bool operator==(const Answers&, const Answers&) = default;
};

/// What the answers lean towards; a later one is heavier.
enum class Outcome { ShareSmall, Pause, UseSilently, TalkFirst };

enum class ConcernFrom { Prompt, Sign, NoReason, AllSkipped, TooRaw, Mine };

/// What an answer or a sign raised: names its prompt and gives its advice.
struct Concern {
    ConcernFrom from = ConcernFrom::Prompt;
    QString id; ///< prompt or sign id; empty for TooRaw and Mine
    Weight weight = Weight::Pause;
    QString ask; ///< the wording shown; empty for TooRaw, Mine (the page words those)
    QString advice;
    friend bool operator==(const Concern&, const Concern&) = default;
};

struct Leaning {
    Outcome outcome = Outcome::Pause;
    QList<Concern> concerns; ///< heaviest first, then in the order asked
    QStringList shareAdvice; ///< advice of "Not sure" answers that mean: ask first, start small
    friend bool operator==(const Leaning&, const Leaning&) = default;
};

/// The outcome of a finished check (design 3, "Outcome rule"; first match wins). A prompt without an answer counts as
/// skipped; a skipped stop or quiet prompt counts as not sure; all skipped is never ShareSmall; in the longer check no
/// reason ticked is one pause. Answer order does not matter and ids the guide lacks are ignored.
[[nodiscard]] Leaning leaning(const Guide& guide, const Answers& answers);

/// The outcome that may be offered early: only prompts answered count, and a skip is no answer. nullopt until a stop or
/// quiet concern is there.
[[nodiscard]] std::optional<Leaning> leaningSoFar(const Guide& guide, const Answers& answers);

[[nodiscard]] QLatin1StringView codeOf(Answer answer); ///< "yes", "notSure", "no", "skipped"
[[nodiscard]] std::optional<Answer> answerFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Outcome outcome); ///< "shareSmall", "pause", "useSilently", "talkFirst"
[[nodiscard]] std::optional<Outcome> outcomeFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(ConcernFrom from);
[[nodiscard]] std::optional<ConcernFrom> concernSourceFrom(QStringView code);

} // namespace considered
