// From hints and what was decided of them to what is left.
#include "report/covering.h"

#include <QHash>
#include <algorithm>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 40; ///< characters shown before and after

/// A place that loses its words. Empty `instead`: covered.
struct Place {
    int start = 0;
    int length = 0;
    QString instead;
};

QHash<QString, QList<Mark>> byPassage(const QList<Mark>& marks) {
    QHash<QString, QList<Mark>> sorted;
    for (const Mark& mark : marks)
        sorted[mark.passage].append(mark);
    return sorted;
}

bool stands(const Mark& mark, const QString& words) {
    return mark.start >= 0 && mark.length > 0 && mark.start <= words.size() - mark.length &&
           QStringView(words).mid(mark.start, mark.length) == mark.was;
}

QString wordsBefore(const QString& words, int at) {
    const int from = std::max(0, at - around);
    QString out = words.mid(from, at - from);
    if (from > 0)
        out = u"…"_s + out.mid(out.indexOf(u' ') + 1);
    return out.replace(u'\n', u' ');
}

QString wordsAfter(const QString& words, int at) {
    QString out = words.mid(at, around);
    if (at + around < words.size())
        out = out.left(std::max<qsizetype>(0, out.lastIndexOf(u' '))) + u"…"_s;
    return out.replace(u'\n', u' ');
}

/// The hints of one passage with what was decided of each.
QList<Finding> findingsOf(const QString& passage, const QString& words, const HintNeeds& needs,
                          const QList<Mark>& marks) {
    QList<Finding> findings;
    const QList<Hint> hints = identifierHints(words, needs);
    for (const Hint& hint : hints) {
        Finding finding{passage,
                        hint,
                        words.mid(hint.start, hint.length),
                        wordsBefore(words, hint.start),
                        wordsAfter(words, hint.start + hint.length),
                        hint.kind == HintKind::Private ? MarkKind::Keep : MarkKind::Cover,
                        {}};
        for (const Mark& mark : marks) {
            if (mark.start != hint.start || mark.length != hint.length || mark.was != finding.words)
                continue;
            if (mark.kind == MarkKind::Keep && hint.kind == HintKind::OwnWord)
                continue;
            finding.choice = mark.kind;
            finding.instead = mark.instead;
        }
        findings.append(finding);
    }
    return findings;
}

QList<Place> placesIn(const QString& passage, const QString& words, const HintNeeds& needs, const QList<Mark>& marks) {
    QList<Place> places;
    const auto add = [&](int start, int length, MarkKind kind, const QString& instead) {
        if (kind != MarkKind::Keep)
            places.append({start, length, kind == MarkKind::Reword ? cleaned(instead) : QString()});
    };
    for (const Finding& finding : findingsOf(passage, words, needs, marks))
        add(finding.hint.start, finding.hint.length, finding.choice, finding.instead);
    for (const Mark& mark : marks) {
        if (stands(mark, words)) {
            add(mark.start, mark.length, mark.kind, mark.instead);
            continue;
        }
        if (mark.was.isEmpty())
            continue;
        for (qsizetype at = words.indexOf(mark.was); at >= 0; at = words.indexOf(mark.was, at + 1))
            add(int(at), int(mark.was.size()), mark.kind, mark.instead);
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<Place> apart;
    for (const Place& place : std::as_const(places)) {
        if (apart.isEmpty() || place.start >= apart.constLast().start + apart.constLast().length) {
            apart.append(place);
            continue;
        }
        Place& last = apart.last();
        const bool same = place.start == last.start && place.length == last.length;
        const int end = std::max(last.start + last.length, place.start + place.length);
        last.length = end - last.start;
        // A rewording is of exactly its own words; where something else reaches in, all of it is covered.
        if (!same || place.instead != last.instead)
            last.instead.clear();
    }
    return apart;
}

Block withoutPlaces(const Block& block, const QList<Place>& places, const QString& coverText) {
    const QString words = textOf(block);
    Block left{block.kind, block.passage, {}};
    int at = 0;
    const auto keepUpTo = [&](int end) {
        if (end > at)
            left.spans.append({words.mid(at, end - at), at, end - at, false});
    };
    for (const Place& place : places) {
        keepUpTo(place.start);
        const bool reworded = !place.instead.isEmpty();
        left.spans.append({reworded ? place.instead : coverText, place.start, place.length, !reworded});
        at = place.start + place.length;
    }
    keepUpTo(int(words.size()));
    return left;
}

} // namespace

QList<Finding> findingsIn(const Document& document, const HintNeeds& needs, const QList<Mark>& marks) {
    const auto sorted = byPassage(marks);
    QList<Finding> findings;
    for (const Block& block : document.blocks)
        if (!block.passage.isEmpty())
            findings += findingsOf(block.passage, textOf(block), needs, sorted.value(block.passage));
    return findings;
}

Document covered(const Document& document, const HintNeeds& needs, const QList<Mark>& marks, const QString& coverText) {
    const auto sorted = byPassage(marks);
    Document left = document;
    for (Block& block : left.blocks)
        if (!block.passage.isEmpty())
            block = withoutPlaces(block, placesIn(block.passage, textOf(block), needs, sorted.value(block.passage)),
                                  coverText);
    return left;
}

Mark markOf(const Finding& finding, MarkKind choice, const QString& instead) {
    const QString clean = choice == MarkKind::Reword ? cleaned(instead) : QString();
    return {finding.passage,
            finding.hint.start,
            finding.hint.length,
            finding.words,
            choice == MarkKind::Reword && clean.isEmpty() ? MarkKind::Cover : choice,
            clean};
}

QList<Mark> marked(QList<Mark> marks, const Mark& mark) {
    marks.removeIf([&](const Mark& other) {
        return other.passage == mark.passage && other.start < mark.start + mark.length &&
               mark.start < other.start + other.length;
    });
    marks.append(mark);
    return marks;
}

} // namespace considered::report
