// Reflections, checks and exports, whole.
#include "viewmodel/export/exportwhole.h"

#include "report/everything.h"
#include "storage/checks.h"
#include "storage/exports.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

using WholePage = storage::Page<WholeRow>;
using After = std::optional<storage::Cursor>;

WholeRow wholeRow(const report::Entry& entry, const QJsonObject& json) {
    return {{entry.when.utcMs, entry.id}, entry, json};
}

void tell(report::Entry& entry, const QString& label, const QString& words) {
    if (!words.trimmed().isEmpty())
        entry.passages.append({{}, label, words, false});
}

template <typename E> void tell(report::Entry& entry, const QString& label, const std::optional<E>& value) {
    if (value)
        tell(entry, label, words::of(*value));
}

QString titled(const QString& title, bool bin) {
    return bin ? ExportText::tr("%1, in the bin").arg(title) : title;
}

QString unfinished(const QString& title) {
    return ExportText::tr("%1, not finished").arg(title);
}

WholeRow wholeOf(const Reflection& r, const QString& title) {
    report::Entry entry{r.row.id, r.row.created, title, {}};
    tell(entry, ExportText::tr("Something of mine"), r.use);
    tell(entry, ExportText::tr("How did it land?"), r.landed);
    tell(entry, ExportText::tr("What worked? What would I change?"), r.worked);
    tell(entry, ExportText::tr("What will I take from this?"), r.learning);
    tell(entry, ExportText::tr("What I saw or heard in them"), r.effectPerson);
    tell(entry, ExportText::tr("Did I ask them?"), r.askedThem);
    tell(entry, ExportText::tr("Us"), r.effectUs);
    tell(entry, ExportText::tr("Me"), r.effectMe);
    tell(entry, ExportText::tr("Did it help with work?"), r.helpedWork);
    tell(entry, ExportText::tr("What I felt then"), r.feltThen);
    tell(entry, ExportText::tr("What I feel now"), r.feltNow);
    tell(entry, ExportText::tr("Could the team learn from it?"), r.shareTeam);
    return wholeRow(entry, report::jsonOf(r));
}

Result<WholePage> reflectionRows(storage::Database& db, const Practice&, bool bin, const After& after, int limit) {
    storage::Reflections reflections(db);
    storage::ReflectionFilter filter;
    filter.bin = bin;
    const auto page = reflections.list(filter, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    WholePage found{{}, page->more};
    for (const storage::ReflectionSummary& summary : page->rows) {
        const auto row = reflections.load(summary.id);
        if (!row)
            return tl::unexpected(row.error());
        found.rows.append(wholeOf(*row, titled(words::title(row->context), bin)));
    }
    return found;
}

Result<WholePage> draftRows(storage::Database& db, const Practice&, bool bin, const After&, int) {
    if (bin)
        return WholePage();
    return storage::Reflections(db).drafts().map([](const QList<Reflection>& drafts) {
        WholePage page;
        for (const Reflection& draft : drafts)
            page.rows.append(wholeOf(draft, unfinished(words::title(draft.context))));
        return page;
    });
}

/// A line as it was shown, its answer, and what was written under it.
QString wholeLines(const KeptCheck& check, std::initializer_list<LineKind> kinds) {
    QStringList lines;
    for (const KeptLine& line : check.lines) {
        if (std::find(kinds.begin(), kinds.end(), line.kind) == kinds.end())
            continue;
        lines.append(line.kind == LineKind::Prompt ? line.wording + u' ' + wordFor(line.answer) : line.wording);
        if (!line.words.trimmed().isEmpty())
            lines.append(line.words);
    }
    return lines.join(u'\n');
}

WholeRow wholeOf(const KeptCheck& check, bool bin) {
    report::Entry entry{check.row.id, check.row.created, titled(words::checkTitle(check.audience), bin), {}};
    tell(entry, ExportText::tr("What I did"), wordsFor(check.decision));
    tell(entry, ExportText::tr("What I asked myself"), wholeLines(check, {LineKind::Prompt, LineKind::Open}));
    tell(entry, ExportText::tr("Good reasons"), wholeLines(check, {LineKind::Reason}));
    tell(entry, ExportText::tr("Warning signs"), wholeLines(check, {LineKind::Sign}));
    tell(entry, ExportText::tr("What it leaned towards"), wordsFor(check.outcome, 0).title);
    QStringList asked;
    for (const Concern& concern : check.concerns)
        asked += concern.ask;
    tell(entry, ExportText::tr("Why"), asked.join(u'\n'));
    return wholeRow(entry, report::jsonOf(check));
}

Result<WholePage> checkRows(storage::Database& db, const Practice&, bool bin, const After& after, int limit) {
    storage::Checks checks(db);
    storage::CheckFilter filter;
    filter.bin = bin;
    const auto page = checks.list(filter, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    WholePage found{{}, page->more};
    for (const storage::CheckSummary& summary : page->rows) {
        const auto row = checks.load(summary.id);
        if (!row)
            return tl::unexpected(row.error());
        found.rows.append(wholeOf(*row, bin));
    }
    return found;
}

QString wordingOf(const Practice& practice, const QString& promptId) {
    const Prompt* prompt = practice.prompt(promptId);
    return prompt ? prompt->text : promptId;
}

Result<WholePage> runningRows(storage::Database& db, const Practice& practice, bool bin, const After&, int) {
    if (bin)
        return WholePage();
    return storage::Checks(db).running().map([&practice](const QList<RunningCheck>& running) {
        WholePage page;
        for (const RunningCheck& check : running) {
            report::Entry entry{check.id, check.started, unfinished(words::checkTitle(check.audience)), {}};
            QStringList answers;
            for (auto choice = check.answers.choices.cbegin(); choice != check.answers.choices.cend(); ++choice)
                answers += wordingOf(practice, choice.key()) + u' ' + wordFor(choice.value());
            QStringList ticked;
            for (const QSet<QString>& ids : {check.answers.reasons, check.answers.signs})
                for (const QString& id : ids)
                    ticked += wordingOf(practice, id);
            ticked.sort();
            tell(entry, ExportText::tr("What I did"), wordsFor(check.decision));
            tell(entry, ExportText::tr("What I asked myself"), answers.join(u'\n'));
            tell(entry, ExportText::tr("What I ticked"), ticked.join(u'\n'));
            page.rows.append(wholeRow(entry, report::jsonOf(check)));
        }
        return page;
    });
}

Result<WholePage> exportRows(storage::Database& db, const Practice&, bool bin, const After&, int) {
    return storage::Exports(db).all(bin).map([bin](const QList<Export>& exports) {
        WholePage page;
        for (const Export& made : exports) {
            const QString title = made.left ? ExportText::tr("An export that left") : ExportText::tr("An export");
            report::Entry entry{made.row.id,
                                made.left.value_or(made.row.created),
                                titled(made.left ? title : unfinished(title), bin),
                                {}};
            tell(entry, ExportText::tr("Who asked"), made.askedBy);
            tell(entry, ExportText::tr("What for"), made.purpose);
            tell(entry, ExportText::tr("By when"), made.byWhen);
            if (made.left)
                tell(entry, ExportText::tr("How it left"), words::of(made.form));
            QStringList marks;
            for (const Mark& mark : made.marks)
                marks += mark.instead.isEmpty() ? mark.was : mark.was + u" → "_s + mark.instead;
            tell(entry, ExportText::tr("Words covered, kept or said otherwise"), marks.join(u'\n'));
            page.rows.append(wholeRow(entry, report::jsonOf(made)));
        }
        return page;
    });
}

} // namespace

const QList<WholePart>& wholeParts() {
    static const QList<WholePart> parts = QList<WholePart>{{u"reflections"_s, reflectionRows},
                                                           {u"reflectionDrafts"_s, draftRows},
                                                           {u"checks"_s, checkRows},
                                                           {u"runningChecks"_s, runningRows}} +
                                          keptParts() + QList<WholePart>{{u"exports"_s, exportRows}};
    return parts;
}

Result<QJsonObject> wholeSettings(storage::Database& db) {
    return storage::Settings(db).all().map([](const QMap<QString, QString>& stored) {
        QJsonObject settings;
        for (auto setting = stored.cbegin(); setting != stored.cend(); ++setting)
            settings[setting.key()] = setting.value();
        return settings;
    });
}

} // namespace considered::viewmodel
