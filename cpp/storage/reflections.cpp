// Reflections, as rows: saving, listing, searching and the bin.
#include "storage/reflections.h"

#include "storage/reflectionrow.h"
#include "storage/search.h"

#include <QTextBoundaryFinder>
#include <limits>

namespace considered::storage {

using namespace Qt::StringLiterals;

#define PASSES                                                                                                         \
    " deleted = 0 AND in_bin = ?1 AND (?2 IS NULL OR context = ?2) AND (?3 IS NULL OR use = ?3)"                       \
    " AND (?4 = 0 OR for_supervision = 1) AND (?6 IS NULL OR (created_ms < ?6 AND changed_ms < ?6"                     \
    " AND NOT EXISTS (SELECT 1 FROM reflection_drafts AS d WHERE d.id = reflections.id)))"
#define FOUND " seq IN (SELECT rowid FROM reflection_words WHERE reflection_words MATCH ?5)"
// Two ways to the same rows. Walk the list's index from the cursor on, looking each row up among what a search found:
// best without a search, and where much was found. Or take what was found and sort it: best where it is little.
#define WALKED " FROM reflections INDEXED BY reflections_newest WHERE" PASSES " AND (?5 IS NULL OR" FOUND ")"
#define SORTED " FROM reflections NOT INDEXED WHERE" FOUND " AND" PASSES
#define SUMMARY                                                                                                        \
    "SELECT id, created_ms, created_offset, binned_ms, binned_offset, context, use, landed, for_supervision,"          \
    " just_for_me, " REFLECTION_WORDS
#define NEWEST_FIRST " AND (created_ms, id) < (?7, ?8) ORDER BY created_ms DESC, id DESC LIMIT ?9"

namespace {

constexpr Rows reflectionRows = ROWS_OF("reflections");

constexpr int excerptLength = 120;
constexpr int little = 1000; ///< rows found by a search that are sorted rather than looked up

/// One of two literals, with the filter bound.
Result<Statement> filtered(Database& db, const ReflectionFilter& filter, const char* walked, const char* sorted) {
    const auto query = wordQuery(filter.search);
    Result<bool> isLittle = false;
    if (query)
        isLittle = indexWhatWaits(db).and_then([&] { return findsFewer(db, *query, little); });
    return isLittle.and_then([&](bool sort) { return db.prepare(sort ? sorted : walked); })
        .map([&](Statement statement) {
            statement.bind(filter.bin, filter.context, filter.use, filter.forSupervisionOnly, query,
                           filter.unchangedSinceMs);
            return statement;
        });
}

/// The first words, in one line, cut between words or at least between characters as people see them.
QString excerptOf(QStringView text) {
    QString line = text.trimmed().left(qsizetype{4} * excerptLength).toString().simplified();
    if (line.size() <= excerptLength)
        return line;
    qsizetype end = line.lastIndexOf(u' ', excerptLength);
    if (end <= 0) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
        finder.setPosition(excerptLength);
        end = finder.isAtBoundary() ? excerptLength : finder.toPreviousBoundary();
    }
    line.truncate(end);
    return line;
}

Result<ReflectionSummary> readSummary(Statement& row) {
    ReflectionSummary summary;
    std::array<QString, 6> texts; // in the order of the page
    auto read =
        row.read(summary.id, summary.created, summary.binned, summary.context, summary.use, summary.landed,
                 summary.forSupervision, summary.justForMe, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
    for (const QString& text : texts)
        if (summary.excerpt.isEmpty())
            summary.excerpt = excerptOf(text);
    return read.map([&] { return summary; });
}

Result<void> insert(Database& db, const Reflection& reflection) {
    auto statement = db.prepare("INSERT INTO reflections (" ROW_STAMP ", " REFLECTION_CONTENT
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindStamp(*statement, reflection.row);
    return done(bindContent(*statement, reflection).run());
}

Result<bool> wordsDiffer(Database& db, qint64 seq, const Reflection& r) {
    bool differ = true;
    return forEach(
               db, "SELECT (" REFLECTION_WORDS ") <> (?, ?, ?, ?, ?, ?) FROM reflections WHERE seq = ?",
               [&](Statement& row) { return row.read(differ); }, r.effectPerson, r.effectMe, r.worked, r.feltThen,
               r.feltNow, r.learning, seq)
        .map([&] { return differ; });
}

Result<void> updateRow(Database& db, qint64 seq, const Reflection& reflection) {
    auto statement =
        db.prepare("UPDATE reflections SET (" REFLECTION_CONTENT ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   ", changed_ms = ?, changed_offset = ?, revision = ? WHERE seq = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    bindContent(*statement, reflection).bind(reflection.row.changed, reflection.row.revision, seq);
    return done(statement->run());
}

Result<void> update(Database& db, qint64 seq, const Reflection& reflection) {
    return wordsDiffer(db, seq, reflection).and_then([&](bool differ) {
        if (!differ)
            return updateRow(db, seq, reflection);
        return forgetWords(db, seq).and_then([&] { return updateRow(db, seq, reflection); }).and_then([&] {
            return noteWords(db, seq);
        });
    });
}

/// What was written about it later goes with it.
Result<void> forgetWhatFollowed(Database& db, qint64 seq, const Moment& now) {
    QUuid id;
    return forEach(
               db, "SELECT id FROM reflections WHERE seq = ?", [&](Statement& row) { return row.read(id); }, seq)
        .and_then([&] { return forgetNotes(db, id, now); })
        .and_then([&] {
            return done(run(db,
                            "UPDATE feelings SET words = '', deleted = 1, changed_ms = ?, changed_offset = ?,"
                            " revision = revision + 1 WHERE reflection_id = ?",
                            now, id));
        });
}

} // namespace

Result<Reflection> Reflections::save(Reflection reflection, const Moment& now) {
    if (reflection.row.id.isNull())
        reflection.row.id = QUuid::createUuid();
    RowStamp& stamp = reflection.row;
    const auto put = [&](const std::optional<StoredRow>& there) -> Result<void> {
        if (!there && stamp.revision != 0)
            return fail(ErrorCode::NotFound);
        // The stamps are the row's own, whatever the caller's copy says: a second save of a new one updates the first.
        stamp = there ? there->stamp : RowStamp{stamp.id, now, now, 0, std::nullopt};
        stamp.changed = now;
        ++stamp.revision;
        return there ? update(m_db, there->seq, reflection) : insert(m_db, reflection);
    };
    const auto written = m_db.write([&] {
        return stored(m_db, reflectionRows, stamp.id).and_then(put).and_then([&] {
            return done(run(m_db, "DELETE FROM reflection_drafts WHERE id = ?", stamp.id));
        });
    });
    return written.map([&] { return reflection; });
}

Result<Reflection> Reflections::load(const QUuid& id) {
    std::optional<Reflection> found;
    auto read = forEach(
        m_db, "SELECT " ROW_STAMP ", " REFLECTION_CONTENT " FROM reflections WHERE id = ? AND deleted = 0",
        [&](Statement& row) { return readReflection(row, found.emplace()); }, id);
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return fail(ErrorCode::NotFound);
    return *found;
}

Result<Page<ReflectionSummary>> Reflections::list(const ReflectionFilter& filter, const std::optional<Cursor>& after,
                                                  int limit) {
    auto statement = filtered(m_db, filter, SUMMARY WALKED NEWEST_FIRST, SUMMARY SORTED NEWEST_FIRST);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto last = QUuid(0xffffffff, 0xffff, 0xffff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    const Cursor from = after.value_or(Cursor{std::numeric_limits<qint64>::max(), last});
    statement->bind(from.createdMs, from.id, limit + 1);
    Page<ReflectionSummary> page;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return page;
        if (page.rows.size() == limit) {
            page.more = true;
            return page;
        }
        auto summary = readSummary(*statement);
        if (!summary)
            return tl::unexpected(summary.error());
        page.rows += std::move(*summary);
    }
}

Result<int> Reflections::count(const ReflectionFilter& filter) {
    auto statement = filtered(m_db, filter, "SELECT count(*)" WALKED, "SELECT count(*)" SORTED);
    if (!statement)
        return tl::unexpected(statement.error());
    int found = 0;
    return statement->step().and_then([&](bool) { return statement->read(found); }).map([&] { return found; });
}

Result<void> Reflections::bin(const QUuid& id, const Moment& now) {
    return setBinned(m_db, reflectionRows, id, now, now);
}

Result<void> Reflections::restore(const QUuid& id, const Moment& now) {
    return setBinned(m_db, reflectionRows, id, std::nullopt, now);
}

Result<int> Reflections::emptyBin(qint64 beforeMs, const Moment& now) {
    QList<qint64> due;
    const auto looked = forEach(
        m_db,
        "SELECT seq FROM reflections WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?"
        " AND NOT EXISTS (SELECT 1 FROM reflection_drafts AS d WHERE d.id = reflections.id AND d.drafted_ms >= ?1)",
        [&](Statement& row) {
            qint64 seq = 0;
            auto read = row.read(seq);
            due += seq;
            return read;
        },
        beforeMs);
    if (!looked)
        return tl::unexpected(looked.error());
    return blank(due, now);
}

Result<void> Reflections::forget(const QUuid& id, const Moment& now) {
    QList<qint64> there;
    const auto looked = forEach(
        m_db, "SELECT seq FROM reflections WHERE deleted = 0 AND in_bin = 1 AND id = ?",
        [&](Statement& row) { return row.read(there.emplaceBack()); }, id);
    if (!looked)
        return tl::unexpected(looked.error());
    if (there.isEmpty())
        return fail(ErrorCode::NotFound);
    return blank(there, now).map([](int) {});
}

Result<int> Reflections::blank(const QList<qint64>& due, const Moment& now) {
    if (due.isEmpty())
        return 0;
    const auto blankOne = [&](qint64 seq) {
        return forgetWhatFollowed(m_db, seq, now)
            .and_then([&] { return forgetWords(m_db, seq); })
            .and_then([&] {
                return done(run(
                    m_db, "DELETE FROM reflection_drafts WHERE id = (SELECT id FROM reflections WHERE seq = ?)", seq));
            })
            .and_then([&] {
                return done(run(m_db,
                                "UPDATE reflections SET (" REFLECTION_CONTENT
                                ") = (NULL, NULL, NULL, NULL, '', NULL, NULL, '',"
                                " NULL, '', '', '', '', NULL, 0, 1), deleted = 1, changed_ms = ?, changed_offset = ?,"
                                " revision = revision + 1 WHERE seq = ?",
                                now, seq));
            });
    };
    return m_db
        .write([&]() -> Result<void> {
            for (const qint64 seq : due)
                if (auto blanked = blankOne(seq); !blanked)
                    return blanked;
            return {};
        })
        .map([&] { return int(due.size()); });
}

} // namespace considered::storage
