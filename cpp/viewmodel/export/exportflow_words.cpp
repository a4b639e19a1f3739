// What is found, covered and laid out.
#include "viewmodel/export/exportflow.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/export/ownwordsmodel.h"

#include <QLocale>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

HintNeeds ExportFlow::needs() const {
    return {m_ownWords.words(), m_privatePhrases, m_context.clock.now().localDate().year()};
}

/// All of the selection but its entries.
report::Selection ExportFlow::frame() const {
    report::Selection selection;
    selection.language = QLocale().bcp47Name();
    selection.foot = tr("Page %1 of %2");
    selection.fullDates = m_export.fullDates || m_export.everything;
    if (m_export.everything) {
        selection.title = tr("Everything I have kept");
        selection.note = tr("All my notes in Considered, for myself. What is just for me is in it too.");
        return selection;
    }
    selection.note = tr("Chosen by me, for learning. Not a full record, not for appraisal.");
    selection.title = m_export.askedBy == AskedBy::Supervisor ? tr("Notes for supervision")
                      : m_export.askedBy == AskedBy::Me       ? tr("My notes")
                                                              : tr("Notes on my work");
    if (m_export.askedBy && *m_export.askedBy != AskedBy::Me)
        selection.front.append({u"front/who"_s, tr("Who asked"), words::of(*m_export.askedBy), false});
    selection.front.append({u"front/why"_s, tr("What for"), m_export.purpose, true});
    selection.front.append({u"front/when"_s, tr("By when"), m_export.byWhen, true});
    return selection;
}

void ExportFlow::gather(Step then) {
    if (m_step != Cover && m_step != Read && m_step != Pick && m_step != Why)
        return;
    m_looking = false;
    m_workText = tr("Putting together what you picked");
    m_making.gather(m_export, frame(), [this, then](Result<ExportMaking::Gathered> gathered) {
        if (!gathered) {
            showError(gathered.error());
            return;
        }
        m_document = std::make_shared<const report::Document>(std::move(gathered->document));
        m_privatePhrases = gathered->privatePhrases;
        m_items = gathered->items;
        m_justForMe = gathered->justForMe;
        emit documentChanged();
        m_making.look(m_document, needs(), m_export.marks, [this, then](const Result<QList<report::Finding>>& found) {
            m_findings.show(found.value_or(QList<report::Finding>()));
            if (then == Read)
                layOut(true);
            else
                go(then);
        });
    });
}

/// The own words have changed, or a mark: what is found is looked at again.
void ExportFlow::relook() {
    if (!m_active || !m_document)
        return;
    if (m_step == Read)
        layOut(false);
    else if (m_step == Cover)
        look();
}

void ExportFlow::look() {
    m_looking = true;
    m_making.look(m_document, needs(), m_export.marks, [this](const Result<QList<report::Finding>>& found) {
        m_looking = false;
        if (found)
            m_findings.show(*found);
    });
}

void ExportFlow::layOut(bool advance) {
    m_looking = false;
    m_workText = tr("Laying out the pages");
    m_making.lay(m_document, needs(), m_export.marks, tr("[covered]"),
                 [this, advance](Result<ExportMaking::Laid> laid) {
                     if (!laid) {
                         showError(laid.error());
                         return;
                     }
                     m_leaving = std::move(laid->document);
                     m_pages = laid->pages;
                     ++m_laidEdition;
                     emit pagesChanged();
                     look();
                     if (advance)
                         go(Read);
                 });
}

void ExportFlow::mark(const Mark& mark) {
    m_export.marks = report::marked(m_export.marks, mark);
    tapped();
    relook();
}

void ExportFlow::decide(int finding, const QString& choice, const QString& instead) {
    const auto kind = markKindFrom(choice);
    if (!kind || finding < 0 || finding >= m_findings.count())
        return;
    mark(report::markOf(m_findings.at(finding), *kind, instead));
}

void ExportFlow::alwaysCover(int finding) {
    if (finding >= 0 && finding < m_findings.count())
        m_ownWords.add(m_findings.at(finding).words);
}

void ExportFlow::toggleCover(int block, int start, int length) {
    if (!m_document || block < 0 || block >= m_document->blocks.size() || block >= m_leaving.blocks.size())
        return;
    const report::Block& part = m_document->blocks.at(block);
    const QString words = report::textOf(part);
    if (part.passage.isEmpty() || start < 0 || length <= 0 || start + length > words.size())
        return;
    const auto touches = [&](int otherStart, int otherLength) {
        return otherStart < start + length && start < otherStart + otherLength;
    };
    bool covered = false;
    const report::Block& leaving = m_leaving.blocks.at(block);
    for (const report::Span& span : leaving.spans)
        covered = covered || (span.covered && touches(span.start, span.length));
    if (!covered) {
        // Without the full stop or comma that stands with the word.
        int from = start;
        int end = start + length;
        while (end > from + 1 && words.at(end - 1).isPunct())
            --end;
        while (from < end - 1 && words.at(from).isPunct())
            ++from;
        mark({part.passage, from, end - from, words.mid(from, end - from), MarkKind::Cover, {}});
        return;
    }
    // Off again: marks that cover go; hints there are kept in from now on.
    QList<Mark>& marks = m_export.marks;
    marks.removeIf(
        [&](const Mark& other) { return other.passage == part.passage && touches(other.start, other.length); });
    bool always = false;
    report::Document alone; // looked at now: the list of findings may still be on its way
    alone.blocks.append(part);
    for (const report::Finding& finding : report::findingsIn(alone, needs(), marks)) {
        if (!touches(finding.hint.start, finding.hint.length))
            continue;
        always = always || finding.hint.kind == HintKind::OwnWord;
        if (finding.hint.kind != HintKind::OwnWord)
            marks = report::marked(marks, report::markOf(finding, MarkKind::Keep));
    }
    if (always)
        m_context.notices.show(tr("This is on your list of words to cover. Take it off the list to leave it in."));
    tapped();
    relook();
}

QVariantList ExportFlow::partsOf(int page) const {
    QVariantList parts;
    if (!m_pages || page < 0 || page >= m_pages->pages.size())
        return parts;
    int block = -2;
    QString text;
    bool own = false;
    const auto put = [&] {
        if (!text.isEmpty())
            parts.append(QVariantMap{{u"text"_s, text}, {u"block"_s, block}, {u"own"_s, own}});
    };
    for (const report::Line& line : m_pages->pages.at(page).lines) {
        for (const report::Run& run : line.runs) {
            const bool first = &run == &line.runs.constFirst();
            // Own words stay together: they are covered in one place.
            if (run.block != block || run.block < 0 || (first && line.begins && !run.own)) {
                put();
                text.clear();
                block = run.block;
                own = run.own;
            }
            if (!text.isEmpty() && first)
                text += line.begins ? u'\n' : u' ';
            text += run.text;
        }
    }
    put();
    return parts;
}

QVariantList ExportFlow::wordsOf(int block) const {
    QVariantList list;
    if (block < 0 || block >= m_leaving.blocks.size())
        return list;
    const auto add = [&](const QString& text, int start, int length, bool covered) {
        list.append(
            QVariantMap{{u"text"_s, text}, {u"start"_s, start}, {u"length"_s, length}, {u"covered"_s, covered}});
    };
    for (const report::Span& span : m_leaving.blocks.at(block).spans) {
        if (span.covered || span.length != span.text.size()) {
            add(span.text, span.start, span.length, span.covered);
            continue;
        }
        int at = 0;
        while (at < span.text.size()) {
            int end = at;
            while (end < span.text.size() && !span.text.at(end).isSpace())
                ++end;
            if (end > at)
                add(span.text.mid(at, end - at), span.start + at, end - at, false);
            at = end + 1;
        }
    }
    return list;
}

int ExportFlow::pageCount() const {
    return m_pages ? int(m_pages->pages.size()) : 0;
}

int ExportFlow::coveredCount() const {
    int count = 0;
    for (const report::Block& block : m_leaving.blocks)
        for (const report::Span& span : block.spans)
            count += span.covered ? 1 : 0;
    return count;
}

QString ExportFlow::privateKept() const {
    QStringList kept;
    for (const report::Finding& finding : m_findings.all())
        if (finding.hint.kind == HintKind::Private && finding.choice == MarkKind::Keep && !kept.contains(finding.words))
            kept.append(finding.words);
    return kept.join(u", "_s);
}

QString ExportFlow::missing() const {
    return m_pages ? m_pages->missing.join(u' ') : QString();
}

} // namespace considered::viewmodel
