// Exports: the repository of what is being made to leave and of what has left.
#pragma once

#include "domain/exporting.h"
#include "storage/database.h"
#include "storage/page.h"

namespace considered::storage {

/// What the log shows of one that left. `created` is when it left.
struct ExportSummary {
    QUuid id;
    Moment created;
    std::optional<AskedBy> askedBy;
    QString purpose;
    bool everything = false;
    ExportForm form = ExportForm::Pdf;
    int items = 0;
    QString sha256;
    friend bool operator==(const ExportSummary&, const ExportSummary&) = default;
};

/// Values over a Database&; storage thread. Every function: Io, DiskFull, Corrupt besides those named.
class Exports {
  public:
    explicit Exports(Database& database) : m_db(database) {}

    /// Inserts or updates by row.id. BadInput without an id; AlreadyExists when it has left already or is a tombstone.
    [[nodiscard]] Result<void> saveDraft(const Export& draft, const Moment& now);
    /// The newest that has not left, if any.
    [[nodiscard]] Result<std::optional<Export>> newestDraft();
    [[nodiscard]] Result<void> dropDraft(const QUuid& id);
    /// `made` has left: saved with what `left`, `form`, `items` and `sha256` say, and without its marks. Gives the row
    /// as stored.
    [[nodiscard]] Result<Export> leave(Export made, const Moment& now);

    [[nodiscard]] Result<Export> load(const QUuid& id); ///< NotFound
    [[nodiscard]] Result<Page<ExportSummary>> list(const std::optional<Cursor>& after, int limit);
    [[nodiscard]] Result<void> bin(const QUuid& id, const Moment& now);
    [[nodiscard]] Result<void> restore(const QUuid& id, const Moment& now);
    /// Blanks what has been in the bin since before; leaves tombstones. How many.
    [[nodiscard]] Result<int> emptyBin(qint64 beforeMs, const Moment& now);
    /// Every one outside the bin, or in it; drafts too.
    [[nodiscard]] Result<QList<Export>> all(bool inBin = false);

  private:
    Database& m_db;
};

/// Words that are always covered. Likewise.
class OwnWords {
  public:
    explicit OwnWords(Database& database) : m_db(database) {}

    [[nodiscard]] Result<QList<OwnWord>> list(); ///< in the order they were added
    /// The word as stored, or the one that is there already in any case. BadInput for an empty one.
    [[nodiscard]] Result<OwnWord> add(const QString& word, const Moment& now);
    [[nodiscard]] Result<void> bin(const QUuid& id, const Moment& now);
    [[nodiscard]] Result<void> restore(const QUuid& id, const Moment& now);
    [[nodiscard]] Result<int> emptyBin(qint64 beforeMs, const Moment& now);

  private:
    Database& m_db;
};

} // namespace considered::storage
