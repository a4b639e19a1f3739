// From what was picked to blocks.
#include "report/document.h"

#include <QLocale>
#include <QStringList>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

void add(QList<Block>& blocks, const QList<Passage>& passages) {
    for (const Passage& passage : passages) {
        const QString words = cleaned(passage.words);
        if (words.isEmpty())
            continue;
        if (!passage.label.isEmpty())
            blocks.append(blockOf(BlockKind::Label, cleaned(passage.label)));
        blocks.append(blockOf(BlockKind::Words, words, passage.own ? passage.id : QString()));
    }
}

/// "November 2026, employer visit"
QString headingOf(const Selection& selection, const Entry& entry) {
    QString title = cleaned(entry.title);
    if (!entry.dated)
        return title;
    const QString date = QLocale(selection.language)
                             .toString(entry.when.localDate(), selection.fullDates ? u"d MMMM yyyy"_s : u"MMMM yyyy"_s);
    return title.isEmpty() ? date : date + u", "_s + title.front().toLower() + title.mid(1);
}

} // namespace

QString cleaned(QStringView words) {
    const QString composed = words.toString().normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar c = composed.at(at);
        const bool lineEnd = c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
        if (c == u'\r' && at + 1 < composed.size() && composed.at(at + 1) == u'\n')
            continue;
        if (lineEnd)
            out += u'\n';
        else if (c.isSpace())
            out += u' ';
        else if (c.isHighSurrogate() && at + 1 < composed.size() && composed.at(at + 1).isLowSurrogate())
            out += QStringView(composed).mid(at++, 2);
        else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        else
            out += c;
    }
    return out.trimmed();
}

QString textOf(const Block& block) {
    QString text;
    for (const Span& span : block.spans)
        text += span.text;
    return text;
}

Block blockOf(BlockKind kind, const QString& text, const QString& passage) {
    return {kind, passage, {{text, 0, int(text.size()), false}}};
}

Document documentOf(const Selection& selection) {
    Document document{
        cleaned(selection.title), cleaned(selection.note), cleaned(selection.foot), selection.language, {}};
    document.blocks.append(blockOf(BlockKind::Title, document.title));
    if (!document.note.isEmpty())
        document.blocks.append(blockOf(BlockKind::Note, document.note));
    add(document.blocks, selection.front);
    QString under;
    for (const Entry& entry : selection.entries) {
        if (entry.under.isEmpty() || entry.under != under)
            document.blocks.append(blockOf(BlockKind::Heading, headingOf(selection, entry)));
        under = entry.under;
        add(document.blocks, entry.passages);
    }
    return document;
}

} // namespace considered::report
