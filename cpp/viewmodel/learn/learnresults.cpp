// The rows of a search.
#include "viewmodel/learn/learnresults.h"

namespace considered::viewmodel {

void LearnResults::show(const QList<Found>& found) {
    if (found == m_found)
        return;
    beginResetModel();
    m_found = found;
    endResetModel();
    emit countChanged();
}

int LearnResults::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant LearnResults::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Found& found = m_found.at(index.row());
    switch (role) {
    case IdRole:
        return found.id;
    case TitleRole:
        return found.title;
    case SubtitleRole:
        return found.subtitle;
    case PlaceRole:
        return found.place;
    case HeadingRole: // once for each place
        return index.row() == 0 || m_found.at(index.row() - 1).place != found.place ? found.place : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> LearnResults::roleNames() const {
    return {{IdRole, "promptId"},
            {TitleRole, "title"},
            {SubtitleRole, "subtitle"},
            {PlaceRole, "place"},
            {HeadingRole, "heading"}};
}

} // namespace considered::viewmodel
