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
constexpr qsizetype placeSize = 2;
constexpr qsizetype printSize = 16;
constexpr qsizetype kdfSize = 2 + 4 + 4 + qsizetype(std::tuple_size_v<crypto::Salt>);
constexpr qsizetype sealedSize = qsizetype{crypto::nonceSize} + crypto::keySize + crypto::tagSize;

bool isPin(quint16 type) {
    return type == quint16(SlotKind::Pin);
}

/// Everything before the sealed key, which the seal authenticates: for a PIN its device secret's place and fingerprint,
/// then for all the KDF with its cost and salt.
qsizetype openPartSize(quint16 type) {
    return (isPin(type) ? placeSize + printSize : 0) + kdfSize;
}

struct Kdf {
    crypto::KdfCost cost;
    crypto::Salt salt{};
};

QByteArray written(const Kdf& kdf) {
    QByteArray bytes;
    appendLittle(bytes, argon2idP1);
    appendLittle(bytes, kdf.cost.memoryKiB);
    appendLittle(bytes, kdf.cost.passes);
    bytes.append(reinterpret_cast<const char*>(kdf.salt.data()), qsizetype(kdf.salt.size()));
    return bytes;
}

/// Nothing when the slot is not well formed.
std::optional<Kdf> kdfOf(const KeySlot& slot) {
    if (!isSecretSlot(slot.type) || slot.value.size() != openPartSize(slot.type) + sealedSize)
        return std::nullopt;
    if (isPin(slot.type) && devicePlace(slot).value_or(2) > 1)
        return std::nullopt;
    ByteReader reader(QByteArrayView(slot.value).sliced(openPartSize(slot.type) - kdfSize));
    const auto id = reader.number<quint16>();
    const auto memory = reader.number<quint32>();
    const auto passes = reader.number<quint32>();
    const auto salt = reader.take(qsizetype(std::tuple_size_v<crypto::Salt>));
    if (id != argon2idP1 || !memory || !passes || !salt)
        return std::nullopt;
    Kdf kdf{{*memory, *passes}};
    std::copy(salt->begin(), salt->end(), kdf.salt.begin());
    if (!crypto::isAcceptable(kdf.cost))
        return std::nullopt;
    return kdf;
}

/// Says nothing of the secret: it is a MAC under 32 random bytes.
QByteArray fingerprint(const crypto::SecretBytes& device, const QUuid& vaultId) {
    return crypto::mac(QByteArray("fingerprint").append(vaultId.toRfc4122()), device).first(printSize);
}

/// Ties a sealed key to its vault, its kind and its parameters, so that none can be swapped or weakened.
QByteArray associatedBytes(quint16 type, QByteArrayView openPart, const QUuid& vaultId) {
    QByteArray bytes(headerMagic);
    appendLittle(bytes, headerVersion);
    bytes.append(vaultId.toRfc4122());
    appendLittle(bytes, type);
    appendLittle(bytes, quint32(openPart.size() + sealedSize));
    bytes.append(openPart);
    return bytes;
}

/// The key that seals. For a PIN both are needed: what the person knows, and what only this device's keystore holds.
crypto::SecretBytes sealingKey(quint16 type, const crypto::SecretBytes& stretched, const QUuid& vaultId,
                               const crypto::SecretBytes* device) {
    if (!isPin(type))
        return stretched.clone();
    QByteArray context = vaultId.toRfc4122();
    appendLittle(context, type);
    crypto::SecretBytes both(stretched.size() + std::size_t(context.size()));
    const auto afterKey = std::copy(stretched.bytes().begin(), stretched.bytes().end(), both.bytes().begin());
    std::copy(context.begin(), context.end(), afterKey);
    QByteArray key = crypto::mac({both.bytes().data(), qsizetype(both.size())}, *device);
    return crypto::SecretBytes::taking(key);
}

} // namespace

bool isSecretSlot(quint16 type) {
    return type >= quint16(SlotKind::Passphrase) && type <= quint16(SlotKind::Pin);
}

bool isWellFormed(const KeySlot& slot) {
    return !isSecretSlot(slot.type) || kdfOf(slot).has_value();
}

Result<KeySlot> makeSlot(const Credential& credential, const crypto::SecretBytes& masterKey,
                         const crypto::KdfCost& cost, const QUuid& vaultId, Random& random,
                         const DeviceSecret* device) {
    const auto type = quint16(credential.kind);
    Q_ASSERT(isSecretSlot(type) && isPin(type) == (device != nullptr) && masterKey.size() == crypto::keySize);
    if (credential.secret.isEmpty())
        return fail(ErrorCode::BadInput, u"an empty secret cannot hold a key"_s);
    Kdf kdf{cost};
    random.fill(kdf.salt);
    const Result<crypto::SecretBytes> stretched = crypto::argon2id(credential.secret, kdf.salt, cost);
    if (!stretched)
        return tl::unexpected(stretched.error());
    QByteArray value;
    if (device) {
        appendLittle(value, device->place);
        value.append(fingerprint(device->bytes, vaultId));
    }
    value.append(written(kdf));
    const crypto::SecretBytes key = sealingKey(type, *stretched, vaultId, device ? &device->bytes : nullptr);
    const QByteArray sealed = crypto::seal(masterKey, key, associatedBytes(type, value, vaultId), random);
    return KeySlot{type, value.append(sealed)};
}

Result<crypto::SecretBytes> stretch(const KeySlot& slot, const crypto::SecretBytes& secret) {
    const std::optional<Kdf> kdf = kdfOf(slot);
    if (!kdf)
        return fail(ErrorCode::Corrupt, u"key slot of type %1"_s.arg(slot.type));
    return crypto::argon2id(secret, kdf->salt, kdf->cost);
}

Result<crypto::SecretBytes> openSlot(const KeySlot& slot, const crypto::SecretBytes& secret, const QUuid& vaultId) {
    return stretch(slot, secret).and_then([&](const crypto::SecretBytes& stretched) {
        return unsealSlot(slot, stretched, vaultId);
    });
}

Result<crypto::SecretBytes> unsealSlot(const KeySlot& slot, const crypto::SecretBytes& stretched, const QUuid& vaultId,
                                       const crypto::SecretBytes* device) {
    Q_ASSERT(isWellFormed(slot) && isPin(slot.type) == (device != nullptr));
    const QByteArrayView openPart = QByteArrayView(slot.value).first(openPartSize(slot.type));
    return crypto::unseal(QByteArrayView(slot.value).sliced(openPart.size()),
                          sealingKey(slot.type, stretched, vaultId, device),
                          associatedBytes(slot.type, openPart, vaultId));
}

std::optional<quint16> devicePlace(const KeySlot& slot) {
    return isPin(slot.type) ? ByteReader(slot.value).number<quint16>() : std::nullopt;
}

bool isDeviceSecretOf(const KeySlot& slot, const crypto::SecretBytes& device, const QUuid& vaultId) {
    return device.size() == crypto::keySize && isPin(slot.type) && slot.value.size() >= placeSize + printSize &&
           crypto::sameBytes(fingerprint(device, vaultId), QByteArrayView(slot.value).sliced(placeSize, printSize));
}

} // namespace considered::vault
