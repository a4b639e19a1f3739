// await: the one way a view-model takes a result from the storage thread.
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <utility>

namespace considered::viewmodel {

/// Calls `done(result)` on the receiver's (UI) thread once `future` has finished, unless the receiver has gone by then
/// (locking drops view-models). A watcher parented to the receiver: on Qt 6.4 QFuture::then(context, …) aborts when its
/// context dies first.
template <typename T, typename F> void await(QObject* receiver, QFuture<T> future, F done) {
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        QFuture<T> finished = watcher->future();
        watcher->deleteLater();
        if (finished.resultCount() > 0)
            done(finished.takeResult());
    });
    watcher->setFuture(future);
}

/// A result that is there already: Qt's own makers of one changed their name after 6.4.
template <typename T> [[nodiscard]] QFuture<T> answered(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace considered::viewmodel
