// LinuxLifecycle: sleep and screen lock, from logind and the desktop's screen saver.
#pragma once

#include "platform/lifecycle.h"

#include <QDBusUnixFileDescriptor>

namespace considered::platform {

class LinuxLifecycle final : public Lifecycle {
    Q_OBJECT
  public:
    LinuxLifecycle();
    void readyToSleep() override;

  private slots:
    void prepareForSleep(bool before);
    void screenSaverChanged(bool active);

  private:
    void askToBeWaitedFor();

    QDBusUnixFileDescriptor m_delay; ///< while it is open, logind waits before it lets the system sleep
};

} // namespace considered::platform
