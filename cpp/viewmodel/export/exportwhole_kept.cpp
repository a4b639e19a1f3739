// Whatever is kept as it is typed, whole. Each kind says in KEPT_ROW how it lies in its table, and that is enough for
// its JSON; what a column is called in the pages is said here.
#include "report/everything.h"
#include "storage/keptkinds.h"
#include "storage/ownwordrow.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/export/exportwhole.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// What a kind is called. Rows that have a day of their own each get a heading with it; the rest stand under one.
struct KindWords {
    const char* table;
    const char* title;
    bool dated;
};
constexpr KindWords kindWords[] = {
    {"experiences", QT_TRANSLATE_NOOP("ExportText", "What I bring"), false},
    {"boundaries", QT_TRANSLATE_NOOP("ExportText", "What stays mine"), false},
    {"phrases", QT_TRANSLATE_NOOP("ExportText", "My words"), false},
    {"prompt_notes", QT_TRANSLATE_NOOP("ExportText", "A note under a question"), true},
    {"biography_parts", QT_TRANSLATE_NOOP("ExportText", "My biography"), false},
    {"sessions", QT_TRANSLATE_NOOP("ExportText", "Supervision session"), true},
    {"agenda_items", QT_TRANSLATE_NOOP("ExportText", "Brought to supervision"), true},
    {"contacts", QT_TRANSLATE_NOOP("ExportText", "Who I can turn to"), false},
    {"team_points", QT_TRANSLATE_NOOP("ExportText", "A point for my team"), true},
    {"feelings", QT_TRANSLATE_NOOP("ExportText", "How I feel about it now"), true},
    {"visits", QT_TRANSLATE_NOOP("ExportText", "My card for a visit"), true},
    {"own_words", QT_TRANSLATE_NOOP("ExportText", "Words I always cover"), false},
};

/// What a column is called. One that is not here is in the JSON alone: what ties rows to each other, and the order.
struct FieldWords {
    const char* table; ///< empty: of every table
    const char* field;
    const char* label; ///< empty: its words need none
};
constexpr FieldWords fieldWords[] = {
    {"experiences", "nickname", QT_TRANSLATE_NOOP("ExportText", "Nickname")},
    {"experiences", "kind", QT_TRANSLATE_NOOP("ExportText", "What it is")},
    {"experiences", "openClient", QT_TRANSLATE_NOOP("ExportText", "For clients")},
    {"experiences", "openEmployer", QT_TRANSLATE_NOOP("ExportText", "For employers")},
    {"experiences", "openTeam", QT_TRANSLATE_NOOP("ExportText", "For my team")},
    {"experiences", "openClinical", QT_TRANSLATE_NOOP("ExportText", "For the clinical team")},
    {"experiences", "openSupervisor", QT_TRANSLATE_NOOP("ExportText", "For my supervisor")},
    {"experiences", "tooRaw", QT_TRANSLATE_NOOP("ExportText", "Too raw for now")},
    {"experiences", "oneLine", QT_TRANSLATE_NOOP("ExportText", "In one line")},
    {"experiences", "lesson", QT_TRANSLATE_NOOP("ExportText", "What someone else could use")},
    {"experiences", "howMuch", QT_TRANSLATE_NOOP("ExportText", "How much I would tell")},
    {"experiences", "permission", QT_TRANSLATE_NOOP("ExportText", "How I ask first")},
    {"experiences", "checkBack", QT_TRANSLATE_NOOP("ExportText", "How I ask if it was any use")},
    {"phrases", "kind", QT_TRANSLATE_NOOP("ExportText", "What for")},
    {"prompt_notes", "looked", QT_TRANSLATE_NOOP("ExportText", "Looked at")},
    {"biography_parts", "audience", QT_TRANSLATE_NOOP("ExportText", "For whom")},
    {"sessions", "when", QT_TRANSLATE_NOOP("ExportText", "When")},
    {"sessions", "closed", QT_TRANSLATE_NOOP("ExportText", "Done with it")},
    {"agenda_items", "kind", QT_TRANSLATE_NOOP("ExportText", "What it is")},
    {"agenda_items", "note", QT_TRANSLATE_NOOP("ExportText", "My note")},
    {"agenda_items", "discussed", QT_TRANSLATE_NOOP("ExportText", "Talked about")},
    {"", "agreed", QT_TRANSLATE_NOOP("ExportText", "What we agreed")},
    {"contacts", "kind", QT_TRANSLATE_NOOP("ExportText", "Who it is")},
    {"contacts", "name", QT_TRANSLATE_NOOP("ExportText", "Name or nickname")},
    {"contacts", "phone", QT_TRANSLATE_NOOP("ExportText", "Phone")},
    {"contacts", "note", QT_TRANSLATE_NOOP("ExportText", "A note")},
    {"team_points", "progress", QT_TRANSLATE_NOOP("ExportText", "Where we are with it")},
    {"team_points", "since", QT_TRANSLATE_NOOP("ExportText", "Since")},
    {"visits", "line", QT_TRANSLATE_NOOP("ExportText", "My line")},
    {"visits", "boundary", QT_TRANSLATE_NOOP("ExportText", "My boundary")},
    {"visits", "toSee", QT_TRANSLATE_NOOP("ExportText", "What I want them to see")},
    {"", "promptId", QT_TRANSLATE_NOOP("ExportText", "The question")},
    {"", "words", ""},
    {"own_words", "word", ""},
};

/// "prompt_notes" is "promptNotes".
QString inJson(QStringView column) {
    QString name;
    for (const QStringView part : column.split(u'_'))
        name += name.isEmpty() ? part.toString() : QString(part.front().toUpper()) + part.sliced(1);
    return name;
}

/// A moment lies in two columns.
QStringList fieldNames(const char* columns) {
    QStringList names;
    for (const QString& column : QString::fromLatin1(columns).split(u", "_s))
        if (!column.endsWith(u"_offset"_s))
            names += inJson(column.endsWith(u"_ms"_s) ? column.chopped(3) : column);
    return names;
}

QString of(HowMuch howMuch) {
    switch (howMuch) {
    case HowMuch::Headline:
        return ExportText::tr("One line");
    case HowMuch::Short:
        return ExportText::tr("A short version");
    case HowMuch::More:
        return ExportText::tr("More");
    }
    Q_UNREACHABLE();
}

QString of(PhraseKind kind) {
    switch (kind) {
    case PhraseKind::Decline:
        return ExportText::tr("To say no");
    case PhraseKind::TurnBack:
        return ExportText::tr("To turn the talk back");
    case PhraseKind::Begin:
        return ExportText::tr("To begin");
    }
    Q_UNREACHABLE();
}

QString of(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Check:
        return ExportText::tr("A check");
    case AgendaKind::Reflection:
        return ExportText::tr("A reflection");
    case AgendaKind::Experience:
        return ExportText::tr("Something of mine");
    case AgendaKind::Prompt:
        return ExportText::tr("A question");
    case AgendaKind::Own:
        return ExportText::tr("In my own words");
    }
    Q_UNREACHABLE();
}

QString of(ContactKind kind) {
    return kind == ContactKind::Person ? ExportText::tr("One of my people") : ExportText::tr("Through my work");
}

QString of(TeamProgress progress) {
    return progress == TeamProgress::InPlace ? ExportText::tr("In place") : ExportText::tr("Talked about");
}

QString of(Openness openness) {
    return wordFor(openness);
}

QString of(Audience audience) {
    return wordsFor(QList<Audience>{audience});
}

// What a field says to a reader; empty where it says nothing.
QString readAs(const QString& text, const Practice& practice) {
    const Prompt* prompt = practice.prompt(text);
    return prompt ? prompt->text : text;
}
QString readAs(bool yes, const Practice&) {
    return yes ? ExportText::tr("Yes") : QString();
}
QString readAs(int, const Practice&) {
    return {};
}
QString readAs(const QUuid&, const Practice&) {
    return {};
}
QString readAs(const Moment& moment, const Practice&) {
    return words::longDay(moment);
}
template <typename E>
requires std::is_enum_v<E> QString readAs(E value, const Practice&) {
    return of(value);
}
template <typename T> QString readAs(const std::optional<T>& value, const Practice& practice) {
    return value ? readAs(*value, practice) : QString();
}

// The same for a machine; undefined where nothing was said.
QJsonValue asJson(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}
QJsonValue asJson(bool yes) {
    return yes;
}
QJsonValue asJson(int number) {
    return number;
}
QJsonValue asJson(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}
QJsonValue asJson(const Moment& moment) {
    return report::isoOf(moment);
}
template <typename E>
requires std::is_enum_v<E> QJsonValue asJson(E value) {
    return QString(codeOf(value));
}
template <typename T> QJsonValue asJson(const std::optional<T>& value) {
    return value ? asJson(*value) : QJsonValue(QJsonValue::Undefined);
}

KindWords wordsOfKind(const char* table) {
    for (const KindWords& kind : kindWords)
        if (qstrcmp(kind.table, table) == 0)
            return kind;
    return {table, table, true}; // a new kind is readable before it has a name
}

void tellField(report::Entry& entry, const char* table, const QString& field, const QString& words) {
    if (words.trimmed().isEmpty())
        return;
    for (const FieldWords& known : fieldWords)
        if (field == QLatin1StringView(known.field) && (*known.table == 0 || qstrcmp(known.table, table) == 0))
            return entry.passages.append({{}, *known.label ? ExportText::tr(known.label) : QString(), words, false});
}

template <typename T> WholeRow wholeOf(const T& row, const Practice& practice) {
    using Row = storage::KeptRow<T>;
    static const QStringList names = fieldNames(Row::fieldColumns);
    const KindWords kind = wordsOfKind(Row::table);
    report::Entry entry{row.row.id, row.row.created, ExportText::tr(kind.title), {}, kind.dated, {}};
    if (row.row.binned)
        entry.title = ExportText::tr("%1, in the bin").arg(entry.title);
    if (!kind.dated)
        entry.under = entry.title;
    QJsonObject json = report::jsonOf(row.row);
    qsizetype at = 0;
    const auto take = [&](const auto& field) {
        const QString& name = names.at(at++);
        json[name] = asJson(field); // what is undefined is left out
        tellField(entry, Row::table, name, readAs(field, practice));
    };
    std::apply([&](const auto&... field) { (take(field), ...); }, Row::fields(row));
    return {{row.row.created.utcMs, row.row.id}, entry, json};
}

template <typename T> WholePart keptPart() {
    return {inJson(QString::fromLatin1(storage::KeptRow<T>::table)),
            [](storage::Database& db, const Practice& practice, bool bin, const std::optional<storage::Cursor>&, int) {
                return storage::Kept<T>(db).all(bin).map([&practice](const QList<T>& rows) {
                    storage::Page<WholeRow> page;
                    for (const T& row : rows)
                        page.rows.append(wholeOf(row, practice));
                    return page;
                });
            }};
}

} // namespace

QList<WholePart> keptParts() {
    QList<WholePart> parts;
    storage::forEachKind([&]<typename T>() { parts.append(keptPart<T>()); });
    parts.append(keptPart<OwnWord>());
    return parts;
}

} // namespace considered::viewmodel
