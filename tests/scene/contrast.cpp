// The commonest colour of a place is what lies behind; the one that stands out most from it is the ink.
#include "scene/contrast.h"

#include "scene/drawn.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <algorithm>
#include <cmath>

namespace considered::tests {

namespace {

constexpr double leastOfText = 4.5;
constexpr double leastOfLarge = 3;
constexpr int largePixels = 24;     ///< 18 pt of 96 to the inch
constexpr int largeBoldPixels = 19; ///< 14 pt
/// Edges are smoothed: few pixels of a thin letter have the whole of its ink.
constexpr int leastPixels = 3;

double linear(int channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour) {
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The contrast that the place's ink reaches, or 0 where nothing is drawn.
double measured(const QImage& picture, const QRect& place) {
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb behind = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() > most) {
            most = each.value();
            behind = each.key();
        }
    QList<std::pair<double, int>> inks;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.key() != behind)
            inks.append({contrastOf(each.key(), behind), each.value()});
    std::sort(inks.begin(), inks.end(), std::greater<>());
    int pixels = 0;
    for (const auto& [ratio, count] : inks) {
        pixels += count;
        if (pixels >= leastPixels)
            return ratio;
    }
    return 0;
}

bool isLarge(const QFont& font) {
    return font.pixelSize() >= (font.weight() >= QFont::Bold ? largeBoldPixels : largePixels);
}

/// Whether enough of it is in sight to have ink: a whole icon, or a line of words.
bool enoughSeen(const Drawn& one) {
    if (one.icon)
        return one.where.width() + 1 > one.item->width() && one.where.height() + 1 > one.item->height();
    const int lines = std::max(1, one.item->property("lineCount").toInt());
    return one.where.height() + 1 > one.item->property("contentHeight").toReal() / lines;
}

} // namespace

double contrastOf(QRgb one, QRgb other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList contrasts(QQuickWindow* window) {
    const QList<Drawn> all = drawnIn(window);
    if (all.isEmpty())
        return {};
    const QImage picture = window->grabWindow().convertToFormat(QImage::Format_RGB32);
    QStringList notes;
    for (const Drawn& one : all) {
        if (!one.item->isEnabled() || one.layer != all.last().layer || !enoughSeen(one))
            continue;
        const bool large = one.icon || isLarge(one.item->property("font").value<QFont>());
        const double least = large ? leastOfLarge : leastOfText;
        const double reached = measured(picture, one.where.toAlignedRect() & picture.rect());
        if (reached < least)
            notes << QStringLiteral("contrast %1 of at least %2: “%3” at %4,%5")
                         .arg(reached, 0, 'f', 2)
                         .arg(least)
                         .arg(one.text)
                         .arg(qRound(one.where.x()))
                         .arg(qRound(one.where.y()));
    }
    return notes;
}

} // namespace considered::tests
