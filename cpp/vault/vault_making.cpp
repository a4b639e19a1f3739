// Making a vault, giving it new keys, and destroying it. Killed between any two steps, what is there opens as the old
// or as the new.
#include "vault/log.h"
#include "vault/vaultcore.h"

#include <array>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

const DeviceSecret* pointerTo(const std::optional<DeviceSecret>& device) {
    return device ? &*device : nullptr;
}

} // namespace

Result<std::optional<DeviceSecret>> Vault::Impl::deviceFor(SlotKind kind, std::optional<quint16> placeInUse) {
    if (kind != SlotKind::Pin)
        return std::nullopt;
    return pin.device().fresh(placeInUse, needs.random).map([](DeviceSecret&& made) {
        return std::optional(std::move(made));
    });
}

Result<NewVault> Vault::Impl::newKeys(const QUuid& vaultId, const Credential& first, const Credential& recovery,
                                      const DeviceSecret* device) {
    const crypto::KdfCost cost = needs.chooseCost(first.kind);
    const crypto::KdfCost recoveryCost = first.kind == SlotKind::Pin ? needs.chooseCost(recovery.kind) : cost;
    return newVault({{first, cost, device}, {recovery, recoveryCost}}, vaultId, needs.random);
}

Result<void> Vault::create(SlotKind kind, crypto::SecretBytes secret, crypto::SecretBytes recovery) {
    Impl& self = *m_impl;
    if (self.files.any())
        return fail(ErrorCode::AlreadyExists);
    Credential first{kind, std::move(secret)};
    Credential second{SlotKind::Recovery, std::move(recovery)};
    // Left by a vault whose files are gone, such as after removing and installing the app again.
    if (const Result<void> removed = self.pin.device().removeAll(); !removed)
        qCInfo(log) << "old device secrets, if any, stay:" << nameOf(removed.error().code);
    Result<std::optional<DeviceSecret>> device = self.deviceFor(kind, std::nullopt);
    if (!device)
        return tl::unexpected(device.error());
    Result<NewVault> made = self.newKeys({}, first, second, pointerTo(*device));
    first.secret.clear();
    second.secret.clear();
    if (!made)
        return tl::unexpected(made.error());

    const PrivateFiles onlyOurs;
    const Result<bool> madeFolder = self.files.makeFolder();
    if (!madeFolder)
        return tl::unexpected(madeFolder.error());
    Result<void> done = *device ? self.pin.files().write({made->header.vaultId, 0, 0}) : Result<void>();
    done = done.and_then([&] { return self.makeFiles(*made); });
    if (!done) {
        self.open.reset();
        self.pin.files().remove();
        self.files.removeAll(*madeFolder);
        if (*device)
            static_cast<void>(self.pin.device().removeAll());
    }
    return done;
}

/// The database is finished under another name before a header points to it, and gets its own name last: killed in
/// between, what is there is either not yet a vault or one that openWith() completes.
Result<void> Vault::Impl::makeFiles(const NewVault& made) {
    const crypto::SecretBytes key = databaseKey(made.masterKey);
    Header header = made.header;
    {
        files.removeUnfinished();
        Result<storage::Database> fresh = storage::Database::create(files.unfinishedDatabase(), key, header.vaultId);
        if (!fresh)
            return tl::unexpected(fresh.error());
        const Result<quint64> counter = fresh->commitCounter();
        if (!counter)
            return tl::unexpected(counter.error());
        header.commitCounter = *counter;
    }
    const QByteArray bytes = writeHeader(header, headerMacKey(made.masterKey));
    Result<storage::Database> database =
        files.headers().write(bytes).and_then([this] { return files.finishDatabase(); }).and_then([&] {
            return storage::Database::open(files.database(), key, header.vaultId);
        });
    if (!database)
        return tl::unexpected(database.error());
    hold(header, made.masterKey, std::move(*database));
    return {};
}

Result<void> Vault::rotate(Credential proof, Credential first, crypto::SecretBytes recovery) {
    Impl& self = *m_impl;
    const Result<crypto::SecretBytes> oldKey = self.provenKey(proof);
    if (!oldKey)
        return tl::unexpected(oldKey.error());
    // Under the mark of an earlier one, a half-made new database would be taken for a finished one.
    if (Result<void> settled = self.settleRotation(); !settled)
        return settled;
    const Header before = self.open->header;
    const KeySlot* oldPin = before.slot(SlotKind::Pin);
    const std::optional<quint16> oldPlace = oldPin ? devicePlace(*oldPin) : std::nullopt;
    const Credential second{SlotKind::Recovery, std::move(recovery)};
    Result<std::optional<DeviceSecret>> device = self.deviceFor(first.kind, oldPlace);
    if (!device)
        return tl::unexpected(device.error());
    const auto dropDevice = [&] {
        if (*device)
            static_cast<void>(self.pin.device().remove((*device)->place));
    };
    Result<NewVault> made = self.newKeys(before.vaultId, first, second, pointerTo(*device));
    if (!made) {
        dropDevice();
        return tl::unexpected(made.error());
    }

    // The new database, whole and checked, beside the old one.
    const PrivateFiles onlyOurs;
    const crypto::SecretBytes newKey = databaseKey(made->masterKey);
    self.files.removeUnfinished();
    Header next = made->header;
    next.sequence = before.sequence + 1;
    Result<void> ready = self.open->database.exportTo(self.files.unfinishedDatabase(), newKey).and_then([&] {
        return storage::Database::open(self.files.unfinishedDatabase(), newKey, before.vaultId)
            .and_then(
                [&](storage::Database copy) { return copy.verify().and_then([&] { return copy.commitCounter(); }); })
            .map([&](quint64 counter) { next.commitCounter = counter; });
    });
    if (ready && *device)
        ready = self.pin.forgive(before.vaultId);
    if (!ready) {
        self.files.removeUnfinished();
        dropDevice();
        return ready;
    }

    // From here the header says which of the two counts: the mark first, then the file, then the header without it.
    self.open.reset();
    next.put({rotatingMark, {}});
    Result<void> switched = self.files.headers().replace(writeHeader(before, headerMacKey(*oldKey)),
                                                         writeHeader(next, headerMacKey(made->masterKey)));
    if (!switched) {
        // Nothing is removed here: should the new header stand after all, the next opening needs what belongs to it.
        Result<storage::Database> old =
            storage::Database::open(self.files.database(), databaseKey(*oldKey), before.vaultId);
        if (old)
            self.hold(before, *oldKey, std::move(*old));
        return switched;
    }
    Result<storage::Database> database = self.openDatabase(next, made->masterKey);
    if (!database)
        return fail(ErrorCode::Unfinished,
                    database.error().context); // locked; the new secrets open it, and finish this
    self.hold(next, made->masterKey, std::move(*database));
    if (const Result<void> settled = self.settleRotation(); !settled)
        qCWarning(log) << "the mark of a rotation stays:" << nameOf(settled.error().code);
    if (oldPlace)
        static_cast<void>(self.pin.device().remove(*oldPlace));
    if (!*device)
        self.pin.files().remove();
    return {};
}

Result<void> Vault::erase() {
    return m_impl->eraseAll();
}

Result<void> Vault::Impl::eraseAll() {
    open.reset();
    sealedDrafts.clear();
    sealedTaken = 0;
    const Result<void> device = pin.device().removeAll();
    if (!device && device.error().code != ErrorCode::NoKeyStore)
        qCWarning(log) << "a device secret stays, which opens nothing now:" << nameOf(device.error().code);
    return files.destroy(needs.random);
}

} // namespace considered::vault
