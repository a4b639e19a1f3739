// KeyStore: the system's own place for small secrets (Secret Service, Android Keystore, iOS Keychain).
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace considered::platform {

/// Any thread may ask and may wait: every future finishes, at the latest after answerWithinMs. The caller wipes what it
/// was given. An entry is not proof of anything: on Linux every program of the same user may read and change it.
class KeyStore {
  public:
    static constexpr int answerWithinMs = 5000;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    /// NotFound: it answered, and has no such entry. KeyStoreRefused: locked, denied, or no answer in time.
    /// NoKeyStore: there is none that works.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString& name) = 0;
    /// Read back before it is reported done. KeyStoreRefused, NoKeyStore.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString& name, const QByteArray& value) = 0;
    /// Done as well when there was none. KeyStoreRefused, NoKeyStore.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString& name) = 0;
};

/// Where there is none: everything but removing fails.
class NullKeyStore final : public KeyStore {
  public:
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
};

} // namespace considered::platform
