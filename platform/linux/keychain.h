// Keychain: the Secret Service through Qt Keychain, with its pitfalls taken care of (security.md 2).
#pragma once

#include "platform/keystore.h"

namespace considered::platform {

/// Its jobs need an event loop and may hang while the system asks for a password, so they have a thread of their own:
/// one for the process, since Qt Keychain queues all jobs in an object of the thread that first used it. A job that has
/// not answered in time goes on (Qt Keychain's jobs must not be ended) and its answer is dropped.
class Keychain final : public KeyStore {
  public:
    Keychain();

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
};

} // namespace considered::platform
