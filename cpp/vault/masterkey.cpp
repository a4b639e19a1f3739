// Subkeys, and a new vault's keys.
#include "vault/masterkey.h"

#include "crypto/seal.h"

namespace considered::vault {
namespace {

constexpr char context[] = "Consider"; // FORMAT.md, "Keys"; ids are never used again for something else
constexpr quint64 databaseKeyId = 1;
constexpr quint64 headerMacKeyId = 2;
constexpr quint64 draftKeyId = 3;

} // namespace

crypto::SecretBytes databaseKey(const crypto::SecretBytes& masterKey) {
    return crypto::subkey(masterKey, databaseKeyId, context);
}

crypto::SecretBytes headerMacKey(const crypto::SecretBytes& masterKey) {
    return crypto::subkey(masterKey, headerMacKeyId, context);
}

crypto::SecretBytes draftKey(const crypto::SecretBytes& masterKey) {
    return crypto::subkey(masterKey, draftKeyId, context);
}

Result<NewVault> newVault(const crypto::SecretBytes& passphrase, const crypto::SecretBytes& recovery,
                          const crypto::KdfCost& cost, Random& random) {
    NewVault made;
    made.masterKey = crypto::SecretBytes(crypto::keySize);
    random.fill(made.masterKey.bytes());
    made.header.vaultId = random.uuid();
    made.header.sequence = 1;
    const std::pair<SlotKind, const crypto::SecretBytes&> secrets[] = {{SlotKind::Passphrase, passphrase},
                                                                       {SlotKind::Recovery, recovery}};
    for (const auto& [kind, secret] : secrets) {
        Result<KeySlot> slot = makeSlot(kind, made.masterKey, secret, cost, made.header.vaultId, random);
        if (!slot)
            return tl::unexpected(slot.error());
        made.header.keySlots.append(std::move(*slot));
    }
    return made;
}

} // namespace considered::vault
