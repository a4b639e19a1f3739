// Paged lists: the base of every list model over the vault. Rows come page by page, newest first, by keyset.
#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "storage/page.h"
#include "viewmodel/await.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <algorithm>
#include <functional>

namespace considered::viewmodel {

/// What a PagedListModel shows, without its type.
class RowSource {
  public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)
    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual bool more() const = 0;
    virtual void fetch() = 0;
};

/// UI thread. A subclass holds a PagedRows<Row> as a member and implements data() and roleNames(); a view asks for
/// more as it scrolls (canFetchMore, fetchMore), and pages arrive later.
class PagedListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    /// Rows here now, not all there are in the vault.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True once the first page has arrived: only then does "nothing here" mean what it says.
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    /// Why no more can be read, as a sentence; empty when all is well.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)
  public:
    explicit PagedListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

  signals:
    void countChanged();
    void loadedChanged();
    void troubleChanged();

  private:
    template <typename Row> friend class PagedRows;
    template <typename Row> friend class WholeRows;
    void setLoaded(bool loaded);
    void setTrouble(const QString& trouble);
    void setTrouble(const Error& error);

    RowSource* m_source = nullptr;
    bool m_loaded = false;
    QString m_trouble;
};

/// The rows of one PagedListModel, in the order of storage::Cursor (newest first). Every change is told to the views
/// exactly: rows inserted, removed or changed, never a reset except for restart().
template <typename Row> class PagedRows final : public RowSource {
  public:
    /// Gives the page that follows `after` (the first page when absent), at most `limit` rows.
    using Fetch = std::function<QFuture<Result<storage::Page<Row>>>(std::optional<storage::Cursor> after, int limit)>;
    static constexpr int pageSize = 50;

    /// `model` is the one that holds this as a member.
    PagedRows(PagedListModel& model, Fetch fetch) : m_model(model), m_fetch(std::move(fetch)) {
        m_model.m_source = this;
    }

    [[nodiscard]] int size() const override { return int(m_rows.size()); }
    [[nodiscard]] bool more() const override { return m_more && !m_fetching; }
    [[nodiscard]] const Row& at(int row) const { return m_rows.at(row); }
    /// nullptr when no such row is here now.
    [[nodiscard]] const Row* find(const QUuid& id) const {
        const auto found = locate(id);
        return found == m_rows.cend() ? nullptr : &*found;
    }

    void fetch() override {
        if (!more())
            return;
        m_fetching = true;
        m_touched = false;
        const int round = m_round;
        const auto after = m_rows.isEmpty() ? std::nullopt : std::optional(keyOf(m_rows.constLast()));
        await(&m_model, m_fetch(after, pageSize), [this, round](Result<storage::Page<Row>> page) {
            if (round == m_round)
                arrived(std::move(page));
        });
    }

    /// Begins again from the first page (another filter). The one change that is a model reset.
    void restart() {
        ++m_round; // a page still under way belongs to the list before
        m_model.beginResetModel();
        m_rows.clear();
        m_more = true;
        m_fetching = false;
        m_model.endResetModel();
        m_model.setLoaded(false);
        m_model.setTrouble(QString());
        fetch();
    }

    /// Shows a row as it now is in the vault: changes it, or inserts it at its place. Beyond the last page fetched it
    /// is left for its own page to bring.
    void put(const Row& row) {
        m_touched = true;
        const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, before);
        const int index = int(place - m_rows.cbegin());
        if (place != m_rows.cend() && place->id == row.id) {
            m_rows[index] = row;
            const QModelIndex changed = m_model.index(index);
            emit m_model.dataChanged(changed, changed);
        } else if (place != m_rows.cend() || !m_more) {
            m_model.beginInsertRows({}, index, index);
            m_rows.insert(index, row);
            m_model.endInsertRows();
        }
    }

    /// Takes a row out of the list; nothing happens when it is not here.
    void drop(const QUuid& id) {
        m_touched = true;
        const auto found = locate(id);
        if (found == m_rows.cend())
            return;
        const int index = int(found - m_rows.cbegin());
        m_model.beginRemoveRows({}, index, index);
        m_rows.removeAt(index);
        m_model.endRemoveRows();
    }

  private:
    static storage::Cursor keyOf(const Row& row) { return {row.created.utcMs, row.id}; }
    /// The order of the vault: newest first; at the same millisecond by the bytes of the id, as SQLite compares them.
    static bool before(const Row& a, const Row& b) {
        if (a.created.utcMs != b.created.utcMs)
            return a.created.utcMs > b.created.utcMs;
        return a.id.toRfc4122() > b.id.toRfc4122();
    }
    auto locate(const QUuid& id) const {
        return std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) { return row.id == id; });
    }

    void arrived(Result<storage::Page<Row>> page) {
        if (!page) {
            m_fetching = false;
            m_more = false;
            m_model.setTrouble(page.error());
            return;
        }
        if (m_touched) { // read before a change that is shown already: read again
            m_fetching = false;
            fetch();
            return;
        }
        m_more = page->more;
        if (page->rows.isEmpty()) {
            m_fetching = false;
        } else {
            m_model.beginInsertRows({}, size(), size() + int(page->rows.size()) - 1);
            m_rows.append(std::move(page->rows));
            m_fetching = false; // not before: a view may ask for more from within beginInsertRows
            m_model.endInsertRows();
        }
        m_model.setLoaded(true);
    }

    PagedListModel& m_model;
    Fetch m_fetch;
    QList<Row> m_rows;
    bool m_more = true;
    bool m_fetching = false;
    bool m_touched = false;
    int m_round = 0;
};

} // namespace considered::viewmodel
