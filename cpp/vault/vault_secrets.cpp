// What opens the vault: proving it, changing it, taking it away. Only slots are rewritten.
#include "vault/log.h"
#include "vault/vaultcore.h"

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<void> Vault::pinPossible() {
    return m_impl->pin.device().probe(m_impl->needs.random);
}

Result<crypto::SecretBytes> Vault::Impl::provenKey(const Credential& proof) {
    if (!open)
        return fail(ErrorCode::Locked);
    forgive(open->header.vaultId);
    Result<crypto::SecretBytes> masterKey = unlock(open->header, proof);
    if (masterKey && !headerMacKey(*masterKey).equals(open->macKey))
        return fail(ErrorCode::Corrupt, u"a slot holds another vault's key"_s);
    if (masterKey)
        forgive(open->header.vaultId);
    return masterKey;
}

Result<void> Vault::prove(Credential proof) {
    return m_impl->provenKey(proof).map([](const crypto::SecretBytes&) {});
}

Result<void> Vault::setSecret(Credential proof, Credential fresh) {
    Impl& self = *m_impl;
    const Result<crypto::SecretBytes> masterKey = self.provenKey(proof);
    if (!masterKey)
        return tl::unexpected(masterKey.error());
    const QUuid vaultId = self.open->header.vaultId;
    const KeySlot* oldPin = fresh.kind == SlotKind::Pin ? self.open->header.slot(SlotKind::Pin) : nullptr;
    const std::optional<quint16> oldPlace = oldPin ? devicePlace(*oldPin) : std::nullopt;

    Result<std::optional<DeviceSecret>> device = self.deviceFor(fresh.kind, oldPlace);
    if (!device)
        return tl::unexpected(device.error());
    const DeviceSecret* given = *device ? &**device : nullptr;
    Result<void> done =
        makeSlot(fresh, *masterKey, self.needs.chooseCost(fresh.kind), vaultId, self.needs.random, given)
            .and_then([&](KeySlot slot) -> Result<void> {
                if (given)
                    if (Result<void> counted = self.pin.forgive(vaultId); !counted)
                        return counted;
                Header next = self.open->header;
                next.put(std::move(slot));
                return self.putHeader(std::move(next));
            });
    // What is no longer pointed to goes: the old secret, or after an error the new one.
    const std::optional<quint16> unused = done ? oldPlace : given ? std::optional(given->place) : std::nullopt;
    if (unused)
        if (const Result<void> removed = self.pin.device().remove(*unused); !removed)
            qCWarning(log) << "an unused device secret stays:" << nameOf(removed.error().code);
    return done;
}

Result<void> Vault::removePin() {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    if (!m_impl->open->header.slot(SlotKind::Passphrase))
        return fail(ErrorCode::BadInput, u"the last way in besides the recovery code"_s);
    return m_impl->takePinAway();
}

Result<void> Vault::setEraseAtTen(bool on) {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    return m_impl->pin.setEraseAtTen(m_impl->open->header.vaultId, on);
}

Result<void> Vault::Impl::takePinAway() {
    Header next = open->header;
    next.remove(quint16(SlotKind::Pin));
    Result<void> done = putHeader(std::move(next));
    if (!done)
        return done;
    pin.files().remove();
    if (const Result<void> removed = pin.device().removeAll(); !removed)
        qCWarning(log) << "an unused device secret stays:" << nameOf(removed.error().code);
    return {};
}

Result<void> Vault::Impl::settleRotation() {
    if (!open->header.isRotating())
        return {};
    Header next = open->header;
    next.remove(rotatingMark);
    return putHeader(std::move(next));
}

} // namespace considered::vault
