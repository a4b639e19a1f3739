// Migrations: numbered without gaps, one transaction each, resumed where they stopped.
#include "storage/earliervault.h"
#include "storage/migrations.h"
#include "storage/reflections.h"
#include "storage/statement.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

int schemaOf(Database& db) {
    int version = -1;
    const auto read = forEach(db, "PRAGMA user_version", [&](Statement& row) { return row.read(version); });
    return read ? version : -1;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
  private slots:
    void stepsAreNumberedFromOneWithoutGaps();
    void everyStepRunsOnceInOrder();
    void aFailedStepIsRolledBackWholeAndResumed();
    void aVersion1VaultKeepsItsNotesAndFindsThem();
    void aVersion8VaultFindsWhatWasWrittenLater();
};

void TestMigrations::stepsAreNumberedFromOneWithoutGaps() {
    int expected = 1;
    for (const Migration& step : migrations())
        QCOMPARE(step.version, expected++);
    QCOMPARE(Database::newestSchema(), expected - 1);
}

void TestMigrations::everyStepRunsOnceInOrder() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    const Migration later[] = {
        {1000, "SELECT no_such_function()"}, // done already: must not run
        {1001, "CREATE TABLE one (a); PRAGMA user_version = 1001;"},
        {1002, "ALTER TABLE one RENAME TO two; PRAGMA user_version = 1002;"},
    };
    const quint64 commits = db->commitCounter().value();
    VERIFY_RESULT(migrate(*db, 1000, later));
    QCOMPARE(schemaOf(*db), 1002);
    QCOMPARE(db->commitCounter().value(), commits + 2);
    VERIFY_RESULT(db->execute("SELECT a FROM two"));
    VERIFY_RESULT(migrate(*db, 1002, later)); // nothing left to do
    QCOMPARE(db->commitCounter().value(), commits + 2);
}

void TestMigrations::aFailedStepIsRolledBackWholeAndResumed() {
    const TestVault vault;
    auto db = vault.create();
    VERIFY_RESULT(db);
    Reflection reflection;
    reflection.worked = u"there before"_s;
    const auto kept = Reflections(*db).save(reflection, at(1));
    VERIFY_RESULT(kept);
    const Migration broken[] = {
        {1001, "CREATE TABLE one (a); PRAGMA user_version = 1001;"},
        {1002, "CREATE TABLE two (a); DELETE FROM reflections; PRAGMA user_version = 1002; SELECT no_such_function();"},
    };
    COMPARE_ERROR(migrate(*db, 1000, broken), ErrorCode::Corrupt);
    QCOMPARE(schemaOf(*db), 1001); // the step before it stands
    QVERIFY(!db->execute("SELECT a FROM two").has_value());
    QCOMPARE(Reflections(*db).load(kept->row.id).value(), *kept);

    const Migration mended[] = {
        {1001, "SELECT no_such_function()"},
        {1002, "CREATE TABLE two (a); PRAGMA user_version = 1002;"},
    };
    VERIFY_RESULT(migrate(*db, schemaOf(*db), mended));
    QCOMPARE(schemaOf(*db), 1002);
    VERIFY_RESULT(db->verify());
}

void TestMigrations::aVersion1VaultKeepsItsNotesAndFindsThem() {
    const TestVault vault;
    // With two indexed reflections.
    QVERIFY(makeEarlierVault(vault.path, TestVault::keyBytes(), vault.id, 1, R"(
        INSERT INTO reflections (id, created_ms, created_offset, changed_ms, changed_offset, revision, effect_person,
            effect_me, worked, felt_then, felt_now, learning, for_supervision, just_for_me)
          VALUES (randomblob(16), 1000, 0, 1000, 0, 1, '', '', 'an old note', '', '', '', 0, 1),
            (randomblob(16), 2000, 0, 2000, 0, 1, '', '', 'another old note', '', '', '', 0, 1);
        INSERT INTO reflection_words (reflection_words) VALUES ('rebuild');)"));
    for (int opening = 0; opening < 2; ++opening) {
        auto db = vault.open();
        VERIFY_RESULT(db);
        QCOMPARE(schemaOf(*db), Database::newestSchema());
        ReflectionFilter filter;
        filter.search = u"another"_s;
        const auto found = Reflections(*db).list(filter, {}, 5);
        VERIFY_RESULT(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().excerpt, u"another old note"_s);
        QCOMPARE(Reflections(*db).count({}).value(), 2);
        VERIFY_RESULT(db->verify());
        // Each later migration, and the first search that indexes; the second opening writes nothing.
        QCOMPARE(db->commitCounter().value(), 7 + migrations().size());
    }
}

void TestMigrations::aVersion8VaultFindsWhatWasWrittenLater() {
    const TestVault vault;
    QVERIFY(makeEarlierVault(vault.path, TestVault::keyBytes(), vault.id, 8, R"(
        INSERT INTO reflections (id, created_ms, created_offset, changed_ms, changed_offset, revision, effect_person,
            effect_me, worked, felt_then, felt_now, learning, for_supervision, just_for_me)
          VALUES (x'0123456789abcdef0123456789abcdef', 1000, 0, 1000, 0, 1, '', '', 'an old note', '', '', '', 0, 1);
        INSERT INTO feelings (id, created_ms, created_offset, changed_ms, changed_offset, revision, reflection_id, words)
          VALUES (randomblob(16), 2000, 0, 2000, 0, 1, x'0123456789abcdef0123456789abcdef', 'calmer');
        UPDATE vault SET words_upto = 1;
        INSERT INTO reflection_words (reflection_words) VALUES ('rebuild');)"));
    auto db = vault.open();
    VERIFY_RESULT(db);
    for (const QString& word : {u"calmer"_s, u"old"_s}) {
        ReflectionFilter filter;
        filter.search = word;
        const auto found = Reflections(*db).list(filter, {}, 5);
        VERIFY_RESULT(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().excerpt, u"an old note"_s);
    }
    VERIFY_RESULT(db->verify());
}

CONSIDERED_SUBJECT(TestMigrations, QCoreApplication)
#include "tst_migrations.moc"
