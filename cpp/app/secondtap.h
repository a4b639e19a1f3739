// SecondTap: a double tap is one tap where the first has changed what lies under the finger.
#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QPointerEvent;
class QQuickWindow;

namespace considered::app {

/// Watches a window's pointer. The second tap of a pair, within the system's double-click time and close to the first,
/// is for what took the first one, or for nobody: the page, question or row that has come there meanwhile was not
/// what the person meant. A second tap on the same thing counts as it would. UI thread; a child of the window.
class SecondTap final : public QObject {
    Q_OBJECT

  public:
    explicit SecondTap(QQuickWindow& window);

    /// How far from the first the second tap of a pair may be, in pixels: half of the least target.
    static constexpr qreal near = 24;

  protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] bool isForNobody(const QPointerEvent& begin) const;
    [[nodiscard]] bool isStillThere(QPointF place) const;

    QQuickWindow& m_window;
    QPointer<QObject> m_taker; ///< what took the last tap
    bool m_taken = false;      ///< whether anything did
    QPointF m_place;           ///< of the last tap, in the window
    quint64 m_at = 0;          ///< when it began, as the system tells it, in ms
    bool m_ignoring = false;   ///< from the begin of a tap for nobody to its end
};

} // namespace considered::app
