// LinuxRaising: a local socket beside the session, one for each data folder.
#pragma once

#include "platform/raising.h"

#include <QLocalServer>

namespace considered::platform {

class LinuxRaising final : public Raising {
    Q_OBJECT
  public:
    LinuxRaising();
    void listen(const QString& dataDirectory) override;
    [[nodiscard]] bool tellFirst(const QString& dataDirectory) override;

  private:
    QLocalServer m_server;
};

} // namespace considered::platform
