// The desktop's clipboard, with the hint that password managers set.
#pragma once

#include "platform/clipboard.h"

#include <QTimer>

namespace considered::platform {

class LinuxClipboard final : public Clipboard {
  public:
    LinuxClipboard();
    ~LinuxClipboard() override;
    Q_DISABLE_COPY_MOVE(LinuxClipboard)
    void copy(const QString& text) override;
    void copySecret(const QString& secret) override;

  private:
    void takeBack();

    QTimer m_timer;
    bool m_there = false;
};

} // namespace considered::platform
