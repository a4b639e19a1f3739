// Where each text is drawn, and what is drawn there too.
#include "scene/overlaps.h"

#include <QQuickItem>

namespace considered::tests {

namespace {

struct Drawn {
    QString text;
    QRectF where;
    const QQuickItem* layer;
};

/// Letters may lean over each other's empty edges, not over each other.
constexpr qreal tolerance = 3;

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
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        if (const QRectF where = item->mapRectToScene(wordsOf(item)) & inside; !where.isEmpty())
            all.append({item->property("text").toString().left(40), where, layer});
    const auto children = item->childItems();
    for (const QQuickItem* child : children)
        collect(child, layer ? layer : child, inside, all);
}

} // namespace

QStringList overlaps(QQuickWindow* window) {
    QList<Drawn> all;
    collect(window->contentItem(), nullptr, QRectF(QPointF(), window->size()), all);
    QStringList notes;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QRectF both = all.at(i).where & all.at(j).where;
            if (all.at(i).layer == all.at(j).layer && both.width() > tolerance && both.height() > tolerance)
                notes << QStringLiteral("over each other: “%1” and “%2”").arg(all.at(i).text, all.at(j).text);
        }
    return notes;
}

} // namespace considered::tests
