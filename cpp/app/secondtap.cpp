// Deciding who the second tap of a pair is for.
#include "app/secondtap.h"

#include <QGuiApplication>
#include <QPointerEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>
#include <utility>

namespace considered::app {

namespace {

/// What lies over all pages while a question is asked, if one is.
const QQuickItem* openOverlay(const QQuickWindow& window) {
    for (const QQuickItem* item : window.contentItem()->childItems())
        if (item->inherits("QQuickOverlay") && item->isVisible())
            return item;
    return nullptr;
}

} // namespace

SecondTap::SecondTap(QQuickWindow& window) : QObject(&window), m_window(window) {
    window.installEventFilter(this);
}

bool SecondTap::isStillThere(QPointF place) const {
    const auto* item = qobject_cast<const QQuickItem*>(m_taker.data());
    if (!item || !item->isVisible() || !item->contains(item->mapFromScene(place)))
        return false;
    const QQuickItem* overlay = openOverlay(m_window);
    return !overlay || overlay->isAncestorOf(item);
}

bool SecondTap::isForNobody(const QPointerEvent& begin) const {
    const QPointF place = begin.points().constFirst().scenePosition();
    const auto soon = quint64(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    return m_taken && begin.timestamp() - m_at < soon && (place - m_place).manhattanLength() < near &&
           !isStillThere(m_place);
}

bool SecondTap::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window || !event->isPointerEvent())
        return false;
    const auto& pointer = static_cast<const QPointerEvent&>(*event);
    if (pointer.pointCount() != 1)
        return m_ignoring;
    const QEventPoint& point = pointer.points().constFirst();
    // A system that knows double clicks says the second press twice: the other time as one.
    if (pointer.isBeginEvent() && event->type() != QEvent::MouseButtonDblClick) {
        m_ignoring = isForNobody(pointer);
        m_place = point.scenePosition();
        m_at = pointer.timestamp();
        m_taken = m_ignoring; // a third tap is for nobody either
        if (m_ignoring)
            m_taker = nullptr;
    } else if (pointer.isEndEvent()) {
        if (std::exchange(m_ignoring, false))
            return true;
        m_taker = pointer.exclusiveGrabber(point);
        m_taken = m_taker != nullptr;
    }
    return m_ignoring;
}

} // namespace considered::app
