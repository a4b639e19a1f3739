// Whole lists: the rows of a small list model, read all at once and shown again whenever one of their kind changes.
#pragma once

#include "viewmodel/paged.h"

namespace considered::viewmodel {

/// Like PagedRows, for what a person keeps tens of. Every change is told to the views exactly: rows inserted, moved,
/// removed or changed, never a reset. `Row` has `id` or `row.id`, and `==`.
template <typename Row> class WholeRows final : public RowSource {
  public:
    using Fetch = std::function<QFuture<Result<QList<Row>>>()>;

    /// `model` is the one that holds this as a member.
    WholeRows(PagedListModel& model, Fetch fetch) : m_model(model), m_fetch(std::move(fetch)) {
        m_model.m_source = this;
    }

    [[nodiscard]] int size() const override { return int(m_rows.size()); }
    [[nodiscard]] bool more() const override { return false; }
    [[nodiscard]] const Row& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Row>& all() const { return m_rows; }
    /// nullptr when no such row is here now.
    [[nodiscard]] const Row* find(const QUuid& id) const {
        const int at = indexOf(id, 0);
        return at < 0 ? nullptr : &m_rows.at(at);
    }

    /// Reads them (again). What arrives later for an earlier call is not shown.
    void fetch() override {
        await(&m_model, m_fetch(), [this, round = ++m_round](Result<QList<Row>> rows) {
            if (round != m_round)
                return;
            if (!rows) {
                m_model.setTrouble(rows.error());
                return;
            }
            m_model.setTrouble(QString());
            become(*rows);
            m_model.setLoaded(true);
        });
    }

    void become(const QList<Row>& wanted) {
        for (int at = int(m_rows.size()) - 1; at >= 0; --at)
            if (std::none_of(wanted.cbegin(), wanted.cend(),
                             [&](const Row& row) { return idOf(row) == idOf(m_rows.at(at)); })) {
                m_model.beginRemoveRows({}, at, at);
                m_rows.removeAt(at);
                m_model.endRemoveRows();
            }
        for (int at = 0; at < wanted.size(); ++at) {
            const int now = indexOf(idOf(wanted.at(at)), at);
            if (now < 0) {
                m_model.beginInsertRows({}, at, at);
                m_rows.insert(at, wanted.at(at));
                m_model.endInsertRows();
                continue;
            }
            if (now != at) {
                m_model.beginMoveRows({}, now, now, {}, at);
                m_rows.move(now, at);
                m_model.endMoveRows();
            }
            if (!(m_rows.at(at) == wanted.at(at))) {
                m_rows[at] = wanted.at(at);
                emit m_model.dataChanged(m_model.index(at), m_model.index(at));
            }
        }
    }

  private:
    static QUuid idOf(const Row& row) {
        if constexpr (requires { row.row.id; })
            return row.row.id;
        else
            return row.id;
    }
    [[nodiscard]] int indexOf(const QUuid& id, int from) const {
        for (int at = from; at < m_rows.size(); ++at)
            if (idOf(m_rows.at(at)) == id)
                return at;
        return -1;
    }

    PagedListModel& m_model;
    Fetch m_fetch;
    QList<Row> m_rows;
    int m_round = 0;
};

} // namespace considered::viewmodel
