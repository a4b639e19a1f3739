// Where what is exported comes from. One entry for each kind of thing: adding a kind is adding an entry.
#pragma once

#include "domain/exporting.h"
#include "report/document.h"
#include "storage/database.h"
#include "storage/page.h"

#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace considered::viewmodel {

/// One thing that could be picked.
struct Pickable {
    QUuid id;
    Moment created;
    int source = 0; ///< index into exportSources()
    QString title;
    QString words;   ///< the first of what would go in
    QString leftOut; ///< why it cannot be picked; empty where it can
    bool justForMe = false;
    friend bool operator==(const Pickable&, const Pickable&) = default;
};

/// One kind. Its functions run on the storage thread.
struct ExportSource {
    /// Newest first, at most `limit`; fewer only at the end.
    std::function<Result<QList<Pickable>>(storage::Database&, const std::optional<storage::Cursor>& after, int limit)>
        list;
    /// What of it may leave, and nothing else. `leanings`: also what a check leaned towards.
    std::function<Result<report::Entry>(storage::Database&, const QUuid& id, bool leanings)> entry;

    /// All of it, for the person alone: its name in the JSON, and a page of its rows from the bin or outside it.
    QString name;
    struct Whole {
        report::Entry entry;
        QJsonObject row;
    };
    std::function<Result<QList<Whole>>(storage::Database&, bool bin, const std::optional<storage::Cursor>& after,
                                       int limit)>
        whole;
};

[[nodiscard]] const QList<ExportSource>& exportSources();

/// A page of all sources together, newest first, within the days of `made`.
[[nodiscard]] Result<storage::Page<Pickable>> pickables(storage::Database& db, const QDate& from, const QDate& to,
                                                        std::optional<storage::Cursor> after, int limit);

/// Names and lines of the person's own that their list keeps from supervisors: flagged where they stand in an export.
[[nodiscard]] Result<QStringList> privatePhrases(storage::Database& db);

/// What is kept besides the sources: drafts, running checks, exports, own words, settings.
[[nodiscard]] Result<QJsonObject> whatElseThereIs(storage::Database& db);

} // namespace considered::viewmodel
