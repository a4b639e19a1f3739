// The master key and what comes of it: the subkeys (ids in FORMAT.md) and a new vault's first header.
#pragma once

#include "vault/header.h"

namespace considered::vault {

/// 32 bytes each; independent of one another (crypto_kdf).
[[nodiscard]] crypto::SecretBytes databaseKey(const crypto::SecretBytes& masterKey);
[[nodiscard]] crypto::SecretBytes headerMacKey(const crypto::SecretBytes& masterKey);
/// Seals what could not be written before a lock; only ever used in memory.
[[nodiscard]] crypto::SecretBytes draftKey(const crypto::SecretBytes& masterKey);

struct NewVault {
    crypto::SecretBytes masterKey;
    Header header; ///< sequence 1, a fresh UUID, a passphrase slot and a recovery slot
};
/// Draws a master key and seals it twice. Any cost crypto::isAcceptable takes, so that tests can be quick; Vault sees
/// to the floor. OutOfMemory, BadInput (an empty secret).
[[nodiscard]] Result<NewVault> newVault(const crypto::SecretBytes& passphrase, const crypto::SecretBytes& recovery,
                                        const crypto::KdfCost& cost, Random& random);

} // namespace considered::vault
