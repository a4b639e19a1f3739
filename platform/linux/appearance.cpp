// Asking the settings portal, never waiting for it.
#include "linux/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>
#include <cmath>

namespace considered::platform {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString look = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

} // namespace

LinuxAppearance::LinuxAppearance() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, path, settings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(look, u"color-scheme"_s);
    ask(gnome, u"text-scaling-factor"_s);
    ask(gnome, u"enable-animations"_s);
}

void LinuxAppearance::ask(const QString& group, const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(portal, path, settings, u"Read"_s);
    call << group << key;
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(group, key, reply.value().variant());
    });
}

void LinuxAppearance::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    take(group, key, value.variant());
}

void LinuxAppearance::take(const QString& group, const QString& key, QVariant value) {
    // Read wraps its answer in one variant more than SettingChanged does.
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (group == look && key == "color-scheme"_L1) {
        m_dark = value.toUInt() == 1;
    } else if (group == gnome && key == "text-scaling-factor"_L1) {
        const double scale = value.toDouble();
        m_fontScale = std::isfinite(scale) ? std::clamp(scale, leastFontScale, mostFontScale) : 1.0;
    } else if (group == gnome && key == "enable-animations"_L1) {
        m_reducedMotion = !value.toBool();
    } else {
        return;
    }
    emit changed();
}

} // namespace considered::platform
