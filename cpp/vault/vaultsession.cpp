// Posts the vault's work to the storage thread.
#include "vault/vaultsession.h"

namespace considered::vault {

VaultSession::VaultSession(const QString& directory, VaultNeeds needs) : m_vault(directory, std::move(needs)) {}

VaultSession::~VaultSession() {
    // On the storage thread, like everything that touches the database; the thread runs it before it ends.
    m_thread.post([this] { return m_vault.lock(); });
}

QFuture<Result<Presence>> VaultSession::look() {
    return m_thread.post([this] { return m_vault.look(); });
}

QFuture<Result<Ways>> VaultSession::ways() {
    return m_thread.post([this] { return m_vault.ways(); });
}

QFuture<Result<void>> VaultSession::pinPossible() {
    if (!m_keyStoreThread)
        m_keyStoreThread = std::make_unique<storage::StorageThread>();
    return m_keyStoreThread->post([this] { return m_vault.pinPossible(); });
}

QFuture<Result<void>> VaultSession::create(SlotKind kind, crypto::SecretBytes secret, crypto::SecretBytes recovery) {
    return m_thread.post([this, kind, secret = std::move(secret), recovery = std::move(recovery)]() mutable {
        return m_vault.create(kind, std::move(secret), std::move(recovery));
    });
}

QFuture<Result<Opened>> VaultSession::openWith(SlotKind kind, crypto::SecretBytes secret) {
    return m_thread.post(
        [this, kind, secret = std::move(secret)]() mutable { return m_vault.openWith(kind, std::move(secret)); });
}

QFuture<Result<void>> VaultSession::lock() {
    return m_thread.post([this] { return m_vault.lock(); });
}

QFuture<Result<void>> VaultSession::prove(Credential proof) {
    return m_thread.post([this, proof = std::move(proof)]() mutable { return m_vault.prove(std::move(proof)); });
}

QFuture<Result<void>> VaultSession::setSecret(Credential proof, Credential fresh) {
    return m_thread.post([this, proof = std::move(proof), fresh = std::move(fresh)]() mutable {
        return m_vault.setSecret(std::move(proof), std::move(fresh));
    });
}

QFuture<Result<void>> VaultSession::removePin() {
    return m_thread.post([this] { return m_vault.removePin(); });
}

QFuture<Result<void>> VaultSession::setEraseAtTen(bool on) {
    return m_thread.post([this, on] { return m_vault.setEraseAtTen(on); });
}

QFuture<Result<void>> VaultSession::rotate(Credential proof, Credential first, crypto::SecretBytes recovery) {
    return m_thread.post(
        [this, proof = std::move(proof), first = std::move(first), recovery = std::move(recovery)]() mutable {
            return m_vault.rotate(std::move(proof), std::move(first), std::move(recovery));
        });
}

QFuture<Result<void>> VaultSession::erase() {
    return m_thread.post([this] { return m_vault.erase(); });
}

QFuture<QByteArrayList> VaultSession::takeSealed() {
    return m_thread.post([this] { return m_vault.takeSealed(); });
}

void VaultSession::dropSealed() {
    m_thread.post([this] {
        m_vault.dropSealed();
        return true;
    });
}

void VaultSession::noteCommitsBehind() {
    // The vault itself knows when the last copy was made. A failure leaves an older counter, which is harmless, and
    // the next minute tries again.
    m_thread.post([this] { return m_vault.noteCommits(); });
}

} // namespace considered::vault
