// One topic as rows.
#include "viewmodel/supervision/topicview.h"

#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionwords.h"

#include <algorithm>

namespace considered::viewmodel {

EarlierNotes::EarlierNotes(QObject* parent)
    : PagedListModel(parent), m_rows(*this, [this] { return answered(Result<QList<EarlierRow>>(m_rows.all())); }) {}

QVariant EarlierNotes::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EarlierRow& row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case WhenRole:
        return row.when;
    case QuestionRole:
        return row.question;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> EarlierNotes::roleNames() const {
    return {{IdRole, "noteId"}, {WhenRole, "when"}, {QuestionRole, "question"}, {WordsRole, "words"}};
}

TopicView::TopicView(const Context& context, TopicNotes& notes, SessionBook& book, QObject* parent)
    : PagedListModel(parent), m_context(context), m_notes(notes), m_book(book),
      m_rows(*this, [this] { return answered(Result<QList<QuestionRow>>(m_rows.all())); }) {
    connect(&m_context.navigator, &Navigator::changed, this, &TopicView::followPage);
    connect(&m_notes, &TopicNotes::changed, this, &TopicView::show);
    followPage();
}

void TopicView::followPage() {
    const QString wanted = m_context.navigator.argument();
    if (m_context.navigator.route() != Navigator::Topic || wanted == m_wanted)
        return;
    m_wanted = wanted;
    const QList<Topic>& topics = m_context.practice.supervision.topics;
    const auto found = std::find_if(topics.cbegin(), topics.cend(), [&](const Topic& topic) {
        return topic.id == wanted || topic.prompts.contains(wanted);
    });
    m_topic = found == topics.cend() ? Topic() : *found;
    show();
}

void TopicView::show() {
    QList<QuestionRow> questions;
    for (const QString& id : std::as_const(m_topic.prompts))
        if (const Prompt* prompt = m_context.practice.prompt(id))
            questions.append({QUuid::createUuidV5(QUuid(), id), id, prompt->text, prompt->help, m_notes.words(id),
                              m_notes.looked(id)});
    m_rows.become(questions);
    QList<EarlierRow> earlier;
    for (const PromptNote& note : m_notes.earlier(m_topic.prompts)) {
        const Prompt* prompt = m_topic.prompts.size() > 1 ? m_context.practice.prompt(note.promptId) : nullptr;
        earlier.append(
            {note.row.id, words::longDay(note.row.created), prompt ? prompt->text : QString(), note.words.trimmed()});
    }
    m_earlier.show(earlier);
    emit changed();
}

bool TopicView::onAgenda() const {
    return std::any_of(m_book.agenda().cbegin(), m_book.agenda().cend(),
                       [this](const AgendaItem& item) { return m_topic.prompts.contains(item.promptId); });
}

void TopicView::bring(bool onAgenda) {
    if (onAgenda == this->onAgenda() || m_topic.prompts.isEmpty())
        return;
    if (onAgenda) {
        AgendaItem item;
        item.row.id = m_context.random.uuid();
        item.kind = AgendaKind::Prompt;
        item.promptId = m_topic.prompts.constFirst();
        m_book.arrange(appended(m_book.agenda(), item));
        return;
    }
    const QList<AgendaItem> agenda = m_book.agenda();
    for (const AgendaItem& item : agenda)
        if (m_topic.prompts.contains(item.promptId))
            m_book.takeOff(item);
}

void TopicView::write(const QString& promptId, const QString& words) {
    m_notes.write(promptId, words);
}

void TopicView::setLooked(const QString& promptId, bool looked) {
    m_notes.setLooked(promptId, looked);
}

void TopicView::deleteNote(const QString& id) {
    m_notes.bin(QUuid(id));
}

QVariant TopicView::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionRow& row = m_rows.at(index.row());
    switch (role) {
    case PromptRole:
        return row.promptId;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case HelpRole:
        return row.help;
    case WordsRole:
        return row.words;
    case LookedRole:
        return row.looked;
    default:
        return {};
    }
}

QHash<int, QByteArray> TopicView::roleNames() const {
    return {{PromptRole, "promptId"},
            {TextRole, "question"},
            {HelpRole, "help"},
            {WordsRole, "words"},
            {LookedRole, "looked"}};
}

} // namespace considered::viewmodel
