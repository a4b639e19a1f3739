// LinuxLifecycle: sleep and screen lock, from logind and the desktop's screen saver.
#pragma once

#include "platform/lifecycle.h"

namespace considered::platform {

class LinuxLifecycle final : public Lifecycle {
    Q_OBJECT
  public:
    LinuxLifecycle();

  private slots:
    void prepareForSleep(bool before);
    void screenSaverChanged(bool active);
};

} // namespace considered::platform
