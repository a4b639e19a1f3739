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

Result<NewVault> newVault(std::initializer_list<NewSlot> ways, const QUuid& vaultId, Random& random) {
    NewVault made;
    made.masterKey = crypto::SecretBytes(crypto::keySize);
    random.fill(made.masterKey.bytes());
    made.header.vaultId = vaultId.isNull() ? random.uuid() : vaultId;
    made.header.sequence = 1;
    for (const NewSlot& way : ways) {
        Result<KeySlot> slot =
            makeSlot(way.credential, made.masterKey, way.cost, made.header.vaultId, random, way.device);
        if (!slot)
            return tl::unexpected(slot.error());
        made.header.keySlots.append(std::move(*slot));
    }
    return made;
}

} // namespace considered::vault
