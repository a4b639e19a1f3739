// The order of steps is the safety: what can fail without telling anything about the PIN comes first, then the miss is
// written, and only then is the PIN tried.
#include "vault/pingate.h"

#include "vault/log.h"

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

} // namespace

PinState PinGate::stateOf(const KeySlot* slot, const QUuid& vaultId) const {
    if (!slot)
        return {};
    const Result<TryFiles::Found> found = m_files.read(vaultId);
    if (!found || found->tries.misses >= mostMisses)
        return {.enrolled = true};
    return {true, true, waitMs(found->tries, m_clock.sinceBootMs()), mostMisses - int(found->tries.misses),
            found->tries.eraseAtTen};
}

Result<crypto::SecretBytes> PinGate::open(const KeySlot& slot, const crypto::SecretBytes& pin, const QUuid& vaultId) {
    const std::optional<quint16> place = devicePlace(slot);
    if (!place)
        return fail(ErrorCode::Corrupt, u"not a PIN slot"_s);
    Result<TryFiles::Found> found = m_files.read(vaultId);
    if (!found)
        return fail(ErrorCode::KeyLost, found.error().context);
    Tries& tries = found->tries;
    if (tries.misses >= mostMisses) {
        static_cast<void>(m_device.removeAll()); // again, for one killed in between
        return fail(tries.eraseDue ? ErrorCode::Erased : ErrorCode::KeyLost, u"ten misses"_s);
    }
    if (waitMs(tries, m_clock.sinceBootMs()) > 0)
        return fail(ErrorCode::TooSoon);

    auto asked = m_device.ask(*place); // while Argon2id runs
    const Result<crypto::SecretBytes> stretched = stretch(slot, pin);
    Result<crypto::SecretBytes> device = DeviceSecrets::received(std::move(asked));
    if (!stretched)
        return tl::unexpected(stretched.error());
    if (!device)
        return tl::unexpected(device.error());
    if (!isDeviceSecretOf(slot, *device, vaultId))
        return fail(ErrorCode::KeyLost, u"another device secret"_s);

    if (const Result<void> counted = countMiss(tries); !counted)
        return tl::unexpected(counted.error());
    Result<crypto::SecretBytes> masterKey = unsealSlot(slot, *stretched, vaultId, &*device);
    if (!masterKey && tries.misses >= mostMisses) {
        // Known wrong now, so from here on every opening finds the erasing due. The right PIN passes ten misses too.
        tries.eraseDue = tries.eraseAtTen;
        if (tries.eraseDue)
            static_cast<void>(m_files.write(tries));
        if (const Result<void> removed = m_device.removeAll(); !removed)
            qCWarning(log) << "the device secret could not be removed:" << nameOf(removed.error().code);
        if (tries.eraseAtTen)
            return fail(ErrorCode::Erased, u"ten misses"_s);
    }
    return masterKey;
}

Result<void> PinGate::countMiss(Tries& tries) const {
    ++tries.misses;
    tries.lastMissMs = m_clock.sinceBootMs();
    return m_files.write(tries);
}

Result<void> PinGate::forgive(const QUuid& vaultId) const {
    const Result<TryFiles::Found> found = m_files.read(vaultId);
    if (found && found->bothWhole && found->tries.misses == 0)
        return {};
    return m_files.write({vaultId, 0, 0, found && found->tries.eraseAtTen});
}

Result<void> PinGate::setEraseAtTen(const QUuid& vaultId, bool on) const {
    Result<TryFiles::Found> found = m_files.read(vaultId);
    if (!found)
        return fail(ErrorCode::KeyLost, found.error().context);
    found->tries.eraseAtTen = on;
    return m_files.write(found->tries);
}

bool PinGate::isEraseDue(const QUuid& vaultId) const {
    const Result<TryFiles::Found> found = m_files.read(vaultId);
    return found && found->tries.eraseDue;
}

bool PinGate::isDead(const QUuid& vaultId) const {
    const Result<TryFiles::Found> found = m_files.read(vaultId);
    return found && found->tries.misses >= mostMisses;
}

} // namespace considered::vault
