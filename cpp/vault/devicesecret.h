// DeviceSecrets: the half of a PIN slot's key that stands in no file of the vault, but in the system's keystore.
#pragma once

#include "platform/keystore.h"
#include "vault/keyslot.h"

namespace considered::vault {

/// Two places, used in turn: a new secret is stored beside the one in use, and that one goes only when the header
/// points to the new one. Killed at any moment, one of them fits. Waits for the keystore (up to 5 s): storage thread
/// only.
class DeviceSecrets {
  public:
    /// `name` tells this vault's entries from another's on the same device.
    DeviceSecrets(platform::KeyStore& keyStore, QString name) : m_keyStore(keyStore), m_name(std::move(name)) {}

    /// Starts asking; taken with received().
    [[nodiscard]] QFuture<Result<QByteArray>> ask(quint16 place);
    /// Waits. KeyLost when there is none; KeyStoreRefused, NoKeyStore.
    [[nodiscard]] static Result<crypto::SecretBytes> received(QFuture<Result<QByteArray>> asked);

    /// Draws a fresh one and stores it in the place that `inUse` leaves free. KeyStoreRefused, NoKeyStore.
    [[nodiscard]] Result<DeviceSecret> fresh(std::optional<quint16> inUse, Random& random);
    /// KeyStoreRefused, NoKeyStore; what is left behind opens nothing.
    [[nodiscard]] Result<void> remove(quint16 place);
    [[nodiscard]] Result<void> removeAll();
    /// Whether a keystore works here: writes, reads and removes. KeyStoreRefused, NoKeyStore.
    [[nodiscard]] Result<void> probe(Random& random);

  private:
    [[nodiscard]] QString entry(quint16 place) const;

    platform::KeyStore& m_keyStore;
    QString m_name;
};

} // namespace considered::vault
