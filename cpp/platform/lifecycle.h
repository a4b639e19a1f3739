// Lifecycle: when the system sleeps or its screen is locked.
#pragma once

#include <QObject>

namespace considered::platform {

/// UI thread.
class Lifecycle : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// The notes are locked (or were not open): the system may sleep. It waits for this after suspending(), though not
    /// for long where it sets a limit (logind: 5 s).
    virtual void readyToSleep() = 0;
  signals:
    /// The system is about to sleep: lock now, then say readyToSleep().
    void suspending();
    /// The system's screen lock came on: cover, and start the leaving grace.
    void screenLocked();
};

class NullLifecycle final : public Lifecycle {
    Q_OBJECT
  public:
    using Lifecycle::Lifecycle;
    void readyToSleep() override {}
};

} // namespace considered::platform
