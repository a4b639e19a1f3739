// Posts the vault's work to the storage thread.
#include "vault/vaultsession.h"

namespace considered::vault {

VaultSession::VaultSession(QString directory, const Clock& clock, Random& random, const platform::MemoryInfo& memory,
                           CostChoice chooseCost)
    : m_vault(std::move(directory), clock, random, memory, std::move(chooseCost)) {}

VaultSession::~VaultSession() {
    // On the storage thread, like everything that touches the database; the thread runs it before it ends.
    m_thread.post([this] { return m_vault.lock(); });
}

QFuture<Result<Presence>> VaultSession::look() {
    return m_thread.post([this] { return m_vault.look(); });
}

QFuture<Result<void>> VaultSession::create(crypto::SecretBytes passphrase, crypto::SecretBytes recovery) {
    return m_thread.post([this, passphrase = std::move(passphrase), recovery = std::move(recovery)]() mutable {
        return m_vault.create(std::move(passphrase), std::move(recovery));
    });
}

QFuture<Result<Opened>> VaultSession::openWith(SlotKind kind, crypto::SecretBytes secret) {
    return m_thread.post(
        [this, kind, secret = std::move(secret)]() mutable { return m_vault.openWith(kind, std::move(secret)); });
}

QFuture<Result<void>> VaultSession::lock() {
    return m_thread.post([this] { return m_vault.lock(); });
}

QFuture<std::optional<QByteArray>> VaultSession::takeSealed() {
    return m_thread.post([this] { return m_vault.takeSealed(); });
}

void VaultSession::noteCommitsBehind() {
    // The vault itself knows when the last copy was made. A failure leaves an older counter, which is harmless, and
    // the next minute tries again.
    m_thread.post([this] { return m_vault.noteCommits(); });
}

} // namespace considered::vault
