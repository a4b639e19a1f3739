// Listening on the two buses; where one is missing, locking by idle time (which counts sleep) still holds.
#include "linux/lifecycle.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace considered::platform {

using namespace Qt::StringLiterals;

LinuxLifecycle::LinuxLifecycle() {
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                       u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
        // Sent to the session object when the desktop locks it, whatever the desktop.
        system.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                       SIGNAL(screenLocked()));
        askToBeWaitedFor();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected())
        for (const QString& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void LinuxLifecycle::prepareForSleep(bool before) {
    if (before)
        emit suspending();
    else
        askToBeWaitedFor(); // for the next time
}

void LinuxLifecycle::readyToSleep() {
    m_delay = QDBusUnixFileDescriptor();
}

/// A delay lock: without it the system could sleep with the keys still in memory. Where logind has none to give, the
/// lock still runs as the system goes to sleep.
void LinuxLifecycle::askToBeWaitedFor() {
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                      u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    ask << u"sleep"_s << u"Considered"_s << u"Locks your notes first"_s << u"delay"_s;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid())
            m_delay = reply.value();
        answer->deleteLater();
    });
}

void LinuxLifecycle::screenSaverChanged(bool active) {
    if (active)
        emit screenLocked();
}

} // namespace considered::platform
