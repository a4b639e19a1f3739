// Search input to FTS5: each word quoted, so that no operator of the query language is ever left bare. And the index
// of words, which follows the rows at the next search (schema.cpp, version 2).
#include "storage/search.h"

#include "storage/reflectionrow.h"

#include <QStringList>

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

/// What FTS5's unicode61 tokenizer keeps: letters, numbers and private use.
bool hasToken(const QString& word) {
    for (const char32_t point : word.toUcs4())
        if (QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse)
            return true;
    return false;
}

} // namespace

std::optional<QString> wordQuery(QStringView typed) {
    QString plain = typed.toString();
    for (QChar& c : plain)
        if (c == u'"' || c.isNull() || c.isSpace()) // FTS5 reads a query up to its first NUL
            c = u' ';
    QStringList terms;
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts))
        if (hasToken(word))
            terms += u'"' + word + u"\"*"_s; // "o'brien"* is the phrase o, brien*
    if (terms.isEmpty())
        return std::nullopt;
    return terms.join(u' ');
}

Result<void> indexWhatWaits(Database& db) {
    qint64 indexed = 0;
    qint64 last = 0;
    auto looked = forEach(db, "SELECT words_upto, (SELECT coalesce(max(seq), 0) FROM reflections) FROM vault",
                          [&](Statement& row) { return row.read(indexed, last); });
    if (!looked || last <= indexed)
        return looked;
    return db.write([&] {
        return done(run(db, "UPDATE vault SET words_upto = ?", last)).and_then([&] {
            return done(run(db,
                            "INSERT INTO reflection_words (rowid, " INDEXED_WORDS ") SELECT seq, " INDEXED_WORDS
                            " FROM indexed_reflections WHERE seq > ?",
                            indexed));
        });
    });
}

Result<void> forgetWords(Database& db, qint64 seq) {
    return done(run(db, "DELETE FROM reflection_words WHERE rowid = ?", seq));
}

Result<void> noteWords(Database& db, qint64 seq) {
    return done(run(db,
                    "INSERT INTO reflection_words (rowid, " INDEXED_WORDS ") SELECT seq, " INDEXED_WORDS
                    " FROM indexed_reflections WHERE seq = ?",
                    seq));
}

Result<void> forgetAllWords(Database& db) {
    return done(run(db, "INSERT INTO reflection_words (reflection_words) VALUES ('delete-all')")).and_then([&] {
        return done(run(db, "UPDATE vault SET words_upto = 0"));
    });
}

Result<bool> findsFewer(Database& db, const QString& query, int limit) {
    int found = 0;
    return forEach(
               db, "SELECT count(*) FROM (SELECT 1 FROM reflection_words WHERE reflection_words MATCH ?1 LIMIT ?2)",
               [&](Statement& row) { return row.read(found); }, query, limit)
        .map([&] { return found < limit; });
}

} // namespace considered::storage
