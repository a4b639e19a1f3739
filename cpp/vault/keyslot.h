// KeySlot: one way to open a vault. The master key, sealed under a key derived from a secret. Layout: FORMAT.md.
#pragma once

#include "crypto/argon2id.h"
#include "crypto/secretbytes.h"
#include "domain/error.h"
#include "domain/random.h"

#include <QByteArray>
#include <QUuid>
#include <optional>

namespace considered::vault {

/// The type numbers of the file. This build opens the first three and keeps every other slot as it found it.
enum class SlotKind : quint16 { Passphrase = 1, Recovery = 2, Pin = 3, Biometric = 4 };

/// A slot as it stands in the file: `value` is whatever its type says.
struct KeySlot {
    quint16 type = 0;
    QByteArray value;
    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// A secret as it opens or closes a slot, in normalised form (vault/secrets.h).
struct Credential {
    SlotKind kind = SlotKind::Passphrase;
    crypto::SecretBytes secret;
};

/// True for the kinds that hold a master key under Argon2id of a secret.
[[nodiscard]] bool isSecretSlot(quint16 type);
/// For a secret slot: right size, a known KDF, a cost within crypto::isAcceptable. Every other slot is fine.
[[nodiscard]] bool isWellFormed(const KeySlot& slot);

/// The 32 random bytes beside a PIN, which never stand in the vault's files (vault/devicesecret.h), and which of its
/// two places in the keystore they are in.
struct DeviceSecret {
    quint16 place = 0; ///< 0 or 1
    crypto::SecretBytes bytes;
};

/// Seals the master key under `credential`. A PIN takes a device secret too; the other kinds take none. OutOfMemory,
/// BadInput. Takes as long as the cost says.
[[nodiscard]] Result<KeySlot> makeSlot(const Credential& credential, const crypto::SecretBytes& masterKey,
                                       const crypto::KdfCost& cost, const QUuid& vaultId, Random& random,
                                       const DeviceSecret* device = nullptr);

/// The master key from a passphrase or recovery slot: both halves. Errors of stretch() and unsealSlot().
[[nodiscard]] Result<crypto::SecretBytes> openSlot(const KeySlot& slot, const crypto::SecretBytes& secret,
                                                   const QUuid& vaultId);
/// The first, slow half of opening: the secret through the slot's own Argon2id. Says nothing yet of right or wrong.
/// OutOfMemory; Corrupt when the slot is not well formed.
[[nodiscard]] Result<crypto::SecretBytes> stretch(const KeySlot& slot, const crypto::SecretBytes& secret);
/// The second half: the master key. `device` for a PIN slot only. WrongSecret also when the slot itself was changed.
[[nodiscard]] Result<crypto::SecretBytes> unsealSlot(const KeySlot& slot, const crypto::SecretBytes& stretched,
                                                     const QUuid& vaultId, const crypto::SecretBytes* device = nullptr);

/// Where a PIN slot's device secret is kept; nothing for other slots.
[[nodiscard]] std::optional<quint16> devicePlace(const KeySlot& slot);
/// Whether `device` is the secret this PIN slot was made with: tells a changed keystore from a wrong PIN.
[[nodiscard]] bool isDeviceSecretOf(const KeySlot& slot, const crypto::SecretBytes& device, const QUuid& vaultId);

} // namespace considered::vault
