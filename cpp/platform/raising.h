// Raising: how a second start brings the first one's window to the front.
#pragma once

#include <QObject>

namespace considered::platform {

/// UI thread.
class Raising : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// For the first start: hear of later ones on the same data folder. Best effort.
    virtual void listen(const QString& dataDirectory) = 0;
    /// For a later start: true when the first one was told. Waits at most a second.
    [[nodiscard]] virtual bool tellFirst(const QString& dataDirectory) = 0;
  signals:
    void asked();
};

class NullRaising final : public Raising {
    Q_OBJECT
  public:
    using Raising::Raising;
    void listen(const QString&) override {}
    [[nodiscard]] bool tellFirst(const QString&) override { return false; }
};

} // namespace considered::platform
