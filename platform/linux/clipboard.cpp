// Copying and taking back.
#include "linux/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace considered::platform {

using namespace Qt::StringLiterals;

LinuxClipboard::LinuxClipboard() {
    m_timer.setSingleShot(true);
    m_timer.setInterval(secretSeconds * 1000);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { takeBack(); });
}

LinuxClipboard::~LinuxClipboard() {
    takeBack();
}

void LinuxClipboard::copy(const QString& text) {
    m_timer.stop();
    m_there = false;
    QGuiApplication::clipboard()->setText(text);
}

void LinuxClipboard::copySecret(const QString& secret) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper, GPaste and others keep no copy
    QGuiApplication::clipboard()->setMimeData(data);
    m_there = true;
    m_timer.start();
}

/// ownsClipboard: what somebody else has copied since is theirs.
void LinuxClipboard::takeBack() {
    m_timer.stop();
    if (m_there && qGuiApp && QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
    m_there = false;
}

} // namespace considered::platform
