// Where what is exported comes from: checks and reflections by their days, everything else line by line.
#pragma once

#include "domain/experience.h"
#include "domain/exporting.h"
#include "domain/practice.h"
#include "report/document.h"
#include "storage/database.h"
#include "storage/page.h"

#include <QStringList>
#include <functional>

namespace considered::viewmodel {

/// The lists there are to pick from.
enum class PickFrom {
    Notes,       ///< checks and reflections
    Supervision, ///< the agenda of the next session, and the sessions before
    AboutMe,     ///< biographies, and what the person brings
};

/// One thing that could be picked.
struct Pickable {
    QUuid id;
    Moment created;
    int source = 0; ///< of a check or reflection: index into exportSources()
    QString title;
    QString words;   ///< the first of what would go in
    QString leftOut; ///< why it cannot be picked; empty where it can
    bool justForMe = false;
    QString group = {}; ///< what it stands under, where that is not its month
    friend bool operator==(const Pickable&, const Pickable&) = default;
};

/// Checks or reflections. Its functions run on the storage thread.
struct ExportSource {
    /// Newest first, at most `limit`; fewer only at the end.
    std::function<Result<QList<Pickable>>(storage::Database&, const std::optional<storage::Cursor>& after, int limit)>
        list;
    /// What of it may leave, and nothing else. `leanings`: also what a check leaned towards.
    std::function<Result<report::Entry>(storage::Database&, const QUuid& id, bool leanings)> entry;
};

[[nodiscard]] const QList<ExportSource>& exportSources();

/// A page of checks and reflections, newest first, within the days of `made`.
[[nodiscard]] Result<storage::Page<Pickable>> pickables(storage::Database& db, const QDate& from, const QDate& to,
                                                        std::optional<storage::Cursor> after, int limit);

/// A line of one of the other lists, with what of it may leave; nothing may where `line.leftOut` says why.
struct Offer {
    Pickable line;
    report::Entry entry;
    friend bool operator==(const Offer&, const Offer&) = default;
};
/// All lines of a list, in the order in which they are read. Small lists, read whole.
[[nodiscard]] Result<QList<Offer>> offers(storage::Database& db, const Practice& practice, PickFrom from);
[[nodiscard]] Result<QList<Offer>> supervisionOffers(storage::Database& db, const Practice& practice);
[[nodiscard]] Result<QList<Offer>> aboutMeOffers(storage::Database& db, const Practice& practice);

/// Too raw, or not for a supervisor.
[[nodiscard]] bool isKeptFromSupervisors(const Experience& experience);
/// Names and lines of the person's own that their list keeps from supervisors: flagged where they stand in an export.
[[nodiscard]] Result<QStringList> privatePhrases(storage::Database& db);

/// The first words of a text, in one line.
[[nodiscard]] QString excerptOf(const QString& words);

} // namespace considered::viewmodel
