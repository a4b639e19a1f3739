// BackupFile: a backup, read. A standard SQLCipher 4 file under a passphrase: vault/FORMAT.md.
#pragma once

#include "storage/database.h"

#include <QMap>
#include <atomic>

namespace considered::storage {

/// True = stop as soon as may be. Set from any thread; whoever runs long looks at it.
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// What a backup says of itself.
struct BackupSummary {
    QString app; ///< the version of the app that made it
    Moment made;
    QMap<QString, int> kept; ///< by kind ("reflections"): what is not deleted, the bin included; a kind of which there
                             ///< is none is left out
    friend bool operator==(const BackupSummary&, const BackupSummary&) = default;
};

/// The format of the manifest that this build writes.
inline constexpr int backupFormat = 1;

/// Storage thread, or one of its own: it shares nothing with the vault's database. Never writes to the file.
class BackupFile {
  public:
    /// Opens it and checks all of it before anything is believed: every page, then that its schema is exactly the one
    /// of its version, then its counts. NotFound, NotPermitted, WrongSecret (or not a SQLCipher file), BadContent
    /// (another kind of file), Corrupt (flipped, cut short, counts that differ), TooNew, Cancelled, OutOfMemory, Io.
    [[nodiscard]] static Result<BackupFile> open(const QString& path, const crypto::SecretBytes& passphrase,
                                                 const StopFlag& stop);

    [[nodiscard]] const BackupSummary& summary() const { return m_summary; }
    /// The rows, in the newest schema: the file itself, or where that is older a copy in memory that was migrated.
    [[nodiscard]] Database& rows() { return m_rows; }

  private:
    BackupFile(Database rows, BackupSummary summary) : m_rows(std::move(rows)), m_summary(std::move(summary)) {}
    Database m_rows;
    BackupSummary m_summary;
};

/// By kind, as in BackupSummary::kept.
[[nodiscard]] Result<QMap<QString, int>> keptCounts(Database& db);
/// Whether something was kept, changed or deleted after that moment.
[[nodiscard]] Result<bool> isChangedSince(Database& db, qint64 utcMs);

/// Writes a backup of everything to a file that is not there yet. Durable when it gives no error; after one no file is
/// left. Errors of Database::exportTo, Cancelled.
[[nodiscard]] Result<void> writeBackup(Database& db, const QString& path, const crypto::SecretBytes& passphrase,
                                       const QString& app, const Moment& now, const StopFlag& stop);

} // namespace considered::storage
