// Qt Keychain's jobs as futures that always finish.
#include "linux/keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

namespace considered::platform {
namespace {

using namespace Qt::StringLiterals;

const QString serviceName = u"app.considered.Considered"_s;
const QString secretService = u"org.freedesktop.secrets"_s;
constexpr int busTimeoutMs = 1000;

/// One question's answer: the first one given counts.
template <typename T> class Answer {
  public:
    Answer() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }
    [[nodiscard]] bool isGiven() const { return m_given; }
    void give(const Result<T>& result) {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

  private:
    QPromise<Result<T>> m_promise;
    bool m_given = false; ///< only looked at on the keychain's thread
};

/// A keystore that is not there answers with the same "other error" as one that misbehaves.
bool hasKeyStore() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList names = {secretService, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    const QDBusReply<QStringList> running = bus.interface()->registeredServiceNames();
    const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return running.value().contains(name) || startable.value().contains(name);
    });
}

/// A locked collection whose prompt was closed says "no such entry"; that must not pass for a lost key.
bool isLocked() {
    QDBusMessage ask = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, busTimeoutMs);
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty() &&
           reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
}

Error errorOf(const QKeychain::Job& job) {
    const QString said = u"keystore: %1"_s.arg(int(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return isLocked() ? Error{ErrorCode::KeyStoreRefused, said} : Error{ErrorCode::NotFound, said};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::NoKeyStore, said};
    case QKeychain::OtherError:
        return {hasKeyStore() ? ErrorCode::KeyStoreRefused : ErrorCode::NoKeyStore, said};
    default:
        return {ErrorCode::KeyStoreRefused, said};
    }
}

/// Runs on the keychain's thread, as do the callbacks.
template <typename T, typename Done>
void run(QKeychain::Job* job, const QString& name, const std::shared_ptr<Answer<T>>& answer, Done done) {
    job->setKey(name);
    job->setInsecureFallback(false); // never a plain file
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, done](QKeychain::Job* finished) {
        if (!answer->isGiven())
            done(*finished);
    });
    job->start(); // deletes itself when it has finished, never before
}

/// The thread, and the object that lives there. Ended with the application, which nothing here outlives.
class Thread {
  public:
    Thread() {
        m_thread.setObjectName(u"keystore"_s);
        m_desk.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Thread() {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Thread)
    [[nodiscard]] QObject* desk() { return &m_desk; }

  private:
    QObject m_desk;
    QThread m_thread;
};

QObject* desk() {
    static Thread* thread = nullptr;
    static std::once_flag started;
    std::call_once(started, [] {
        thread = new Thread;
        qAddPostRoutine([] { delete std::exchange(thread, nullptr); });
    });
    return thread->desk();
}

template <typename T> void limit(const std::shared_ptr<Answer<T>>& answer) {
    QTimer::singleShot(KeyStore::answerWithinMs, desk(),
                       [answer] { answer->give(fail(ErrorCode::KeyStoreRefused, u"keystore: no answer"_s)); });
}

void onThread(const std::function<void()>& work) {
    QMetaObject::invokeMethod(desk(), work, Qt::QueuedConnection);
}

void readInto(const QString& name, const std::shared_ptr<Answer<QByteArray>>& answer) {
    run(new QKeychain::ReadPasswordJob(serviceName), name, answer, [answer](const QKeychain::Job& job) {
        if (job.error() != QKeychain::NoError)
            answer->give(tl::unexpected(errorOf(job)));
        else
            answer->give(static_cast<const QKeychain::ReadPasswordJob&>(job).binaryData());
    });
}

} // namespace

Keychain::Keychain() {
    // The Secret Service first, on KDE too: the other way there may read a plain settings file.
    if (qEnvironmentVariableIsEmpty("QTKEYCHAIN_BACKEND"))
        qputenv("QTKEYCHAIN_BACKEND", "libsecret");
}

QFuture<Result<QByteArray>> Keychain::read(const QString& name) {
    auto answer = std::make_shared<Answer<QByteArray>>();
    QFuture<Result<QByteArray>> future = answer->future();
    onThread([name, answer] {
        limit(answer);
        readInto(name, answer);
    });
    return future;
}

QFuture<Result<void>> Keychain::write(const QString& name, const QByteArray& value) {
    auto answer = std::make_shared<Answer<void>>();
    QFuture<Result<void>> future = answer->future();
    onThread([name, value, answer] {
        limit(answer);
        auto* job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(value);
        run(job, name, answer, [name, value, answer](const QKeychain::Job& written) {
            if (written.error() != QKeychain::NoError) {
                answer->give(tl::unexpected(errorOf(written)));
                return;
            }
            // Some backends report success and keep nothing, or half.
            run(new QKeychain::ReadPasswordJob(serviceName), name, answer, [value, answer](const QKeychain::Job& read) {
                const bool same = read.error() == QKeychain::NoError &&
                                  static_cast<const QKeychain::ReadPasswordJob&>(read).binaryData() == value;
                answer->give(same ? Result<void>() : fail(ErrorCode::KeyStoreRefused, u"keystore: not kept"_s));
            });
        });
    });
    return future;
}

QFuture<Result<void>> Keychain::remove(const QString& name) {
    auto answer = std::make_shared<Answer<void>>();
    QFuture<Result<void>> future = answer->future();
    onThread([name, answer] {
        limit(answer);
        run(new QKeychain::DeletePasswordJob(serviceName), name, answer, [answer](const QKeychain::Job& job) {
            const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
            answer->give(gone ? Result<void>() : tl::unexpected(errorOf(job)));
        });
    });
    return future;
}

} // namespace considered::platform
