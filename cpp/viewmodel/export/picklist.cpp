// The rows.
#include "viewmodel/export/picklist.h"

#include "viewmodel/reflect/reflectionwords.h"

namespace considered::viewmodel {

PickList::PickList(const Context& context, QObject* parent)
    : PagedListModel(parent), m_context(context),
      m_rows(*this, [this](const std::optional<storage::Cursor>& after, int limit) {
          return m_context.vault.ask([from = m_export.from, to = m_export.to, after, limit](storage::Database& db) {
              return pickables(db, from, to, after, limit);
          });
      }) {}

void PickList::show(const Export& made) {
    const bool sameDays = m_shown && made.from == m_export.from && made.to == m_export.to;
    m_export = made;
    if (sameDays) {
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
        return words::shortDay(row.created);
    case MonthRole:
        return words::month(row.created);
    case LeftOutRole:
        return row.leftOut;
    case PickedRole:
        return row.leftOut.isEmpty() && isPicked(m_export, row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> PickList::roleNames() const {
    return {{ItemIdRole, "itemId"}, {TitleRole, "title"},     {WordsRole, "words"},  {DayRole, "day"},
            {MonthRole, "month"},   {LeftOutRole, "leftOut"}, {PickedRole, "picked"}};
}

} // namespace considered::viewmodel
