// Reading a drawing once, and drawing it in a colour.
#include "icon.h"

#include <QHash>
#include <QPainter>
#include <QQmlFile>
#include <QSvgRenderer>

namespace considered::style {

namespace {

std::shared_ptr<QSvgRenderer> drawingIn(const QUrl& source) {
    static QHash<QUrl, std::shared_ptr<QSvgRenderer>> read; // some fifty small ones
    std::shared_ptr<QSvgRenderer>& drawing = read[source];
    if (!drawing)
        drawing = std::make_shared<QSvgRenderer>(QQmlFile::urlToLocalFileOrQrc(source));
    return drawing;
}

} // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &Icon::changed, this, [this] {
        m_drawing = m_source.isEmpty() ? nullptr : drawingIn(m_source);
        update();
    });
}

void Icon::paint(QPainter* painter) {
    if (!m_drawing || !m_drawing->isValid())
        return;
    const QRectF whole(QPointF(), size());
    if (m_mirror) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_drawing->render(painter, whole);
    painter->setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter->fillRect(whole, m_color);
}

} // namespace considered::style
