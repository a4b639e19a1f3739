// What the key changer does and the test expects: the secrets of each step are known from its number.
#pragma once

#include "crypto/seal.h"
#include "faults/folderkeystore.h"
#include "vault/fakes.h"
#include "vault/vault.h"

namespace considered::faults {

inline const QByteArray fixedRecovery = "recovery code that stays";

/// Twelve digits.
[[nodiscard]] inline vault::Credential pinOf(int step) {
    return {vault::SlotKind::Pin, crypto::SecretBytes::copyOf(QByteArray::number(800'000'000'000 + step))};
}
[[nodiscard]] inline vault::Credential passphraseOf(int step) {
    return {vault::SlotKind::Passphrase,
            crypto::SecretBytes::copyOf(QByteArray("passphrase " + QByteArray::number(step)))};
}
[[nodiscard]] inline vault::Credential recoveryOf(const QByteArray& code) {
    return {vault::SlotKind::Recovery, crypto::SecretBytes::copyOf(code)};
}
[[nodiscard]] inline QByteArray recoveryCodeOf(int step) {
    return "recovery code " + QByteArray::number(step);
}

/// A vault and all it needs, in a folder: `vault` and, beside it, `keystore`.
struct KeyedVault {
    explicit KeyedVault(const QString& folder)
        : directory(folder + QStringLiteral("/vault")), keyStore(folder + QStringLiteral("/keystore")) {}
    [[nodiscard]] std::unique_ptr<vault::Vault> start() {
        return std::make_unique<vault::Vault>(
            directory,
            vault::VaultNeeds{clock, random, memory, keyStore, QStringLiteral("killed"), [](vault::SlotKind) {
                                  return crypto::KdfCost{8, 1};
                              }});
    }
    QString directory;
    fakes::SetClock clock;
    crypto::SystemRandom random;
    fakes::SetMemory memory;
    FolderKeyStore keyStore;
};

} // namespace considered::faults
