// VaultSession: the UI thread's way to the vault. Everything runs on the storage thread, in order.
#pragma once

#include "storage/storagethread.h"
#include "vault/vault.h"

namespace considered::vault {

/// Functions on the UI thread; each gives a future that finishes on the storage thread (take it with
/// viewmodel/await.h). Owns the storage thread and the vault. The destructor waits for what was posted, then locks.
class VaultSession {
  public:
    VaultSession(const QString& directory, VaultNeeds needs);
    ~VaultSession();
    Q_DISABLE_COPY_MOVE(VaultSession)

    QFuture<Result<Presence>> look();
    QFuture<Result<Ways>> ways();
    QFuture<Result<void>> pinPossible();
    QFuture<Result<void>> create(SlotKind kind, crypto::SecretBytes secret, crypto::SecretBytes recovery);
    QFuture<Result<Opened>> openWith(SlotKind kind, crypto::SecretBytes secret);
    QFuture<Result<void>> lock();
    QFuture<Result<void>> prove(Credential proof);
    QFuture<Result<void>> setSecret(Credential proof, Credential fresh);
    QFuture<Result<void>> removePin();
    QFuture<Result<void>> setEraseAtTen(bool on);
    QFuture<Result<void>> rotate(Credential proof, Credential first, crypto::SecretBytes recovery);
    QFuture<Result<void>> erase();

    /// `ask([](storage::Database& db) -> Result<T> { … })`: Locked when the vault is not open when its turn comes.
    template <typename F> auto ask(F work) -> QFuture<std::invoke_result_t<F&, storage::Database&>> {
        using R = std::invoke_result_t<F&, storage::Database&>;
        auto answer = m_thread.post([this, work = std::move(work)]() mutable -> R {
            storage::Database* database = m_vault.database();
            if (!database)
                return fail(ErrorCode::Locked);
            return work(*database);
        });
        noteCommitsBehind();
        return answer;
    }

    /// Like ask() for a last write before locking: when `work` fails, `fallback` is kept sealed in memory.
    template <typename F> QFuture<Result<void>> askOrSeal(F work, QByteArray fallback) {
        return m_thread.post([this, work = std::move(work), fallback = std::move(fallback)]() mutable -> Result<void> {
            storage::Database* database = m_vault.database();
            if (!database)
                return fail(ErrorCode::Locked);
            Result<void> written = work(*database);
            return written ? written : m_vault.sealForLater(fallback);
        });
    }
    /// What askOrSeal had to keep, once, after opening.
    QFuture<QByteArrayList> takeSealed();
    void dropSealed();

  private:
    /// A job of its own, after the person's: a save never waits for the header.
    void noteCommitsBehind();

    Vault m_vault;
    /// For looking whether a keystore works, made when first asked: one that hangs must keep neither saves nor locking.
    std::unique_ptr<storage::StorageThread> m_keyStoreThread;
    storage::StorageThread m_thread; // last: joins before the vault goes
};

} // namespace considered::vault
