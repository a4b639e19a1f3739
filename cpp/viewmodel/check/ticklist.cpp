// Ticks, each told to the view as one changed row.
#include "viewmodel/check/ticklist.h"

namespace considered::viewmodel {

void TickList::show(const QList<Item>& items, const QSet<QString>& ticked) {
    beginResetModel();
    m_items = items;
    m_ticked.clear();
    for (const Item& item : items)
        if (ticked.contains(item.id))
            m_ticked.insert(item.id);
    endResetModel();
    emit shown();
    emit tickedChanged();
}

void TickList::tick(int row, bool on) {
    if (row < 0 || row >= count() || m_ticked.contains(m_items.at(row).id) == on)
        return;
    if (on)
        m_ticked.insert(m_items.at(row).id);
    else
        m_ticked.remove(m_items.at(row).id);
    emit dataChanged(index(row), index(row), {TickedRole});
    emit tickedChanged();
}

void TickList::clear() {
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    emit dataChanged(index(0), index(count() - 1), {TickedRole});
    emit tickedChanged();
}

int TickList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TickList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return item.text;
    case TickedRole:
        return m_ticked.contains(item.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> TickList::roleNames() const {
    return {{TextRole, "text"}, {TickedRole, "ticked"}};
}

} // namespace considered::viewmodel
