// How long notes stay, as rules: when a note reaches its time, when it must be said before, and when it may go.
#pragma once

#include "domain/clock.h"

#include <QList>
#include <QString>
#include <optional>

namespace considered::viewmodel {

/// A note's time runs from when it was last changed (or taken out of the bin). UntilDeleted never ends.
enum class KeepFor { Days90, Year, UntilDeleted };

[[nodiscard]] QLatin1StringView codeOf(KeepFor keep); ///< "days90", "year", "untilDeleted"
[[nodiscard]] std::optional<KeepFor> keepForFrom(QStringView code);

/// The person saw at `shownMs` that notes unchanged since `sinceMs` reach their time.
struct Warning {
    qint64 shownMs = 0;
    qint64 sinceMs = 0;
    friend bool operator==(const Warning&, const Warning&) = default;
};

namespace retention {

inline constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
inline constexpr qint64 binMs = 30 * dayMs;   ///< how long the bin keeps
inline constexpr qint64 aheadMs = 14 * dayMs; ///< how long ahead it is said
inline constexpr qint64 noticeMs = 7 * dayMs; ///< the least between saying and going

/// Notes unchanged since this moment reach their time within 14 days; nullopt when notes stay until deleted.
[[nodiscard]] std::optional<qint64> endingSince(KeepFor keep, qint64 nowMs);
/// Notes unchanged since this moment have reached their time, and it was said at least 7 days ago; nullopt when none
/// may go.
[[nodiscard]] std::optional<qint64> goneSince(KeepFor keep, const QList<Warning>& warnings, qint64 nowMs);
/// When the note last changed at `changedMs` goes at the earliest, were it said at `nowMs` at the latest.
[[nodiscard]] qint64 goesAt(KeepFor keep, const QList<Warning>& warnings, qint64 changedMs, qint64 nowMs);
/// With the warning of now added (one a day is enough), without those that no longer matter.
[[nodiscard]] QList<Warning> withWarning(QList<Warning> warnings, const Warning& warning);

/// For the vault's settings. Parts that cannot be read are left out, which only means saying it again.
[[nodiscard]] QString saved(const QList<Warning>& warnings);
[[nodiscard]] QList<Warning> warningsFrom(QStringView saved);

} // namespace retention

} // namespace considered::viewmodel
