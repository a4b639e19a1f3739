// Everything that is kept, for the person alone: every kind of row to read, and as JSON. A test goes over the tables of
// the vault and fails for one that is not here.
#pragma once

#include "domain/practice.h"
#include "report/document.h"
#include "storage/database.h"
#include "storage/page.h"

#include <QJsonObject>
#include <functional>

namespace considered::viewmodel {

/// One row, whole.
struct WholeRow {
    storage::Cursor key;
    report::Entry entry;
    QJsonObject json;
};

/// One kind of row. Its function runs on the storage thread.
struct WholePart {
    QString name; ///< of its rows in the JSON
    /// The rows outside the bin, or in it: a page of many, or all of few.
    std::function<Result<storage::Page<WholeRow>>(storage::Database&, const Practice&, bool bin,
                                                  const std::optional<storage::Cursor>& after, int limit)>
        rows;
};

/// In the order in which they are read.
[[nodiscard]] const QList<WholePart>& wholeParts();

/// The app's own settings, by name: in the JSON alone.
[[nodiscard]] Result<QJsonObject> wholeSettings(storage::Database& db);

/// Part of exportwhole.cpp, by kind: what is kept as it is typed, and the words always covered.
[[nodiscard]] QList<WholePart> keptParts();

} // namespace considered::viewmodel
