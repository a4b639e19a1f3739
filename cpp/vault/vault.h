// Vault: the encrypted database and its key slots. Opening, making, locking; the rules of security.md 2 and 3.
#pragma once

#include "crypto/argon2id.h"
#include "crypto/secretbytes.h"
#include "domain/clock.h"
#include "domain/error.h"
#include "domain/random.h"
#include "platform/memoryinfo.h"
#include "storage/database.h"
#include "vault/keyslot.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace considered::vault {

/// What a look at the files says while locked.
enum class Presence {
    None,   ///< no vault here yet
    Sealed, ///< a header is readable; a secret may open it
};

/// What opening found and mended.
struct Opened {
    bool headerRepaired = false; ///< one header copy was damaged and has been rewritten from the other
    bool databaseOlder = false;  ///< the database is older than the header's counter: an old copy was put back
};

/// Chooses the Argon2id cost of new slots. Empty = calibratedCost(), what the app ships; tests hand in a small one.
using CostChoice = std::function<crypto::KdfCost()>;

/// Measured on this device: 0.5 to 1 s, never under crypto::reachesFloor. Takes a few seconds at worst.
[[nodiscard]] crypto::KdfCost calibratedCost(const platform::MemoryInfo& memory);

/// Calls: only on the storage thread (VaultSession sees to it), except the constructor.
class Vault {
  public:
    /// `directory` is made (0700) on create(); nothing on disk is touched before.
    Vault(QString directory, const Clock& clock, Random& random, const platform::MemoryInfo& memory,
          CostChoice chooseCost = {});
    ~Vault(); ///< locks
    Q_DISABLE_COPY_MOVE(Vault)

    /// Corrupt (no undamaged header copy, or a database without any header), TooNew, Io, NotPermitted.
    [[nodiscard]] Result<Presence> look() const;

    /// Makes the vault: master key, both slots, both headers, empty database; open afterwards.
    /// AlreadyExists when any vault file is there (never made over); BadInput (an empty secret), OutOfMemory, DiskFull,
    /// Io, NotPermitted. When it fails, the files it made are removed again; killed half way, the vault is either not
    /// there or whole, with both secrets opening it.
    [[nodiscard]] Result<void> create(crypto::SecretBytes passphrase, crypto::SecretBytes recovery);

    /// Secrets in normalised form (vault/secrets.h). WrongSecret changes nothing on disk. KeyLost when the header has
    /// no such slot; NotFound when there is no vault; Corrupt (also a header whose MAC does not fit), TooNew,
    /// OutOfMemory, Io, NotPermitted as in look(). Then the errors of storage::Database::open.
    [[nodiscard]] Result<Opened> openWith(SlotKind kind, crypto::SecretBytes secret);

    /// Copies the commit counter into the header, closes the database, wipes the keys. Locked afterwards even when it
    /// gives an error (then the counter in the header is older, which is harmless).
    [[nodiscard]] Result<void> lock();

    /// Keeps `unsaved` in memory, sealed under a key that only opening gives back: for a draft that could not be
    /// written before locking (security.md 6). One at a time: a later one takes its place. Locked when not open.
    [[nodiscard]] Result<void> sealForLater(QByteArrayView unsaved);
    /// What was sealed, once, after opening.
    [[nodiscard]] std::optional<QByteArray> takeSealed();

    /// The open database, or nullptr.
    [[nodiscard]] storage::Database* database();
    /// Copies the commit counter into the header when the last copy is a minute old or more; VaultSession sees to it,
    /// behind the jobs of the person. Locked when not open.
    [[nodiscard]] Result<void> noteCommits();

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace considered::vault
