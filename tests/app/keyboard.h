// Keyboard: a person without a pointer. Goes from control to control by Tab and arrows, and looks where the focus is.
#pragma once

#include "scene/hand.h"

namespace considered::tests {

class Keyboard {
  public:
    Keyboard(QQuickWindow* window, Hand& hand) : m_window(window), m_hand(hand) {}

    /// Tabs on until what has this name (as Hand takes names) has the focus; inside a group of radio buttons by arrows.
    /// False when it is not reached in one round; problem() then lists the stops.
    [[nodiscard]] bool to(const QString& name);
    /// Goes to it and presses Enter.
    [[nodiscard]] bool press(const QString& name);
    /// Goes to it and types.
    [[nodiscard]] bool typeInto(const QString& name, const QString& text);
    /// What has the focus, as a screen reader names it.
    [[nodiscard]] QString focused() const;

    [[nodiscard]] QString problem() const { return m_problem; }
    /// Stops at which nothing on screen showed where the focus is.
    [[nodiscard]] QStringList unseen() const { return m_unseen; }
    int stops = 0;

  private:
    [[nodiscard]] bool step(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] bool throughGroup(const QString& name);
    [[nodiscard]] QImage around(QQuickItem* item) const;

    QQuickWindow* m_window;
    Hand& m_hand;
    QString m_problem;
    QStringList m_unseen;
};

} // namespace considered::tests
