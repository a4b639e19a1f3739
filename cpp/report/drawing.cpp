// Drawing a page, and the words on it.
#include "report/typeface.h"

#include <QFontMetricsF>
#include <QPainter>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    int size = 0;
    QFont::Weight weight = QFont::Normal;
    double leading = 1;
    QColor ink;
};

Look lookOf(Face face) {
    static const QColor ink(0x1d, 0x2a, 0x2d);
    static const QColor quiet(0x4a, 0x5a, 0x5e);
    switch (face) {
    case Face::Title:
        return {210, QFont::Bold, 1.25, ink};
    case Face::Heading:
        return {130, QFont::DemiBold, 1.35, ink};
    case Face::Label:
        return {95, QFont::DemiBold, 1.4, quiet};
    case Face::Body:
        return {112, QFont::Normal, 1.42, ink};
    case Face::Small:
        return {88, QFont::Normal, 1.4, quiet};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont fontOf(Face face) {
    const Look look = lookOf(face);
    QFont font(u"Inter"_s);
    font.setPixelSize(look.size);
    font.setWeight(look.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::NoFontMerging | QFont::PreferAntialias));
    return font;
}

double lineHeight(Face face) {
    const Look look = lookOf(face);
    return look.size * look.leading;
}

double widthOf(const QString& text, Face face) {
    return QFontMetricsF(fontOf(face)).horizontalAdvance(text);
}

void draw(QPainter& painter, const Page& page) {
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<Face> face;
    for (const Line& line : page.lines) {
        for (const Run& run : line.runs) {
            const Look look = lookOf(run.face);
            if (face != run.face) {
                painter.setFont(fontOf(run.face));
                face = run.face;
            }
            if (run.covered) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(look.ink);
                painter.drawRoundedRect(QRectF(run.x, line.baseline - look.size * 0.95, run.width, look.size * 1.25),
                                        18, 18);
            }
            painter.setPen(run.covered ? QColor(Qt::white) : look.ink);
            painter.drawText(QPointF(run.x, line.baseline), run.text);
        }
    }
}

QList<PageWord> wordsOn(const Page& page) {
    QList<PageWord> words;
    for (const Line& line : page.lines) {
        for (const Run& run : line.runs) {
            if (!run.own)
                continue;
            const QFontMetricsF metrics(fontOf(run.face));
            const bool whole = run.covered || run.length != run.text.size(); // a cover or a rewording is one word
            qsizetype at = 0;
            while (at < run.text.size()) {
                while (!whole && at < run.text.size() && run.text.at(at) == u' ')
                    ++at;
                qsizetype end = whole ? run.text.size() : at;
                while (end < run.text.size() && run.text.at(end) != u' ')
                    ++end;
                if (end == at)
                    break;
                const double from = run.x + metrics.horizontalAdvance(run.text.left(at));
                const double width = metrics.horizontalAdvance(run.text.mid(at, end - at));
                words.append({QRectF(from, line.top, width, line.height), run.text.mid(at, end - at), run.block,
                              whole ? run.start : run.start + int(at), whole ? run.length : int(end - at),
                              run.covered});
                at = end;
            }
        }
    }
    return words;
}

} // namespace considered::report
