// A network access manager whose every reply is a refusal.
#include "app/nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace considered::app {

namespace {

class RefusedReply final : public QNetworkReply {
  public:
    RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, QObject* parent)
        : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setOpenMode(QIODevice::ReadOnly);
        setError(QNetworkReply::OperationCanceledError, QStringLiteral("This program uses no network."));
        setFinished(true);
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit errorOccurred(error());
                emit finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

  protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class RefusingAccess final : public QNetworkAccessManager {
  public:
    using QNetworkAccessManager::QNetworkAccessManager;

  protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice*) override {
        return new RefusedReply(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent) {
    return new RefusingAccess(parent);
}

} // namespace considered::app
