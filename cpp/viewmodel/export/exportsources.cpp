// Reflections and kept checks; agenda items, biographies and session notes can stand beside them.
#include "viewmodel/export/exportsources.h"

#include "report/everything.h"
#include "storage/checks.h"
#include "storage/exports.h"
#include "storage/practicerows.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/reflect/reflectionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;
using words::inExport;

namespace {

QString passageId(const QUuid& id, QLatin1StringView part) {
    return id.toString(QUuid::WithoutBraces) + u'/' + part;
}

QString excerptOf(const QString& words) {
    const QString line = words.simplified();
    return line.size() <= 120 ? line : line.left(line.lastIndexOf(u' ', 119)) + u"…"_s;
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
            pickable.leftOut = inExport("Left out: you kept it just for you.");
        else if (whole->learning.trimmed().isEmpty())
            pickable.leftOut = inExport("Left out: “What will I take from this?” is empty, and only that may leave.");
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

template <typename E> void addCode(report::Entry& entry, const QString& label, const std::optional<E>& value) {
    if (value)
        addOwn(entry, label, words::of(*value));
}

report::Entry wholeEntryOf(const Reflection& r) {
    report::Entry entry{r.row.id, r.row.created, words::title(r.context), {}};
    addCode(entry, inExport("Something of mine"), r.use);
    addCode(entry, inExport("How did it land?"), r.landed);
    addOwn(entry, inExport("What worked? What would I change?"), r.worked);
    addOwn(entry, inExport("What will I take from this?"), r.learning);
    addOwn(entry, inExport("What I saw or heard in them"), r.effectPerson);
    addCode(entry, inExport("Did I ask them?"), r.askedThem);
    addCode(entry, inExport("Us"), r.effectUs);
    addOwn(entry, inExport("Me"), r.effectMe);
    addCode(entry, inExport("Did it help with work?"), r.helpedWork);
    addOwn(entry, inExport("What I felt then"), r.feltThen);
    addOwn(entry, inExport("What I feel now"), r.feltNow);
    addCode(entry, inExport("Could the team learn from it?"), r.shareTeam);
    return entry;
}

Result<QList<ExportSource::Whole>> wholeReflections(storage::Database& db, bool bin,
                                                    const std::optional<storage::Cursor>& after, int limit) {
    storage::Reflections reflections(db);
    storage::ReflectionFilter filter;
    filter.bin = bin;
    const auto page = reflections.list(filter, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    QList<ExportSource::Whole> found;
    for (const storage::ReflectionSummary& summary : page->rows) {
        const auto row = reflections.load(summary.id);
        if (!row)
            return tl::unexpected(row.error());
        found.append({wholeEntryOf(*row), report::jsonOf(*row)});
    }
    return found;
}

QString checkTitle(Audience audience) {
    return inExport("Check: %1").arg(titleOf(audience).toLower());
}

Result<QList<Pickable>> listChecks(storage::Database& db, const std::optional<storage::Cursor>& after, int limit) {
    return storage::Checks(db).list({}, after, limit).map([](const storage::Page<storage::CheckSummary>& page) {
        QList<Pickable> found;
        for (const storage::CheckSummary& summary : page.rows)
            found.append(
                {summary.id, summary.created, 1, checkTitle(summary.audience), wordsFor(summary.decision), {}, false});
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
    report::Entry entry{check.row.id, check.row.created, checkTitle(check.audience), {}};
    addOwn(entry, inExport("What I did"), wordsFor(check.decision));
    addOwn(entry, inExport("What I asked myself"), linesOf(check, LineKind::Prompt));
    addOwn(entry, inExport("Good reasons"), linesOf(check, LineKind::Reason));
    if (leanings) {
        addOwn(entry, inExport("Warning signs"), linesOf(check, LineKind::Sign));
        addOwn(entry, inExport("What it leaned towards"), wordsFor(check.outcome, 0).title);
    }
    return entry;
}

Result<report::Entry> entryOfCheck(storage::Database& db, const QUuid& id, bool leanings) {
    return storage::Checks(db).load(id).map([leanings](const KeptCheck& check) { return entryOf(check, leanings); });
}

Result<QList<ExportSource::Whole>> wholeChecks(storage::Database& db, bool bin,
                                               const std::optional<storage::Cursor>& after, int limit) {
    storage::Checks checks(db);
    storage::CheckFilter filter;
    filter.bin = bin;
    const auto page = checks.list(filter, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    QList<ExportSource::Whole> found;
    for (const storage::CheckSummary& summary : page->rows) {
        const auto row = checks.load(summary.id);
        if (!row)
            return tl::unexpected(row.error());
        found.append({entryOf(*row, true), report::jsonOf(*row)});
    }
    return found;
}

bool newer(const Pickable& a, const Pickable& b) {
    return a.created.utcMs != b.created.utcMs ? a.created.utcMs > b.created.utcMs : a.id.toRfc4122() > b.id.toRfc4122();
}

template <typename T> QJsonArray arrayOf(const QList<T>& rows) {
    QJsonArray array;
    for (const T& row : rows)
        array.append(report::jsonOf(row));
    return array;
}

} // namespace

const QList<ExportSource>& exportSources() {
    static const QList<ExportSource> sources{
        {listReflections, entryOfReflection, u"reflections"_s, wholeReflections},
        {listChecks, entryOfCheck, u"checks"_s, wholeChecks},
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
            if (experience.tooRaw || experience.supervisor == Openness::Mine)
                for (const QString& words : {experience.oneLine.trimmed(), experience.lesson.trimmed()})
                    if (!words.isEmpty() && !phrases.contains(words))
                        phrases.append(words);
        return phrases;
    });
}

Result<QJsonObject> whatElseThereIs(storage::Database& db) {
    const auto drafts = storage::Reflections(db).drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto running = storage::Checks(db).running();
    if (!running)
        return tl::unexpected(running.error());
    const auto exports = storage::Exports(db).all();
    if (!exports)
        return tl::unexpected(exports.error());
    const auto words = storage::OwnWords(db).list();
    if (!words)
        return tl::unexpected(words.error());
    const auto stored = storage::Settings(db).all();
    if (!stored)
        return tl::unexpected(stored.error());
    QJsonObject settings;
    for (auto setting = stored->cbegin(); setting != stored->cend(); ++setting)
        settings[setting.key()] = setting.value();
    return QJsonObject{{"reflectionDrafts"_L1, arrayOf(*drafts)},
                       {"runningChecks"_L1, arrayOf(*running)},
                       {"exports"_L1, arrayOf(*exports)},
                       {"ownWords"_L1, arrayOf(*words)},
                       {"settings"_L1, settings}};
}

} // namespace considered::viewmodel
