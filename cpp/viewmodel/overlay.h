// Overlay: rows as the vault has them, with what was changed here since laid over them.
#pragma once

#include <QHash>
#include <QList>
#include <QUuid>
#include <algorithm>

namespace considered::viewmodel {

/// The row of that id becomes this one, or it is added.
template <typename T> void put(QList<T>& rows, const T& row) {
    const auto there = std::find_if(rows.begin(), rows.end(), [&](const T& each) { return each.row.id == row.row.id; });
    if (there == rows.end())
        rows.append(row);
    else
        *there = row;
}

/// Puts what was changed here over what was read, and forgets what the vault now says too. Stamps are the vault's.
template <typename T> void overlay(QList<T>& rows, QHash<QUuid, T>& changed) {
    for (auto newer = changed.begin(); newer != changed.end();) {
        T merged = *newer;
        const auto there =
            std::find_if(rows.cbegin(), rows.cend(), [&](const T& each) { return each.row.id == newer.key(); });
        if (there != rows.cend())
            merged.row = there->row;
        if (there != rows.cend() && merged == *there) {
            newer = changed.erase(newer);
            continue;
        }
        put(rows, merged);
        ++newer;
    }
}

} // namespace considered::viewmodel
