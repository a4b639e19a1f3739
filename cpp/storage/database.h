// Database: one SQLCipher connection, opened the one safe way, and nothing of SQLite's C API outside this room.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/clock.h"
#include "domain/error.h"

#include <QUuid>
#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace considered::storage {

class Statement;

/// Move-only. Every function on the thread that opened it (the storage thread).
class Database {
  public:
    /// A new, empty database at `path` under the raw 32-byte `key`, with the newest schema.
    /// AlreadyExists when the file is there; DiskFull, Io, NotPermitted, WrongLibrary.
    [[nodiscard]] static Result<Database> create(const QString& path, const crypto::SecretBytes& key,
                                                 const QUuid& vaultId);

    /// Opening order of security.md 3: key → cipher_version ≥ 4.6.1 → first read → application_id and UUID →
    /// user_version → migrate. Missing (no file, or zero bytes) · Corrupt (the key came from an authenticated slot, so
    /// "not a database" is damage; also a wrong application_id or UUID) · TooNew · WrongLibrary · DiskFull · Io.
    /// Changes nothing on disk when it fails before migrating; a failed migration rolls back.
    [[nodiscard]] static Result<Database> open(const QString& path, const crypto::SecretBytes& key,
                                               const QUuid& vaultId);

    Q_DISABLE_COPY(Database)
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database(); ///< closes

    /// Counts every committed write transaction; the header keeps a copy (security.md 2).
    [[nodiscard]] Result<quint64> commitCounter();

    /// Runs `work` in one IMMEDIATE transaction and bumps the commit counter. Commits when `work` gives a value, rolls
    /// back when it gives an error. Not nestable.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()>& work);

    /// Prepares (and caches by text) one statement. Bound parameters only: `sql` is always a literal.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    /// Runs literal SQL without results, possibly several statements.
    [[nodiscard]] Result<void> execute(const char* sql);

    /// A copy of everything in a new file: all rows, schema, application_id and user_version, under another raw 32-byte
    /// key. Durable when it gives no error; after one no file is left. AlreadyExists when the file is there; DiskFull,
    /// Io, NotPermitted, Corrupt.
    [[nodiscard]] Result<void> exportTo(const QString& path, const crypto::SecretBytes& key);
    /// The same as a standard SQLCipher 4 database, which any SQLCipher tool opens with this passphrase (UTF-8).
    /// `finish` runs before it is closed, while the copy is the schema `copy`; its error is the copy's.
    [[nodiscard]] Result<void> exportForPassphrase(const QString& path, const crypto::SecretBytes& passphrase,
                                                   const std::function<Result<void>()>& finish);

    /// For backups (BackupFile). A standard SQLCipher 4 file under a passphrase, to read only; WrongSecret.
    [[nodiscard]] static Result<Database> openToRead(const QString& path, const crypto::SecretBytes& passphrase);
    /// An empty one that is nowhere but in memory.
    [[nodiscard]] static Result<Database> inMemory();
    /// Everything of such a file into this one, which is empty.
    [[nodiscard]] Result<void> importFrom(const QString& path, const crypto::SecretBytes& passphrase);

    /// Statements end with an error soon after `*stop` is true; nullptr takes it away. It must outlive that.
    void stopWhen(const std::atomic_bool* stop);
    static constexpr qint64 applicationId = 0x434e5352; ///< "CNSR"

    /// Page MACs (cipher_integrity_check) and SQLite's own quick_check. Corrupt with what it found.
    [[nodiscard]] Result<void> verify();
    /// "4.6.1 community"
    [[nodiscard]] Result<QString> cipherVersion();
    /// The schema this build writes.
    [[nodiscard]] static int newestSchema();

  private:
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace considered::storage
