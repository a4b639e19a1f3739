// Backups: making one that is whole before it has its name, and bringing one back.
#pragma once

#include "storage/bringback.h"

#include "domain/backuprule.h"

namespace considered::vault {

struct BackupMade {
    storage::BackupSummary summary;
    qint64 bytes = 0;
};

/// Writes everything of the open vault to `path`, under `passphrase` (normalised, vault/secrets.h), in place of a file
/// that is there. Written beside it (path + ".part"), opened again and checked whole, counted against what is here,
/// synced, and only then renamed. At every moment the file called `path` is the old one or a whole new one; after an
/// error it is the old one. DiskFull, NotPermitted, NotFound (the folder), Cancelled, Corrupt, Io.
[[nodiscard]] Result<BackupMade> makeBackup(storage::Database& db, const QString& path,
                                            const crypto::SecretBytes& passphrase, const QString& app,
                                            const Moment& now, const storage::StopFlag& stop);

/// Checks the whole file again, then storage::bringBack. Errors of both; then nothing was changed.
[[nodiscard]] Result<storage::BroughtBack> bringBack(storage::Database& db, const QString& path,
                                                     const crypto::SecretBytes& passphrase, storage::BringBack how,
                                                     const storage::StopFlag& stop);

/// What the rule of domain/backuprule.h needs to know.
[[nodiscard]] Result<BackupState> backupState(storage::Database& db);
/// "Not now": no word of it for a while.
[[nodiscard]] Result<void> setNotNow(storage::Database& db, const Moment& now);

} // namespace considered::vault
