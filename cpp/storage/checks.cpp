// Kept checks, as rows with their lines and concerns.
#include "storage/checks.h"

#include "storage/rows.h"

#include <limits>

namespace considered::storage {

#define CONTENT "audience, depth, experience_id, pack_id, pack_version, outcome, decision, for_supervision"
#define LOOKED_BACK                                                                                                    \
    "EXISTS (SELECT 1 FROM reflections AS r WHERE r.check_id = checks.id AND r.binned_ms IS NULL AND r.deleted = 0)"
#define MATCHES                                                                                                        \
    " deleted = 0 AND in_bin = ?1 AND (?2 = 0 OR for_supervision = 1) AND (?3 = 0 OR NOT (" LOOKED_BACK                \
    " OR EXISTS (SELECT 1 FROM copies AS c WHERE c.id = checks.id)))"

namespace {

constexpr Rows checkRows = ROWS_OF("checks");

Result<void> insert(Database& db, const KeptCheck& check) {
    return done(run(
        db, "INSERT INTO checks (" ROW_STAMP ", " CONTENT ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        check.row.id, check.row.created, check.row.changed, check.row.revision, check.row.binned, check.audience,
        check.depth, check.experienceId, check.packId, check.packVersion, check.outcome, check.decision,
        check.forSupervision));
}

Result<void> dropParts(Database& db, qint64 seq) {
    return done(run(db, "DELETE FROM check_lines WHERE check_seq = ?", seq)).and_then([&] {
        return done(run(db, "DELETE FROM check_concerns WHERE check_seq = ?", seq));
    });
}

Result<void> update(Database& db, qint64 seq, const KeptCheck& check) {
    return dropParts(db, seq).and_then([&] {
        return done(run(db,
                        "UPDATE checks SET (" CONTENT
                        ") = (?, ?, ?, ?, ?, ?, ?, ?), changed_ms = ?, changed_offset = ?,"
                        " revision = ? WHERE seq = ?",
                        check.audience, check.depth, check.experienceId, check.packId, check.packVersion, check.outcome,
                        check.decision, check.forSupervision, check.row.changed, check.row.revision, seq));
    });
}

Result<void> addParts(Database& db, const KeptCheck& check) {
    const auto there = stored(db, checkRows, check.row.id);
    if (!there)
        return tl::unexpected(there.error());
    const qint64 seq = (*there)->seq;
    int position = 0;
    for (const KeptLine& line : check.lines) {
        const auto added = run(db,
                               "INSERT INTO check_lines (check_seq, position, kind, prompt_id, wording, answer, words)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?)",
                               seq, position++, line.kind, line.promptId, line.wording, line.answer, line.words);
        if (!added)
            return done(added);
    }
    position = 0;
    for (const Concern& concern : check.concerns) {
        const auto added =
            run(db,
                "INSERT INTO check_concerns (check_seq, position, source, prompt_id, weight, ask, advice)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                seq, position++, concern.from, concern.id, concern.weight, concern.ask, concern.advice);
        if (!added)
            return done(added);
    }
    return {};
}

Result<void> readParts(Database& db, qint64 seq, KeptCheck& check) {
    const auto line = [&](Statement& row) {
        KeptLine& read = check.lines.emplaceBack();
        return row.read(read.kind, read.promptId, read.wording, read.answer, read.words);
    };
    const auto concern = [&](Statement& row) {
        Concern& read = check.concerns.emplaceBack();
        return row.read(read.from, read.id, read.weight, read.ask, read.advice);
    };
    return forEach(
               db,
               "SELECT kind, prompt_id, wording, answer, words FROM check_lines WHERE check_seq = ? ORDER BY position",
               line, seq)
        .and_then([&] {
            return forEach(db,
                           "SELECT source, prompt_id, weight, ask, advice FROM check_concerns WHERE check_seq = ?"
                           " ORDER BY position",
                           concern, seq);
        });
}

} // namespace

Result<KeptCheck> Checks::keep(KeptCheck check, const Moment& now) {
    if (check.row.id.isNull())
        check.row.id = QUuid::createUuid();
    RowStamp& stamp = check.row;
    const auto put = [&](const std::optional<StoredRow>& there) {
        stamp = there ? there->stamp : RowStamp{stamp.id, now, now, 0, std::nullopt};
        stamp.changed = now;
        ++stamp.revision;
        return there ? update(m_db, there->seq, check) : insert(m_db, check);
    };
    const auto written = m_db.write([&] {
        return stored(m_db, checkRows, stamp.id)
            .and_then(put)
            .and_then([&] { return addParts(m_db, check); })
            .and_then([&] { return done(run(m_db, "DELETE FROM running_checks WHERE id = ?", stamp.id)); })
            .and_then([&] { return forgetNotes(m_db, stamp.id, now); }); // they are in its lines now
    });
    return written.map([&] { return check; });
}

Result<KeptCheck> Checks::load(const QUuid& id) {
    const auto there = stored(m_db, checkRows, id);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return fail(ErrorCode::NotFound);
    KeptCheck check;
    check.row = (*there)->stamp;
    const auto content = [&](Statement& row) {
        return row.read(check.audience, check.depth, check.experienceId, check.packId, check.packVersion, check.outcome,
                        check.decision, check.forSupervision);
    };
    const qint64 seq = (*there)->seq;
    return forEach(m_db, "SELECT " CONTENT " FROM checks WHERE seq = ?", content, seq)
        .and_then([&] { return readParts(m_db, seq, check); })
        .map([&] { return check; });
}

Result<Page<CheckSummary>> Checks::list(const CheckFilter& filter, const std::optional<Cursor>& after, int limit) {
    auto statement = m_db.prepare(
        "SELECT id, created_ms, created_offset, binned_ms, binned_offset, audience, depth, outcome, decision,"
        " for_supervision, " LOOKED_BACK " FROM checks INDEXED BY checks_newest WHERE" MATCHES
        " AND (created_ms, id) < (?4, ?5) ORDER BY created_ms DESC, id DESC LIMIT ?6");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto last = QUuid(0xffffffff, 0xffff, 0xffff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    const Cursor from = after.value_or(Cursor{std::numeric_limits<qint64>::max(), last});
    statement->bind(filter.bin, filter.forSupervisionOnly, filter.waitingOnly, from.createdMs, from.id, limit + 1);
    Page<CheckSummary> page;
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
        CheckSummary& s = page.rows.emplaceBack();
        auto read = statement->read(s.id, s.created, s.binned, s.audience, s.depth, s.outcome, s.decision,
                                    s.forSupervision, s.lookedBack);
        if (!read)
            return tl::unexpected(read.error());
    }
}

Result<int> Checks::count(const CheckFilter& filter) {
    int found = 0;
    return forEach(
               m_db, "SELECT count(*) FROM checks INDEXED BY checks_newest WHERE" MATCHES,
               [&](Statement& row) { return row.read(found); }, filter.bin, filter.forSupervisionOnly,
               filter.waitingOnly)
        .map([&] { return found; });
}

Result<void> Checks::bin(const QUuid& id, const Moment& now) {
    return setBinned(m_db, checkRows, id, now, now);
}

Result<void> Checks::restore(const QUuid& id, const Moment& now) {
    return setBinned(m_db, checkRows, id, std::nullopt, now);
}

Result<int> Checks::emptyBin(qint64 beforeMs, const Moment& now) {
    QList<qint64> due;
    const auto looked = forEach(
        m_db, "SELECT seq FROM checks WHERE deleted = 0 AND in_bin = 1 AND binned_ms < ?",
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

Result<void> Checks::forget(const QUuid& id, const Moment& now) {
    QList<qint64> there;
    const auto looked = forEach(
        m_db, "SELECT seq FROM checks WHERE deleted = 0 AND in_bin = 1 AND id = ?",
        [&](Statement& row) { return row.read(there.emplaceBack()); }, id);
    if (!looked)
        return tl::unexpected(looked.error());
    if (there.isEmpty())
        return fail(ErrorCode::NotFound);
    return blank(there, now).map([](int) {});
}

Result<int> Checks::blank(const QList<qint64>& due, const Moment& now) {
    if (due.isEmpty())
        return 0;
    const auto blankOne = [&](qint64 seq) {
        return dropParts(m_db, seq).and_then([&] {
            return done(run(m_db,
                            "UPDATE checks SET (" CONTENT
                            ") = ('', '', NULL, '', 0, '', '', 0), deleted = 1, changed_ms = ?,"
                            " changed_offset = ?, revision = revision + 1 WHERE seq = ?",
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
