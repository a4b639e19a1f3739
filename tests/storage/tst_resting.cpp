// Reflections that nobody has changed for a while: counted, listed and binned as one.
#include "storage/reflections.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

class TestResting : public QObject {
    Q_OBJECT
  private slots:
    void onlyWhatIsOldAndUnchangedRests();
    void oneWithADraftDoesNotRest();
    void theListOfThemHoldsThemAndNoOther();
    void binningTakesThemAllAndNoOther();
    void takenOutOfTheBinOneBeginsAnew();
};

namespace {

QUuid keep(Database& db, int second, const QString& worked) {
    Reflection reflection;
    reflection.worked = worked;
    return Reflections(db).save(reflection, at(second)).value().row.id;
}

QStringList excerpts(Database& db, const ReflectionFilter& filter) {
    QStringList found;
    const auto page = Reflections(db).list(filter, std::nullopt, 50);
    for (const ReflectionSummary& row : page.value().rows)
        found += row.excerpt;
    return found;
}

void change(Database& db, const QUuid& id, int second) {
    Reflections reflections(db);
    Reflection reflection = reflections.load(id).value();
    reflection.feltNow = u"calmer"_s;
    QVERIFY(reflections.save(reflection, at(second)).has_value());
}

} // namespace

void TestResting::onlyWhatIsOldAndUnchangedRests() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    QCOMPARE(reflections.resting(at(100).utcMs).value(), Resting());
    keep(*db, 20, u"second"_s);
    keep(*db, 10, u"first"_s);
    change(*db, keep(*db, 5, u"touched"_s), 100);
    QVERIFY(reflections.bin(keep(*db, 1, u"binned"_s), at(2)).has_value());
    keep(*db, 101, u"new"_s);
    QCOMPARE(reflections.resting(at(100).utcMs).value(), (Resting{2, at(10).utcMs}));
    QCOMPARE(reflections.resting(at(20).utcMs).value(), (Resting{1, at(10).utcMs}));
}

void TestResting::oneWithADraftDoesNotRest() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const QUuid id = keep(*db, 10, u"first"_s);
    Reflection draft = reflections.load(id).value();
    draft.learning = u"new words, not kept yet"_s;
    VERIFY_RESULT(reflections.saveDraft(draft, at(50)));
    QCOMPARE(reflections.resting(at(100).utcMs).value(), Resting());
    ReflectionFilter filter;
    filter.unchangedSinceMs = at(100).utcMs;
    QCOMPARE(reflections.count(filter).value(), 0);
    // In the bin already, it waits for as long as its draft is newer than what is emptied.
    VERIFY_RESULT(reflections.bin(id, at(20)));
    QCOMPARE(reflections.emptyBin(at(40).utcMs, at(200)).value(), 0);
    QVERIFY(reflections.draftOf(id).value().has_value());
    QCOMPARE(reflections.emptyBin(at(60).utcMs, at(200)).value(), 1);
}

void TestResting::theListOfThemHoldsThemAndNoOther() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    keep(*db, 10, u"first"_s);
    change(*db, keep(*db, 5, u"touched"_s), 100);
    keep(*db, 101, u"new"_s);
    ReflectionFilter filter;
    filter.unchangedSinceMs = at(100).utcMs;
    QCOMPARE(excerpts(*db, filter), QStringList{u"first"_s});
    QCOMPARE(Reflections(*db).count(filter).value(), 1);
}

void TestResting::binningTakesThemAllAndNoOther() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const QUuid first = keep(*db, 10, u"first"_s);
    keep(*db, 20, u"second"_s);
    keep(*db, 101, u"new"_s);
    QCOMPARE(reflections.binResting(at(100).utcMs, at(200)).value(), 2);
    QCOMPARE(excerpts(*db, {}), QStringList{u"new"_s});
    QCOMPARE(reflections.load(first).value().row.binned, std::optional(at(200)));
    QCOMPARE(reflections.binResting(at(100).utcMs, at(300)).value(), 0);
    QCOMPARE(reflections.load(first).value().row.binned, std::optional(at(200)));
}

void TestResting::takenOutOfTheBinOneBeginsAnew() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    const QUuid first = keep(*db, 10, u"first"_s);
    QCOMPARE(reflections.binResting(at(100).utcMs, at(200)).value(), 1);
    QVERIFY(reflections.restore(first, at(300)).has_value());
    QCOMPARE(reflections.resting(at(250).utcMs).value(), Resting());
    QCOMPARE(reflections.resting(at(301).utcMs).value(), (Resting{1, at(300).utcMs}));
}

CONSIDERED_SUBJECT(TestResting, QCoreApplication)
#include "tst_resting.moc"
