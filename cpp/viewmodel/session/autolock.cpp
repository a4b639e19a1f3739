// Idle time, leaving and coming back.
#include "viewmodel/session/autolock.h"

#include <QEvent>
#include <QGuiApplication>
#include <algorithm>
#include <chrono>

namespace considered::viewmodel {

using namespace std::chrono_literals;

AutoLock::AutoLock(const Clock& clock, platform::Lifecycle& lifecycle, QObject* parent)
    : QObject(parent), m_clock(clock) {
    // A short tick rather than one long timer: timers stand still while the device sleeps, the clock does not.
    m_timer.setInterval(1s);
    qGuiApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::look);
    connect(&lifecycle, &platform::Lifecycle::suspending, this, &AutoLock::lockNow);
    connect(&lifecycle, &platform::Lifecycle::screenLocked, this, &AutoLock::left);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        // Inactive is only a lost focus on a desktop; Hidden and Suspended come on phones.
        if (state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended)
            left();
        else if (state == Qt::ApplicationActive)
            cameBack();
    });
}

void AutoLock::setWindowShown(bool shown) {
    if (m_windowShown == shown)
        return;
    m_windowShown = shown;
    emit windowShownChanged();
    if (shown)
        cameBack();
    else
        left();
}

void AutoLock::watch(bool on) {
    if (m_watching == on)
        return;
    m_watching = on;
    m_lastInputMs = m_clock.sinceBootMs();
    if (!on) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    if (m_leftMs >= 0) { // opened while away: the grace begins now
        m_leftMs = m_lastInputMs;
        look();
    }
}

void AutoLock::setIdleLimit(int seconds) {
    m_idleSeconds = std::clamp(seconds, 30, 600);
}

void AutoLock::setLeavingGrace(int seconds) {
    m_graceSeconds = std::clamp(seconds, 0, 120);
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        // Asleep and woken by a touch: the time is up already, and that touch must not save it.
        look();
        m_lastInputMs = m_clock.sinceBootMs();
        if (m_leftMs >= 0 && m_windowShown)
            cameBack();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::left() {
    if (m_leftMs >= 0)
        return;
    m_leftMs = m_clock.sinceBootMs();
    setCovers(m_away, true);
    look();
}

void AutoLock::cameBack() {
    if (m_leftMs < 0)
        return;
    look();
    m_leftMs = -1;
    setCovers(m_away, false);
}

void AutoLock::look() {
    if (!m_watching)
        return;
    const qint64 now = m_clock.sinceBootMs();
    const bool idle = now - m_lastInputMs >= qint64(m_idleSeconds) * 1000;
    const bool gone = m_leftMs >= 0 && now - m_leftMs >= qint64(m_graceSeconds) * 1000;
    if (idle || gone)
        emit lockNow();
}

void AutoLock::hide() {
    setCovers(m_hidden, true);
}

void AutoLock::show() {
    setCovers(m_hidden, false);
}

void AutoLock::setCovers(bool& cover, bool on) {
    if (cover == on)
        return;
    cover = on;
    emit coveredChanged();
}

} // namespace considered::viewmodel
