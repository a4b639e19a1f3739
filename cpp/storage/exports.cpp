// Exports, as rows with what was picked and what was marked.
#include "storage/exports.h"

#include "storage/rows.h"

#include <limits>

namespace considered::storage {

using namespace Qt::StringLiterals;

#define EXPORT_CONTENT                                                                                                 \
    "asked_by, purpose, by_when, step, everything, from_day, to_day, all_picked, full_dates, leanings, left_ms,"       \
    " left_offset, form, items, sha256"

namespace {

constexpr Rows exportRows = ROWS_OF("exports");

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Statement& bindExport(Statement& to, const Export& made) {
    return to.bind(made.askedBy, made.purpose, made.byWhen, made.step, made.everything, dayText(made.from),
                   dayText(made.to), made.all, made.fullDates, made.leanings, made.left, made.form, made.items,
                   made.sha256);
}

Result<void> readExport(Statement& row, qint64& seq, Export& made) {
    QString from;
    QString to;
    auto read = row.read(seq, made.row.id, made.row.created, made.row.changed, made.row.revision, made.row.binned,
                         made.askedBy, made.purpose, made.byWhen, made.step, made.everything, from, to, made.all,
                         made.fullDates, made.leanings, made.left, made.form, made.items, made.sha256);
    made.from = QDate::fromString(from, Qt::ISODate);
    made.to = QDate::fromString(to, Qt::ISODate);
    return read;
}

Result<void> readParts(Database& db, qint64 seq, Export& made) {
    return forEach(
               db, "SELECT item FROM export_picks WHERE export_seq = ?",
               [&](Statement& row) {
                   QUuid item;
                   auto read = row.read(item);
                   made.others.insert(item);
                   return read;
               },
               seq)
        .and_then([&] {
            return forEach(
                db,
                "SELECT passage, start, length, was, kind, instead FROM export_marks WHERE export_seq = ?"
                " ORDER BY position",
                [&](Statement& row) {
                    Mark& mark = made.marks.emplaceBack();
                    return row.read(mark.passage, mark.start, mark.length, mark.was, mark.kind, mark.instead);
                },
                seq);
        });
}

Result<void> dropExportParts(Database& db, qint64 seq) {
    return done(run(db, "DELETE FROM export_picks WHERE export_seq = ?", seq)).and_then([&] {
        return done(run(db, "DELETE FROM export_marks WHERE export_seq = ?", seq));
    });
}

Result<void> addParts(Database& db, qint64 seq, const Export& made) {
    for (const QUuid& item : made.others)
        if (auto added = run(db, "INSERT INTO export_picks (export_seq, item) VALUES (?, ?)", seq, item); !added)
            return done(added);
    int position = 0;
    for (const Mark& mark : made.marks) {
        const auto added =
            run(db,
                "INSERT INTO export_marks (export_seq, position, passage, start, length, was, kind,"
                " instead) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                seq, position++, mark.passage, mark.start, mark.length, mark.was, mark.kind, mark.instead);
        if (!added)
            return done(added);
    }
    return {};
}

/// Inserts or updates, inside a write. Gives the row's seq.
Result<qint64> put(Database& db, Export& made, const Moment& now) {
    const auto there = stored(db, exportRows, made.row.id);
    if (!there)
        return tl::unexpected(there.error());
    RowStamp& stamp = made.row;
    stamp = *there ? (*there)->stamp : RowStamp{stamp.id, now, now, 0, std::nullopt};
    stamp.changed = now;
    ++stamp.revision;
    if (*there) {
        const qint64 seq = (*there)->seq;
        auto statement =
            db.prepare("UPDATE exports SET (" EXPORT_CONTENT ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?),"
                       " changed_ms = ?, changed_offset = ?, revision = ? WHERE seq = ? AND left_ms IS NULL");
        if (!statement)
            return tl::unexpected(statement.error());
        return bindExport(*statement, made)
            .bind(stamp.changed, stamp.revision, seq)
            .run()
            .and_then([&](int changed) -> Result<qint64> {
                if (changed == 0)
                    return fail(ErrorCode::AlreadyExists, u"this export has left"_s);
                return dropExportParts(db, seq).map([&] { return seq; });
            });
    }
    auto statement = db.prepare("INSERT INTO exports (" ROW_STAMP ", " EXPORT_CONTENT
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(stamp.id, stamp.created, stamp.changed, stamp.revision, stamp.binned);
    return bindExport(*statement, made).run().and_then([&](int) {
        return stored(db, exportRows, stamp.id).map([](const auto& row) { return row->seq; });
    });
}

template <typename... V> Result<QList<Export>> exportsWhere(Database& db, const char* sql, const V&... values) {
    QList<Export> exports;
    QList<qint64> seqs;
    auto read = forEach(
        db, sql, [&](Statement& row) { return readExport(row, seqs.emplaceBack(), exports.emplaceBack()); }, values...);
    for (int i = 0; read && i < exports.size(); ++i)
        read = readParts(db, seqs.at(i), exports[i]);
    return read.map([&] { return exports; });
}

} // namespace

Result<void> Exports::saveDraft(const Export& draft, const Moment& now) {
    if (draft.row.id.isNull())
        return fail(ErrorCode::BadInput, u"a draft needs an id"_s);
    Export made = draft;
    made.left.reset();
    return m_db.write(
        [&] { return put(m_db, made, now).and_then([&](qint64 seq) { return addParts(m_db, seq, made); }); });
}

Result<std::optional<Export>> Exports::newestDraft() {
    return exportsWhere(m_db, "SELECT seq, " ROW_STAMP ", " EXPORT_CONTENT
                              " FROM exports WHERE deleted = 0 AND in_bin = 0 AND left_ms IS NULL"
                              " ORDER BY seq DESC LIMIT 1")
        .map([](const QList<Export>& found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
        });
}

Result<void> Exports::dropDraft(const QUuid& id) {
    return m_db.write([&] { return done(run(m_db, "DELETE FROM exports WHERE id = ? AND left_ms IS NULL", id)); });
}

Result<Export> Exports::leave(Export made, const Moment& now) {
    if (!made.left)
        return fail(ErrorCode::BadInput, u"what left must say when"_s);
    made.marks.clear();
    return m_db
        .write([&] { return put(m_db, made, now).and_then([&](qint64 seq) { return addParts(m_db, seq, made); }); })
        .map([&] { return made; });
}

Result<Export> Exports::load(const QUuid& id) {
    Export made;
    qint64 seq = 0;
    bool there = false;
    const auto read = forEach(
        m_db, "SELECT seq, " ROW_STAMP ", " EXPORT_CONTENT " FROM exports WHERE id = ? AND deleted = 0",
        [&](Statement& row) {
            there = true;
            return readExport(row, seq, made);
        },
        id);
    if (!read)
        return tl::unexpected(read.error());
    if (!there)
        return fail(ErrorCode::NotFound);
    return readParts(m_db, seq, made).map([&] { return made; });
}

Result<Page<ExportSummary>> Exports::list(const std::optional<Cursor>& after, int limit) {
    const auto last = QUuid(0xffffffff, 0xffff, 0xffff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    const Cursor from = after.value_or(Cursor{std::numeric_limits<qint64>::max(), last});
    Page<ExportSummary> page;
    auto read = forEach(
        m_db,
        "SELECT id, left_ms, left_offset, asked_by, purpose, everything, form, items, sha256 FROM exports"
        " WHERE deleted = 0 AND in_bin = 0 AND left_ms IS NOT NULL AND (left_ms, id) < (?, ?)"
        " ORDER BY left_ms DESC, id DESC LIMIT ?",
        [&](Statement& row) {
            ExportSummary& made = page.rows.emplaceBack();
            return row.read(made.id, made.created, made.askedBy, made.purpose, made.everything, made.form, made.items,
                            made.sha256);
        },
        from.createdMs, from.id, limit + 1);
    page.more = page.rows.size() > limit;
    if (page.more)
        page.rows.removeLast();
    return read.map([&] { return page; });
}

Result<void> Exports::bin(const QUuid& id, const Moment& now) {
    return setBinned(m_db, exportRows, id, now, now);
}

Result<void> Exports::restore(const QUuid& id, const Moment& now) {
    return setBinned(m_db, exportRows, id, std::nullopt, now);
}

Result<int> Exports::emptyBin(qint64 beforeMs, const Moment& now) {
    int due = 0;
    const auto looked = forEach(
        m_db, "SELECT count(*) FROM exports WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?",
        [&](Statement& row) { return row.read(due); }, beforeMs);
    if (!looked)
        return tl::unexpected(looked.error());
    if (due == 0)
        return 0;
    return m_db
        .write([&] {
            return done(run(m_db,
                            "DELETE FROM export_picks WHERE export_seq IN (SELECT seq FROM exports WHERE deleted = 0"
                            " AND in_bin = 1 AND binned_ms < ?)",
                            beforeMs))
                .and_then([&] {
                    return done(
                        run(m_db,
                            "UPDATE exports SET asked_by = NULL, purpose = '', by_when = '', from_day = '',"
                            " to_day = '', items = 0, sha256 = '', deleted = 1, changed_ms = ?2, changed_offset = ?3,"
                            " revision = revision + 1 WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?1",
                            beforeMs, now));
                });
        })
        .map([&] { return due; });
}

Result<QList<Export>> Exports::all(bool inBin) {
    return exportsWhere(m_db,
                        "SELECT seq, " ROW_STAMP ", " EXPORT_CONTENT
                        " FROM exports WHERE deleted = 0 AND in_bin = ? ORDER BY seq",
                        inBin);
}

} // namespace considered::storage
