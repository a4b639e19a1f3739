// Connection: one SQLCipher handle, keyed and set up before anyone reads. Stays inside the room.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/error.h"

#include <QString>
#include <memory>

struct sqlite3;

namespace considered::storage {

inline constexpr qint64 pageSize = 4096;

struct CloseConnection {
    void operator()(sqlite3* db) const;
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Opens an existing file (which may be empty) under the raw 32-byte key, with every setting of security.md 3 made and
/// checked. BadInput for a key of another size, and the errors of Database::open.
[[nodiscard]] Result<Connection> connect(const QString& path, const crypto::SecretBytes& key);

/// Opens a standard SQLCipher 4 file to read only, under a passphrase (UTF-8). WrongSecret: another passphrase, or not
/// such a file; SQLCipher cannot tell these apart. Changes nothing on disk.
[[nodiscard]] Result<Connection> connectToRead(const QString& path, const crypto::SecretBytes& passphrase);
/// A database that is nowhere but in this process's memory.
[[nodiscard]] Result<Connection> connectInMemory();

/// A key as SQLCipher takes it without deriving from it: x'64 hex digits'. `key` has 32 bytes.
[[nodiscard]] crypto::SecretBytes rawForm(const crypto::SecretBytes& key);

/// Corrupt when the file begins like a database that is not encrypted. Asked once something has been written.
[[nodiscard]] Result<void> assertEncrypted(sqlite3* db);

/// The number that opens "4.6.1 community" as 40601; 0 when it is not one.
[[nodiscard]] int cipherNumber(QStringView version);

} // namespace considered::storage
