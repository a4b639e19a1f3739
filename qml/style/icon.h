// Icon: a line drawing in one colour.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QUrl>
#include <memory>

class QSvgRenderer;

namespace considered::style {

/// An SVG drawing with every stroke and fill of it in one colour, as large as the item. For the eye alone: its owner
/// carries the words. Each file is read once and kept. UI thread; what cannot be read draws nothing.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source MEMBER m_source NOTIFY changed FINAL) ///< a qrc: address or a local file
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(bool mirror MEMBER m_mirror NOTIFY changed FINAL) ///< left for right
  public:
    explicit Icon(QQuickItem* parent = nullptr);

    /// Called while the UI thread waits.
    void paint(QPainter* painter) override;

  signals:
    void changed();

  private:
    QUrl m_source;
    QColor m_color = Qt::black;
    bool m_mirror = false;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace considered::style
