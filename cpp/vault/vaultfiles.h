// VaultFiles: what a vault consists of on disk, and the names of its parts.
#pragma once

#include "vault/headerfiles.h"

#include "domain/random.h"

#include <QString>
#include <QStringList>
#include <sys/types.h>

namespace considered::vault {

/// While it lives, new files and folders of this process are for their owner only: SQLite makes its own files, and
/// takes their permissions from the umask.
class PrivateFiles {
  public:
    PrivateFiles();
    ~PrivateFiles();
    Q_DISABLE_COPY_MOVE(PrivateFiles)

  private:
    mode_t m_before;
};

class VaultFiles {
  public:
    explicit VaultFiles(QString directory);

    [[nodiscard]] const HeaderFiles& headers() const { return m_headers; }
    [[nodiscard]] const QString& database() const { return m_database; }
    /// `vault.db.new`: a database that create() has not finished with.
    [[nodiscard]] const QString& unfinishedDatabase() const { return m_unfinished; }

    /// A database or its journal, even an empty one.
    [[nodiscard]] bool hasDatabase() const;
    /// Any header copy, database or journal.
    [[nodiscard]] bool any() const;
    /// create() was cut short between the header and the last rename.
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] bool hasUnfinished() const;

    /// True when it was not there before. NotPermitted, DiskFull, Io.
    [[nodiscard]] Result<bool> makeFolder() const;
    /// Gives the unfinished database its name, in the place of one that is there. NotPermitted, DiskFull, Io.
    [[nodiscard]] Result<void> finishDatabase() const;
    void removeUnfinished() const;
    /// Removes every file of FORMAT.md but the lock, each header copy overwritten first, so that a recovered file holds
    /// no slot. The first error, after going on.
    [[nodiscard]] Result<void> destroy(Random& random) const;
    /// Everything create() makes, and the folder too when `folderAsWell` and nothing else is in it.
    void removeAll(bool folderAsWell) const;

  private:
    QString m_directory;
    HeaderFiles m_headers;
    QString m_database;
    QString m_unfinished;
};

} // namespace considered::vault
