// LinuxDialler: the program that the desktop opens tel: addresses with.
#pragma once

#include "platform/dialler.h"

namespace considered::platform {

class LinuxDialler final : public Dialler {
  public:
    [[nodiscard]] bool canDial() const override;
    [[nodiscard]] bool dial(const QString& digits) override;
};

} // namespace considered::platform
