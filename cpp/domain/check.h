// Checks as they are kept and as they run.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"

#include <QUuid>

namespace considered {

/// What the person then did. NotSaid until they say.
enum class Decision { NotSaid, Shared, UsedQuietly, HeldBack, NotYet };

/// Every row's own: identity, when, and which revision (starts at 1, plus 1 at each save).
struct RowStamp {
    QUuid id;
    Moment created;
    Moment changed;
    int revision = 0;
    std::optional<Moment> binned; ///< when it went to the bin, where it stays for 30 days
    friend bool operator==(const RowStamp&, const RowStamp&) = default;
};

enum class LineKind { Prompt, Reason, Sign, Open }; ///< Open: words only, no answer to pick

/// One line of a kept check, with the wording that was shown then.
struct KeptLine {
    LineKind kind = LineKind::Prompt;
    QString promptId;
    QString wording;
    Answer answer = Answer::Yes; ///< for Prompt; a ticked reason or sign is Yes
    QString words = {};          ///< of a full check: what was written under it; may be empty
    friend bool operator==(const KeptLine&, const KeptLine&) = default;
};

/// A check the person chose to keep. The outcome and its concerns stand as they were shown.
struct KeptCheck {
    RowStamp row;
    Audience audience = Audience::Client;
    Depth depth = Depth::Check;
    std::optional<QUuid> experienceId; ///< the one that was picked; it may be gone by now
    QString packId;
    int packVersion = 0;
    Outcome outcome = Outcome::Pause;
    QList<KeptLine> lines;
    QList<Concern> concerns;
    Decision decision = Decision::NotSaid;
    bool forSupervision = false;
    friend bool operator==(const KeptCheck&, const KeptCheck&) = default;
};

/// Where in a check the person is.
enum class Stage { Experience, Prompts, Reasons, Signs, Outcome };

/// A longer or full check that was left and can be picked up. At most one longer check for each audience. The words of
/// a full one are prompt notes that belong to its id.
struct RunningCheck {
    Audience audience = Audience::Client;
    Depth depth = Depth::Check;
    QUuid id; ///< becomes the kept check's id, so that keeping twice keeps once
    QString packId;
    int packVersion = 0;
    Stage stage = Stage::Prompts;
    int position = 0; ///< index of the prompt shown, while stage is Prompts
    Answers answers;
    std::optional<QUuid> experienceId; ///< the one picked; what it said then is in `answers`
    Decision decision = Decision::NotSaid;
    Moment started;
    Moment changed;
    friend bool operator==(const RunningCheck&, const RunningCheck&) = default;
};

/// A running check picked up at `now`: on another calendar day the answer to `when.able-now` is dropped and asked
/// again first (design 3). `position` then points at it.
[[nodiscard]] RunningCheck pickedUp(RunningCheck check, const Guide& guide, const Moment& now);

[[nodiscard]] QLatin1StringView codeOf(Decision decision); ///< "notSaid", "shared", "usedQuietly", "heldBack", "notYet"
[[nodiscard]] std::optional<Decision> decisionFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Stage stage);
[[nodiscard]] std::optional<Stage> stageFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(LineKind kind);
[[nodiscard]] std::optional<LineKind> lineKindFrom(QStringView code);

} // namespace considered
