// Going over every kind of row that has a bin.
#include "storage/bin.h"

#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"

#include <QRegularExpression>
#include <algorithm>

namespace considered::storage {

namespace {

using namespace Qt::StringLiterals;

/// Enough for a bin that holds a month.
constexpr int most = 1000;

void look(Binned& binned, const QString& text) {
    static const QRegularExpression promptId(u"^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+$"_s);
    if (text.isEmpty())
        return;
    if (promptId.match(text).hasMatch()) {
        if (binned.promptId.isEmpty())
            binned.promptId = text;
    } else if (binned.words.isEmpty()) {
        binned.words = text;
    }
}
/// Whatever else a row holds is no words of the person's.
template <typename Other> void look(Binned&, const Other&) {}

template <typename T> Result<void> addKept(Database& database, QList<Binned>& all) {
    return Kept<T>(database).all(true).map([&](const QList<T>& rows) {
        for (const T& row : rows) {
            Binned binned{row.row.id, KeptRow<T>::table, row.row.binned.value_or(row.row.changed), {}, {}, {}};
            std::apply([&](const auto&... field) { (look(binned, field), ...); }, KeptRow<T>::fields(row));
            all.append(binned);
        }
    });
}

/// Calls `work` on the repository of a table. NotFound when no kind has such a table.
template <typename F> Result<void> onTable(Database& database, QByteArrayView table, F work) {
    if (table == checksTable)
        return work(Checks(database));
    if (table == reflectionsTable)
        return work(Reflections(database));
    Result<void> result = fail(ErrorCode::NotFound);
    forEachKind([&]<typename T>() {
        if (table == KeptRow<T>::table)
            result = work(Kept<T>(database));
    });
    return result;
}

} // namespace

Result<QList<Binned>> allBinned(Database& database) {
    QList<Binned> all;
    CheckFilter binnedChecks;
    binnedChecks.bin = true;
    const auto checks = Checks(database).list(binnedChecks, std::nullopt, most);
    if (!checks)
        return tl::unexpected(checks.error());
    for (const CheckSummary& check : checks->rows)
        all.append({check.id, checksTable, check.binned.value_or(check.created), {}, {}, check.audience});
    ReflectionFilter binnedReflections;
    binnedReflections.bin = true;
    const auto reflections = Reflections(database).list(binnedReflections, std::nullopt, most);
    if (!reflections)
        return tl::unexpected(reflections.error());
    for (const ReflectionSummary& each : reflections->rows)
        all.append({each.id, reflectionsTable, each.binned.value_or(each.created), each.excerpt, {}, each.context});
    Result<void> kept;
    forEachKind([&]<typename T>() {
        if (kept)
            kept = addKept<T>(database, all);
    });
    if (!kept)
        return tl::unexpected(kept.error());
    std::stable_sort(all.begin(), all.end(),
                     [](const Binned& a, const Binned& b) { return a.binned.utcMs > b.binned.utcMs; });
    return all;
}

Result<void> putBack(Database& database, QByteArrayView table, const QUuid& id, const Moment& now) {
    return onTable(database, table, [&](auto rows) { return rows.restore(id, now); });
}

Result<void> forget(Database& database, QByteArrayView table, const QUuid& id, const Moment& now) {
    return onTable(database, table, [&](auto rows) { return rows.forget(id, now); });
}

} // namespace considered::storage
