// Which kept check "How did it go?" is asked about, and what came of it. Apart from the check's own content, so that
// asking never gets in the way of someone changing it.
#include "storage/checks.h"
#include "storage/rows.h"

namespace considered::storage {

namespace {

constexpr qint64 askDayMs = qint64{24} * 60 * 60 * 1000;

/// Changes one row that is not a tombstone.
Result<void> oneChanged(const Result<int>& rows) {
    if (!rows)
        return tl::unexpected(rows.error());
    return *rows > 0 ? Result<void>() : fail(ErrorCode::NotFound);
}

} // namespace

Result<std::optional<CheckSummary>> Checks::toAskAbout(const Moment& now) {
    // Roughly by the index; to the day by the rule, which knows calendars. Two days for offsets.
    QList<AskFacts> facts;
    QList<CheckSummary> checks;
    const auto row = [&](Statement& read) {
        AskFacts& fact = facts.emplaceBack();
        CheckSummary& check = checks.emplaceBack();
        auto there = read.read(check.id, check.created, check.audience, check.depth, check.outcome, check.decision,
                               check.forSupervision, check.lookedBack, fact.asked, fact.askNoMore);
        fact.created = check.created;
        fact.decision = check.decision;
        fact.lookedBack = check.lookedBack;
        return there;
    };
    const auto looked =
        forEach(m_db,
                "SELECT id, created_ms, created_offset, audience, depth, outcome, decision, for_supervision,"
                " EXISTS (SELECT 1 FROM reflections AS r WHERE r.check_id = checks.id AND r.binned_ms IS NULL"
                " AND r.deleted = 0), asked_ms, asked_offset, ask_no_more FROM checks INDEXED BY checks_newest"
                " WHERE deleted = 0 AND in_bin = 0 AND created_ms > ? ORDER BY created_ms DESC",
                row, now.utcMs - (askWithinDays + 2) * askDayMs);
    return looked.map([&]() -> std::optional<CheckSummary> {
        const auto which = whichToAsk(facts, now);
        return which ? std::optional(checks.at(*which)) : std::nullopt;
    });
}

Result<void> Checks::noteAsked(const QUuid& id, const Moment& now) {
    return m_db.write([&] {
        return oneChanged(
            run(m_db,
                "UPDATE checks SET asked_ms = coalesce(asked_ms, ?), asked_offset = coalesce(asked_offset, ?),"
                " revision = revision + 1 WHERE id = ? AND deleted = 0",
                now, id));
    });
}

Result<void> Checks::askNoMore(const QUuid& id, bool noMore) {
    return m_db.write([&] {
        return oneChanged(run(m_db,
                              "UPDATE checks SET ask_no_more = ?, revision = revision + 1 WHERE id = ? AND deleted = 0",
                              noMore, id));
    });
}

} // namespace considered::storage
