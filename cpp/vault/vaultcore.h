// What the parts of Vault share: its state, and the steps that more than one of them takes. Stays inside the room.
#pragma once

#include "vault/headerfiles.h"
#include "vault/masterkey.h"
#include "vault/vault.h"
#include "vault/vaultfiles.h"

namespace considered::vault {

/// A header copy that one of its own slots opened and whose MAC fits.
struct Trusted {
    HeaderCopy copy;
    crypto::SecretBytes masterKey;
};

/// What an open vault holds. The master key and the database key are not among it: they go as soon as they were used.
struct OpenVault {
    Header header;
    crypto::SecretBytes macKey;
    crypto::SecretBytes draftKey;
    storage::Database database;
    qint64 notedMs = 0;
};

struct Vault::Impl {
    VaultFiles files;
    VaultNeeds needs;
    PinGate pin;
    std::optional<OpenVault> open{};
    QByteArrayList sealedDrafts{};
    qsizetype sealedTaken = 0; ///< how many of them somebody took who has not said yet that they are safe
    bool forgiveDue = false;   ///< the right PIN opened; its try is still counted, so that nobody waits for the disk

    void forgive(const QUuid& vaultId);

    [[nodiscard]] Result<crypto::SecretBytes> unlock(const Header& header, const Credential& credential);
    [[nodiscard]] Result<Trusted> openCopy(const HeaderCopy& copy, const Credential& credential);
    [[nodiscard]] Result<Trusted> openNewest(const QList<HeaderCopy>& copies, const Credential& credential);
    /// The master key, when the vault is open and `proof` opens it.
    [[nodiscard]] Result<crypto::SecretBytes> provenKey(const Credential& proof);

    [[nodiscard]] Result<storage::Database> openDatabase(const Header& header, const crypto::SecretBytes& masterKey);
    [[nodiscard]] Result<void> makeFiles(const NewVault& made);
    [[nodiscard]] bool repairHeader(const std::array<HeaderCopy, 2>& found, const HeaderCopy& good) const;
    void settlePin(SlotKind openedWith, bool triesWhole, Opened& opened);
    /// Takes the mark of a finished rotation away. DiskFull, NotPermitted, Io.
    [[nodiscard]] Result<void> settleRotation();
    [[nodiscard]] Result<void> eraseAll();
    /// The slot, then what it needs; in this order, so that killed in between it is at most a slot that does not open.
    [[nodiscard]] Result<void> takePinAway();
    /// The cost and, for a PIN, a device secret stored in the place that `placeInUse` leaves free.
    [[nodiscard]] Result<std::optional<DeviceSecret>> deviceFor(SlotKind kind, std::optional<quint16> placeInUse);
    [[nodiscard]] Result<void> copyCounter();
    /// Writes `next` as the open vault's header, with a higher sequence; in force only when it gives no error.
    [[nodiscard]] Result<void> putHeader(Header next);
    [[nodiscard]] Result<NewVault> newKeys(const QUuid& vaultId, const Credential& first, const Credential& recovery,
                                           const DeviceSecret* device);
    void hold(const Header& header, const crypto::SecretBytes& masterKey, storage::Database database);
};

} // namespace considered::vault
