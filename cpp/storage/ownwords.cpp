// Words that are always covered, as rows.
#include "storage/exports.h"
#include "storage/rows.h"

namespace considered::storage {

namespace {

constexpr Rows wordRows = ROWS_OF("own_words");

} // namespace

Result<QList<OwnWord>> OwnWords::list() {
    QList<OwnWord> words;
    return forEach(m_db, "SELECT " ROW_STAMP ", word FROM own_words WHERE deleted = 0 AND in_bin = 0 ORDER BY seq",
                   [&](Statement& row) {
                       OwnWord& own = words.emplaceBack();
                       return row.read(own.row.id, own.row.created, own.row.changed, own.row.revision, own.row.binned,
                                       own.word);
                   })
        .map([&] { return words; });
}

Result<OwnWord> OwnWords::add(const QString& word, const Moment& now) {
    const QString trimmed = word.simplified();
    if (trimmed.isEmpty())
        return fail(ErrorCode::BadInput);
    const auto there = list();
    if (!there)
        return tl::unexpected(there.error());
    for (const OwnWord& own : *there)
        if (own.word.compare(trimmed, Qt::CaseInsensitive) == 0)
            return own;
    OwnWord own{{QUuid::createUuid(), now, now, 1, std::nullopt}, trimmed};
    return m_db
        .write([&] {
            return done(run(m_db, "INSERT INTO own_words (" ROW_STAMP ", word) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            own.row.id, own.row.created, own.row.changed, own.row.revision, own.row.binned, own.word));
        })
        .map([&] { return std::move(own); });
}

Result<void> OwnWords::bin(const QUuid& id, const Moment& now) {
    return setBinned(m_db, wordRows, id, now, now);
}

Result<void> OwnWords::restore(const QUuid& id, const Moment& now) {
    return setBinned(m_db, wordRows, id, std::nullopt, now);
}

Result<int> OwnWords::emptyBin(qint64 beforeMs, const Moment& now) {
    int due = 0;
    const auto looked = forEach(
        m_db, "SELECT count(*) FROM own_words WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?",
        [&](Statement& row) { return row.read(due); }, beforeMs);
    if (!looked)
        return tl::unexpected(looked.error());
    if (due == 0)
        return 0;
    return m_db
        .write([&] {
            return done(run(m_db,
                            "UPDATE own_words SET word = '', deleted = 1, changed_ms = ?2, changed_offset = ?3,"
                            " revision = revision + 1 WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?1",
                            beforeMs, now));
        })
        .map([&] { return due; });
}

} // namespace considered::storage
