// Supervision: what sessions and agendas need of the vault beyond single rows.
#pragma once

#include "domain/experience.h"
#include "domain/reflection.h"
#include "domain/supervision.h"
#include "storage/database.h"

#include <QHash>

namespace considered::storage {

/// What an agenda item is about, as a list shows it.
struct AgendaThing {
    AgendaKind kind = AgendaKind::Check;
    QUuid id;
    Moment created;
    bool marked = false;              ///< for supervision
    bool binned = false;              ///< it is in the bin
    std::optional<Audience> audience; ///< of a check or reflection
    std::optional<Decision> decision; ///< of a check
    std::optional<Use> use;           ///< of a reflection
    QString nickname;                 ///< of an experience
    bool keptBack = false;            ///< an experience that is mine, not the supervisor's
    friend bool operator==(const AgendaThing&, const AgendaThing&) = default;
};

/// All there is to show of the next session and the ones before.
struct SupervisionBook {
    QList<SupervisionSession> sessions; ///< outside the bin, oldest first
    QList<AgendaItem> items;            ///< of every session, outside the bin
    /// What is marked, every experience, and what the items are about, as far as it is still there (or in the bin).
    QHash<QUuid, AgendaThing> things;
    friend bool operator==(const SupervisionBook&, const SupervisionBook&) = default;
};

/// Values over a Database&; storage thread. Every function: Io, DiskFull, Corrupt besides those named. Each that writes
/// does so in one transaction.
class Supervision {
  public:
    explicit Supervision(Database& database) : m_db(database) {}

    [[nodiscard]] Result<SupervisionBook> book();
    /// The newest reflections or checks that are not marked and not in the bin, to choose from.
    [[nodiscard]] Result<QList<AgendaThing>> unmarked(AgendaKind kind, int limit);

    /// Marks a check or reflection for supervision, or takes the mark away; what is as wanted is left alone.
    [[nodiscard]] Result<void> mark(AgendaKind kind, const QUuid& id, bool marked, const Moment& now);
    /// Closes the session with the items that stay with it, and takes the marks of what they are about: it has been
    /// talked over. NotFound.
    [[nodiscard]] Result<void> close(const QUuid& session, const QList<AgendaItem>& stays, const Moment& now);
    /// Opens it again and marks again what its items are about. What was discussed since stays with the session that is
    /// current now. NotFound.
    [[nodiscard]] Result<void> reopen(const QUuid& session, const Moment& now);
    /// The session and its items into the bin, or (`binned` empty) out of it. NotFound.
    [[nodiscard]] Result<void> setSessionBinned(const QUuid& session, const std::optional<Moment>& binned,
                                                const Moment& now);
    /// Items on the agenda about something that has gone for good go to the bin. How many.
    [[nodiscard]] Result<int> binOrphans(const Moment& now);

  private:
    Database& m_db;
};

} // namespace considered::storage
