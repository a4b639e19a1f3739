// Hand: a person in front of the window. Finds things by what a screen reader would say, taps and types.
#pragma once

#include "scene/pseudo.h"

#include <QAccessible>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace considered::tests {

/// Everything goes through the accessibility tree and real input events; what is not reachable so is not there.
class Hand {
  public:
    /// `tongue`: what the app speaks. Whatever is looked for, and all that is found, is in English.
    explicit Hand(QQuickWindow* window, Tongue tongue = Tongue::English);

    /// Taps what has this name (whole, or with `…` at its end a beginning), scrolling it into view as a thumb would.
    /// Waits up to five seconds for it to be there. False when it never is; problem() then says what is there instead.
    /// More than once = as a hasty thumb does: at one place, whatever the first has led to by then.
    [[nodiscard]] bool tap(const QString& name, int times = 1);
    /// Types into what has the focus.
    void type(const QString& text);
    /// Taps a text box and types.
    [[nodiscard]] bool typeInto(const QString& field, const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Whether something on screen has this name or text.
    [[nodiscard]] bool sees(const QString& name);
    /// Whether a text of the app's is the one wanted.
    [[nodiscard]] bool matches(const QString& shown, const QString& wanted) const;
    [[nodiscard]] bool waitFor(const QString& name, int ms = 5000);
    [[nodiscard]] bool waitUntil(const std::function<bool()>& holds, int ms = 5000);
    /// The names of everything on screen, in reading order.
    [[nodiscard]] QStringList names();
    /// Words on screen that stayed English where the app speaks another tongue; those that the person wrote do not
    /// count, nor what is told to `knows`.
    [[nodiscard]] QStringList leftInEnglish();
    void knows(const QString& words);
    [[nodiscard]] Tongue tongue() const { return m_tongue; }
    /// The text or value of the named control.
    [[nodiscard]] QString descriptionOf(const QString& name);
    [[nodiscard]] QString valueOf(const QString& name);
    [[nodiscard]] QQuickItem* item(const QString& name);

    /// Lets animations and saves settle, then takes the picture.
    [[nodiscard]] QImage picture();
    [[nodiscard]] bool save(const QString& file);

    int taps = 0;
    [[nodiscard]] QString problem() const { return m_problem; }

  private:
    [[nodiscard]] QAccessibleInterface* find(const QString& name);
    void bringIntoView(QQuickItem* item);
    void waitForFrame();
    /// Where a tap meets what has this name; nothing when it never can, with the problem said.
    [[nodiscard]] std::optional<QPoint> placeOf(const QString& name);
    void wheel(QQuickItem* over);
    /// Scrolls on, a turn of the wheel at a time, until it holds: newer Qt has a row of a list in its tree only once it
    /// is seen.
    [[nodiscard]] bool scrollUntil(const std::function<bool()>& holds);

    [[nodiscard]] QStringList shown();

    QPointer<QQuickWindow> m_window;
    Tongue m_tongue;
    QSet<QString> m_own; ///< words that the person wrote, and what the calendar says
    QString m_problem;
    quint64 m_turned = 0; ///< when the wheel was last, in ms
};

} // namespace considered::tests
