// Listening on the two buses; where one is missing, locking by idle time (which counts sleep) still holds.
#include "linux/lifecycle.h"

#include <QDBusConnection>

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
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected())
        for (const QString& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void LinuxLifecycle::prepareForSleep(bool before) {
    if (before)
        emit suspending();
}

void LinuxLifecycle::screenSaverChanged(bool active) {
    if (active)
        emit screenLocked();
}

} // namespace considered::platform
