// Tabbing, arrows, and where the focus shows.
#include "app/keyboard.h"

#include <QTest>

namespace considered::tests {

namespace {

constexpr int mostStops = 90; ///< more than any page has

QAccessibleInterface* accessibleOf(QQuickItem* item) {
    return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
}

} // namespace

QString Keyboard::focused() const {
    QAccessibleInterface* one = accessibleOf(m_window->activeFocusItem());
    if (!one)
        return {};
    // Qt gives no name to a field that hides what is typed; its label leads the description.
    const QString name = one->text(QAccessible::Name);
    return name.isEmpty() ? one->text(QAccessible::Description).section(u'.', 0, 0) : name;
}

QImage Keyboard::around(QQuickItem* item) const {
    const QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).adjusted(-6, -6, 6, 6);
    return m_window->grabWindow().copy(rect.toRect() & QRect(QPoint(), m_window->size()));
}

bool Keyboard::step(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_window, key, modifiers);
    static_cast<void>(m_hand.picture()); // it lies still
    QPointer<QQuickItem> item = m_window->activeFocusItem();
    QAccessibleInterface* one = accessibleOf(item);
    if (!one || one->role() == QAccessible::Heading || one->role() == QAccessible::Client)
        return item != nullptr;
    ++stops;
    // The same place with the focus elsewhere must look otherwise. A group of radio buttons is one stop for Tab.
    const bool inGroup = one->role() == QAccessible::RadioButton || one->role() == QAccessible::PageTab;
    const QImage with = around(item);
    QTest::keyClick(m_window, inGroup ? Qt::Key_Right : Qt::Key_Tab);
    static_cast<void>(m_hand.picture());
    const bool moved = item && m_window->activeFocusItem() != item;
    const QImage without = item ? around(item) : QImage();
    QTest::keyClick(m_window, inGroup ? Qt::Key_Left : Qt::Key_Backtab);
    static_cast<void>(m_hand.picture());
    if (item && (!moved || m_window->activeFocusItem() != item))
        m_unseen.append(QStringLiteral("%1 (from where one cannot go on and come back)").arg(focused()));
    else if (with == without)
        m_unseen.append(focused());
    return true;
}

bool Keyboard::throughGroup(const QString& name) {
    QAccessibleInterface* one = accessibleOf(m_window->activeFocusItem());
    if (!one || one->role() != QAccessible::RadioButton)
        return false;
    const QString first = focused();
    do {
        if (m_hand.matches(focused(), name))
            return true;
        if (!step(Qt::Key_Right))
            return false;
    } while (focused() != first);
    return false;
}

bool Keyboard::to(const QString& name) {
    if (!m_hand.waitFor(name)) {
        m_problem = m_hand.problem();
        return false;
    }
    static_cast<void>(m_hand.picture());
    QStringList seen;
    for (int i = 0; i < mostStops; ++i) {
        if (m_hand.matches(focused(), name) || throughGroup(name))
            return true;
        seen.append(focused());
        if (!step(Qt::Key_Tab))
            break;
    }
    m_problem = QStringLiteral("“%1” is not reached by Tab. The stops: %2").arg(name, seen.join(QStringLiteral(" | ")));
    return false;
}

bool Keyboard::press(const QString& name) {
    if (!to(name))
        return false;
    QTest::keyClick(m_window, Qt::Key_Return);
    return true;
}

bool Keyboard::typeInto(const QString& name, const QString& text) {
    if (!to(name))
        return false;
    m_hand.type(text);
    return true;
}

} // namespace considered::tests
