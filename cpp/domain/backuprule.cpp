// Calm on purpose: it waits until there is something to lose.
#include "domain/backuprule.h"

namespace considered {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int worthIt = 10;
constexpr qint64 oldMs = 90 * dayMs;
constexpr qint64 quietMs = 30 * dayMs;

} // namespace

bool isBackupDue(const BackupState& state, qint64 nowMs) {
    if (state.notNowMs && nowMs - *state.notNowMs < quietMs)
        return false;
    if (!state.madeMs)
        return state.kept >= worthIt;
    return state.changedSince && nowMs - *state.madeMs > oldMs;
}

} // namespace considered
