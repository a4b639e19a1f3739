// Row by row, whatever the table: what is done to each is domain/merge.h's to say.
#include "storage/bringback.h"

#include "crypto/seal.h"
#include "domain/merge.h"
#include "storage/tableshape.h"

#include <array>

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

/// What stands in every kept row besides the person's own words.
constexpr std::array stampColumns = {"id",       "created_ms", "created_offset", "changed_ms", "changed_offset",
                                     "revision", "binned_ms",  "binned_offset",  "deleted"};

struct Part {
    PartTable entry;
    TableShape shape;
};

struct Table {
    TableEntry entry;
    TableShape shape;
    QList<Part> parts;
};

Result<Table> tableOf(Database& db, const TableEntry& entry) {
    Table table{entry, {}, {}};
    auto shape = shapeOf(db, entry.name);
    if (!shape)
        return tl::unexpected(shape.error());
    table.shape = std::move(*shape);
    for (const PartTable& part : entry.parts) {
        if (!part.name)
            break;
        auto partShape = shapeOf(db, part.name);
        if (!partShape)
            return tl::unexpected(partShape.error());
        table.parts += {part, std::move(*partShape)};
    }
    return table;
}

/// Calls `row(statement)` for each row of one parent's part, in the order of its columns.
template <typename F>
Result<void> forPart(Database& db, const Table& table, const Part& part, qint64 seq, const F& row) {
    const QByteArray parent = QByteArray("(SELECT ") + part.entry.parent + " FROM " + table.entry.name + " WHERE " +
                              table.shape.rowNumber + " = ?)";
    return forEach(db,
                   part.shape.select(QByteArray("WHERE ") + part.entry.column + " = " + parent + " ORDER BY " +
                                     part.shape.columns.join(", ")),
                   row, seq);
}

/// Of all the person put into a row.
Result<QByteArray> wordsOf(Database& db, const Table& table, qint64 seq) {
    QByteArray bytes;
    auto read = forEach(
        db, table.shape.select("WHERE " + table.shape.rowNumber + " = ?"),
        [&](Statement& row) {
            for (int at = 0; at < table.shape.columns.size(); ++at)
                if (std::find(stampColumns.begin(), stampColumns.end(), table.shape.columns.at(at)) ==
                    stampColumns.end())
                    row.addTo(bytes, at);
            return Result<void>();
        },
        seq);
    for (const Part& part : table.parts)
        read = read.and_then([&] {
            bytes += part.entry.name;
            return forPart(db, table, part, seq, [&](Statement& row) {
                bytes += '\n';
                for (int at = 0; at < part.shape.columns.size(); ++at)
                    if (part.shape.columns.at(at) != part.entry.column && part.shape.columns.at(at) != "id")
                        row.addTo(bytes, at);
                return Result<void>();
            });
        });
    return read.map([&] { return crypto::digest(bytes); });
}

struct Found {
    qint64 seq = 0;
    RowVersion version; ///< without words
};

Result<std::optional<Found>> find(Database& db, const Table& table, const QUuid& id) {
    std::optional<Found> found;
    return forEach(
               db,
               lasting("SELECT " + table.shape.rowNumber + ", changed_ms, revision, deleted FROM " + table.shape.name +
                       " WHERE id = ?"),
               [&](Statement& row) {
                   RowVersion& version = found.emplace().version;
                   return row.read(found->seq, version.changedMs, version.revision, version.deleted);
               },
               id)
        .map([&] { return found; });
}

class Merger {
  public:
    Merger(Database& db, BackupFile& backup) : m_db(db), m_from(backup.rows()), m_made(backup.summary().made) {}
    Result<void> kept(const Table& table);
    [[nodiscard]] const BroughtBack& tally() const { return m_tally; }

  private:
    Result<void> one(const Table& table, const QUuid& id, Found theirs);
    Result<void> act(const Table& table, const QUuid& id, const Found& theirs, const std::optional<Found>& ours);
    Result<qint64> addRow(Database& from, const Table& table, qint64 seq, const std::optional<QUuid>& as);
    Result<void> takeRow(const Table& table, qint64 theirs, qint64 ours);
    /// Makes the copy unless it was made before; true when it was.
    Result<bool> addCopy(Database& from, const Table& table, const QUuid& id, const Found& row);
    Result<void> copyParts(Database& from, const Table& table, qint64 seq, qint64 to, const std::optional<QUuid>& as);

    Database& m_db;
    Database& m_from;
    Moment m_made;
    BroughtBack m_tally;
};

Result<void> Merger::kept(const Table& table) {
    return forEach(
        m_from,
        lasting("SELECT id, " + table.shape.rowNumber + ", changed_ms, revision, deleted FROM " + table.shape.name +
                " ORDER BY " + table.shape.rowNumber),
        [&](Statement& row) {
            QUuid id;
            Found theirs;
            return row.read(id, theirs.seq, theirs.version.changedMs, theirs.version.revision, theirs.version.deleted)
                .and_then([&] { return one(table, id, theirs); });
        });
}

Result<void> Merger::one(const Table& table, const QUuid& id, Found theirs) {
    auto ours = find(m_db, table, id);
    if (!ours)
        return tl::unexpected(ours.error());
    if (*ours && !(*ours)->version.deleted && !theirs.version.deleted) {
        auto here = wordsOf(m_db, table, (*ours)->seq);
        auto there = wordsOf(m_from, table, theirs.seq);
        if (!here || !there)
            return tl::unexpected(here ? there.error() : here.error());
        (*ours)->version.words = *here;
        theirs.version.words = *there;
    }
    return act(table, id, theirs, *ours);
}

Result<void> Merger::act(const Table& table, const QUuid& id, const Found& theirs, const std::optional<Found>& ours) {
    const bool gone = theirs.version.deleted;
    switch (mergeStep(ours ? std::optional(ours->version) : std::nullopt, theirs.version)) {
    case MergeStep::Nothing:
        if (!gone)
            ++(ours->version.deleted ? m_tally.deletedSince : m_tally.same);
        return {};
    case MergeStep::Add:
        if (!gone)
            ++m_tally.added;
        return done(addRow(m_from, table, theirs.seq, {}));
    case MergeStep::Take:
        if (!gone)
            ++(ours->version.deleted ? m_tally.added : m_tally.same);
        else if (!ours->version.deleted)
            ++m_tally.removed;
        return takeRow(table, theirs.seq, ours->seq);
    case MergeStep::TakeAndCopyOurs:
        ++m_tally.newer;
        return addCopy(m_db, table, id, *ours).and_then([&](bool) { return takeRow(table, theirs.seq, ours->seq); });
    case MergeStep::KeepAndCopyTheirs:
        return addCopy(m_from, table, id, theirs).map([&](bool made) { ++(made ? m_tally.older : m_tally.same); });
    }
    Q_UNREACHABLE();
}

Result<bool> Merger::addCopy(Database& from, const Table& table, const QUuid& id, const Found& row) {
    const QUuid copy = copyId(id, row.version.words);
    const auto there = find(m_db, table, copy);
    if (!there || *there)
        return there.map([](const auto&) { return false; });
    return addRow(from, table, row.seq, copy)
        .and_then([&](qint64) {
            return run(m_db, "INSERT INTO copies (id, kept_in, of_id, backup_ms, backup_offset) VALUES (?, ?, ?, ?, ?)",
                       copy, QString::fromLatin1(table.entry.name), id, m_made);
        })
        .map([](int) { return true; });
}

Result<qint64> Merger::addRow(Database& from, const Table& table, qint64 seq, const std::optional<QUuid>& as) {
    const int idAt = table.shape.indexOf("id");
    qint64 added = 0;
    return forEach(
               from, table.shape.select("WHERE " + table.shape.rowNumber + " = ?"),
               [&](Statement& row) {
                   auto insert = m_db.prepare(table.shape.insert("INSERT"));
                   if (!insert)
                       return done(insert);
                   for (int at = 0; at < table.shape.columns.size(); ++at)
                       as&& at == idAt ? insert->bind(*as) : insert->bindColumn(row, at);
                   return done(insert->run());
               },
               seq)
        .and_then([&] {
            return forEach(m_db, "SELECT last_insert_rowid()", [&](Statement& row) { return row.read(added); });
        })
        .and_then([&] { return copyParts(from, table, seq, added, as); })
        .and_then([&] { return table.entry.words.note ? table.entry.words.note(m_db, added) : Result<void>(); })
        .map([&] { return added; });
}

Result<void> Merger::takeRow(const Table& table, qint64 theirs, qint64 ours) {
    const auto& words = table.entry.words;
    auto result = words.forget ? words.forget(m_db, ours) : Result<void>();
    for (const Part& part : table.parts)
        result = result.and_then([&] {
            const QByteArray parent = QByteArray("(SELECT ") + part.entry.parent + " FROM " + table.entry.name +
                                      " WHERE " + table.shape.rowNumber + " = ?)";
            return done(run(
                m_db,
                lasting(QByteArray("DELETE FROM ") + part.entry.name + " WHERE " + part.entry.column + " = " + parent),
                ours));
        });
    return result
        .and_then([&] {
            return forEach(
                m_from, table.shape.select("WHERE " + table.shape.rowNumber + " = ?"),
                [&](Statement& row) {
                    const QByteArrayList places(table.shape.columns.size(), "?");
                    auto update = m_db.prepare(lasting("UPDATE " + table.shape.name + " SET (" +
                                                       table.shape.columns.join(", ") + ") = (" + places.join(", ") +
                                                       ") WHERE " + table.shape.rowNumber + " = ?"));
                    if (!update)
                        return done(update);
                    for (int at = 0; at < table.shape.columns.size(); ++at)
                        update->bindColumn(row, at);
                    return done(update->bind(ours).run());
                },
                theirs);
        })
        .and_then([&] { return copyParts(m_from, table, theirs, ours, {}); })
        .and_then([&] { return words.note ? words.note(m_db, ours) : Result<void>(); });
}

Result<void> Merger::copyParts(Database& from, const Table& table, qint64 seq, qint64 to,
                               const std::optional<QUuid>& as) {
    for (const Part& part : table.parts) {
        const int parentAt = part.shape.indexOf(part.entry.column);
        const int idAt = part.shape.indexOf("id");
        const QByteArray parent = QByteArray("SELECT ") + part.entry.parent + " FROM " + table.entry.name + " WHERE " +
                                  table.shape.rowNumber + " = ?";
        auto newParent = m_db.prepare(lasting(parent));
        if (!newParent)
            return done(newParent);
        if (auto there = newParent->bind(to).step(); !there || !*there)
            return there ? fail(ErrorCode::Corrupt, u"a part without its row"_s) : done(there);
        auto copied = forPart(from, table, part, seq, [&](Statement& row) {
            auto insert = m_db.prepare(part.shape.insert("INSERT"));
            if (!insert)
                return done(insert);
            for (int at = 0; at < part.shape.columns.size(); ++at) {
                if (at == parentAt) {
                    insert->bindColumn(*newParent, 0);
                } else if (as && at == idAt) { // a part of a copy is another part
                    QByteArray old;
                    row.addTo(old, at);
                    insert->bind(copyId(*as, old));
                } else {
                    insert->bindColumn(row, at);
                }
            }
            return done(insert->run());
        });
        if (!copied)
            return copied;
    }
    return {};
}

/// All rows of a table as they stand, their numbers too.
Result<void> copyAll(Database& from, Database& db, const TableShape& shape, const QByteArray& where) {
    TableShape whole = shape;
    if (!whole.rowNumber.isEmpty())
        whole.columns.prepend(whole.rowNumber);
    return forEach(from, whole.select("WHERE " + where), [&](Statement& row) {
        auto insert = db.prepare(whole.insert("INSERT"));
        if (!insert)
            return done(insert);
        for (int at = 0; at < whole.columns.size(); ++at)
            insert->bindColumn(row, at);
        return done(insert->run());
    });
}

Result<void> replaceTable(Database& db, Database& from, const Table& table) {
    const QByteArray only = table.entry.only;
    Result<void> result;
    for (const Part& part : table.parts)
        result = result.and_then([&] { return done(run(db, lasting("DELETE FROM " + part.shape.name))); });
    result =
        result.and_then([&] { return done(run(db, lasting("DELETE FROM " + table.shape.name + " WHERE " + only))); })
            .and_then([&] { return copyAll(from, db, table.shape, only); });
    for (const Part& part : table.parts)
        result = result.and_then([&] { return copyAll(from, db, part.shape, "1"); });
    return result.and_then([&] { return table.entry.words.rebuild ? table.entry.words.rebuild(db) : Result<void>(); });
}

/// What is not here yet.
Result<void> addLoose(Database& db, Database& from, const Table& table) {
    const QByteArray order = table.shape.rowNumber.isEmpty() ? QByteArray() : " ORDER BY " + table.shape.rowNumber;
    const int idAt = table.shape.indexOf("id");
    return forEach(from, table.shape.select("WHERE " + QByteArray(table.entry.only) + order), [&](Statement& row) {
        if (table.entry.unlessIn) {
            auto known = db.prepare(lasting(QByteArray("SELECT 1 FROM ") + table.entry.unlessIn + " WHERE id = ?"));
            if (!known)
                return done(known);
            if (auto there = known->bindColumn(row, idAt).step(); !there || *there)
                return done(there);
        }
        auto insert = db.prepare(table.shape.insert("INSERT OR IGNORE"));
        if (!insert)
            return done(insert);
        for (int at = 0; at < table.shape.columns.size(); ++at)
            insert->bindColumn(row, at);
        const auto added = insert->run();
        if (!added || *added == 0)
            return done(added);
        for (const Part& part : table.parts) {
            const int parentAt = table.shape.indexOf(part.entry.parent);
            auto rows = from.prepare(part.shape.select(QByteArray("WHERE ") + part.entry.column + " = ?"));
            if (!rows)
                return done(rows);
            rows->bindColumn(row, parentAt);
            for (;;) {
                const auto there = rows->step();
                if (!there)
                    return done(there);
                if (!*there)
                    break;
                auto partInsert = db.prepare(part.shape.insert("INSERT"));
                if (!partInsert)
                    return done(partInsert);
                for (int at = 0; at < part.shape.columns.size(); ++at)
                    partInsert->bindColumn(*rows, at);
                if (const auto put = partInsert->run(); !put)
                    return done(put);
            }
        }
        return Result<void>();
    });
}

} // namespace

Result<BroughtBack> bringBack(Database& db, BackupFile& backup, BringBack how, const StopFlag& stop) {
    Merger merger(db, backup);
    const auto bring = [&](const Table& table) -> Result<void> {
        if (how == BringBack::Replace)
            return replaceTable(db, backup.rows(), table);
        if (table.entry.carried == Carried::Kept)
            return merger.kept(table);
        return table.entry.carried == Carried::Loose ? addLoose(db, backup.rows(), table) : Result<void>();
    };
    db.stopWhen(stop.get());
    backup.rows().stopWhen(stop.get());
    const auto written = db.write([&]() -> Result<void> {
        if (auto deferred = db.execute("PRAGMA defer_foreign_keys = ON"); !deferred) // until the commit
            return deferred;
        for (const TableEntry& entry : tableEntries())
            if (entry.carried != Carried::Own)
                if (auto brought = tableOf(db, entry).and_then(bring); !brought)
                    return brought;
        return {};
    });
    db.stopWhen(nullptr);
    backup.rows().stopWhen(nullptr);
    if (!written)
        return tl::unexpected(*stop ? Error{ErrorCode::Cancelled, {}} : written.error());
    BroughtBack tally = merger.tally();
    if (how == BringBack::Replace)
        for (const int count : backup.summary().kept)
            tally.added += count;
    return tally;
}

Result<std::optional<Moment>> copiedFrom(Database& db, const QUuid& id) {
    std::optional<Moment> made;
    return forEach(
               db, "SELECT backup_ms, backup_offset FROM copies WHERE id = ?",
               [&](Statement& row) { return row.read(made); }, id)
        .map([&] { return made; });
}

} // namespace considered::storage
