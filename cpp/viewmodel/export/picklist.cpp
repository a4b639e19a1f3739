// The rows.
#include "viewmodel/export/picklist.h"

#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

namespace {

Result<storage::Page<Pickable>> linesFrom(storage::Database& db, const Practice& practice, PickFrom list) {
    return offers(db, practice, list).map([](const QList<Offer>& offered) {
        storage::Page<Pickable> page;
        for (const Offer& offer : offered)
            page.rows.append(offer.line);
        return page;
    });
}

} // namespace

PickList::PickList(const Context& context, QObject* parent)
    : PagedListModel(parent), m_context(context),
      m_rows(*this, [this](const std::optional<storage::Cursor>& after, int limit) {
          return m_context.vault.ask([list = m_from, practice = m_context.practice, from = m_export.from,
                                      to = m_export.to, after, limit](storage::Database& db) {
              return list == PickFrom::Notes ? pickables(db, from, to, after, limit) : linesFrom(db, practice, list);
          });
      }) {}

void PickList::show(const Export& made, PickFrom from) {
    const bool same = m_shown && from == m_from && made.from == m_export.from && made.to == m_export.to;
    m_export = made;
    m_from = from;
    if (same) {
        repick(made);
        return;
    }
    m_shown = true;
    m_rows.restart();
}

void PickList::repick(const Export& made) {
    m_export = made;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {PickedRole});
}

bool PickList::picks(const Pickable& row) const {
    if (!row.leftOut.isEmpty())
        return false;
    return m_from == PickFrom::Notes ? isPicked(m_export, row.id) : m_export.others.contains(row.id);
}

QVariant PickList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pickable& row = m_rows.at(index.row());
    switch (role) {
    case ItemIdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case WordsRole:
        return row.words;
    case DayRole:
        return row.group.isEmpty() ? words::shortDay(row.created) : QString();
    case GroupRole:
        return row.group.isEmpty() ? words::month(row.created) : row.group;
    case LeftOutRole:
        return row.leftOut;
    case PickedRole:
        return picks(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> PickList::roleNames() const {
    return {{ItemIdRole, "itemId"}, {TitleRole, "title"},     {WordsRole, "words"},  {DayRole, "day"},
            {GroupRole, "group"},   {LeftOutRole, "leftOut"}, {PickedRole, "picked"}};
}

} // namespace considered::viewmodel
