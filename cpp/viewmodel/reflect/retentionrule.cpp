// The arithmetic of retention.
#include "viewmodel/reflect/retentionrule.h"

#include "domain/codes.h"

#include <QStringList>
#include <algorithm>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<KeepFor>, 3> keepCodes = {{
    {KeepFor::Days90, "days90"_L1},
    {KeepFor::Year, "year"_L1},
    {KeepFor::UntilDeleted, "untilDeleted"_L1},
}};

/// nullopt for UntilDeleted.
std::optional<qint64> lengthMs(KeepFor keep) {
    switch (keep) {
    case KeepFor::Days90:
        return 90 * retention::dayMs;
    case KeepFor::Year:
        return 365 * retention::dayMs;
    case KeepFor::UntilDeleted:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView codeOf(KeepFor keep) {
    return codes::wordOf(keepCodes, keep);
}
std::optional<KeepFor> keepForFrom(QStringView code) {
    return codes::valueOf(keepCodes, code);
}

namespace retention {

std::optional<qint64> endingSince(KeepFor keep, qint64 nowMs) {
    const auto length = lengthMs(keep);
    return length ? std::optional(nowMs - *length + aheadMs) : std::nullopt;
}

std::optional<qint64> goneSince(KeepFor keep, const QList<Warning>& warnings, qint64 nowMs) {
    const auto length = lengthMs(keep);
    if (!length)
        return std::nullopt;
    std::optional<qint64> said;
    for (const Warning& warning : warnings)
        if (warning.shownMs <= nowMs - noticeMs)
            said = std::max(said.value_or(warning.sinceMs), warning.sinceMs);
    return said ? std::optional(std::min(nowMs - *length, *said)) : std::nullopt;
}

qint64 goesAt(KeepFor keep, const QList<Warning>& warnings, qint64 changedMs, qint64 nowMs) {
    qint64 saidMs = nowMs;
    for (const Warning& warning : warnings)
        if (changedMs < warning.sinceMs)
            saidMs = std::min(saidMs, warning.shownMs);
    return std::max(changedMs + lengthMs(keep).value_or(0), saidMs + noticeMs);
}

QList<Warning> withWarning(QList<Warning> warnings, const Warning& warning) {
    if (!warnings.isEmpty() && warning.shownMs < warnings.constLast().shownMs + dayMs)
        return warnings;
    warnings.append(warning);
    // Of those a week old or more only the newest matters: a later one covers at least as much.
    while (warnings.size() > 1 && warnings.at(1).shownMs <= warning.shownMs - noticeMs)
        warnings.removeFirst();
    return warnings;
}

QString saved(const QList<Warning>& warnings) {
    QStringList parts;
    for (const Warning& warning : warnings)
        parts.append(QString::number(warning.shownMs) + u':' + QString::number(warning.sinceMs));
    return parts.join(u';');
}

QList<Warning> warningsFrom(QStringView saved) {
    QList<Warning> warnings;
    for (const QStringView part : saved.split(u';', Qt::SkipEmptyParts)) {
        const auto numbers = part.split(u':');
        bool shownOk = false;
        bool sinceOk = false;
        if (numbers.size() != 2)
            continue;
        const Warning warning{numbers.at(0).toLongLong(&shownOk), numbers.at(1).toLongLong(&sinceOk)};
        if (shownOk && sinceOk)
            warnings.append(warning);
    }
    return warnings;
}

} // namespace retention

} // namespace considered::viewmodel
