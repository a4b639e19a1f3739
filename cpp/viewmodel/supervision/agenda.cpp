// The agenda as rows, and moving them.
#include "viewmodel/supervision/agenda.h"

#include "viewmodel/await.h"

namespace considered::viewmodel {

AgendaList::AgendaList(const Context& context, SessionBook& book, QObject* parent)
    : PagedListModel(parent), m_context(context), m_book(book),
      m_rows(*this, [this] { return answered(Result<QList<AgendaRow>>(m_rows.all())); }) {}

/// At once, so that a row moved twice in a row moves twice; the fetch only says that it has been read.
void AgendaList::show(const QList<AgendaItem>& items) {
    QList<AgendaRow> rows;
    for (const AgendaItem& item : items)
        rows.append({item.row.id, wordsOf(item, m_book.thing(item), m_context.practice), item.discussed,
                     !item.note.trimmed().isEmpty() || !item.agreed.trimmed().isEmpty()});
    m_rows.become(rows);
    if (!loaded() && m_book.loaded())
        m_rows.fetch();
}

void AgendaList::open(const QString& id) {
    m_context.navigator.open(Navigator::AgendaItem, id);
}

Agenda::Agenda(const Context& context, SessionBook& book, QObject* parent) : AgendaList(context, book, parent) {
    connect(&book, &SessionBook::changed, this, [this] { show(this->book().agenda()); });
}

void Agenda::moveUp(const QString& id) {
    shift(id, -1);
}

void Agenda::moveDown(const QString& id) {
    shift(id, 1);
}

void Agenda::shift(const QString& id, int by) {
    const QUuid wanted(id);
    const QList<AgendaItem>& agenda = book().agenda();
    for (qsizetype at = 0; at < agenda.size(); ++at)
        if (agenda.at(at).row.id == wanted) {
            if (at + by >= 0 && at + by < agenda.size())
                book().arrange(moved(agenda, at, at + by));
            return;
        }
}

void Agenda::setDiscussed(const QString& id, bool discussed) {
    const considered::AgendaItem* there = book().item(QUuid(id));
    if (!there || there->discussed == discussed)
        return;
    considered::AgendaItem item = *there;
    item.discussed = discussed;
    book().keep(item, SessionBook::Tapped);
}

QVariant AgendaList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow& row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return row.words.title;
    case SubtitleRole:
        return row.words.subtitle;
    case ToneRole:
        return row.words.tone;
    case IconRole:
        return row.words.iconName;
    case DiscussedRole:
        return row.discussed;
    case NotedRole:
        return row.noted;
    default:
        return {};
    }
}

QHash<int, QByteArray> AgendaList::roleNames() const {
    return {{IdRole, "itemId"},     {TitleRole, "title"},         {SubtitleRole, "subtitle"}, {ToneRole, "tone"},
            {IconRole, "iconName"}, {DiscussedRole, "discussed"}, {NotedRole, "noted"}};
}

} // namespace considered::viewmodel
