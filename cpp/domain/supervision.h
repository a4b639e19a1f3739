// Supervision: the next session, what a person chose to bring to it, and what was talked over.
#pragma once

#include "domain/check.h"

namespace considered {

/// A meeting with a supervisor. The current one is the oldest that is not closed (currentSession).
struct SupervisionSession {
    RowStamp row;
    std::optional<Moment> when;   ///< as the person's clock will show it, with the offset of the day it was set
    std::optional<Moment> closed; ///< when the person was done with it
    QString agreed;               ///< what the two agreed, beyond single things
    friend bool operator==(const SupervisionSession&, const SupervisionSession&) = default;
};

/// What an agenda item is about.
enum class AgendaKind { Check, Reflection, Experience, Prompt, Own };

/// One thing the person chose to bring. It is on the agenda until a session in which it was discussed is closed, so
/// what was not discussed comes to the next session by itself.
struct AgendaItem {
    RowStamp row;
    AgendaKind kind = AgendaKind::Own;
    std::optional<QUuid> thing; ///< the check, reflection or experience
    QString promptId;           ///< of a prompt
    QString words;              ///< of one's own line
    int position = 0;           ///< among what is on the agenda
    QString note;               ///< written before or during the session
    bool discussed = false;
    QString agreed;
    std::optional<QUuid> session; ///< the session it was discussed in; nothing while it is on the agenda
    bool settled = false;         ///< “keep or delete?” has been answered for what it is about, or waved away
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// A check or reflection that is marked for supervision, wherever that was done.
struct MarkedThing {
    AgendaKind kind = AgendaKind::Check;
    QUuid id;
    Moment created;
    friend bool operator==(const MarkedThing&, const MarkedThing&) = default;
};

/// The oldest that is not closed; nullptr when there is none.
[[nodiscard]] const SupervisionSession* currentSession(const QList<SupervisionSession>& sessions);

/// The agenda of the session `current` (nothing: of one that has no row yet): what is on it, in its order, then what is
/// marked and not on it yet, oldest first. Left out: what is about a thing that is not `there` (deleted, or in the
/// bin), lines of one's own in which nothing is written, and checks and reflections that are no longer marked and were
/// not discussed; their rows, with the notes, wait for the mark. What has no row yet gets an id that stays the same
/// until it has one.
[[nodiscard]] QList<AgendaItem> agendaOf(const QList<AgendaItem>& items, const QList<MarkedThing>& marked,
                                         const QList<QUuid>& there, const std::optional<QUuid>& current);

/// The agenda with the item at `from` at place `to`. Positions are counted anew: 0, 1, 2, …
[[nodiscard]] QList<AgendaItem> moved(QList<AgendaItem> agenda, qsizetype from, qsizetype to);

/// The agenda with `item` as its last, counted anew.
[[nodiscard]] QList<AgendaItem> appended(QList<AgendaItem> agenda, const AgendaItem& item);

/// What closing a session makes of its agenda: what was discussed stays with the session, the rest is for the next one.
struct ClosedAgenda {
    QList<AgendaItem> stays; ///< each with the session's id
    QList<AgendaItem> movesOn;
};
[[nodiscard]] ClosedAgenda closed(const QList<AgendaItem>& agenda, const QUuid& session);

/// Whether a topic is shown openly to someone of that role ("peer", "lived", "other", "lead", or "" for rather not
/// say); otherwise it is there behind one line.
[[nodiscard]] bool isOffered(TopicPart part, QStringView role);

/// That time of that day, as a clock shows it that is so far ahead of UTC.
[[nodiscard]] Moment momentAt(const QDate& day, int minuteOfDay, int offsetSeconds);
[[nodiscard]] int minuteOfDay(const Moment& moment); ///< as the person's own clock showed it: 0 to 1439
/// Days later or earlier, and minutes round the clock of that day.
[[nodiscard]] Moment stepped(const Moment& moment, int days, int minutes);
/// Where the choice of a date begins: four weeks after the last session that was closed, at the same time; in a week at
/// ten where that is past or there was none.
[[nodiscard]] Moment suggestedWhen(const QList<SupervisionSession>& sessions, const Moment& now);

[[nodiscard]] QLatin1StringView codeOf(AgendaKind kind); ///< "check", "reflection", "experience", "prompt", "own"
[[nodiscard]] std::optional<AgendaKind> agendaKindFrom(QStringView code);

} // namespace considered
