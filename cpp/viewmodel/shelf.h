// Shelf: all rows of one small kind as the person last left them, also what is not on the device yet.
#pragma once

#include "viewmodel/await.h"
#include "viewmodel/rowsaver.h"

#include <algorithm>

namespace considered::viewmodel {

/// What a Shelf says, without its type.
class ShelfSignals : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
  signals:
    void changed(); ///< other rows than before, or as read for the first time
};

/// UI thread; one of each kind for all view-models of open notes. Reads itself again whenever a row of its kind is
/// written by anyone; what this shelf was given since then stays as it was given.
template <typename T> class Shelf final : public ShelfSignals {
  public:
    Shelf(const Context& context, RowSaver& saver, QObject* parent = nullptr)
        : ShelfSignals(parent), m_context(context), m_saver(saver) {
        connect(&m_saver, &RowSaver::changed, this, [this](const char* table) {
            if (qstrcmp(table, storage::KeptRow<T>::table) == 0)
                read();
        });
        read();
    }

    /// Nothing until they have been read for the first time. Oldest first.
    [[nodiscard]] const std::optional<Result<QList<T>>>& rows() const { return m_rows; }
    /// The same for WholeRows, which shows them; only while rows() has something.
    [[nodiscard]] QFuture<Result<QList<T>>> now() const {
        return answered(m_rows.value_or(Result<QList<T>>(QList<T>())));
    }
    [[nodiscard]] QList<T> all() const { return m_rows && *m_rows ? **m_rows : QList<T>(); }
    /// nullptr when there is no such row.
    [[nodiscard]] const T* find(const QUuid& id) const {
        if (!m_rows || !*m_rows)
            return nullptr;
        const auto found =
            std::find_if((*m_rows)->cbegin(), (*m_rows)->cend(), [&](const T& row) { return row.row.id == id; });
        return found == (*m_rows)->cend() ? nullptr : &*found;
    }

    void typed(const T& row) {
        take(row);
        m_saver.typed(row);
        tell();
    }
    void tapped(const T& row) {
        take(row);
        m_saver.tapped(row);
        tell();
    }
    /// Into the bin; see RowSaver::bin.
    void bin(const QUuid& id, const QString& said) {
        m_given.remove(id);
        if (m_rows && *m_rows)
            (*m_rows)->removeIf([&](const T& row) { return row.row.id == id; });
        m_saver.template bin<T>(id, said);
        tell();
    }

  private:
    void tell() {
        if (m_rows) // before that nobody could tell an empty list from one that is still being read
            emit changed();
    }
    void take(const T& row) {
        m_given.insert(row.row.id, row);
        if (m_rows && *m_rows)
            place(**m_rows, row);
    }
    static void place(QList<T>& rows, const T& row) {
        const auto there =
            std::find_if(rows.begin(), rows.end(), [&](const T& one) { return one.row.id == row.row.id; });
        if (there == rows.end())
            rows.append(row);
        else
            *there = row;
    }
    void read() {
        if (m_saver.clean())
            m_given.clear(); // all of it is what will be read
        await(this, m_context.vault.ask([](storage::Database& db) { return storage::Kept<T>(db).all(); }),
              [this, round = ++m_round](Result<QList<T>> rows) {
                  if (round != m_round)
                      return;
                  if (rows)
                      for (const T& given : std::as_const(m_given))
                          place(*rows, given);
                  m_rows = std::move(rows);
                  emit changed();
              });
    }

    Context m_context;
    RowSaver& m_saver;
    std::optional<Result<QList<T>>> m_rows;
    QHash<QUuid, T> m_given; ///< since the reading under way, or not on the device yet
    int m_round = 0;
};

} // namespace considered::viewmodel
