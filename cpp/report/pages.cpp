// Breaking lines and pages.
#include "report/pages.h"

#include "report/typeface.h"

#include <QHash>
#include <QRawFont>
#include <QTextLayout>
#include <optional>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 620;
constexpr double footRoom = 330;
constexpr QChar box = u'\u25a1';

struct Style {
    Face face;
    double before; ///< room above, not at a page's top
};

Style styleOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::Title:
        return {Face::Title, 0};
    case BlockKind::Note:
        return {Face::Small, 40};
    case BlockKind::Heading:
        return {Face::Heading, 200};
    case BlockKind::Label:
        return {Face::Label, 110};
    case BlockKind::Words:
        return {Face::Body, 40};
    }
    Q_UNREACHABLE();
}

/// Lays out block after block.
class Layout {
  public:
    explicit Layout(Pages& pages) : m_pages(pages) { m_pages.pages.emplaceBack(); }

    void add(const Block& block, int index) {
        const Style style = styleOf(block.kind);
        // A heading stays with what it heads.
        const double wanted = block.kind == BlockKind::Heading ? 620 : block.kind == BlockKind::Label ? 400 : 0;
        if (m_y > margin) {
            m_y += style.before;
            if (m_y + wanted > bottom())
                newPage();
        }
        const QList<Run> spans = runsOf(block, index, style.face);
        QString text;
        for (const Run& span : spans)
            text += span.text;
        text.replace(u'\n', QChar::LineSeparator);
        lay(text, spans, style.face);
    }

  private:
    static double bottom() { return Pages::height - margin - footRoom; }

    void newPage() {
        m_pages.pages.emplaceBack();
        m_y = margin;
    }

    /// The spans as runs that are not placed yet, with boxes for what the typeface lacks.
    QList<Run> runsOf(const Block& block, int index, Face face) {
        QList<Run> runs;
        for (const Span& span : block.spans)
            runs.append({printable(span.text, face), 0, 0, index, span.start, span.length, face, span.covered,
                         !block.passage.isEmpty()});
        return runs;
    }

    QString printable(const QString& text, Face face) {
        QString out;
        out.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (c.isHighSurrogate()) { // the file could not say which character it was
                note(text.mid(at++, 2));
                out += box;
                out += box; // two units, so that places stay what they are
                continue;
            }
            const bool there = c == u' ' || c == u'\n' || has(c, face);
            if (!there)
                note(QString(c));
            out += there ? c : box;
        }
        return out;
    }

    bool has(QChar c, Face face) {
        if (!m_font || m_fontFace != face) {
            m_font = QRawFont::fromFont(fontOf(face));
            m_fontFace = face;
        }
        auto known = m_known.find(c);
        if (known == m_known.end())
            known = m_known.insert(c, m_font->supportsCharacter(c));
        return *known;
    }

    void note(const QString& character) {
        if (!m_pages.missing.contains(character))
            m_pages.missing.append(character);
    }

    void lay(const QString& text, const QList<Run>& spans, Face face) {
        QTextLayout layout(text, fontOf(face));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.setCacheEnabled(false);
        layout.beginLayout();
        const double height = lineHeight(face);
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(Pages::width - 2 * margin);
            if (m_y + height > bottom())
                newPage();
            place(line, text, spans, height);
            m_y += height;
        }
        layout.endLayout();
    }

    void place(const QTextLine& line, const QString& text, const QList<Run>& spans, double height) {
        const int first = line.textStart();
        Line placed{m_y, m_y + height * 0.75, height, {}, first == 0 || text.at(first - 1) == QChar::LineSeparator};
        int last = first + line.textLength();
        while (last > first && (text.at(last - 1) == u' ' || text.at(last - 1) == QChar::LineSeparator))
            --last;
        int at = 0; // where the span begins in the whole text
        for (const Run& span : spans) {
            const int from = std::max(first, at);
            const int to = std::min(last, at + int(span.text.size()));
            if (from < to) {
                Run run = span;
                run.text = text.mid(from, to - from);
                run.x = margin + line.cursorToX(from);
                run.width = margin + line.cursorToX(to) - run.x;
                if (!span.covered && span.length == span.text.size()) { // as it stood: this part alone
                    run.start = span.start + from - at;
                    run.length = to - from;
                }
                placed.runs.append(run);
            }
            at += int(span.text.size());
        }
        if (!placed.runs.isEmpty())
            m_pages.pages.last().lines.append(placed);
    }

    Pages& m_pages;
    double m_y = margin;
    std::optional<QRawFont> m_font;
    Face m_fontFace = Face::Body;
    QHash<QChar, bool> m_known;
};

void addFeet(Pages& pages, const Document& document) {
    for (int i = 0; i < pages.pages.size(); ++i) {
        const QString number = document.foot.arg(i + 1).arg(pages.pages.size());
        Line line{Pages::height - margin - 120, Pages::height - margin - 20, 130, {}};
        if (!document.note.isEmpty())
            line.runs.append({document.note, margin, 0, -1, 0, 0, Face::Small, false, false});
        const double width = widthOf(number, Face::Small);
        line.runs.append({number, Pages::width - margin - width, width, -1, 0, 0, Face::Small, false, false});
        pages.pages[i].lines.append(line);
    }
}

} // namespace

Result<Pages> pagesOf(const Document& document, const Progress& progress) {
    Pages pages;
    pages.title = document.title;
    pages.language = document.language;
    Layout layout(pages);
    const int count = int(document.blocks.size());
    for (int i = 0; i < count; ++i) {
        if (progress && i % 64 == 0 && !progress(i, count))
            return fail(ErrorCode::Cancelled);
        layout.add(document.blocks.at(i), i);
    }
    addFeet(pages, document);
    return pages;
}

QString textOf(const Page& page) {
    QString text;
    for (const Line& line : page.lines) {
        for (qsizetype i = 0; i < line.runs.size(); ++i) {
            const Run& run = line.runs.at(i);
            // Runs of one block follow each other; a foot's two parts stand apart.
            text += run.block < 0 && i > 0 ? u' ' + run.text : run.text;
        }
        text += u'\n';
    }
    return text;
}

QString textOf(const Pages& pages) {
    QString text;
    for (const Page& page : pages.pages)
        text += textOf(page) + u'\f';
    return text;
}

} // namespace considered::report
