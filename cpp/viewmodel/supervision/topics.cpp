// Topics as rows.
#include "viewmodel/supervision/topics.h"

#include "domain/supervision.h"
#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

TopicList::TopicList(QObject* parent)
    : PagedListModel(parent), m_rows(*this, [this] { return answered(Result<QList<TopicRow>>(m_rows.all())); }) {}

QVariant TopicList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TopicRow& row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.topicId;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SubtitleRole:
        return row.subtitle;
    case LookedRole:
        return row.looked;
    default:
        return {};
    }
}

QHash<int, QByteArray> TopicList::roleNames() const {
    return {{IdRole, "topicId"}, {TitleRole, "title"}, {SubtitleRole, "subtitle"}, {LookedRole, "looked"}};
}

Topics::Topics(const Context& context, TopicNotes& notes, const QString& role, QObject* parent)
    : QObject(parent), m_context(context), m_notes(notes), m_role(role) {
    connect(&m_notes, &TopicNotes::changed, this, &Topics::show);
    show();
}

void Topics::setRole(const QString& role) {
    if (role == m_role)
        return;
    m_role = role;
    show();
}

void Topics::show() {
    QList<TopicRow> nine;
    QList<TopicRow> more;
    QList<TopicRow> folded;
    int looked = 0;
    for (const Topic& topic : m_context.practice.supervision.topics) {
        const auto last = m_notes.lastLooked(topic.prompts);
        const TopicRow row{QUuid::createUuidV5(QUuid(), topic.id), topic.id, topic.title,
                           last ? tr("Looked at, %1", "day").arg(words::shortDay(*last)) : QString(), last.has_value()};
        if (topic.part == TopicPart::Nine) {
            nine.append(row);
            looked += last ? 1 : 0;
        } else {
            (isOffered(topic.part, m_role) ? more : folded).append(row);
        }
    }
    m_nine.show(nine);
    m_more.show(more);
    m_folded.show(folded);
    m_looked = looked > 0 ? tr("%1 looked at so far").arg(looked) : tr("Pick any, in any order");
    emit changed();
}

void Topics::open(const QString& topicId) {
    m_context.navigator.open(Navigator::Topic, topicId);
}

} // namespace considered::viewmodel
