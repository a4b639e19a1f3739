// Drafts of reflections, as rows. No index of words: a draft is written every second while someone types.
#include "storage/reflectionrow.h"
#include "storage/reflections.h"

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Reflection>> oneDraft(Result<Statement> statement) {
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->step().and_then([&](bool there) -> Result<std::optional<Reflection>> {
        if (!there)
            return std::nullopt;
        Reflection draft;
        return readReflection(*statement, draft).map([&] { return std::optional(draft); });
    });
}

} // namespace

Result<void> Reflections::saveDraft(const Reflection& draft, const Moment& now) {
    if (draft.row.id.isNull())
        return fail(ErrorCode::BadInput, u"a draft needs an id"_s);
    auto statement = m_db.prepare(
        // A replaced row gets the highest seq, so the newest draft is the last one written, whatever the clock does.
        "INSERT OR REPLACE INTO reflection_drafts (drafted_ms, drafted_offset, " ROW_STAMP ", " REFLECTION_CONTENT
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindStamp(statement->bind(now), draft.row);
    bindContent(*statement, draft);
    return m_db.write([&] { return done(statement->run()); });
}

Result<std::optional<Reflection>> Reflections::newestDraft() {
    return oneDraft(
        m_db.prepare("SELECT " ROW_STAMP ", " REFLECTION_CONTENT " FROM reflection_drafts ORDER BY seq DESC LIMIT 1"));
}

Result<QList<Reflection>> Reflections::drafts() {
    QList<Reflection> drafts;
    return forEach(m_db, "SELECT " ROW_STAMP ", " REFLECTION_CONTENT " FROM reflection_drafts ORDER BY seq",
                   [&](Statement& row) { return readReflection(row, drafts.emplaceBack()); })
        .map([&] { return drafts; });
}

Result<std::optional<Reflection>> Reflections::draftOf(const QUuid& id) {
    auto statement = m_db.prepare("SELECT " ROW_STAMP ", " REFLECTION_CONTENT " FROM reflection_drafts WHERE id = ?");
    if (statement)
        statement->bind(id);
    return oneDraft(std::move(statement));
}

Result<void> Reflections::dropDraft(const QUuid& id) {
    const auto there = draftOf(id);
    if (!there || !*there)
        return done(there);
    return m_db.write([&] { return done(run(m_db, "DELETE FROM reflection_drafts WHERE id = ?", id)); });
}

} // namespace considered::storage
