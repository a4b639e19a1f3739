// Checks: the repository of kept checks and of running ones.
#pragma once

#include "domain/lookingback.h"
#include "storage/database.h"
#include "storage/page.h"

namespace considered::storage {

struct CheckSummary {
    QUuid id;
    Moment created;
    std::optional<Moment> binned;
    Audience audience = Audience::Client;
    Depth depth = Depth::Check;
    Outcome outcome = Outcome::Pause;
    Decision decision = Decision::NotSaid;
    bool forSupervision = false;
    bool lookedBack = false; ///< a reflection outside the bin is linked to it
    friend bool operator==(const CheckSummary&, const CheckSummary&) = default;
};

struct CheckFilter {
    bool waitingOnly = false; ///< not looked back at yet
    bool forSupervisionOnly = false;
    bool bin = false;
    friend bool operator==(const CheckFilter&, const CheckFilter&) = default;
};

/// Values over a Database&; storage thread. Every function: Io, DiskFull, Corrupt besides those named.
class Checks {
  public:
    explicit Checks(Database& database) : m_db(database) {}

    /// Inserts or updates by row.id (keeping the same running check twice keeps it once), removes the running check of
    /// that id in the same transaction, and gives the row as stored (stamps set). AlreadyExists for a tombstone's id.
    [[nodiscard]] Result<KeptCheck> keep(KeptCheck check, const Moment& now);
    [[nodiscard]] Result<KeptCheck> load(const QUuid& id); ///< NotFound
    [[nodiscard]] Result<Page<CheckSummary>> list(const CheckFilter& filter, const std::optional<Cursor>& after,
                                                  int limit);
    [[nodiscard]] Result<int> count(const CheckFilter& filter);
    [[nodiscard]] Result<void> bin(const QUuid& id, const Moment& now);
    [[nodiscard]] Result<void> restore(const QUuid& id, const Moment& now);
    [[nodiscard]] Result<int> emptyBin(qint64 beforeMs, const Moment& now);
    /// Blanks one that is in the bin, now, and leaves a tombstone. NotFound when it is not there.
    [[nodiscard]] Result<void> forget(const QUuid& id, const Moment& now);

    /// The kept check to ask "How did it go?" about now, if any (domain/lookingback.h).
    [[nodiscard]] Result<std::optional<CheckSummary>> toAskAbout(const Moment& now);
    [[nodiscard]] Result<void> noteAsked(const QUuid& id, const Moment& now); ///< the first time stands; NotFound
    [[nodiscard]] Result<void> askNoMore(const QUuid& id, bool noMore);       ///< NotFound

    /// Replaces the running check of that id; a longer check also the one of its audience.
    [[nodiscard]] Result<void> saveRunning(const RunningCheck& check);
    [[nodiscard]] Result<QList<RunningCheck>> running();       ///< newest first
    [[nodiscard]] Result<void> dropRunning(Audience audience); ///< the longer check
    /// Whatever its depth, and the words that belong to it.
    [[nodiscard]] Result<void> dropRunning(const QUuid& id, const Moment& now);

  private:
    [[nodiscard]] Result<int> blank(const QList<qint64>& due, const Moment& now);

    Database& m_db;
};

} // namespace considered::storage
