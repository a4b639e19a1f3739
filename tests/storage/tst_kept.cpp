// Rows that are kept as they are typed: saved, read, binned and let go, each kind alike.
#include "storage/keptkinds.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

Experience gapYear() {
    Experience experience;
    experience.row.id = QUuid::createUuid();
    experience.nickname = u"The gap year"_s;
    experience.kind = u"exp.return-to-work"_s;
    experience.client = Openness::Open;
    experience.team = Openness::Some;
    experience.supervisor = Openness::Mine;
    experience.tooRaw = true;
    experience.oneLine = u"I had a year out and came back."_s;
    experience.howMuch = HowMuch::Headline;
    return experience;
}

} // namespace

class TestKept : public QObject {
    Q_OBJECT
  private slots:
    void whatIsSavedIsReadBackAlike();
    void aSecondSaveChangesTheRow();
    void everyKindIsSavedBinnedAndLetGo();
};

void TestKept::whatIsSavedIsReadBackAlike() {
    const TestVault vault;
    Experience saved;
    {
        auto db = vault.create();
        VERIFY_RESULT(db);
        const auto stored = Kept<Experience>(*db).save(gapYear(), at(1));
        VERIFY_RESULT(stored);
        saved = *stored;
        PromptNote note;
        note.row.id = QUuid::createUuid();
        note.promptId = u"prep.lesson"_s;
        note.looked = at(2);
        note.belongsTo = saved.row.id;
        VERIFY_RESULT(Kept<PromptNote>(*db).save(note, at(2)));
        COMPARE_ERROR(Kept<PromptNote>(*db).save(PromptNote(), at(2)), ErrorCode::BadInput);
        COMPARE_ERROR(Kept<PromptNote>(*db).load(saved.row.id), ErrorCode::NotFound);
    }
    auto db = vault.open();
    VERIFY_RESULT(db);
    QCOMPARE(saved.row.created, at(1));
    QCOMPARE(saved.row.revision, 1);
    QCOMPARE(Kept<Experience>(*db).load(saved.row.id).value(), saved);
    const QList<PromptNote> notes = Kept<PromptNote>(*db).all().value();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst().looked, std::optional(at(2)));
    QCOMPARE(notes.constFirst().belongsTo, std::optional(saved.row.id));
}

void TestKept::aSecondSaveChangesTheRow() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Kept<Experience> kept(*db);
    Experience experience = gapYear(); // its own stamps are not looked at: the caller's copy may be an old one
    VERIFY_RESULT(kept.save(experience, at(1)));
    experience.lesson = u"Go back in steps."_s;
    experience.client.reset();
    VERIFY_RESULT(kept.save(experience, at(5)));
    const QList<Experience> all = kept.all().value();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().lesson, u"Go back in steps."_s);
    QVERIFY(!all.constFirst().client);
    QCOMPARE(all.constFirst().row.created, at(1));
    QCOMPARE(all.constFirst().row.changed, at(5));
    QCOMPARE(all.constFirst().row.revision, 2);
}

void TestKept::everyKindIsSavedBinnedAndLetGo() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    int kinds = 0;
    forEachKind([&]<typename T>() {
        ++kinds;
        Kept<T> kept(*db);
        T value;
        value.row.id = QUuid::createUuid();
        VERIFY_RESULT(kept.save(value, at(1)));
        VERIFY_RESULT(kept.bin(value.row.id, at(2)));
        QVERIFY(kept.all().value().isEmpty());
        QCOMPARE(kept.all(true).value().size(), 1);
        VERIFY_RESULT(kept.restore(value.row.id, at(3)));
        QCOMPARE(kept.all().value().size(), 1);
        VERIFY_RESULT(kept.bin(value.row.id, at(4)));
        QCOMPARE(kept.emptyBin(at(4).utcMs, at(6)).value(), 0);
        QCOMPARE(kept.emptyBin(at(5).utcMs, at(6)).value(), 1);
        COMPARE_ERROR(kept.load(value.row.id), ErrorCode::NotFound);
        COMPARE_ERROR(kept.save(value, at(7)), ErrorCode::AlreadyExists); // what was let go stays so
    });
    QCOMPARE(kinds, int(std::tuple_size_v<KeptKinds>));
}

CONSIDERED_SUBJECT(TestKept, QCoreApplication)
#include "tst_kept.moc"
