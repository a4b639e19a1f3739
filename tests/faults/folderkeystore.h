// FolderKeyStore: a keystore of files, so that several processes and a kill between them share one.
#pragma once

#include "platform/keystore.h"
#include "vault/durablefile.h"

#include <QDir>
#include <QPromise>

namespace considered::faults {

class FolderKeyStore final : public platform::KeyStore {
  public:
    explicit FolderKeyStore(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override {
        return ready<QByteArray>(vault::readBytes(file(name), 1000));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& value) override {
        return ready<void>(vault::replaceFile(file(name), value));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override {
        QFile::remove(file(name));
        return ready<void>({});
    }

  private:
    [[nodiscard]] QString file(QString name) const {
        return m_folder + QLatin1Char('/') + name.replace(QLatin1Char('/'), QLatin1Char('_'));
    }
    template <typename T> static QFuture<Result<T>> ready(const Result<T>& result) {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }

    QString m_folder;
};

} // namespace considered::faults
