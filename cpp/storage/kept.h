// Kept: the repository of any small kind of row that is kept as it is typed. A kind says once how it lies in its table.
#pragma once

#include "storage/rows.h"

#include <QList>
#include <array>
#include <tuple>

namespace considered::storage {

/// How a kind lies in its table; specialise it with KEPT_ROW (see practicerows.h).
template <typename T> struct KeptRow;

/// `table` has the columns of a kept row (KEPT_COLUMNS in schema.h) and `columns`, in the order of `fields`, which
/// gives references to them all; `marks` is one question mark for each column. What stands here is the only place that
/// names them: rows are stored, read, sealed in memory and copied by it.
#define KEPT_ROW(tableName, columns, marks)                                                                            \
    static constexpr const char* table = tableName;                                                                    \
    static constexpr const char* fieldColumns = columns;                                                               \
    static constexpr Rows rows = ROWS_OF(tableName);                                                                   \
    static constexpr const char* insert =                                                                              \
        "INSERT INTO " tableName " (" ROW_STAMP ", " columns ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, " marks ")";           \
    static constexpr const char* update = "UPDATE " tableName " SET (" columns ") = (" marks                           \
                                          "), changed_ms = ?, changed_offset = ?, revision = ? WHERE seq = ?";         \
    static constexpr const char* one =                                                                                 \
        "SELECT " ROW_STAMP ", " columns " FROM " tableName " WHERE id = ? AND deleted = 0";                           \
    static constexpr const char* all = "SELECT " ROW_STAMP ", " columns " FROM " tableName                             \
                                       " WHERE deleted = 0 AND (binned_ms IS NOT NULL) = ? ORDER BY seq";              \
    static constexpr const char* due =                                                                                 \
        "SELECT seq FROM " tableName " WHERE deleted = 0 AND binned_ms IS NOT NULL AND binned_ms < ?";                 \
    static constexpr const char* gone =                                                                                \
        "SELECT seq FROM " tableName " WHERE deleted = 0 AND binned_ms IS NOT NULL AND id = ?";                        \
    static constexpr const char* blank = "UPDATE " tableName " SET (" columns ") = (" marks                            \
                                         "), deleted = 1, changed_ms = ?, changed_offset = ?, revision = revision + 1" \
                                         " WHERE seq = ?"

/// Values over a Database&; storage thread. Every function: Io, DiskFull, Corrupt besides those named.
template <typename T> class Kept {
    using Row = KeptRow<T>;

  public:
    explicit Kept(Database& database) : m_db(database) {}

    /// Inserts or updates by row.id, which must be set, and gives the row as stored (its own stamps, whatever the
    /// caller's copy says). BadInput without an id; AlreadyExists when the id is a tombstone's.
    [[nodiscard]] Result<T> save(T value, const Moment& now) {
        if (value.row.id.isNull())
            return fail(ErrorCode::BadInput, QStringLiteral("a row needs an id"));
        const auto put = [&](const std::optional<StoredRow>& there) -> Result<void> {
            value.row = there ? there->stamp : RowStamp{value.row.id, now, now, 0, std::nullopt};
            value.row.changed = now;
            ++value.row.revision;
            return m_db.prepare(there ? Row::update : Row::insert).and_then([&](Statement statement) {
                if (!there)
                    statement.bind(value.row.id, value.row.created, value.row.changed, value.row.revision,
                                   value.row.binned);
                bindFields(statement, value);
                if (there)
                    statement.bind(value.row.changed, value.row.revision, there->seq);
                return done(statement.run());
            });
        };
        return m_db.write([&] { return stored(m_db, Row::rows, value.row.id).and_then(put); }).map([&] {
            return value;
        });
    }

    [[nodiscard]] Result<T> load(const QUuid& id) { ///< also from the bin; NotFound
        std::optional<T> found;
        auto read = forEach(
            m_db, Row::one, [&](Statement& row) { return readRow(row, found.emplace()); }, id);
        if (!read)
            return tl::unexpected(read.error());
        if (!found)
            return fail(ErrorCode::NotFound);
        return std::move(*found);
    }

    /// All there are, oldest first; or all that are in the bin.
    [[nodiscard]] Result<QList<T>> all(bool inBin = false) {
        QList<T> found;
        return forEach(
                   m_db, Row::all, [&](Statement& row) { return readRow(row, found.emplaceBack()); }, inBin)
            .map([&] { return found; });
    }

    [[nodiscard]] Result<void> bin(const QUuid& id, const Moment& now) { ///< NotFound
        return setBinned(m_db, Row::rows, id, now, now);
    }
    [[nodiscard]] Result<void> restore(const QUuid& id, const Moment& now) { ///< out of the bin; NotFound
        return setBinned(m_db, Row::rows, id, std::nullopt, now);
    }

    /// Blanks what has been in the bin since before `beforeMs`; leaves tombstones. How many.
    [[nodiscard]] Result<int> emptyBin(qint64 beforeMs, const Moment& now) { return blank(Row::due, beforeMs, now); }
    /// Blanks one that is in the bin, now. NotFound when it is not there.
    [[nodiscard]] Result<void> forget(const QUuid& id, const Moment& now) {
        return blank(Row::gone, id, now).and_then([](int rows) -> Result<void> {
            return rows > 0 ? Result<void>() : fail(ErrorCode::NotFound);
        });
    }

  private:
    template <typename Which> [[nodiscard]] Result<int> blank(const char* sql, const Which& which, const Moment& now) {
        QList<qint64> due;
        const auto looked = forEach(
            m_db, sql, [&](Statement& row) { return row.read(due.emplaceBack()); }, which);
        if (!looked)
            return tl::unexpected(looked.error());
        if (due.isEmpty())
            return 0;
        const auto blankAll = [&]() -> Result<void> {
            for (const qint64 seq : due) {
                auto blanked = m_db.prepare(Row::blank).and_then([&](Statement statement) {
                    bindFields(statement, T());
                    return done(statement.bind(now, seq).run());
                });
                if (!blanked)
                    return blanked;
            }
            return {};
        };
        return m_db.write(blankAll).map([&] { return int(due.size()); });
    }

    static void bindFields(Statement& statement, const T& value) {
        std::apply([&](const auto&... field) { statement.bind(field...); }, Row::fields(value));
    }
    [[nodiscard]] static Result<void> readRow(Statement& row, T& value) {
        const auto stamp =
            row.read(value.row.id, value.row.created, value.row.changed, value.row.revision, value.row.binned);
        return stamp.and_then(
            [&] { return std::apply([&](auto&... field) { return row.read(field...); }, Row::fields(value)); });
    }

    Database& m_db;
};

} // namespace considered::storage
