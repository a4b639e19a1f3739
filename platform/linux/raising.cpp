// Hearing of a second start, and telling the first. No data crosses: the connection itself is the message.
#include "linux/raising.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <memory>

namespace considered::platform {

using namespace Qt::StringLiterals;

namespace {

/// In the runtime folder, which only this user can enter; a hash keeps the path short (108 bytes at most) and unsaid.
QString socketFor(const QString& dataDirectory) {
    const QByteArray folder = QFileInfo(dataDirectory).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(folder, QCryptographicHash::Blake2b_256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/considered-"_s +
           QString::fromLatin1(name);
}

} // namespace

LinuxRaising::LinuxRaising() {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (const std::unique_ptr<QLocalSocket> socket{m_server.nextPendingConnection()})
            emit asked();
    });
}

void LinuxRaising::listen(const QString& dataDirectory) {
    const QString socket = socketFor(dataDirectory);
    QLocalServer::removeServer(socket); // left by a killed process: the process lock says that we are the first
    m_server.listen(socket);
}

bool LinuxRaising::tellFirst(const QString& dataDirectory) {
    QLocalSocket socket;
    socket.connectToServer(socketFor(dataDirectory));
    return socket.waitForConnected(1000);
}

} // namespace considered::platform
