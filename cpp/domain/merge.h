// Bringing a backup back into notes that went on: what happens to a row that is in both.
#pragma once

#include <QByteArray>
#include <QUuid>
#include <optional>

namespace considered {

/// One version of a row, as far as merging needs to know it.
struct RowVersion {
    qint64 changedMs = 0;
    int revision = 0;
    bool deleted = false; ///< a tombstone: what was in it is gone
    QByteArray words;     ///< a digest of all the person put in, the bin aside; of no meaning in a tombstone
    friend bool operator==(const RowVersion&, const RowVersion&) = default;
};

enum class MergeStep {
    Nothing,           ///< what is here stays, and the backup's adds nothing to it
    Add,               ///< only the backup has it
    Take,              ///< the backup's takes the place of what is here, which says nothing else
    TakeAndCopyOurs,   ///< the backup's is newer; ours stays as a copy beside it
    KeepAndCopyTheirs, ///< ours is newer; the backup's comes as a copy beside it
};

/// Newer = changed later; the revision, and then the words, decide between two of the same moment, so that it never
/// depends on which of the two is called the backup.
[[nodiscard]] bool isNewer(const RowVersion& a, const RowVersion& b);

/// Identical: nothing. A tombstone beats an older row, and a newer row a tombstone. Otherwise the newer stays and the
/// older is kept as a copy, so that no words are ever lost but those deleted later than they were written.
[[nodiscard]] MergeStep mergeStep(const std::optional<RowVersion>& here, const RowVersion& backup);

/// The id of the copy of these words: the same each time, so that bringing a backup back again makes no second copy.
[[nodiscard]] QUuid copyId(const QUuid& of, const QByteArray& words);

} // namespace considered
