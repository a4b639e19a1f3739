// Vault: the encrypted database and its key slots. Opening, making, locking; the rules of security.md 2 and 3.
#pragma once

#include "crypto/argon2id.h"
#include "crypto/secretbytes.h"
#include "domain/clock.h"
#include "domain/error.h"
#include "domain/random.h"
#include "platform/keystore.h"
#include "platform/memoryinfo.h"
#include "storage/database.h"
#include "vault/keyslot.h"
#include "vault/pingate.h"

#include <QByteArrayList>
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

/// The ways in, as they stand while locked.
struct Ways {
    bool passphrase = false;
    PinState pin;
};

/// What opening found and mended.
struct Opened {
    bool headerRepaired = false; ///< one header copy was damaged and has been rewritten from the other
    bool databaseOlder = false;  ///< the database is older than the header's counter: an old copy was put back
    bool triesRepaired = false;  ///< the count of wrong PINs was damaged; it begins anew, since this opening proved it
    bool pinRemoved = false;     ///< the PIN was dead after ten misses and is gone; it can be set again
};

/// Chooses the Argon2id cost of a new slot. Empty = calibratedCost(), what the app ships; tests hand in a small one.
using CostChoice = std::function<crypto::KdfCost(SlotKind)>;

/// Measured on this device, never under crypto::reachesFloor: 0.5 to 1 s, for a PIN as near 0.25 s as the floor
/// allows. Takes a few seconds at worst.
[[nodiscard]] crypto::KdfCost calibratedCost(SlotKind kind, const platform::MemoryInfo& memory);

/// What a vault is handed; all of it outlives it.
struct VaultNeeds {
    const Clock& clock;
    Random& random;
    const platform::MemoryInfo& memory;
    platform::KeyStore& keyStore;
    QString keyName = QStringLiteral("notes"); ///< of this vault's entries in the keystore
    CostChoice chooseCost{};
};

/// Calls: only on the storage thread (VaultSession sees to it), except the constructor.
class Vault {
  public:
    /// `directory` is made (0700) on create(); nothing on disk is touched before.
    Vault(const QString& directory, VaultNeeds needs);
    ~Vault(); ///< locks
    Q_DISABLE_COPY_MOVE(Vault)

    /// Corrupt (no undamaged header copy, or a database without any header), TooNew, Io, NotPermitted.
    [[nodiscard]] Result<Presence> look() const;
    /// Errors of look(); NotFound when there is no vault.
    [[nodiscard]] Result<Ways> ways() const;
    /// Whether a PIN can be had here: a keystore answers, keeps and gives back. KeyStoreRefused, NoKeyStore. Up to
    /// 20 s. Any thread: it touches nothing but the keystore.
    [[nodiscard]] Result<void> pinPossible();

    /// Makes the vault: master key, the first slot (passphrase or PIN), the recovery slot, both headers, empty
    /// database; open afterwards. AlreadyExists when any vault file is there (never made over); BadInput (an empty
    /// secret), KeyStoreRefused, NoKeyStore (PIN only), OutOfMemory, DiskFull, Io, NotPermitted. When it fails, the
    /// files it made are removed again; killed half way, the vault is either not there or whole, with both secrets
    /// opening it.
    [[nodiscard]] Result<void> create(SlotKind kind, crypto::SecretBytes secret, crypto::SecretBytes recovery);

    /// Secrets in normalised form (vault/secrets.h). WrongSecret changes nothing on disk but the count of wrong PINs.
    /// Erased: the tenth wrong PIN, where this was chosen; nothing is left.
    /// KeyLost when the header has no such slot; NotFound when there is no vault; Corrupt (also a header whose MAC does
    /// not fit), TooNew, OutOfMemory, Io, NotPermitted as in look(); for a PIN the errors of PinGate::open. Then the
    /// errors of storage::Database::open.
    [[nodiscard]] Result<Opened> openWith(SlotKind kind, crypto::SecretBytes secret);

    /// Copies the commit counter into the header, closes the database, wipes the keys. Locked afterwards even when it
    /// gives an error (then the counter in the header is older, which is harmless).
    [[nodiscard]] Result<void> lock();

    /// Re-authentication: whether `proof` opens this vault. Errors of openWith; Locked when not open.
    [[nodiscard]] Result<void> prove(Credential proof);
    /// Puts `fresh` in the place of the secret of its kind, or adds it. Only slots are rewritten: the database's file
    /// does not change. `proof` must open the vault. Errors of prove(), create() and writing the header; after an error
    /// the secrets are what they were.
    [[nodiscard]] Result<void> setSecret(Credential proof, Credential fresh);
    /// Takes the PIN away. BadInput when there is no passphrase, since every vault has two ways in.
    [[nodiscard]] Result<void> removePin();
    /// Whether ten wrong PINs erase everything; off unless chosen. Locked when not open; KeyLost without a PIN.
    [[nodiscard]] Result<void> setEraseAtTen(bool on);
    /// New master key: everything is encrypted anew, and only `first` and `recovery` open it from then on. For when
    /// files or secrets may have been copied. Open afterwards. Unfinished: the new secrets count, but it is locked now,
    /// and opening finishes it. Errors of prove() and create(), DiskFull, Io: then all is as it was. Killed at any
    /// moment, either the old secrets open the old files or the new the new.
    [[nodiscard]] Result<void> rotate(Credential proof, Credential first, crypto::SecretBytes recovery);

    /// Destroys the vault: device secrets first, then the slots are overwritten, then every file goes. Needs no secret.
    /// Goes on past what cannot be removed and then gives the first error; without its slots nothing left behind opens.
    [[nodiscard]] Result<void> erase();

    /// Keeps `unsaved` in memory, sealed under a key that only opening gives back: for a draft that could not be
    /// written before locking (security.md 6). Locked when not open.
    [[nodiscard]] Result<void> sealForLater(QByteArrayView unsaved);
    /// What was sealed, once after opening; oldest first. Locked again before dropSealed(), the next opening gives it
    /// once more.
    [[nodiscard]] QByteArrayList takeSealed();
    /// What was taken is in safe hands.
    void dropSealed();

    /// The open database, or nullptr.
    [[nodiscard]] storage::Database* database();
    /// Forgives the try of the PIN that opened, and copies the commit counter into the header when the last copy is a
    /// minute old or more; VaultSession sees to it, behind the jobs of the person. Locked when not open.
    [[nodiscard]] Result<void> noteCommits();

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace considered::vault
