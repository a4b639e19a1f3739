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
    Header header; ///< sequence 1, one slot for each way in
};
/// One way into a new vault.
struct NewSlot {
    const Credential& credential;
    crypto::KdfCost cost;
    const DeviceSecret* device = nullptr; ///< of a PIN
};
/// Draws a master key and seals it once for each slot. Any cost crypto::isAcceptable takes, so that tests can be quick;
/// Vault sees to the floor. A null `vaultId` draws one. OutOfMemory, BadInput (an empty secret).
[[nodiscard]] Result<NewVault> newVault(std::initializer_list<NewSlot> ways, const QUuid& vaultId, Random& random);

} // namespace considered::vault
