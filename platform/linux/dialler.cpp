// Whether a program says it takes tel: addresses, as the desktop's own caches list them; and handing it one.
#include "linux/dialler.h"

#include <QDesktopServices>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace considered::platform {

using namespace Qt::StringLiterals;

bool LinuxDialler::canDial() const {
    const QStringList caches = QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, u"mimeinfo.cache"_s) +
                               QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, u"mimeapps.list"_s) +
                               QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, u"mimeapps.list"_s);
    for (const QString& cache : caches) {
        QFile file(cache);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("\nx-scheme-handler/tel="))
            return true;
    }
    return false;
}

bool LinuxDialler::dial(const QString& digits) {
    return QDesktopServices::openUrl(QUrl(u"tel:"_s + digits));
}

} // namespace considered::platform
