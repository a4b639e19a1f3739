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
    Q_PROPERTY(
        QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL) ///< of a qrc: address or a local file
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY mirrorChanged FINAL) ///< left for right
  public:
    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] QUrl source() const { return m_source; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] bool mirror() const { return m_mirror; }
    void setSource(const QUrl& source);
    void setColor(const QColor& color);
    void setMirror(bool mirror);

    /// Called while the UI thread waits.
    void paint(QPainter* painter) override;

  signals:
    void sourceChanged();
    void colorChanged();
    void mirrorChanged();

  private:
    QUrl m_source;
    QColor m_color = Qt::black;
    bool m_mirror = false;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace considered::style
