// Sealing and opening key slots.
#include "vault/keyslot.h"

#include "crypto/seal.h"
#include "vault/header.h"
#include "vault/littleendian.h"

#include <algorithm>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 argon2idP1 = 1; ///< the only KDF id so far

/// The part of a secret slot before the sealed key, which the seal authenticates.
struct Preamble {
    crypto::KdfCost cost;
    crypto::Salt salt{};
};

constexpr qsizetype preambleSize = 2 + 4 + 4 + qsizetype(std::tuple_size_v<crypto::Salt>);
constexpr qsizetype sealedSize = qsizetype{crypto::nonceSize} + crypto::keySize + crypto::tagSize;
constexpr qsizetype secretSlotSize = preambleSize + sealedSize;

QByteArray written(const Preamble& preamble) {
    QByteArray bytes;
    appendLittle(bytes, argon2idP1);
    appendLittle(bytes, preamble.cost.memoryKiB);
    appendLittle(bytes, preamble.cost.passes);
    bytes.append(reinterpret_cast<const char*>(preamble.salt.data()), qsizetype(preamble.salt.size()));
    return bytes;
}

std::optional<Preamble> preambleOf(QByteArrayView value) {
    if (value.size() != secretSlotSize)
        return std::nullopt;
    ByteReader reader(value);
    const auto kdf = reader.number<quint16>();
    const auto memory = reader.number<quint32>();
    const auto passes = reader.number<quint32>();
    const auto salt = reader.take(qsizetype(std::tuple_size_v<crypto::Salt>));
    if (kdf != argon2idP1 || !memory || !passes || !salt)
        return std::nullopt;
    Preamble preamble{{*memory, *passes}};
    std::copy(salt->begin(), salt->end(), preamble.salt.begin());
    if (!crypto::isAcceptable(preamble.cost))
        return std::nullopt;
    return preamble;
}

/// Ties a sealed key to its vault, its kind and its parameters, so that none can be swapped or weakened.
QByteArray associatedBytes(quint16 type, const Preamble& preamble, const QUuid& vaultId) {
    QByteArray bytes(headerMagic);
    appendLittle(bytes, headerVersion);
    bytes.append(vaultId.toRfc4122());
    appendLittle(bytes, type);
    appendLittle(bytes, quint32(secretSlotSize));
    bytes.append(written(preamble));
    return bytes;
}

} // namespace

bool isSecretSlot(quint16 type) {
    return type == quint16(SlotKind::Passphrase) || type == quint16(SlotKind::Recovery);
}

bool isWellFormed(const KeySlot& slot) {
    return !isSecretSlot(slot.type) || preambleOf(slot.value).has_value();
}

Result<KeySlot> makeSlot(SlotKind kind, const crypto::SecretBytes& masterKey, const crypto::SecretBytes& secret,
                         const crypto::KdfCost& cost, const QUuid& vaultId, Random& random) {
    Q_ASSERT(isSecretSlot(quint16(kind)) && masterKey.size() == crypto::keySize);
    if (secret.isEmpty())
        return fail(ErrorCode::BadInput, u"an empty secret cannot hold a key"_s);
    Preamble preamble{cost};
    random.fill(preamble.salt);
    const Result<crypto::SecretBytes> kek = crypto::argon2id(secret, preamble.salt, cost);
    if (!kek)
        return tl::unexpected(kek.error());
    const QByteArray associated = associatedBytes(quint16(kind), preamble, vaultId);
    return KeySlot{quint16(kind), written(preamble).append(crypto::seal(masterKey, *kek, associated, random))};
}

Result<crypto::SecretBytes> openSlot(const KeySlot& slot, const crypto::SecretBytes& secret, const QUuid& vaultId) {
    const std::optional<Preamble> preamble = isSecretSlot(slot.type) ? preambleOf(slot.value) : std::nullopt;
    if (!preamble)
        return fail(ErrorCode::Corrupt, u"key slot of type %1"_s.arg(slot.type));
    const Result<crypto::SecretBytes> kek = crypto::argon2id(secret, preamble->salt, preamble->cost);
    if (!kek)
        return tl::unexpected(kek.error());
    return crypto::unseal(QByteArrayView(slot.value).sliced(preambleSize), *kek,
                          associatedBytes(slot.type, *preamble, vaultId));
}

} // namespace considered::vault
