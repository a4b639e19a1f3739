// System: what this operating system gives. Declared once, implemented in platform/<os>, chosen at link time.
#pragma once

#include "domain/clock.h"
#include "platform/appearance.h"
#include "platform/clipboard.h"
#include "platform/dialler.h"
#include "platform/files.h"
#include "platform/keystore.h"
#include "platform/lifecycle.h"
#include "platform/memoryinfo.h"
#include "platform/raising.h"
#include "platform/sharetarget.h"

#include <QString>
#include <memory>

namespace considered::platform {

[[nodiscard]] std::unique_ptr<Clock> systemClock();
[[nodiscard]] std::unique_ptr<MemoryInfo> systemMemoryInfo();
/// Asks the system in the background: starts with light, 100 % and motion, then says changed().
[[nodiscard]] std::unique_ptr<Appearance> systemAppearance();
[[nodiscard]] std::unique_ptr<Lifecycle> systemLifecycle();
[[nodiscard]] std::unique_ptr<Raising> systemRaising();
[[nodiscard]] std::unique_ptr<Clipboard> systemClipboard();
[[nodiscard]] std::unique_ptr<ShareTarget> systemShareTarget();
[[nodiscard]] std::unique_ptr<Files> systemFiles();
[[nodiscard]] std::unique_ptr<Dialler> systemDialler();

/// What it holds is kept under the app's own name.
[[nodiscard]] std::unique_ptr<KeyStore> systemKeyStore();

/// Where the vault lies unless --data-dir says otherwise. Not made here.
[[nodiscard]] QString defaultDataDirectory();

/// No core dumps, no tracing by programs of the same user, new files for this user alone (security.md 6). First thing
/// in main(). A build with CONSIDERED_HARDEN off (leak tests) skips the first two.
void harden();

} // namespace considered::platform
