// Pairs of texts in one layer.
#include "scene/overlaps.h"

#include "scene/drawn.h"

namespace considered::tests {

namespace {

/// Letters may lean over each other's empty edges, not over each other.
constexpr qreal tolerance = 3;

} // namespace

QStringList overlaps(QQuickWindow* window) {
    const QList<Drawn> all = drawnIn(window);
    QStringList notes;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QRectF both = all.at(i).where & all.at(j).where;
            const bool words = !all.at(i).icon && !all.at(j).icon;
            if (words && all.at(i).layer == all.at(j).layer && both.width() > tolerance && both.height() > tolerance)
                notes << QStringLiteral("over each other: “%1” and “%2”").arg(all.at(i).text, all.at(j).text);
        }
    return notes;
}

} // namespace considered::tests
