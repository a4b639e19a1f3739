// Lifecycle: when the system sleeps or its screen is locked.
#pragma once

#include <QObject>

namespace considered::platform {

/// UI thread.
class Lifecycle : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
  signals:
    /// The system is about to sleep: lock now.
    void suspending();
    /// The system's screen lock came on: cover, and start the leaving grace.
    void screenLocked();
};

class NullLifecycle final : public Lifecycle {
    Q_OBJECT
  public:
    using Lifecycle::Lifecycle;
};

} // namespace considered::platform
