// Everything of the person's as JSON, for leaving or for a subject access request.
// assets/export/everything.schema.json says what is in it.
#pragma once

#include "domain/exporting.h"
#include "domain/reflection.h"

#include <QJsonObject>

namespace considered::report {

/// Each row whole: also what is just for me, in the bin, or not finished.
[[nodiscard]] QJsonObject jsonOf(const Reflection& reflection);
[[nodiscard]] QJsonObject jsonOf(const KeptCheck& check);
[[nodiscard]] QJsonObject jsonOf(const RunningCheck& check);
[[nodiscard]] QJsonObject jsonOf(const Export& made);
/// What every row says of itself: id, created, changed, revision, and binned where it is.
[[nodiscard]] QJsonObject jsonOf(const RowStamp& row);

/// `parts`: what there is of each kind, under its own name.
[[nodiscard]] QByteArray everythingJson(QJsonObject parts, const Moment& made);

/// "2026-11-24T09:30:00.000+01:00": the person's own clock then.
[[nodiscard]] QString isoOf(const Moment& moment);

} // namespace considered::report
