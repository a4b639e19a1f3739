// Reading the book of supervision; marking, closing and reopening.
#include "storage/supervision.h"

#include "storage/practicerows.h"
#include "storage/supervisionrows.h"

namespace considered::storage {

#define CHECK_COLUMNS "id, created_ms, created_offset, for_supervision, in_bin, audience, decision"
#define REFLECTION_COLUMNS "id, created_ms, created_offset, for_supervision, in_bin, context, use"
#define CHANGED ", changed_ms = ?, changed_offset = ?, revision = revision + 1"

namespace {

const char* table(AgendaKind kind, const char* checks, const char* reflections) {
    return kind == AgendaKind::Check ? checks : reflections;
}

Result<void> read(Statement& row, AgendaKind kind, AgendaThing& thing) {
    thing.kind = kind;
    return kind == AgendaKind::Check
               ? row.read(thing.id, thing.created, thing.marked, thing.binned, thing.audience, thing.decision)
               : row.read(thing.id, thing.created, thing.marked, thing.binned, thing.audience, thing.use);
}

template <typename... V>
Result<QList<AgendaThing>> thingsBy(Database& db, AgendaKind kind, const char* sql, const V&... values) {
    QList<AgendaThing> things;
    return forEach(
               db, sql, [&](Statement& row) { return read(row, kind, things.emplaceBack()); }, values...)
        .map([&] { return things; });
}

Result<QList<AgendaThing>> marked(Database& db, AgendaKind kind) {
    return thingsBy(db, kind,
                    table(kind,
                          "SELECT " CHECK_COLUMNS " FROM checks INDEXED BY checks_newest"
                          " WHERE deleted = 0 AND in_bin = 0 AND for_supervision = 1",
                          "SELECT " REFLECTION_COLUMNS " FROM reflections INDEXED BY reflections_newest"
                          " WHERE deleted = 0 AND in_bin = 0 AND for_supervision = 1"));
}

Result<QList<AgendaThing>> oneThing(Database& db, AgendaKind kind, const QUuid& id) {
    return thingsBy(db, kind,
                    table(kind, "SELECT " CHECK_COLUMNS " FROM checks WHERE id = ? AND deleted = 0",
                          "SELECT " REFLECTION_COLUMNS " FROM reflections WHERE id = ? AND deleted = 0"),
                    id);
}

AgendaThing thingOf(const Experience& experience) {
    AgendaThing thing;
    thing.kind = AgendaKind::Experience;
    thing.id = experience.row.id;
    thing.created = experience.row.created;
    thing.binned = experience.row.binned.has_value();
    thing.nickname = experience.nickname;
    thing.keptBack = experience.supervisor == Openness::Mine;
    return thing;
}

void add(QHash<QUuid, AgendaThing>& to, const QList<AgendaThing>& things) {
    for (const AgendaThing& thing : things)
        to.insert(thing.id, thing);
}

/// Adds what the item is about, unless it is there already or has gone.
Result<void> addThing(Database& db, const AgendaItem& item, QHash<QUuid, AgendaThing>& to) {
    if (!item.thing || to.contains(*item.thing))
        return {};
    if (item.kind == AgendaKind::Experience) {
        const auto experience = Kept<Experience>(db).load(*item.thing);
        if (experience)
            to.insert(*item.thing, thingOf(*experience));
        else if (experience.error().code != ErrorCode::NotFound)
            return done(experience);
        return {};
    }
    return oneThing(db, item.kind, *item.thing).map([&](const QList<AgendaThing>& found) { add(to, found); });
}

Result<void> markOne(Database& db, AgendaKind kind, const QUuid& id, bool mark, const Moment& now) {
    return done(run(db,
                    table(kind,
                          "UPDATE checks SET for_supervision = ?" CHANGED
                          " WHERE id = ? AND deleted = 0 AND for_supervision <> ?",
                          "UPDATE reflections SET for_supervision = ?" CHANGED
                          " WHERE id = ? AND deleted = 0 AND for_supervision <> ?"),
                    mark, now, id, mark));
}

Result<void> markAll(Database& db, const QList<AgendaItem>& items, bool mark, const Moment& now) {
    for (const AgendaItem& item : items)
        if (item.thing && item.kind != AgendaKind::Experience)
            if (auto done = markOne(db, item.kind, *item.thing, mark, now); !done)
                return done;
    return {};
}

Result<void> oneRow(const Result<int>& changed) {
    if (changed && *changed == 0)
        return fail(ErrorCode::NotFound);
    return done(changed);
}

} // namespace

Result<SupervisionBook> Supervision::book() {
    SupervisionBook book;
    auto sessions = Kept<SupervisionSession>(m_db).all();
    auto items = Kept<AgendaItem>(m_db).all();
    auto experiences = Kept<Experience>(m_db).all();
    auto checks = marked(m_db, AgendaKind::Check);
    auto reflections = marked(m_db, AgendaKind::Reflection);
    for (const Result<void>& part : {done(sessions), done(items), done(experiences), done(checks), done(reflections)})
        if (!part)
            return tl::unexpected(part.error());
    book.sessions = std::move(*sessions);
    book.items = std::move(*items);
    add(book.things, *checks);
    add(book.things, *reflections);
    for (const Experience& experience : std::as_const(*experiences))
        book.things.insert(experience.row.id, thingOf(experience));
    for (const AgendaItem& item : std::as_const(book.items))
        if (auto added = addThing(m_db, item, book.things); !added)
            return tl::unexpected(added.error());
    return book;
}

Result<QList<AgendaThing>> Supervision::unmarked(AgendaKind kind, int limit) {
    return thingsBy(m_db, kind,
                    table(kind,
                          "SELECT " CHECK_COLUMNS " FROM checks INDEXED BY checks_newest WHERE deleted = 0 AND"
                          " in_bin = 0 AND for_supervision = 0 ORDER BY created_ms DESC, id DESC LIMIT ?",
                          "SELECT " REFLECTION_COLUMNS " FROM reflections INDEXED BY reflections_newest WHERE"
                          " deleted = 0 AND in_bin = 0 AND for_supervision = 0 ORDER BY created_ms DESC, id DESC"
                          " LIMIT ?"),
                    limit);
}

Result<void> Supervision::mark(AgendaKind kind, const QUuid& id, bool marked, const Moment& now) {
    return m_db.write([&] { return markOne(m_db, kind, id, marked, now); });
}

Result<void> Supervision::close(const QUuid& session, const QList<AgendaItem>& stays, const Moment& now) {
    return m_db.write([&]() -> Result<void> {
        auto closed = oneRow(
            run(m_db, "UPDATE sessions SET closed_ms = ?, closed_offset = ?" CHANGED " WHERE id = ? AND deleted = 0",
                now, now, session));
        if (!closed)
            return closed;
        for (const AgendaItem& item : stays) {
            auto kept = run(m_db, "UPDATE agenda_items SET session_id = ?" CHANGED " WHERE id = ? AND deleted = 0",
                            session, now, item.row.id);
            if (!kept)
                return done(kept);
        }
        return markAll(m_db, stays, false, now);
    });
}

Result<void> Supervision::reopen(const QUuid& session, const Moment& now) {
    const auto all = book();
    if (!all)
        return tl::unexpected(all.error());
    QList<AgendaItem> its = all->items;
    its.removeIf([&](const AgendaItem& item) { return item.session != session; });
    const SupervisionSession* current = currentSession(all->sessions);
    return m_db.write([&]() -> Result<void> {
        if (current) {
            auto left = run(m_db,
                            "UPDATE agenda_items SET session_id = ?" CHANGED
                            " WHERE session_id IS NULL AND discussed = 1 AND deleted = 0",
                            current->row.id, now);
            if (!left)
                return done(left);
        }
        auto opened = oneRow(run(
            m_db, "UPDATE sessions SET closed_ms = NULL, closed_offset = NULL" CHANGED " WHERE id = ? AND deleted = 0",
            now, session));
        return opened ? markAll(m_db, its, true, now) : opened;
    });
}

Result<void> Supervision::setSessionBinned(const QUuid& session, const std::optional<Moment>& binned,
                                           const Moment& now) {
    return m_db.write([&]() -> Result<void> {
        auto moved = oneRow(
            run(m_db, "UPDATE sessions SET binned_ms = ?, binned_offset = ?" CHANGED " WHERE id = ? AND deleted = 0",
                binned, now, session));
        if (!moved)
            return moved;
        return done(run(m_db,
                        "UPDATE agenda_items SET binned_ms = ?, binned_offset = ?" CHANGED
                        " WHERE session_id = ? AND deleted = 0",
                        binned, now, session));
    });
}

Result<int> Supervision::binOrphans(const Moment& now) {
    QList<QUuid> orphans;
    const auto looked = forEach(
        m_db,
        "SELECT id FROM agenda_items WHERE deleted = 0 AND binned_ms IS NULL AND session_id IS NULL"
        " AND ((kind = 'check' AND NOT EXISTS (SELECT 1 FROM checks AS t WHERE t.id = thing AND t.deleted = 0)) OR"
        " (kind = 'reflection' AND NOT EXISTS (SELECT 1 FROM reflections AS t WHERE t.id = thing AND t.deleted = 0)) OR"
        " (kind = 'experience' AND NOT EXISTS (SELECT 1 FROM experiences AS t WHERE t.id = thing AND t.deleted = 0)))",
        [&](Statement& row) { return row.read(orphans.emplaceBack()); });
    if (!looked)
        return tl::unexpected(looked.error());
    if (orphans.isEmpty())
        return 0;
    return m_db
        .write([&]() -> Result<void> {
            for (const QUuid& id : std::as_const(orphans))
                if (auto gone =
                        run(m_db, "UPDATE agenda_items SET binned_ms = ?, binned_offset = ?" CHANGED " WHERE id = ?",
                            now, now, id);
                    !gone)
                    return done(gone);
            return {};
        })
        .map([&] { return int(orphans.size()); });
}

} // namespace considered::storage
