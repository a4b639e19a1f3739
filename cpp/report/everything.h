// Everything of the person's as JSON, for leaving or for a subject access request. FORMAT.md and
// assets/export/everything.schema.json say what is in it.
#pragma once

#include "domain/exporting.h"
#include "domain/reflection.h"

#include <QJsonObject>
#include <QMap>

namespace considered::report {

/// All of it, whatever is just for me, in the bin, or not finished.
struct Everything {
    Moment made;
    QList<Reflection> reflections;
    QList<Reflection> reflectionDrafts;
    QList<KeptCheck> checks;
    QList<RunningCheck> runningChecks;
    QList<Export> exports;
    QList<OwnWord> ownWords;
    QMap<QString, QString> settings;
    /// What other parts of the app keep, each under its own name.
    QJsonObject more;
};

[[nodiscard]] QByteArray jsonOf(const Everything& everything);

/// "2026-11-24T09:30:00.000+01:00": the person's own clock then.
[[nodiscard]] QString isoOf(const Moment& moment);
/// What every row says of itself: id, created, changed, revision, and binned where it is.
[[nodiscard]] QJsonObject jsonOf(const RowStamp& row);

} // namespace considered::report
