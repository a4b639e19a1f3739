// PinGate: the only way through a PIN slot. Back-off, device secret, and a miss that is written before it is one.
#pragma once

#include "domain/clock.h"
#include "vault/devicesecret.h"
#include "vault/tries.h"

namespace considered::vault {

/// How the PIN stands while locked.
struct PinState {
    bool enrolled = false; ///< the header has a PIN slot
    bool usable = false;   ///< and it may still open: false after ten misses, or when their count is damaged
    qint64 waitMs = 0;     ///< until the next try
    int triesLeft = 0;     ///< before the PIN is dead
    bool eraseAtTen = false;
};

/// Storage thread only.
class PinGate {
  public:
    PinGate(const QString& directory, DeviceSecrets device, const Clock& clock)
        : m_files(directory), m_device(std::move(device)), m_clock(clock) {}

    [[nodiscard]] DeviceSecrets& device() { return m_device; }
    [[nodiscard]] const TryFiles& files() const { return m_files; }
    [[nodiscard]] PinState stateOf(const KeySlot* slot, const QUuid& vaultId) const;

    /// The master key. TooSoon: nothing was tried. KeyLost: dead, the count is damaged, or the device secret is gone or
    /// another. KeyStoreRefused, NoKeyStore, OutOfMemory: nothing was counted. WrongSecret: counted; the tenth takes
    /// the device secret away. Erased: the tenth, and the caller must now erase everything, as was chosen. DiskFull,
    /// NotPermitted, Io: the miss could not be written, so nothing was tried.
    [[nodiscard]] Result<crypto::SecretBytes> open(const KeySlot& slot, const crypto::SecretBytes& pin,
                                                   const QUuid& vaultId);
    /// After an opening: no misses. A whole count of none is left as it is. DiskFull, NotPermitted, Io.
    [[nodiscard]] Result<void> forgive(const QUuid& vaultId) const;
    /// Whether the tenth miss is to erase everything. KeyLost without a whole count; DiskFull, NotPermitted, Io.
    [[nodiscard]] Result<void> setEraseAtTen(const QUuid& vaultId, bool on) const;
    /// Whether ten misses have killed it, so that an opening by other means takes the slot away.
    [[nodiscard]] bool isDead(const QUuid& vaultId) const;
    /// Whether the tenth miss is to erase everything and has come: killed before it was done, it is still to be done.
    [[nodiscard]] bool isEraseDue(const QUuid& vaultId) const;

  private:
    [[nodiscard]] Result<void> countMiss(Tries& tries) const;

    TryFiles m_files;
    DeviceSecrets m_device;
    const Clock& m_clock;
};

} // namespace considered::vault
