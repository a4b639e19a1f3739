// Statement: one prepared statement with bound parameters and typed columns. Stays inside the room and its tests.
#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "storage/database.h"
#include "storage/words.h"

#include <QUuid>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_map>

struct sqlite3_stmt;

namespace considered::storage {

/// Prepared statements that nobody uses just now, by their text. Owned by the connection.
class StatementCache {
  public:
    explicit StatementCache(sqlite3* db) : m_db(db) {}
    ~StatementCache();
    Q_DISABLE_COPY_MOVE(StatementCache)

    [[nodiscard]] Result<sqlite3_stmt*> take(const char* sql);
    void giveBack(const char* sql, sqlite3_stmt* statement);
    [[nodiscard]] sqlite3* db() const { return m_db; }

  private:
    sqlite3* m_db;
    std::unordered_map<std::string_view, sqlite3_stmt*> m_idle; // the texts are literals, so the views live on
};

/// Values are bound in order and columns are read in order; a Moment takes two of either (milliseconds, offset).
/// An enum is stored as its word, a UUID as 16 bytes, an empty optional as NULL. When it goes it is reset, its
/// parameters are forgotten, and it returns to the cache. Must not outlive its Database; same thread.
class Statement {
  public:
    Statement(StatementCache& cache, const char* sql, sqlite3_stmt* statement)
        : m_cache(&cache), m_sql(sql), m_statement(statement) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the next parameters. What goes wrong is said by the next step().
    template <typename... V> Statement& bind(const V&... values) {
        (add(values), ...);
        return *this;
    }

    /// Binds a column of another statement's row as it is, whatever it holds.
    Statement& bindColumn(const Statement& row, int column);
    /// Adds a column to `bytes` so that no two rows of different content give the same.
    void addTo(QByteArray& bytes, int column) const;

    /// True when there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, passing over any rows. Gives how many rows an INSERT, UPDATE or DELETE changed.
    [[nodiscard]] Result<int> run();

    /// Reads the next columns of the row. Corrupt when one does not hold what the schema promises.
    template <typename... V> [[nodiscard]] Result<void> read(V&... values) {
        (take(values), ...);
        return m_sound ? Result<void>() : unsound();
    }

  private:
    void add(qint64 number);
    void add(int number) { add(qint64(number)); }
    void add(bool yes) { add(qint64(yes)); }
    void add(QUtf8StringView text);
    void add(const QString& text) { add(QUtf8StringView(text.toUtf8())); }
    void add(QLatin1StringView word) { add(QUtf8StringView(word.data(), word.size())); } // our words are ASCII
    void add(const QUuid& id);
    void add(const Moment& moment) { bind(moment.utcMs, moment.offsetSeconds); }
    template <typename E>
    requires std::is_enum_v<E>
    void add(E value) { add(codeOf(value)); }
    template <typename T> void add(const std::optional<T>& value) {
        if (value)
            return add(*value);
        addNull();
        if constexpr (std::is_same_v<T, Moment>)
            addNull();
    }
    void addNull();

    void take(qint64& number);
    void take(int& number);
    void take(bool& yes);
    void take(QString& text);
    void take(QUuid& id);
    void take(Moment& moment);
    template <typename E>
    requires std::is_enum_v<E>
    void take(E& value) {
        QString word;
        take(word);
        const std::optional<E> known = fromWord<E>(word);
        m_sound = m_sound && known;
        value = known.value_or(value);
    }
    template <typename T> void take(std::optional<T>& value) {
        value.reset();
        if (isNull()) {
            m_column += std::is_same_v<T, Moment> ? 2 : 1;
            return;
        }
        T there{};
        take(there);
        value = std::move(there);
    }
    [[nodiscard]] bool isNull() const;
    bool expect(int type); ///< whether the next column has that type; otherwise skips it and remembers
    [[nodiscard]] Result<void> unsound() const;

    StatementCache* m_cache;
    const char* m_sql;
    sqlite3_stmt* m_statement;
    int m_parameter = 0;
    int m_column = 0;
    int m_bindResult = 0;
    bool m_sound = true;
};

/// Prepares, binds and runs one statement without rows. Gives how many rows changed.
template <typename... V> [[nodiscard]] Result<int> run(Database& db, const char* sql, const V&... values) {
    return db.prepare(sql).and_then([&](Statement statement) { return statement.bind(values...).run(); });
}

/// Calls `row(statement)` for each row, until it gives an error.
template <typename F, typename... V>
[[nodiscard]] Result<void> forEach(Database& db, const char* sql, const F& row, const V&... values) {
    auto statement = db.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(values...);
    for (;;) {
        const Result<bool> there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return {};
        if (Result<void> taken = row(*statement); !taken)
            return taken;
    }
}

/// The one number that a statement gives.
[[nodiscard]] inline Result<qint64> number(Database& db, const char* sql) {
    qint64 value = 0;
    return forEach(db, sql, [&](Statement& row) { return row.read(value); }).map([&] { return value; });
}

/// Drops what a Result holds where only its error matters.
template <typename T> [[nodiscard]] Result<void> done(const Result<T>& result) {
    return result ? Result<void>() : tl::unexpected(result.error());
}

} // namespace considered::storage
