// AutoLock: when the notes are covered and when they lock by themselves (security.md 6).
#pragma once

#include "domain/clock.h"
#include "platform/lifecycle.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace considered::viewmodel {

/// UI thread. Watches the program's input events while watching() is on. Idle time counts sleep.
class AutoLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    /// The window must show nothing of the notes (and give nothing to assistive technology).
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged FINAL)
    /// Covered because the person hid the page: it stays so, whatever else happens, until they show it again.
    Q_PROPERTY(bool hidden READ hidden NOTIFY coveredChanged FINAL)
    /// Whether the window is on screen at all: false when minimised or hidden. Set by the window.
    Q_PROPERTY(bool windowShown READ windowShown WRITE setWindowShown NOTIFY windowShownChanged FINAL)
  public:
    AutoLock(const Clock& clock, platform::Lifecycle& lifecycle, QObject* parent = nullptr);

    [[nodiscard]] bool covered() const { return m_away || m_hidden; }
    [[nodiscard]] bool hidden() const { return m_hidden; }
    [[nodiscard]] bool windowShown() const { return m_windowShown; }
    void setWindowShown(bool shown);

    Q_INVOKABLE void hide();
    Q_INVOKABLE void show();

    /// On while the notes are open: only then is there anything to lock. Leaving covers the page at any time; set-up
    /// shows secrets too.
    void watch(bool on);
    /// Seconds; 30 to 600.
    void setIdleLimit(int seconds);
    /// Seconds from leaving the app to locking; 0, 30 or 120.
    void setLeavingGrace(int seconds);

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void coveredChanged();
    void windowShownChanged();
    void lockNow();

  private:
    void left();
    void cameBack();
    void look();
    void setCovers(bool& cover, bool on);

    const Clock& m_clock;
    QTimer m_timer;
    qint64 m_lastInputMs = 0;
    qint64 m_leftMs = -1; ///< since boot; -1 while here
    int m_idleSeconds = 60;
    int m_graceSeconds = 30;
    bool m_watching = false;
    bool m_away = false;
    bool m_hidden = false;
    bool m_windowShown = true;
};

} // namespace considered::viewmodel
