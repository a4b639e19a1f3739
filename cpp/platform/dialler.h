// Dialler: hands a number to whatever makes calls on this device.
#pragma once

#include <QString>

namespace considered::platform {

/// UI thread.
class Dialler {
  public:
    Dialler() = default;
    virtual ~Dialler() = default;
    Q_DISABLE_COPY_MOVE(Dialler)

    /// Whether there is anything that takes a number. May read the disk: asked once, at the first page that would show
    /// it.
    [[nodiscard]] virtual bool canDial() const = 0;
    /// `digits`: as domain/contact.h gives them. False when nothing took it. Nobody is called yet: the person does
    /// that.
    [[nodiscard]] virtual bool dial(const QString& digits) = 0;
};

class NullDialler final : public Dialler {
  public:
    [[nodiscard]] bool canDial() const override { return false; }
    [[nodiscard]] bool dial(const QString&) override { return false; }
};

} // namespace considered::platform
