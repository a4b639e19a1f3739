// Checks: kept ones with their wording, running ones, and which wait to be looked back at.
#include "storage/arbitrary.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "storage/statement.h"
#include "storage/testvault.h"

#include <QtTest>

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

KeptCheck someCheck() {
    KeptCheck check;
    check.row.id = QUuid::createUuid();
    check.audience = Audience::Employer;
    check.packId = u"ips-en"_s;
    check.packVersion = 1;
    check.outcome = Outcome::UseSilently;
    check.lines = {{LineKind::Prompt, u"why.helps"_s, u"Would it help them?"_s, Answer::No}};
    check.concerns = {
        {ConcernFrom::Prompt, u"why.helps"_s, Weight::Quiet, u"Would it help them?"_s, u"Use it quietly."_s}};
    return check;
}

RunningCheck runningFor(Audience audience, int changed) {
    RunningCheck check;
    check.audience = audience;
    check.id = QUuid::createUuid();
    check.packId = u"ips-en"_s;
    check.started = at(0);
    check.changed = at(changed);
    return check;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT
  private slots:
    void everyFieldComesBackAfterReopening();
    void keptTwiceIsKeptOnce();
    void keepingRemovesTheRunningOne();
    void everyFieldOfARunningCheckComesBack();
    void oneRunningCheckForEachAudience();
    void lookedBackFollowsItsReflections();
    void waitingOnlyAndSupervisionOnlyFilter();
    void pagesTogetherAreTheSortedList();
    void binRestoreAndEmpty();
};

void TestChecks::everyFieldComesBackAfterReopening() {
    const TestVault vault;
    VERIFY_RESULT(vault.createUnsynced());
    QVERIFY(rc::check("a kept check is loaded as it was", [&] {
        const KeptCheck shown = anyKeptCheck();
        const Moment now = *anyMoment();
        {
            auto db = vault.openUnsynced();
            RC_ASSERT(db.has_value());
            RC_ASSERT(Checks(*db).keep(shown, now).has_value());
        }
        auto db = vault.openUnsynced();
        RC_ASSERT(db.has_value());
        KeptCheck expected = shown;
        expected.row = {shown.row.id, now, now, 1, std::nullopt};
        RC_ASSERT((Checks(*db).load(shown.row.id).value() == expected));
    }));
}

void TestChecks::keptTwiceIsKeptOnce() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    KeptCheck check = someCheck();
    VERIFY_RESULT(checks.keep(check, at(1)));
    check.decision = Decision::HeldBack;
    check.lines.clear();
    const auto again = checks.keep(check, at(2));
    VERIFY_RESULT(again);
    QCOMPARE(again->row.created, at(1));
    QCOMPARE(again->row.changed, at(2));
    QCOMPARE(again->row.revision, 2);
    QCOMPARE(checks.count({}).value(), 1);
    QCOMPARE(checks.load(check.row.id).value(), *again);
    QVERIFY(checks.load(check.row.id).value().lines.isEmpty());
}

void TestChecks::keepingRemovesTheRunningOne() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    const RunningCheck mine = runningFor(Audience::Employer, 1);
    const RunningCheck other = runningFor(Audience::Client, 2);
    VERIFY_RESULT(checks.saveRunning(mine));
    VERIFY_RESULT(checks.saveRunning(other));
    KeptCheck kept = someCheck();
    kept.row.id = mine.id;
    VERIFY_RESULT(checks.keep(kept, at(3)));
    QCOMPARE(checks.running().value(), {other});
}

void TestChecks::everyFieldOfARunningCheckComesBack() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    QVERIFY(rc::check("a running check is picked up as it was left", [&] {
        const RunningCheck left = anyRunningCheck();
        RC_ASSERT(checks.saveRunning(left).has_value());
        const auto running = checks.running().value();
        RC_ASSERT(running.count(left) == 1);
    }));
}

void TestChecks::oneRunningCheckForEachAudience() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    const RunningCheck old = runningFor(Audience::Team, 1);
    const RunningCheck client = runningFor(Audience::Client, 2);
    RunningCheck team = runningFor(Audience::Team, 3);
    team.answers.signs = {u"sign.tired"_s};
    VERIFY_RESULT(checks.saveRunning(old));
    VERIFY_RESULT(checks.saveRunning(client));
    VERIFY_RESULT(checks.saveRunning(team));
    QCOMPARE(checks.running().value(), QList<RunningCheck>({team, client})); // newest first
    VERIFY_RESULT(checks.dropRunning(Audience::Team));
    VERIFY_RESULT(checks.dropRunning(Audience::Clinical));
    QCOMPARE(checks.running().value(), {client});
    int answers = -1;
    VERIFY_RESULT(
        forEach(*db, "SELECT count(*) FROM running_answers", [&](Statement& row) { return row.read(answers); }));
    QCOMPARE(answers, 0);
    COMPARE_ERROR(checks.saveRunning(RunningCheck{}), ErrorCode::BadInput);
}

void TestChecks::lookedBackFollowsItsReflections() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    Reflections reflections(*db);
    const KeptCheck kept = checks.keep(someCheck(), at(1)).value();
    const auto lookedBack = [&] {
        return checks.list({}, {}, 5).value().rows.first().lookedBack;
    };
    QVERIFY(!lookedBack());
    Reflection reflection;
    reflection.row.id = QUuid::createUuid();
    reflection.checkId = kept.row.id;
    VERIFY_RESULT(reflections.saveDraft(reflection, at(2)));
    QVERIFY(!lookedBack()); // a draft is not there yet
    reflection = reflections.save(reflection, at(3)).value();
    QVERIFY(lookedBack());
    VERIFY_RESULT(reflections.bin(reflection.row.id, at(4)));
    QVERIFY(!lookedBack());
    VERIFY_RESULT(reflections.restore(reflection.row.id, at(5)));
    QVERIFY(lookedBack());
    VERIFY_RESULT(reflections.bin(reflection.row.id, at(6)));
    QCOMPARE(reflections.emptyBin(at(7).utcMs, at(7)).value(), 1);
    QVERIFY(!lookedBack());

    const CheckSummary expected{kept.row.id,        at(1),        std::nullopt,
                                Audience::Employer, Depth::Check, Outcome::UseSilently,
                                Decision::NotSaid,  false,        false};
    QCOMPARE(checks.list({}, {}, 5).value().rows, {expected});
}

void TestChecks::waitingOnlyAndSupervisionOnlyFilter() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    const QUuid looked = checks.keep(someCheck(), at(1)).value().row.id;
    KeptCheck forSupervision = someCheck();
    forSupervision.forSupervision = true;
    const QUuid waiting = checks.keep(forSupervision, at(2)).value().row.id;
    Reflection reflection;
    reflection.checkId = looked;
    VERIFY_RESULT(Reflections(*db).save(reflection, at(3)));
    CheckFilter waitingOnly;
    waitingOnly.waitingOnly = true;
    QCOMPARE(checks.list(waitingOnly, {}, 5).value().rows.size(), 1);
    QCOMPARE(checks.list(waitingOnly, {}, 5).value().rows.first().id, waiting);
    QCOMPARE(checks.count(waitingOnly).value(), 1);
    CheckFilter supervisionOnly;
    supervisionOnly.forSupervisionOnly = true;
    QCOMPARE(checks.list(supervisionOnly, {}, 5).value().rows.first().id, waiting);
    QCOMPARE(checks.count(supervisionOnly).value(), 1);
    QCOMPARE(checks.count({}).value(), 2);
}

void TestChecks::pagesTogetherAreTheSortedList() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    QList<RowStamp> all;
    QVERIFY(rc::check("pages put together are all checks, sorted", [&] {
        Checks checks(*db);
        for (int more = *rc::gen::inRange(0, 5); more > 0; --more) {
            const auto kept = checks.keep(someCheck(), at(*rc::gen::inRange(0, 4)));
            RC_ASSERT(kept.has_value());
            all += kept->row;
        }
        std::sort(all.begin(), all.end(), isNewer);
        const int limit = *rc::gen::inRange(1, 8);
        QList<QUuid> listed;
        std::optional<Cursor> after;
        for (bool more = true; more;) {
            const auto page = checks.list({}, after, limit).value();
            for (const CheckSummary& row : page.rows) {
                listed += row.id;
                after = Cursor{row.created.utcMs, row.id};
            }
            more = page.more;
            RC_ASSERT(!more || page.rows.size() == limit);
        }
        RC_ASSERT(listed.size() == all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            RC_ASSERT((listed[i] == all[i].id));
    }));
}

void TestChecks::binRestoreAndEmpty() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    const KeptCheck kept = checks.keep(someCheck(), at(1)).value();
    CheckFilter inBin;
    inBin.bin = true;
    VERIFY_RESULT(checks.bin(kept.row.id, at(2)));
    QCOMPARE(checks.count({}).value(), 0);
    QCOMPARE(checks.list(inBin, {}, 5).value().rows.first().binned, std::optional(at(2)));
    VERIFY_RESULT(checks.restore(kept.row.id, at(3)));
    KeptCheck expected = kept;
    expected.row.changed = at(3);
    expected.row.revision = 3;
    QCOMPARE(checks.load(kept.row.id).value(), expected);

    VERIFY_RESULT(checks.bin(kept.row.id, at(4)));
    QCOMPARE(checks.emptyBin(at(4).utcMs, at(5)).value(), 0);
    QCOMPARE(checks.emptyBin(at(5).utcMs, at(6)).value(), 1);
    COMPARE_ERROR(checks.load(kept.row.id), ErrorCode::NotFound);
    COMPARE_ERROR(checks.restore(kept.row.id, at(7)), ErrorCode::NotFound);
    COMPARE_ERROR(checks.bin(kept.row.id, at(7)), ErrorCode::NotFound);
    COMPARE_ERROR(checks.keep(kept, at(7)), ErrorCode::AlreadyExists);
    int left = -1;
    VERIFY_RESULT(forEach(*db,
                          "SELECT (SELECT count(*) FROM check_lines) + (SELECT count(*) FROM check_concerns) +"
                          " (SELECT count(*) FROM checks WHERE audience || pack_id || outcome || decision <> '')",
                          [&](Statement& row) { return row.read(left); }));
    QCOMPARE(left, 0);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
