// Practice: the content of a pack as values. What is asked, of whom, and what an answer raises.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace considered {

/// Who it would be shared with.
enum class Audience { Client, Employer, Team, Clinical };
inline constexpr Audience allAudiences[] = {Audience::Client, Audience::Employer, Audience::Team, Audience::Clinical};

/// How long a check is: quick = 4 prompts, check = 9 with reasons and signs, full = all prompts, with words.
enum class Depth { Quick, Check, Full };

/// What a concern weighs; a later one is heavier.
enum class Weight { Pause, Quiet, Stop };

/// What "Not sure" does for a prompt. Share = no concern, but its advice leads the outcome page.
enum class Unsure { Share, Pause, Stop };

/// A fact or question of the practice content (paper section in `source`).
struct Prompt {
    QString id;    ///< permanent
    QString group; ///< "prep", "principle", …
    QList<Audience> audiences;
    bool self = false; ///< also, or only, for oneself
    QString text;
    QString help;
    QString source; ///< section code, a key of Practice::sections
    friend bool operator==(const Prompt&, const Prompt&) = default;
};

/// A choice prompt of a check. Yes is always the untroubled answer; the concern is on No.
struct CheckPrompt {
    QString id;
    QString ask;  ///< the wording shown
    QString help; ///< one line under it, may be empty
    Weight weight = Weight::Pause;
    Unsure unsure = Unsure::Pause;
    QString advice;
    friend bool operator==(const CheckPrompt&, const CheckPrompt&) = default;
};

/// A warning sign: a tick prompt. `relationship` signs are folded behind one line.
struct Sign {
    QString id;
    QString text;
    Weight weight = Weight::Pause;
    QString advice;
    QList<Audience> audiences;
    bool relationship = false;
    friend bool operator==(const Sign&, const Sign&) = default;
};

/// A good reason: a tick prompt. Never lowers an outcome.
struct GoodReason {
    QString id;
    QString text;
    QString help;
    friend bool operator==(const GoodReason&, const GoodReason&) = default;
};

/// What is asked when no good reason was ticked: one pause (longer check only).
struct NoReason {
    QString id; ///< "why.motive"
    QString ask;
    QString advice;
    friend bool operator==(const NoReason&, const NoReason&) = default;
};

/// All that one check for one audience asks, in order. Quick: prompts only.
struct Guide {
    Audience audience = Audience::Client;
    Depth depth = Depth::Quick;
    QList<CheckPrompt> prompts;
    QList<GoodReason> reasons;
    QList<Sign> signs;
    NoReason noReason;
    friend bool operator==(const Guide&, const Guide&) = default;
};

/// A line to say aloud, ours.
struct Line {
    QString id;
    QString text;
    friend bool operator==(const Line&, const Line&) = default;
};

/// What the outcome page offers to say, for one audience.
struct Script {
    QString permission;     ///< "Would it help if I shared something?"
    QString share;          ///< how to put one's one line, no details
    QString checkBack;      ///< "Was that any use? …"
    QList<Line> silently;   ///< use it without telling it: understand, ask better, foresee a hurdle
    QList<Line> asYouShare; ///< the how.* prompts
    friend bool operator==(const Script&, const Script&) = default;
};

/// Ways to decline and to turn the talk back, generic and public.
struct DeclineLines {
    QList<Line> decline;
    QList<Line> turnBack;
    friend bool operator==(const DeclineLines&, const DeclineLines&) = default;
};

/// A number that anyone can call.
struct HelpLine {
    QString id;
    QString name;
    QString number; ///< as people write it
    QString about;  ///< what it is for, when it answers
    friend bool operator==(const HelpLine&, const HelpLine&) = default;
};

/// A step of a session with a team.
struct PlanStep {
    QString id;
    int minutes = 0;
    QString title;
    QString text;
    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// A session on using one's own experience, for a lead to hold.
struct SessionPlan {
    int minutes = 0; ///< what the steps add up to
    QString aim;
    QStringList before; ///< what to do ahead of it
    QList<PlanStep> steps;
    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// What the other person may be facing, and the kinds of experience that fit it, best first.
struct Situation {
    QString id;
    QString text;
    QStringList kinds; ///< ids of exp.* prompts
    friend bool operator==(const Situation&, const Situation&) = default;
};

/// A few preparation prompts that belong together.
struct PromptGroup {
    QString id;
    QString text;
    QStringList prompts;
    friend bool operator==(const PromptGroup&, const PromptGroup&) = default;
};

/// What the Prepare pages are made of. Lists of texts are ids of prompts.
struct Preparing {
    QStringList smallThings;       ///< usually safe with anyone
    QStringList boundaries;        ///< may be taken over as a boundary as they are
    QList<Line> begin;             ///< to begin with
    QList<Line> publicSteps;       ///< how to look up what is public
    QStringList biographyWrite;    ///< to write it from
    QStringList biographyConsider; ///< to think of before giving it to anyone
    QList<Situation> situations;
    QList<PromptGroup> groups; ///< every prompt of the group prep, once
    friend bool operator==(const Preparing&, const Preparing&) = default;
};

/// Where a topic of supervision belongs: the nine, looking widely, or what depends on the role.
enum class TopicPart { Nine, Wide, Peer, Group };

/// Something to talk about in supervision.
struct Topic {
    QString id;
    TopicPart part = TopicPart::Nine;
    QString title;
    QStringList prompts; ///< ids
    friend bool operator==(const Topic&, const Topic&) = default;
};

/// A page for those who lead: how not to demand notes.
struct LeadersPage {
    struct Part {
        QString title;
        QList<Line> lines;
        friend bool operator==(const Part&, const Part&) = default;
    };
    QString title;
    QString note;
    QList<Part> parts;
    friend bool operator==(const LeadersPage&, const LeadersPage&) = default;
};

/// What a pack says of supervision.
struct SupervisionContent {
    QList<Topic> topics;
    LeadersPage leadersPage;
    friend bool operator==(const SupervisionContent&, const SupervisionContent&) = default;
};

/// One pack, whole. Loaded by content::loadPack; immutable afterwards, so any thread may read it.
struct Practice {
    QString id;
    int version = 0;
    QMap<QString, QString> sections; ///< code → section title
    QList<Prompt> prompts;           ///< all 284, in pack order
    QMap<Audience, Guide> quick;
    QMap<Audience, Guide> check;
    QMap<Audience, Script> scripts;
    DeclineLines declineLines;
    SupervisionContent supervision;
    QList<HelpLine> helpLines;
    SessionPlan sessionPlan;
    Preparing preparing;

    /// What a full check asks for an answer is what the longer check asks.
    [[nodiscard]] const Guide& guide(Audience audience, Depth depth) const;
    /// nullptr when the pack has no such id.
    [[nodiscard]] const Prompt* prompt(QStringView wanted) const;
    friend bool operator==(const Practice&, const Practice&) = default;
};

[[nodiscard]] QLatin1StringView codeOf(TopicPart part); ///< "nine", "wide", "peer", "group"
[[nodiscard]] std::optional<TopicPart> topicPartFrom(QStringView code);
/// The word the pack and the vault use: "client", "employer", "team", "clinical".
[[nodiscard]] QLatin1StringView codeOf(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Depth depth); ///< "quick", "check", "full"
[[nodiscard]] std::optional<Depth> depthFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Weight weight); ///< "pause", "quiet", "stop"
[[nodiscard]] std::optional<Weight> weightFrom(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Unsure unsure); ///< "share", "pause", "stop"
[[nodiscard]] std::optional<Unsure> unsureFrom(QStringView code);

} // namespace considered
