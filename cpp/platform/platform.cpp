// What the interfaces need of code: their QObjects, and a keystore that is none.
#include "platform/appearance.h"
#include "platform/keystore.h"
#include "platform/lifecycle.h"
#include "platform/memoryinfo.h"
#include "platform/raising.h"

#include <QPromise>

namespace considered::platform {
namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QByteArray>> NullKeyStore::read(const QString&) {
    return ready<QByteArray>(fail(ErrorCode::NoKeyStore));
}

QFuture<Result<void>> NullKeyStore::write(const QString&, const QByteArray&) {
    return ready<void>(fail(ErrorCode::NoKeyStore));
}

QFuture<Result<void>> NullKeyStore::remove(const QString&) {
    return ready<void>({});
}

} // namespace considered::platform
