// The factories.
#include "platform/system.h"

#include "linux/appearance.h"
#include "linux/clipboard.h"
#include "linux/dialler.h"
#include "linux/files.h"
#include "linux/keychain.h"
#include "linux/lifecycle.h"
#include "linux/raising.h"

#include <QStandardPaths>

namespace considered::platform {

std::unique_ptr<Appearance> systemAppearance() {
    return std::make_unique<LinuxAppearance>();
}
std::unique_ptr<Clipboard> systemClipboard() {
    return std::make_unique<LinuxClipboard>();
}
std::unique_ptr<ShareTarget> systemShareTarget() {
    return std::make_unique<NullShareTarget>();
}
std::unique_ptr<Files> systemFiles() {
    return std::make_unique<LinuxFiles>();
}
std::unique_ptr<Lifecycle> systemLifecycle() {
    return std::make_unique<LinuxLifecycle>();
}
std::unique_ptr<KeyStore> systemKeyStore() {
    return std::make_unique<Keychain>();
}
std::unique_ptr<Dialler> systemDialler() {
    return std::make_unique<LinuxDialler>();
}
std::unique_ptr<Raising> systemRaising() {
    return std::make_unique<LinuxRaising>();
}

QString defaultDataDirectory() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace considered::platform
