// Reflections and kept checks, newest first.
#include "viewmodel/export/exportsources.h"

#include "storage/checks.h"
#include "storage/practicerows.h"
#include "storage/reflections.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/reflect/reflectionwords.h"

#include <QTimeZone>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString passageId(const QUuid& id, QLatin1StringView part) {
    return id.toString(QUuid::WithoutBraces) + u'/' + part;
}

Result<QList<Pickable>> listReflections(storage::Database& db, const std::optional<storage::Cursor>& after, int limit) {
    storage::Reflections reflections(db);
    const auto page = reflections.list({}, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    QList<Pickable> found;
    for (const storage::ReflectionSummary& summary : page->rows) {
        const auto whole = reflections.load(summary.id);
        if (!whole)
            return tl::unexpected(whole.error());
        Pickable pickable{summary.id, summary.created, 0, words::title(summary.context), {}, {}, summary.justForMe};
        if (whole->justForMe)
            pickable.leftOut = ExportText::tr("Left out: you kept it just for you.");
        else if (whole->learning.trimmed().isEmpty())
            pickable.leftOut =
                ExportText::tr("Left out: “What will I take from this?” is empty, and only that may leave.");
        else
            pickable.words = excerptOf(whole->learning);
        found.append(pickable);
    }
    return found;
}

/// Of a reflection its learning may leave; everything else is just for me (domain/reflection.h).
Result<report::Entry> entryOfReflection(storage::Database& db, const QUuid& id, bool) {
    return storage::Reflections(db).load(id).map([](const Reflection& reflection) {
        report::Entry entry{reflection.row.id, reflection.row.created, words::title(reflection.context), {}};
        if (!reflection.justForMe)
            entry.passages.append({passageId(reflection.row.id, "learning"_L1), {}, reflection.learning, true});
        return entry;
    });
}

void addOwn(report::Entry& entry, const QString& label, const QString& words) {
    if (!words.trimmed().isEmpty())
        entry.passages.append({{}, label, words, false});
}

Result<QList<Pickable>> listChecks(storage::Database& db, const std::optional<storage::Cursor>& after, int limit) {
    return storage::Checks(db).list({}, after, limit).map([](const storage::Page<storage::CheckSummary>& page) {
        QList<Pickable> found;
        for (const storage::CheckSummary& summary : page.rows)
            found.append({summary.id,
                          summary.created,
                          1,
                          words::checkTitle(summary.audience),
                          wordsFor(summary.decision),
                          {},
                          false});
        return found;
    });
}

QString linesOf(const KeptCheck& check, LineKind kind) {
    QStringList lines;
    for (const KeptLine& line : check.lines)
        if (line.kind == kind)
            lines.append(kind == LineKind::Prompt ? line.wording + u' ' + wordFor(line.answer) : line.wording);
    return lines.join(u'\n');
}

/// Without what it leaned towards, the signs and the advice, unless they were asked for.
report::Entry entryOf(const KeptCheck& check, bool leanings) {
    report::Entry entry{check.row.id, check.row.created, words::checkTitle(check.audience), {}};
    addOwn(entry, ExportText::tr("What I did"), wordsFor(check.decision));
    addOwn(entry, ExportText::tr("What I asked myself"), linesOf(check, LineKind::Prompt));
    addOwn(entry, ExportText::tr("Good reasons"), linesOf(check, LineKind::Reason));
    if (leanings) {
        addOwn(entry, ExportText::tr("Warning signs"), linesOf(check, LineKind::Sign));
        addOwn(entry, ExportText::tr("What it leaned towards"), wordsFor(check.outcome, 0).title);
    }
    return entry;
}

Result<report::Entry> entryOfCheck(storage::Database& db, const QUuid& id, bool leanings) {
    return storage::Checks(db).load(id).map([leanings](const KeptCheck& check) { return entryOf(check, leanings); });
}

bool newer(const Pickable& a, const Pickable& b) {
    return a.created.utcMs != b.created.utcMs ? a.created.utcMs > b.created.utcMs : a.id.toRfc4122() > b.id.toRfc4122();
}

} // namespace

QString excerptOf(const QString& words) {
    const QString line = words.simplified();
    return line.size() <= 120 ? line : line.left(line.lastIndexOf(u' ', 119)) + u"…"_s;
}

const QList<ExportSource>& exportSources() {
    static const QList<ExportSource> sources{
        {listReflections, entryOfReflection},
        {listChecks, entryOfCheck},
    };
    return sources;
}

Result<storage::Page<Pickable>> pickables(storage::Database& db, const QDate& from, const QDate& to,
                                          std::optional<storage::Cursor> after, int limit) {
    if (!after && to.isValid()) { // a day later in any zone; what is too late is passed over below
        const qint64 ms = to.addDays(2).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        after = storage::Cursor{ms, QUuid()};
    }
    storage::Page<Pickable> page;
    for (;;) {
        QList<Pickable> found;
        bool more = false;
        for (int i = 0; i < exportSources().size(); ++i) {
            const auto listed = exportSources().at(i).list(db, after, limit);
            if (!listed)
                return tl::unexpected(listed.error());
            more = more || listed->size() == limit;
            for (Pickable pickable : *listed) {
                pickable.source = i;
                found.append(pickable);
            }
        }
        std::sort(found.begin(), found.end(), newer);
        more = more || found.size() > limit;
        // Beyond the shortest full page of a source, another may have rows that were not read yet.
        found = found.first(std::min<qsizetype>(found.size(), limit));
        for (const Pickable& pickable : std::as_const(found)) {
            after = storage::Cursor{pickable.created.utcMs, pickable.id};
            const QDate day = pickable.created.localDate();
            if (from.isValid() && day < from.addDays(-1))
                return page; // all that follow are older, whatever their zone
            if ((from.isValid() && day < from) || (to.isValid() && day > to))
                continue;
            if (page.rows.size() == limit) {
                page.more = true;
                return page;
            }
            page.rows.append(pickable);
        }
        if (!more)
            return page;
        if (page.rows.size() == limit) {
            page.more = true;
            return page;
        }
    }
}

Result<QStringList> privatePhrases(storage::Database& db) {
    return storage::Kept<Experience>(db).all().map([](const QList<Experience>& experiences) {
        QStringList phrases;
        for (const Experience& experience : experiences)
            if (isKeptFromSupervisors(experience))
                for (const QString& words :
                     {experience.nickname.trimmed(), experience.oneLine.trimmed(), experience.lesson.trimmed()})
                    if (!words.isEmpty() && !phrases.contains(words))
                        phrases.append(words);
        return phrases;
    });
}

} // namespace considered::viewmodel
