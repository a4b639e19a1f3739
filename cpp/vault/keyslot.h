// KeySlot: one way to open a vault. The master key, sealed under a key derived from a secret. Layout: FORMAT.md.
#pragma once

#include "crypto/argon2id.h"
#include "crypto/secretbytes.h"
#include "domain/error.h"
#include "domain/random.h"

#include <QByteArray>
#include <QUuid>

namespace considered::vault {

/// The type numbers of the file. This build opens the first two and keeps every other slot as it found it.
enum class SlotKind : quint16 { Passphrase = 1, Recovery = 2, Pin = 3, Biometric = 4 };

/// A slot as it stands in the file: `value` is whatever its type says.
struct KeySlot {
    quint16 type = 0;
    QByteArray value;
    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// True for the kinds that hold a master key under Argon2id of a secret.
[[nodiscard]] bool isSecretSlot(quint16 type);
/// For a secret slot: right size, a known KDF, a cost within crypto::isAcceptable. Every other slot is fine.
[[nodiscard]] bool isWellFormed(const KeySlot& slot);

/// Seals the master key under `secret`. OutOfMemory, BadInput. Takes as long as the cost says.
[[nodiscard]] Result<KeySlot> makeSlot(SlotKind kind, const crypto::SecretBytes& masterKey,
                                       const crypto::SecretBytes& secret, const crypto::KdfCost& cost,
                                       const QUuid& vaultId, Random& random);
/// The master key. WrongSecret also when the slot itself was changed; OutOfMemory; Corrupt when not well formed.
[[nodiscard]] Result<crypto::SecretBytes> openSlot(const KeySlot& slot, const crypto::SecretBytes& secret,
                                                   const QUuid& vaultId);

} // namespace considered::vault
