// Laying out and drawing the card. Lengths in tenths of a point.
#include "report/questioncard.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerInch = 720;
constexpr double sheetMargin = 480;
constexpr double cellGap = 220;
constexpr double cellPadding = 200;

/// Without shaping: each character is one glyph of the font's own map, so that a reader can take the text out again.
QFont fontOf(double size, QFont::Weight weight) {
    QFont font(u"Inter"_s);
    font.setPixelSize(int(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferAntialias));
    return font;
}

/// Draws, or only measures where there is no painter. Every text gives how far down it reaches.
class CardDrawing {
  public:
    CardDrawing(QPainter* painter, QSizeF size, double scale) : m_painter(painter), m_size(size), m_scale(scale) {}

    double text(const QString& text, QRectF place, double size, QFont::Weight weight, const QColor& ink) {
        const QFont font = fontOf(size * m_scale, weight);
        const QRectF taken =
            QFontMetricsF(font).boundingRect(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(ink);
            m_painter->drawText(QRectF(place.topLeft(), QSizeF(place.width(), taken.height())),
                                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        }
        return place.top() + taken.height();
    }

    double column(const CardColumn& column, QRectF place, bool framed) {
        static const QColor ink(0x1d, 0x2a, 0x2d);
        static const QColor teal(0x0e, 0x5a, 0x5c);
        if (framed && m_painter) {
            m_painter->setPen(QPen(QColor(0xdd, 0xd6, 0xcb), 10));
            m_painter->setBrush(Qt::NoBrush);
            m_painter->drawRoundedRect(place, 160, 160);
        }
        const QRectF inside = place.adjusted(cellPadding, cellPadding, -cellPadding, 0);
        double y = text(column.title, inside, 170, QFont::Bold, teal) + 90 * m_scale;
        int number = 0;
        for (const QString& question : column.questions) {
            const double indent = 260 * m_scale;
            text(QString::number(++number) + u'.', QRectF(inside.left(), y, indent, inside.height()), 135,
                 QFont::DemiBold, teal);
            y = text(question, QRectF(inside.left() + indent, y, inside.width() - indent, inside.height()), 135,
                     QFont::Normal, ink) +
                80 * m_scale;
        }
        return y + cellPadding - 80 * m_scale;
    }

    /// How far down the whole card reaches.
    double draw(const QuestionCard& card) {
        static const QColor ink(0x1d, 0x2a, 0x2d);
        static const QColor quiet(0x4a, 0x5a, 0x5e);
        const QRectF page(sheetMargin, sheetMargin, m_size.width() - 2 * sheetMargin,
                          m_size.height() - 2 * sheetMargin);
        double y = text(card.title, page, 300, QFont::Bold, ink) + 60;
        y = text(card.intro, QRectF(page.left(), y, page.width(), page.height()), 135, QFont::Normal, quiet) + cellGap;
        const double width = (page.width() - cellGap) / 2;
        for (qsizetype first = 0; first < card.columns.size(); first += 2) {
            const auto count = std::min<qsizetype>(2, card.columns.size() - first);
            CardDrawing ruler(nullptr, m_size, m_scale);
            double bottom = y;
            for (qsizetype i = 0; i < count; ++i)
                bottom = std::max(
                    bottom,
                    ruler.column(card.columns.at(first + i),
                                 QRectF(page.left() + double(i) * (width + cellGap), y, width, page.height()), false));
            for (qsizetype i = 0; i < count; ++i)
                column(card.columns.at(first + i),
                       QRectF(page.left() + double(i) * (width + cellGap), y, width, bottom - y), true);
            y = bottom + cellGap;
        }
        return text(card.foot, QRectF(page.left(), y, page.width(), page.height()), 115, QFont::Normal, quiet) +
               sheetMargin;
    }

  private:
    QPainter* m_painter;
    QSizeF m_size;
    double m_scale;
};

} // namespace

QByteArray drawCard(const QuestionCard& card) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(card.title);
    writer.setCreator(u"Considered"_s);
    const QSizeF size(writer.width(), writer.height());
    double scale = 1;
    while (scale > 0.3 && CardDrawing(nullptr, size, scale).draw(card) > size.height())
        scale *= 0.95;
    QPainter painter(&writer);
    CardDrawing(&painter, size, scale).draw(card);
    painter.end();
    return pdf;
}

} // namespace considered::report
