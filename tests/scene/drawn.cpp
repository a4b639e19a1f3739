// Walks the item tree, through what clips.
#include "scene/drawn.h"

namespace considered::tests {

namespace {

/// Where the words themselves are, inside the place of their item.
QRectF wordsOf(const QQuickItem* item) {
    const qreal width = std::min(item->width(), item->property("contentWidth").toReal());
    const qreal height = std::min(item->height(), item->property("contentHeight").toReal());
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const qreal x = across & Qt::AlignRight     ? item->width() - width
                    : across & Qt::AlignHCenter ? (item->width() - width) / 2
                                                : 0;
    const qreal y = down & Qt::AlignBottom    ? item->height() - height
                    : down & Qt::AlignVCenter ? (item->height() - height) / 2
                                              : 0;
    return {x, y, width, height};
}

void collect(const QQuickItem* item, const QQuickItem* layer, const QRectF& seen, QList<Drawn>& all) {
    if (!item->isVisible() || item->opacity() == 0)
        return;
    const QRectF inside = item->clip() ? seen & item->mapRectToScene(QRectF(QPointF(), item->size())) : seen;
    const bool words = item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
    const bool icon = item->inherits("considered::style::Icon");
    if (words || icon) {
        const QRectF place = words ? wordsOf(item) : QRectF(QPointF(), item->size());
        if (const QRectF where = item->mapRectToScene(place) & inside; !where.isEmpty())
            all.append({item, words ? item->property("text").toString().left(40) : QStringLiteral("an icon"), where,
                        layer, icon});
    }
    const auto children = item->childItems();
    for (const QQuickItem* child : children)
        collect(child, layer ? layer : child, inside, all);
}

} // namespace

QList<Drawn> drawnIn(QQuickWindow* window) {
    QList<Drawn> all;
    collect(window->contentItem(), nullptr, QRectF(QPointF(), window->size()), all);
    return all;
}

} // namespace considered::tests
