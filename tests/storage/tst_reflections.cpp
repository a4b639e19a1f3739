// Reflections: what is saved comes back whole, drafts, and the bin.
#include "storage/arbitrary.h"
#include "storage/reflections.h"
#include "storage/sqlciphershell.h"
#include "storage/statement.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

Reflection about(const QString& worked) {
    Reflection reflection;
    reflection.worked = worked;
    return reflection;
}

} // namespace

class TestReflections : public QObject {
    Q_OBJECT
  private slots:
    void everyFieldComesBackAfterReopening();
    void everyFieldOfADraftComesBack();
    void savingSetsTheStamps();
    void savingANewOneTwiceKeepsOne();
    void updatingWhatIsNotThereIsNotFound();
    void savingDropsItsDraftAndNoOther();
    void theNewestDraftIsTheLastOneWritten();
    void aDraftWithoutAnIdIsRefused();
    void binnedAndRestoredItIsTheSame();
    void binningAgainDoesNotProlongItsStay();
    void theBinEmptiesOnlyWhatIsDue();
    void emptyingLeavesABlankTombstone();
    void emptiedWordsAreGoneFromThePages();
    void aTombstoneIsNeverMadeOver();
};

void TestReflections::everyFieldComesBackAfterReopening() {
    const TestVault vault;
    VERIFY_RESULT(vault.createUnsynced());
    QVERIFY(rc::check("a saved reflection is loaded as it was", [&] {
        const Reflection typed = anyReflection();
        const Moment now = *anyMoment();
        {
            auto db = vault.openUnsynced();
            RC_ASSERT(db.has_value());
            RC_ASSERT(Reflections(*db).save(typed, now).has_value());
        }
        auto db = vault.openUnsynced();
        RC_ASSERT(db.has_value());
        Reflection expected = typed;
        expected.row = {typed.row.id, now, now, 1, std::nullopt};
        RC_ASSERT((Reflections(*db).load(typed.row.id).value() == expected));
    }));
}

void TestReflections::everyFieldOfADraftComesBack() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    QVERIFY(rc::check("a draft comes back with its stamp as it was", [&] {
        Reflection draft = anyReflection();
        draft.row.created = *anyMoment();
        draft.row.changed = *anyMoment();
        draft.row.revision = *rc::gen::inRange(0, 1000);
        draft.row.binned = *perhaps(anyMoment());
        Reflections reflections(*db);
        RC_ASSERT(reflections.saveDraft(draft, *anyMoment()).has_value());
        RC_ASSERT((reflections.draftOf(draft.row.id).value() == std::optional(draft)));
        RC_ASSERT((reflections.newestDraft().value() == std::optional(draft)));
    }));
}

void TestReflections::savingSetsTheStamps() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    auto first = reflections.save(about(u"one"_s), at(1));
    VERIFY_RESULT(first);
    QVERIFY(!first->row.id.isNull());
    QCOMPARE(first->row.created, at(1));
    QCOMPARE(first->row.changed, at(1));
    QCOMPARE(first->row.revision, 1);

    first->worked = u"two"_s;
    first->row.created = at(99); // a caller's copy does not rewrite history
    const auto second = reflections.save(*first, at(2));
    VERIFY_RESULT(second);
    QCOMPARE(second->row.created, at(1));
    QCOMPARE(second->row.changed, at(2));
    QCOMPARE(second->row.revision, 2);
    QCOMPARE(reflections.load(first->row.id).value(), *second);
    QCOMPARE(reflections.count({}).value(), 1);
}

void TestReflections::savingANewOneTwiceKeepsOne() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection fresh = about(u"tapped twice"_s);
    fresh.row.id = QUuid::createUuid();
    VERIFY_RESULT(reflections.save(fresh, at(1)));
    VERIFY_RESULT(reflections.save(fresh, at(2)));
    QCOMPARE(reflections.count({}).value(), 1);
    QCOMPARE(reflections.load(fresh.row.id).value().row.revision, 2);
}

void TestReflections::updatingWhatIsNotThereIsNotFound() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection gone = about(u"gone"_s);
    gone.row.id = QUuid::createUuid();
    gone.row.revision = 3;
    COMPARE_ERROR(reflections.save(gone, at(1)), ErrorCode::NotFound);
    COMPARE_ERROR(reflections.load(gone.row.id), ErrorCode::NotFound);
    COMPARE_ERROR(reflections.bin(gone.row.id, at(1)), ErrorCode::NotFound);
    COMPARE_ERROR(reflections.restore(gone.row.id, at(1)), ErrorCode::NotFound);
    QCOMPARE(reflections.count({}).value(), 0);
}

void TestReflections::savingDropsItsDraftAndNoOther() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection mine = about(u"mine"_s);
    mine.row.id = QUuid::createUuid();
    Reflection other = about(u"other"_s);
    other.row.id = QUuid::createUuid();
    VERIFY_RESULT(reflections.saveDraft(other, at(1)));
    VERIFY_RESULT(reflections.saveDraft(mine, at(2)));
    VERIFY_RESULT(reflections.save(mine, at(3)));
    QCOMPARE(reflections.draftOf(mine.row.id).value(), std::nullopt);
    QCOMPARE(reflections.newestDraft().value(), std::optional(other));
    VERIFY_RESULT(reflections.dropDraft(other.row.id));
    QCOMPARE(reflections.newestDraft().value(), std::nullopt);
    VERIFY_RESULT(reflections.dropDraft(other.row.id));
}

void TestReflections::theNewestDraftIsTheLastOneWritten() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection first = about(u"first"_s);
    first.row.id = QUuid::createUuid();
    Reflection second = about(u"second"_s);
    second.row.id = QUuid::createUuid();
    VERIFY_RESULT(reflections.saveDraft(first, at(5)));
    VERIFY_RESULT(reflections.saveDraft(second, at(1))); // the clock was set back
    QCOMPARE(reflections.newestDraft().value(), std::optional(second));
    first.worked = u"first, and more"_s;
    VERIFY_RESULT(reflections.saveDraft(first, at(0)));
    QCOMPARE(reflections.newestDraft().value(), std::optional(first));
}

void TestReflections::aDraftWithoutAnIdIsRefused() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    COMPARE_ERROR(Reflections(*db).saveDraft(about(u"whose?"_s), at(1)), ErrorCode::BadInput);
}

void TestReflections::binnedAndRestoredItIsTheSame() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const Reflection kept = reflections.save(about(u"to the bin and back"_s), at(1)).value();
    VERIFY_RESULT(reflections.bin(kept.row.id, at(2)));
    ReflectionFilter inBin;
    inBin.bin = true;
    QCOMPARE(reflections.count({}).value(), 0);
    QCOMPARE(reflections.count(inBin).value(), 1);
    QCOMPARE(reflections.list(inBin, {}, 10).value().rows.first().binned, std::optional(at(2)));
    QCOMPARE(reflections.load(kept.row.id).value().row.binned, std::optional(at(2)));

    VERIFY_RESULT(reflections.restore(kept.row.id, at(3)));
    Reflection expected = kept;
    expected.row.changed = at(3);
    expected.row.revision = 3;
    QCOMPARE(reflections.load(kept.row.id).value(), expected);
    QCOMPARE(reflections.count({}).value(), 1);
    QCOMPARE(reflections.count(inBin).value(), 0);
}

void TestReflections::binningAgainDoesNotProlongItsStay() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const QUuid id = reflections.save(about(u"twice"_s), at(1)).value().row.id;
    VERIFY_RESULT(reflections.bin(id, at(2)));
    VERIFY_RESULT(reflections.bin(id, at(50)));
    QCOMPARE(reflections.load(id).value().row.binned, std::optional(at(2)));
    VERIFY_RESULT(reflections.restore(id, at(60)));
    VERIFY_RESULT(reflections.restore(id, at(61)));
    QCOMPARE(reflections.load(id).value().row.changed, at(60));
}

void TestReflections::theBinEmptiesOnlyWhatIsDue() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const QUuid old = reflections.save(about(u"old"_s), at(1)).value().row.id;
    const QUuid recent = reflections.save(about(u"recent"_s), at(1)).value().row.id;
    const QUuid kept = reflections.save(about(u"kept"_s), at(1)).value().row.id;
    VERIFY_RESULT(reflections.bin(old, at(10)));
    VERIFY_RESULT(reflections.bin(recent, at(20)));
    const quint64 before = db->commitCounter().value();
    QCOMPARE(reflections.emptyBin(at(10).utcMs, at(30)).value(), 0);
    QCOMPARE(db->commitCounter().value(), before); // nothing due, nothing written
    QCOMPARE(reflections.emptyBin(at(20).utcMs, at(30)).value(), 1);
    COMPARE_ERROR(reflections.load(old), ErrorCode::NotFound);
    VERIFY_RESULT(reflections.load(recent));
    VERIFY_RESULT(reflections.load(kept));
}

void TestReflections::emptyingLeavesABlankTombstone() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    QVERIFY(rc::check("only the stamps of an emptied row are left", [&] {
        const Reflection kept = reflections.save(anyReflection(), at(1)).value();
        RC_ASSERT(reflections.saveDraft(kept, at(1)).has_value());
        RC_ASSERT(reflections.bin(kept.row.id, at(2)).has_value());
        RC_ASSERT(reflections.emptyBin(at(3).utcMs, at(4)).value() == 1);
        int tombstones = 0;
        QString words;
        RC_ASSERT(
            forEach(
                *db,
                "SELECT count(*), max(effect_person || effect_me || worked || felt_then || felt_now || learning ||"
                " coalesce(hex(check_id), '') || coalesce(context, '') || coalesce(use, '') ||"
                " coalesce(landed, '') || coalesce(asked_them, '') || coalesce(effect_us, '') ||"
                " coalesce(helped_work, '') || coalesce(share_team, '')) FROM reflections"
                " WHERE id = ? AND deleted = 1 AND revision = 3 AND changed_ms = ?",
                [&](Statement& row) { return row.read(tombstones, words); }, kept.row.id, at(4).utcMs)
                .has_value());
        RC_ASSERT(tombstones == 1);
        RC_ASSERT(words.isEmpty());
        RC_ASSERT(!reflections.draftOf(kept.row.id).value().has_value());
    }));
    QVERIFY(db->execute("INSERT INTO reflection_words (reflection_words) VALUES ('integrity-check')").has_value());
    VERIFY_RESULT(db->verify());
}

void TestReflections::emptiedWordsAreGoneFromThePages() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    // How many decrypted pages hold it, free space included: the library has no sqlite_dbpage, the shell has.
    const auto pagesHold = [&](const QByteArray& needle) {
        const auto answer = askShell(vault.path, TestVault::keyBytes(),
                                     "SELECT 'pages ' || count(*) FROM sqlite_dbpage WHERE instr(data, CAST('" +
                                         needle + "' AS BLOB)) > 0;");
        const QString count = answer.out.section(u"pages "_s, 1).trimmed();
        return answer.ran && !count.isEmpty() ? count.toInt() : -1;
    };
    QList<QUuid> ids;
    for (int i = 0; i < 60; ++i) {
        const auto saved = reflections.save(about(u"zanzibarnote%1 and what I said about it"_s.arg(i)), at(i));
        VERIFY_RESULT(saved);
        ids += saved->row.id;
        Reflection draft = *saved;
        draft.feltNow = u"zanzibardraft"_s;
        VERIFY_RESULT(reflections.saveDraft(draft, at(i)));
    }
    ReflectionFilter search;
    search.search = u"zanzibar"_s;
    QCOMPARE(reflections.count(search).value(), 60); // so that the words are in the index
    QVERIFY(pagesHold("zanzibarnote17") >= 1);       // the control: this search can find it
    QVERIFY(pagesHold("zanzibardraft") >= 1);
    QVERIFY(pagesHold("zanzibar") >= 2); // the row and the index of words
    for (const QUuid& id : std::as_const(ids))
        VERIFY_RESULT(reflections.bin(id, at(100)));
    QCOMPARE(reflections.emptyBin(at(101).utcMs, at(102)).value(), 60);
    QCOMPARE(pagesHold("zanzibar"), 0);
}

void TestReflections::aTombstoneIsNeverMadeOver() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection gone = reflections.save(about(u"gone"_s), at(1)).value();
    VERIFY_RESULT(reflections.bin(gone.row.id, at(2)));
    QCOMPARE(reflections.emptyBin(at(3).utcMs, at(3)).value(), 1);
    COMPARE_ERROR(reflections.save(gone, at(4)), ErrorCode::NotFound);
    gone.row.revision = 0;
    COMPARE_ERROR(reflections.save(gone, at(4)), ErrorCode::AlreadyExists);
    COMPARE_ERROR(reflections.restore(gone.row.id, at(4)), ErrorCode::NotFound);
}

CONSIDERED_SUBJECT(TestReflections, QCoreApplication)
#include "tst_reflections.moc"
