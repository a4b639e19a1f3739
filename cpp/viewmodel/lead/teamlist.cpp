// The points of a checklist and what is kept of each.
#include "viewmodel/lead/teamlist.h"

#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <cstring>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

TeamList::TeamList(const Context& context, RowSaver& saver, const QString& group, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_saver(saver) {
    for (const Prompt& prompt : context.practice.prompts)
        if (prompt.group == group)
            m_prompts.append(prompt);
    connect(&m_saver, &RowSaver::changed, this, [this](const char* table) {
        if (std::strcmp(table, storage::KeptRow<TeamPoint>::table) == 0)
            read();
    });
    read();
}

QUuid TeamList::rowId(const QString& promptId) {
    static const QUuid points(u"{7b0f1b52-6d0e-4c53-9a44-3f2f7a1c9e60}"_s);
    return QUuid::createUuidV5(points, promptId);
}

void TeamList::read() {
    auto kept = m_context.vault.ask([](storage::Database& db) { return storage::Kept<TeamPoint>(db).all(); });
    await(this, kept, [this](const Result<QList<TeamPoint>>& points) {
        m_trouble = points ? QString() : lineFor(points.error());
        if (points) {
            m_kept.clear();
            for (const TeamPoint& point : *points)
                m_kept.insert(point.promptId, point);
            m_loaded = true;
            if (!m_prompts.isEmpty())
                emit dataChanged(index(0), index(rowCount() - 1));
        }
        emit loadedChanged();
    });
}

TeamPoint TeamList::now(const QString& promptId) const {
    const auto typed = m_typed.constFind(promptId);
    if (typed != m_typed.cend())
        return *typed;
    TeamPoint point = m_kept.value(promptId);
    point.row.id = rowId(promptId);
    point.promptId = promptId;
    return point;
}

void TeamList::show(const TeamPoint& point) {
    m_typed.insert(point.promptId, point);
    for (int row = 0; row < rowCount(); ++row)
        if (m_prompts.at(row).id == point.promptId)
            emit dataChanged(index(row), index(row));
}

void TeamList::open(const QString& promptId) {
    m_context.navigator.open(Navigator::TeamPoint, promptId);
}

void TeamList::setProgress(const QString& promptId, const QString& progress) {
    TeamPoint point = now(promptId);
    const auto wanted = teamProgressFrom(progress);
    if (wanted == point.progress)
        return;
    point.progress = wanted;
    point.since = wanted ? std::optional(m_context.clock.now()) : std::nullopt;
    show(point);
    m_saver.tapped(point);
}

void TeamList::type(const QString& promptId, const QString& words) {
    TeamPoint point = now(promptId);
    if (point.words == words)
        return;
    point.words = words;
    show(point);
    m_saver.typed(point);
}

QString TeamList::progressOf(const QString& promptId) const {
    const TeamPoint point = now(promptId);
    return point.progress ? QString(codeOf(*point.progress)) : QString();
}

QString TeamList::wordsOf(const QString& promptId) const {
    return now(promptId).words;
}

QString TeamList::progressWords(const QString& promptId) const {
    const TeamPoint point = now(promptId);
    if (!point.progress)
        return {};
    QString words = *point.progress == TeamProgress::InPlace ? tr("In place") : tr("Talked about");
    if (!point.since)
        return words;
    return tr("%1. %2", "progress, then the day it was said").arg(words, dayWords(*point.since, m_context.clock.now()));
}

int TeamList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_prompts.size());
}

QVariant TeamList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Prompt& prompt = m_prompts.at(index.row());
    switch (role) {
    case IdRole:
        return prompt.id;
    case TextRole:
        return prompt.text;
    case ProgressRole:
        return progressWords(prompt.id);
    case NoteRole:
        return wordsOf(prompt.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> TeamList::roleNames() const {
    return {{IdRole, "promptId"}, {TextRole, "question"}, {ProgressRole, "progress"}, {NoteRole, "note"}};
}

} // namespace considered::viewmodel
