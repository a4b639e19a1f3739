// Bringing a backup back, as a rule: nothing is lost but what was deleted later, whichever side is called the backup.
#include "domain/backuprule.h"
#include "domain/merge.h"
#include "subject.h"

#include <QMap>
#include <QSet>
#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

/// What a side knows of its rows; copies are rows too.
using Side = QMap<QUuid, RowVersion>;

const QList<QUuid> rowIds = {QUuid(u"{00000000-0000-4000-8000-000000000001}"),
                             QUuid(u"{00000000-0000-4000-8000-000000000002}"),
                             QUuid(u"{00000000-0000-4000-8000-000000000003}")};

RowVersion anyVersion() {
    RowVersion version{*rc::gen::inRange(0, 4), *rc::gen::inRange(1, 4), *rc::gen::inRange(0, 4) == 0, {}};
    if (!version.deleted)
        version.words = QByteArray(1, char('a' + *rc::gen::inRange(0, 4)));
    return version;
}

Side anySide() {
    Side side;
    for (const QUuid& id : rowIds)
        if (*rc::gen::inRange(0, 4) > 0)
            side.insert(id, anyVersion());
    return side;
}

Side merged(Side here, const Side& backup) {
    for (auto row = backup.cbegin(); row != backup.cend(); ++row) {
        const auto there = here.constFind(row.key());
        const std::optional<RowVersion> ours = there == here.cend() ? std::nullopt : std::optional(*there);
        const auto copy = [&](const RowVersion& version) {
            if (const QUuid id = copyId(row.key(), version.words); !here.contains(id))
                here.insert(id, version);
        };
        switch (mergeStep(ours, *row)) {
        case MergeStep::Nothing:
            break;
        case MergeStep::TakeAndCopyOurs:
            copy(*ours);
            [[fallthrough]];
        case MergeStep::Add:
        case MergeStep::Take:
            here.insert(row.key(), *row);
            break;
        case MergeStep::KeepAndCopyTheirs:
            copy(*row);
            break;
        }
    }
    return here;
}

QSet<QByteArray> wordsOf(const Side& side) {
    QSet<QByteArray> words;
    for (const RowVersion& version : side)
        if (!version.deleted)
            words.insert(version.words);
    return words;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT
  private slots:
    void identicalIsNothing();
    void aTombstoneBeatsAnOlderRowAndANewerRowATombstone();
    void theNewerStaysAndTheOlderIsCopied();
    void onlyTheBinDiffersIsNoConflict();
    void noWordsAreLostButThoseDeletedLater();
    void whichSideIsTheBackupMakesNoDifference();
    void againIsNothing();
    void aBackupIsWorthAWordOnlyWhenThereIsSomethingToLose();
    void notNowIsQuietForAWhile();
};

void TestMerge::identicalIsNothing() {
    rc::check("identical is nothing", [] {
        const RowVersion version = anyVersion();
        RC_ASSERT(mergeStep(version, version) == MergeStep::Nothing);
    });
    QCOMPARE(mergeStep(std::nullopt, {1, 1, false, "a"}), MergeStep::Add);
}

void TestMerge::aTombstoneBeatsAnOlderRowAndANewerRowATombstone() {
    const RowVersion row{5, 2, false, "a"};
    QCOMPARE(mergeStep(row, {6, 3, true, {}}), MergeStep::Take);
    QCOMPARE(mergeStep(row, {4, 1, true, {}}), MergeStep::Nothing);
    QCOMPARE(mergeStep(RowVersion{6, 3, true, {}}, row), MergeStep::Nothing);
    QCOMPARE(mergeStep(RowVersion{4, 1, true, {}}, row), MergeStep::Take);
    QCOMPARE(mergeStep(row, {5, 2, true, {}}), MergeStep::Nothing); // of the very same moment words stay
    QCOMPARE(mergeStep(RowVersion{5, 2, true, {}}, row), MergeStep::Take);
}

void TestMerge::theNewerStaysAndTheOlderIsCopied() {
    const RowVersion old{5, 2, false, "a"};
    const RowVersion fresh{6, 2, false, "b"};
    QCOMPARE(mergeStep(old, fresh), MergeStep::TakeAndCopyOurs);
    QCOMPARE(mergeStep(fresh, old), MergeStep::KeepAndCopyTheirs);
    QCOMPARE(mergeStep(old, {5, 3, false, "b"}), MergeStep::TakeAndCopyOurs); // the revision decides
}

void TestMerge::onlyTheBinDiffersIsNoConflict() {
    QCOMPARE(mergeStep(RowVersion{5, 2, false, "a"}, {6, 3, false, "a"}), MergeStep::Take);
    QCOMPARE(mergeStep(RowVersion{6, 3, false, "a"}, {5, 2, false, "a"}), MergeStep::Nothing);
}

void TestMerge::noWordsAreLostButThoseDeletedLater() {
    rc::check("no words are lost but those deleted later", [] {
        const Side here = anySide();
        const Side backup = anySide();
        const Side after = merged(here, backup);
        for (const auto& [side, other] : {std::pair(here, backup), std::pair(backup, here)})
            for (auto row = side.cbegin(); row != side.cend(); ++row) {
                const RowVersion there = other.value(row.key());
                const bool deletedLater = there.deleted && isNewer(there, *row);
                if (!row->deleted && !deletedLater)
                    RC_ASSERT(wordsOf(after).contains(row->words));
            }
        // And none come from nowhere.
        RC_ASSERT((wordsOf(here) + wordsOf(backup)).contains(wordsOf(after)));
    });
}

void TestMerge::whichSideIsTheBackupMakesNoDifference() {
    rc::check("which side is the backup makes no difference", [] {
        const Side here = anySide();
        const Side backup = anySide();
        RC_ASSERT(merged(here, backup) == merged(backup, here));
    });
}

void TestMerge::againIsNothing() {
    rc::check("bringing it back again is nothing", [] {
        const Side backup = anySide();
        const Side once = merged(anySide(), backup);
        RC_ASSERT(merged(once, backup) == once);
    });
}

void TestMerge::aBackupIsWorthAWordOnlyWhenThereIsSomethingToLose() {
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    constexpr qint64 now = 1000 * day;
    QVERIFY(!isBackupDue({std::nullopt, 9, true, {}}, now));
    QVERIFY(isBackupDue({std::nullopt, 10, true, {}}, now));
    QVERIFY(!isBackupDue({now - 90 * day, 500, true, {}}, now));
    QVERIFY(isBackupDue({now - 90 * day - 1, 1, true, {}}, now));
    QVERIFY(!isBackupDue({now - 400 * day, 500, false, {}}, now));
    QVERIFY(!isBackupDue({now + 400 * day, 500, true, {}}, now)); // the clock went back
}

void TestMerge::notNowIsQuietForAWhile() {
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const BackupState state{std::nullopt, 10, true, 100 * day};
    QVERIFY(!isBackupDue(state, 100 * day));
    QVERIFY(!isBackupDue(state, 130 * day - 1));
    QVERIFY(isBackupDue(state, 130 * day));
}

CONSIDERED_SUBJECT(TestMerge, QCoreApplication)
#include "tst_merge.moc"
