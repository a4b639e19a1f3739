// Row by row; a value that was not said is left out.
#include "report/everything.h"

#include "domain/experience.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace considered::report {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

template <typename E> void putCode(QJsonObject& object, QLatin1StringView key, const std::optional<E>& value) {
    if (value)
        object[key] = QString(codeOf(*value));
}

void putText(QJsonObject& object, QLatin1StringView key, const QString& text) {
    if (!text.isEmpty())
        object[key] = text;
}

QJsonObject jsonOf(const KeptLine& line) {
    QJsonObject object{{"kind"_L1, QString(codeOf(line.kind))},
                       {"prompt"_L1, line.promptId},
                       {"wording"_L1, line.wording},
                       {"answer"_L1, QString(codeOf(line.answer))}};
    putText(object, "words"_L1, line.words);
    return object;
}

QJsonObject jsonOf(const Concern& concern) {
    return {{"from"_L1, QString(codeOf(concern.from))},
            {"prompt"_L1, concern.id},
            {"weight"_L1, QString(codeOf(concern.weight))},
            {"ask"_L1, concern.ask},
            {"advice"_L1, concern.advice}};
}

QJsonObject jsonOf(const Mark& mark) {
    QJsonObject object{{"passage"_L1, mark.passage},
                       {"start"_L1, mark.start},
                       {"length"_L1, mark.length},
                       {"was"_L1, mark.was},
                       {"kind"_L1, QString(codeOf(mark.kind))}};
    putText(object, "instead"_L1, mark.instead);
    return object;
}

QJsonArray sorted(const QSet<QString>& words) {
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return QJsonArray::fromStringList(list);
}

template <typename T> QJsonArray arrayOf(const QList<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array.append(jsonOf(value));
    return array;
}

} // namespace

QJsonObject jsonOf(const Reflection& reflection) {
    QJsonObject object = jsonOf(reflection.row);
    if (reflection.checkId)
        object["check"_L1] = idOf(*reflection.checkId);
    putCode(object, "context"_L1, reflection.context);
    putCode(object, "use"_L1, reflection.use);
    putCode(object, "landed"_L1, reflection.landed);
    putText(object, "effectPerson"_L1, reflection.effectPerson);
    putCode(object, "askedThem"_L1, reflection.askedThem);
    putCode(object, "effectUs"_L1, reflection.effectUs);
    putText(object, "effectMe"_L1, reflection.effectMe);
    putCode(object, "helpedWork"_L1, reflection.helpedWork);
    putText(object, "worked"_L1, reflection.worked);
    putText(object, "feltThen"_L1, reflection.feltThen);
    putText(object, "feltNow"_L1, reflection.feltNow);
    putText(object, "learning"_L1, reflection.learning);
    putCode(object, "shareTeam"_L1, reflection.shareTeam);
    object["forSupervision"_L1] = reflection.forSupervision;
    object["justForMe"_L1] = reflection.justForMe;
    return object;
}

QJsonObject jsonOf(const KeptCheck& check) {
    QJsonObject object = jsonOf(check.row);
    object["audience"_L1] = QString(codeOf(check.audience));
    object["depth"_L1] = QString(codeOf(check.depth));
    if (check.experienceId)
        object["experience"_L1] = idOf(*check.experienceId);
    object["pack"_L1] = check.packId;
    object["packVersion"_L1] = check.packVersion;
    object["outcome"_L1] = QString(codeOf(check.outcome));
    object["decision"_L1] = QString(codeOf(check.decision));
    object["forSupervision"_L1] = check.forSupervision;
    object["lines"_L1] = arrayOf(check.lines);
    object["concerns"_L1] = arrayOf(check.concerns);
    return object;
}

QJsonObject jsonOf(const RunningCheck& check) {
    QJsonObject answers;
    for (auto answer = check.answers.choices.cbegin(); answer != check.answers.choices.cend(); ++answer)
        answers[answer.key()] = QString(codeOf(answer.value()));
    QJsonObject object{{"id"_L1, idOf(check.id)},
                       {"audience"_L1, QString(codeOf(check.audience))},
                       {"depth"_L1, QString(codeOf(check.depth))},
                       {"pack"_L1, check.packId},
                       {"packVersion"_L1, check.packVersion},
                       {"stage"_L1, QString(codeOf(check.stage))},
                       {"position"_L1, check.position},
                       {"decision"_L1, QString(codeOf(check.decision))},
                       {"answers"_L1, answers},
                       {"reasons"_L1, sorted(check.answers.reasons)},
                       {"signs"_L1, sorted(check.answers.signs)},
                       {"started"_L1, isoOf(check.started)},
                       {"changed"_L1, isoOf(check.changed)}};
    if (check.experienceId)
        object["experience"_L1] = idOf(*check.experienceId);
    if (const auto& mark = check.answers.experience) {
        object["openness"_L1] = QString(codeOf(mark->openness));
        object["tooRaw"_L1] = mark->tooRaw;
    }
    return object;
}

QJsonObject jsonOf(const Export& made) {
    QJsonObject object = jsonOf(made.row);
    putCode(object, "askedBy"_L1, made.askedBy);
    putText(object, "purpose"_L1, made.purpose);
    putText(object, "byWhen"_L1, made.byWhen);
    object["everything"_L1] = made.everything;
    object["all"_L1] = made.all;
    QSet<QString> picks;
    for (const QUuid& id : made.others)
        picks.insert(idOf(id));
    object["picks"_L1] = sorted(picks);
    object["marks"_L1] = arrayOf(made.marks);
    if (made.from.isValid())
        object["from"_L1] = made.from.toString(Qt::ISODate);
    if (made.to.isValid())
        object["to"_L1] = made.to.toString(Qt::ISODate);
    object["fullDates"_L1] = made.fullDates;
    object["leanings"_L1] = made.leanings;
    if (made.left) {
        object["left"_L1] = isoOf(*made.left);
        object["form"_L1] = QString(codeOf(made.form));
        object["items"_L1] = made.items;
        object["sha256"_L1] = made.sha256;
    }
    return object;
}

QString isoOf(const Moment& moment) {
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs)
        .toOffsetFromUtc(moment.offsetSeconds)
        .toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const RowStamp& row) {
    QJsonObject object{{"id"_L1, idOf(row.id)},
                       {"created"_L1, isoOf(row.created)},
                       {"changed"_L1, isoOf(row.changed)},
                       {"revision"_L1, row.revision}};
    if (row.binned)
        object["binned"_L1] = isoOf(*row.binned);
    return object;
}

QByteArray everythingJson(QJsonObject parts, const Moment& made) {
    parts["format"_L1] = u"considered-everything"_s;
    parts["version"_L1] = 1;
    parts["made"_L1] = isoOf(made);
    return QJsonDocument(parts).toJson(QJsonDocument::Indented);
}

} // namespace considered::report
