// Reflections: the repository of looks back, with drafts, search and the bin.
#pragma once

#include "domain/reflection.h"
#include "storage/database.h"
#include "storage/page.h"

namespace considered::storage {

/// What a list row shows. `excerpt` is the first words of what was typed, at most 120 characters, may be empty.
struct ReflectionSummary {
    QUuid id;
    Moment created;
    std::optional<Moment> binned;
    std::optional<Audience> context;
    std::optional<Use> use;
    std::optional<Landing> landed;
    QString excerpt;
    bool forSupervision = false;
    bool justForMe = true;
    friend bool operator==(const ReflectionSummary&, const ReflectionSummary&) = default;
};

/// All set criteria must hold. An empty filter is every reflection outside the bin.
struct ReflectionFilter {
    std::optional<Audience> context;
    std::optional<Use> use;
    bool forSupervisionOnly = false;
    bool bin = false; ///< what is in the bin, instead of what is not
    /// UTC ms: only what was last changed (or taken out of the bin) before.
    std::optional<qint64> unchangedSinceMs;
    QString search; ///< words, all of which must begin a word of the texts; any input is safe
    friend bool operator==(const ReflectionFilter&, const ReflectionFilter&) = default;
};

/// Reflections outside the bin that nobody has changed for a while.
struct Resting {
    int count = 0;
    qint64 oldestChangedMs = 0; ///< when the longest resting one was last changed; 0 when there is none
    friend bool operator==(const Resting&, const Resting&) = default;
};

/// Values over a Database&; storage thread. Every function: Io, DiskFull, Corrupt besides those named.
class Reflections {
  public:
    explicit Reflections(Database& database) : m_db(database) {}

    /// Inserts (row.revision 0; a null id gets a fresh one) or updates, deletes the draft of that id in the same
    /// transaction, and gives the row as stored (stamps set; saving a new one twice updates the first). NotFound when
    /// an update meets no row; AlreadyExists when a new one has the id of a tombstone.
    [[nodiscard]] Result<Reflection> save(Reflection reflection, const Moment& now);
    [[nodiscard]] Result<Reflection> load(const QUuid& id); ///< NotFound
    [[nodiscard]] Result<Page<ReflectionSummary>> list(const ReflectionFilter& filter,
                                                       const std::optional<Cursor>& after, int limit);
    [[nodiscard]] Result<int> count(const ReflectionFilter& filter);
    [[nodiscard]] Result<void> bin(const QUuid& id, const Moment& now);     ///< NotFound
    [[nodiscard]] Result<void> restore(const QUuid& id, const Moment& now); ///< out of the bin; NotFound
    [[nodiscard]] Result<Resting> resting(qint64 unchangedSinceMs);
    /// Bins every one of resting(unchangedSinceMs), all or none. How many.
    [[nodiscard]] Result<int> binResting(qint64 unchangedSinceMs, const Moment& now);
    /// Blanks what has been in the bin since before `before` (30 days before now); leaves tombstones. How many.
    [[nodiscard]] Result<int> emptyBin(qint64 beforeMs, const Moment& now);
    /// Blanks one that is in the bin, now, and leaves a tombstone. NotFound when it is not there.
    [[nodiscard]] Result<void> forget(const QUuid& id, const Moment& now);

    /// The one draft of a reflection id (new or existing); replaces what was there.
    [[nodiscard]] Result<void> saveDraft(const Reflection& draft, const Moment& now);
    /// The newest draft, if any.
    [[nodiscard]] Result<std::optional<Reflection>> newestDraft();
    [[nodiscard]] Result<QList<Reflection>> drafts(); ///< all, oldest first
    [[nodiscard]] Result<std::optional<Reflection>> draftOf(const QUuid& id);
    [[nodiscard]] Result<void> dropDraft(const QUuid& id);

  private:
    [[nodiscard]] Result<int> blank(const QList<qint64>& due, const Moment& now);

    Database& m_db;
};

} // namespace considered::storage
