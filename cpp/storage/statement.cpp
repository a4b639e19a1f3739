// Prepared statements: cache, parameters, columns.
#include "storage/statement.h"

#include "storage/sqlerror.h"

#include <QStringDecoder>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace considered::storage {

using namespace Qt::StringLiterals;

StatementCache::~StatementCache() {
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
}

Result<sqlite3_stmt*> StatementCache::take(const char* sql) {
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* const statement = idle->second;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int rc = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (rc != SQLITE_OK)
        return tl::unexpected(sqlError(m_db, rc, u"prepare"));
    return statement;
}

void StatementCache::giveBack(const char* sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // what was bound may be a word of the person's
    if (!m_idle.emplace(sql, statement).second)
        sqlite3_finalize(statement); // the same text was in use twice at once
}

Statement::Statement(Statement&& other) noexcept
    : m_cache(other.m_cache), m_sql(other.m_sql), m_statement(std::exchange(other.m_statement, nullptr)),
      m_parameter(other.m_parameter), m_column(other.m_column), m_bindResult(other.m_bindResult),
      m_sound(other.m_sound) {}

Statement::~Statement() {
    if (m_statement)
        m_cache->giveBack(m_sql, m_statement);
}

Result<bool> Statement::step() {
    if (m_bindResult != SQLITE_OK)
        return tl::unexpected(sqlError(m_cache->db(), m_bindResult, u"bind"));
    m_column = 0;
    switch (const int rc = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(sqlError(m_cache->db(), rc, u"step"));
    }
}

Result<int> Statement::run() {
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return sqlite3_changes(m_cache->db());
    }
}

void Statement::add(qint64 number) {
    if (const int rc = sqlite3_bind_int64(m_statement, ++m_parameter, number); rc != SQLITE_OK)
        m_bindResult = rc;
}

void Statement::add(QUtf8StringView text) {
    const char* bytes = text.isNull() ? "" : text.data(); // a null pointer would bind NULL
    const int rc = sqlite3_bind_text64(m_statement, ++m_parameter, bytes, sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
    if (rc != SQLITE_OK)
        m_bindResult = rc;
}

void Statement::add(const QUuid& id) {
    const QByteArray bytes = id.toRfc4122();
    const int rc =
        sqlite3_bind_blob64(m_statement, ++m_parameter, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    if (rc != SQLITE_OK)
        m_bindResult = rc;
}

void Statement::addNull() {
    if (const int rc = sqlite3_bind_null(m_statement, ++m_parameter); rc != SQLITE_OK)
        m_bindResult = rc;
}

Statement& Statement::bindColumn(const Statement& row, int column) {
    const int rc = sqlite3_bind_value(m_statement, ++m_parameter, sqlite3_column_value(row.m_statement, column));
    if (rc != SQLITE_OK)
        m_bindResult = rc;
    return *this;
}

void Statement::addTo(QByteArray& bytes, int column) const {
    const int type = sqlite3_column_type(m_statement, column);
    const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_statement, column)); // an integer as its digits
    const int size = sqlite3_column_bytes(m_statement, column);
    bytes += QByteArray::number(type) + ':' + QByteArray::number(size) + ':';
    bytes.append(blob, size);
}

bool Statement::isNull() const {
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

bool Statement::expect(int type) {
    if (sqlite3_column_type(m_statement, m_column) == type)
        return true;
    ++m_column;
    return m_sound = false;
}

void Statement::take(qint64& number) {
    if (expect(SQLITE_INTEGER))
        number = sqlite3_column_int64(m_statement, m_column++);
}

void Statement::take(int& number) {
    qint64 wide = 0;
    take(wide);
    number = int(wide);
    m_sound = m_sound && number == wide;
}

void Statement::take(bool& yes) {
    qint64 wide = 0;
    take(wide);
    yes = wide != 0;
}

void Statement::take(QString& text) {
    if (!expect(SQLITE_TEXT))
        return;
    const auto* bytes = sqlite3_column_text(m_statement, m_column);
    // Not QString::fromUtf8, which drops a U+FEFF at the beginning.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    text = decode(QByteArrayView(bytes, sqlite3_column_bytes(m_statement, m_column)));
    ++m_column;
}

void Statement::take(QUuid& id) {
    if (!expect(SQLITE_BLOB))
        return;
    const void* bytes = sqlite3_column_blob(m_statement, m_column);
    const int size = sqlite3_column_bytes(m_statement, m_column);
    ++m_column;
    m_sound = m_sound && size == 16;
    if (size == 16)
        id = QUuid::fromRfc4122(QByteArrayView(static_cast<const char*>(bytes), size));
}

void Statement::take(Moment& moment) {
    take(moment.utcMs);
    take(moment.offsetSeconds);
}

Result<void> Statement::unsound() const {
    return fail(ErrorCode::Corrupt, u"column %1 does not hold what the schema promises"_s.arg(m_column - 1));
}

} // namespace considered::storage
