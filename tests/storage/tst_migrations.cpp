// Migrations: numbered without gaps, one transaction each, resumed where they stopped.
#include "storage/migrations.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "storage/statement.h"
#include "storage/testvault.h"

#include <QtTest>

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
        {1, "SELECT no_such_function()"}, // done already: must not run
        {2, "CREATE TABLE two (a); PRAGMA user_version = 2;"},
        {3, "ALTER TABLE two RENAME TO three; PRAGMA user_version = 3;"},
    };
    const quint64 commits = db->commitCounter().value();
    VERIFY_RESULT(migrate(*db, 1, later));
    QCOMPARE(schemaOf(*db), 3);
    QCOMPARE(db->commitCounter().value(), commits + 2);
    VERIFY_RESULT(db->execute("SELECT a FROM three"));
    VERIFY_RESULT(migrate(*db, 3, later)); // nothing left to do
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
        {2, "CREATE TABLE two (a); PRAGMA user_version = 2;"},
        {3, "CREATE TABLE three (a); DELETE FROM reflections; PRAGMA user_version = 3; SELECT no_such_function();"},
    };
    COMPARE_ERROR(migrate(*db, 1, broken), ErrorCode::Corrupt);
    QCOMPARE(schemaOf(*db), 2); // the step before it stands
    QVERIFY(!db->execute("SELECT a FROM three").has_value());
    QCOMPARE(Reflections(*db).load(kept->row.id).value(), *kept);

    const Migration mended[] = {
        {2, "SELECT no_such_function()"},
        {3, "CREATE TABLE three (a); PRAGMA user_version = 3;"},
    };
    VERIFY_RESULT(migrate(*db, schemaOf(*db), mended));
    QCOMPARE(schemaOf(*db), 3);
    VERIFY_RESULT(db->verify());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
