// The rule.
#include "domain/merge.h"

#include <tuple>

namespace considered {

bool isNewer(const RowVersion& a, const RowVersion& b) {
    // Of the very same moment, words stay rather than go.
    const auto rank = [](const RowVersion& row) {
        return std::tuple(row.changedMs, row.revision, !row.deleted, row.deleted ? QByteArray() : row.words);
    };
    return rank(a) > rank(b);
}

MergeStep mergeStep(const std::optional<RowVersion>& here, const RowVersion& backup) {
    if (!here)
        return MergeStep::Add;
    const bool theirsNewer = isNewer(backup, *here);
    const bool nothingElse = here->deleted || backup.deleted || here->words == backup.words;
    if (nothingElse)
        return theirsNewer ? MergeStep::Take : MergeStep::Nothing;
    return theirsNewer ? MergeStep::TakeAndCopyOurs : MergeStep::KeepAndCopyTheirs;
}

QUuid copyId(const QUuid& of, const QByteArray& words) {
    return QUuid::createUuidV5(of, words);
}

} // namespace considered
