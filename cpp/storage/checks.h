// Checks: the repository of kept checks and of running ones.
#pragma once

#include "domain/check.h"
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

    /// Replaces the running check of that audience.
    [[nodiscard]] Result<void> saveRunning(const RunningCheck& check);
    [[nodiscard]] Result<QList<RunningCheck>> running(); ///< newest first
    [[nodiscard]] Result<void> dropRunning(Audience audience);

  private:
    Database& m_db;
};

} // namespace considered::storage
