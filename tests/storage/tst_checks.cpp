// Checks: kept ones with their wording, running ones, and which wait to be looked back at.
#include "storage/arbitrary.h"
#include "storage/checks.h"
#include "storage/earliervault.h"
#include "storage/keptkinds.h"
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
    void fullChecksAreLeftOpenBesideALongerOne();
    void keepingAFullCheckTakesItsNotesWithIt();
    void oneCheckIsAskedAboutUntilItIsWavedOff();
    void aRunningCheckOfAnEarlierVersionIsStillThere();
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
            RC_ASSERT((!more || page.rows.size() == limit));
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

void TestChecks::fullChecksAreLeftOpenBesideALongerOne() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    RunningCheck longer = runningFor(Audience::Client, 1);
    RunningCheck one = runningFor(Audience::Client, 2);
    RunningCheck two = runningFor(Audience::Client, 3);
    one.depth = two.depth = Depth::Full;
    for (const RunningCheck& check : {longer, one, two})
        VERIFY_RESULT(checks.saveRunning(check));
    QCOMPARE(checks.running().value(), (QList{two, one, longer}));
    VERIFY_RESULT(checks.dropRunning(Audience::Client));
    QCOMPARE(checks.running().value(), (QList{two, one}));
    VERIFY_RESULT(checks.dropRunning(one.id, at(4)));
    QCOMPARE(checks.running().value(), QList{two});
}

void TestChecks::keepingAFullCheckTakesItsNotesWithIt() {
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    KeptCheck check = someCheck();
    check.depth = Depth::Full;
    check.lines[0].words = u"It would."_s;
    check.lines += {LineKind::Open, u"what.plan"_s, u"What exactly?"_s, Answer::Yes, u"One line."_s};
    PromptNote mine;
    mine.row.id = QUuid::createUuid();
    mine.promptId = u"what.plan"_s;
    mine.words = u"One line."_s;
    mine.belongsTo = check.row.id;
    PromptNote other = mine;
    other.row.id = QUuid::createUuid();
    other.belongsTo = QUuid::createUuid();
    Kept<PromptNote> notes(*db);
    VERIFY_RESULT(notes.save(mine, at(1)));
    VERIFY_RESULT(notes.save(other, at(1)));
    VERIFY_RESULT(Checks(*db).keep(check, at(2)));
    QCOMPARE(Checks(*db).load(check.row.id).value().lines, check.lines);
    const auto left = notes.all();
    VERIFY_RESULT(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().row.id, other.row.id);
}

void TestChecks::oneCheckIsAskedAboutUntilItIsWavedOff() {
    constexpr int day = 24 * 60 * 60;
    const TestVault vault;
    auto db = vault.createUnsynced();
    VERIFY_RESULT(db);
    Checks checks(*db);
    KeptCheck shared = someCheck();
    shared.decision = Decision::Shared;
    KeptCheck held = someCheck();
    held.decision = Decision::HeldBack;
    VERIFY_RESULT(checks.keep(shared, at(10)));
    VERIFY_RESULT(checks.keep(held, at(20)));
    QCOMPARE(checks.toAskAbout(at(30)).value(), std::nullopt); // the same day
    const auto asked = checks.toAskAbout(at(day)).value();
    QVERIFY(asked.has_value());
    QCOMPARE(asked->id, shared.row.id);
    QCOMPARE(asked->decision, Decision::Shared);
    VERIFY_RESULT(checks.noteAsked(shared.row.id, at(day)));
    QVERIFY(checks.toAskAbout(at(day)).value().has_value());
    QCOMPARE(checks.toAskAbout(at(2 * day)).value(), std::nullopt); // it was asked on another day
    VERIFY_RESULT(checks.askNoMore(shared.row.id, true));
    QCOMPARE(checks.toAskAbout(at(day)).value(), std::nullopt);
    // The check itself is as it was, and changing it forgets nothing of this.
    KeptCheck again = checks.load(shared.row.id).value();
    QCOMPARE(again.decision, Decision::Shared);
    again.decision = Decision::NotYet;
    VERIFY_RESULT(checks.keep(again, at(day)));
    QCOMPARE(checks.toAskAbout(at(day)).value(), std::nullopt);
    VERIFY_RESULT(checks.askNoMore(shared.row.id, false));
    QVERIFY(checks.toAskAbout(at(day)).value().has_value());
    COMPARE_ERROR(checks.noteAsked(QUuid::createUuid(), at(1)), ErrorCode::NotFound);
}

void TestChecks::aRunningCheckOfAnEarlierVersionIsStillThere() {
    const TestVault vault;
    // With a check left at its third prompt.
    QVERIFY(makeEarlierVault(vault.path, TestVault::keyBytes(), vault.id, 6, R"(
        INSERT INTO running_checks VALUES ('team', x'0123456789abcdef0123456789abcdef', 'ips-en', 1, 'prompts', 2,
          'notSaid', 'mine', 0, 1000, 0, 2000, 0);
        INSERT INTO running_answers VALUES ('team', 'prompt', 'why.job', 'yes'), ('team', 'sign', 'warn.rules', 'yes');
        )"));
    auto db = vault.open();
    VERIFY_RESULT(db);
    const auto running = Checks(*db).running();
    VERIFY_RESULT(running);
    QCOMPARE(running->size(), 1);
    const RunningCheck& check = running->first();
    QCOMPARE(check.audience, Audience::Team);
    QCOMPARE(check.depth, Depth::Check);
    QCOMPARE(check.position, 2);
    QCOMPARE(check.answers.choices, (QMap<QString, Answer>{{u"why.job"_s, Answer::Yes}}));
    QCOMPARE(check.answers.signs, QSet<QString>{u"warn.rules"_s});
    QVERIFY(check.answers.experience == ExperienceMark{Openness::Mine});
    QVERIFY(!check.experienceId.has_value());
    VERIFY_RESULT(db->verify());
}

CONSIDERED_SUBJECT(TestChecks, QCoreApplication)
#include "tst_checks.moc"
