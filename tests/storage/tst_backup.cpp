// Backups: any SQLCipher tool opens them, all of one is checked before it is believed, and every row is accounted for
// when it is brought back.
#include "storage/arbitrary.h"
#include "storage/bringback.h"
#include "storage/checks.h"
#include "storage/manyreflections.h"
#include "storage/migrations.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "storage/sqlciphershell.h"
#include "storage/statement.h"
#include "storage/tables.h"
#include "storage/testvault.h"
#include "subject.h"

#include <QFile>

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words = "abacus yodel drop down zoom felt tip unfold";

crypto::SecretBytes passphrase() {
    return crypto::SecretBytes::copyOf(words);
}

StopFlag goOn() {
    return std::make_shared<std::atomic_bool>(false);
}

/// Under the passphrase, in a program that knows nothing of ours.
QString askBackup(const QString& path, const QByteArray& sql) {
    const auto answer = askShell(path, {}, "PRAGMA key = '" + words + "';\n" + sql);
    return answer.ran ? answer.out.section(u'\n', 1).trimmed() : u"the sqlcipher program is missing"_s;
}

Reflection note(const QString& worked) {
    Reflection reflection;
    reflection.worked = worked;
    return reflection;
}

/// All words of all reflections, the bin's and the copies' too.
QStringList allWorked(Database& db) {
    QStringList all;
    for (const bool bin : {false, true}) {
        std::optional<Cursor> after;
        ReflectionFilter filter;
        filter.bin = bin;
        for (bool more = true; more;) {
            const auto page = Reflections(db).list(filter, after, 500);
            if (!page)
                return {u"could not be read"_s};
            for (const ReflectionSummary& row : page->rows) {
                all += Reflections(db).load(row.id)->worked;
                after = Cursor{row.created.utcMs, row.id};
            }
            more = page->more;
        }
    }
    all.sort();
    return all;
}

int sumOf(const BroughtBack& tally) {
    return tally.added + tally.same + tally.newer + tally.older + tally.deletedSince;
}

/// Of this process, from now on. A quarter of a million rounds for each passphrase are SQLCipher's own subject.
void setRounds(const char* pragma) {
    const TestVault any;
    auto db = any.create();
    if (!db || !db->execute(pragma))
        qFatal("the rounds could not be set");
}
void quick() {
    setRounds("PRAGMA cipher_default_kdf_iter = 4");
}
void standard() {
    setRounds("PRAGMA cipher_default_kdf_iter = 256000");
}

struct Home {
    explicit Home(bool synced = false)
        : db(synced ? vault.create() : vault.createUnsynced()),
          backup(vault.folder.filePath(u"b.considered-backup"_s)) {}
    [[nodiscard]] Result<void> write(int second = 100) {
        QFile::remove(backup);
        return writeBackup(*db, backup, passphrase(), u"1.2"_s, at(second), goOn());
    }
    [[nodiscard]] Result<BackupFile> read() const { return BackupFile::open(backup, passphrase(), goOn()); }
    TestVault vault;
    Result<Database> db;
    QString backup;
};

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
  private slots:
    void init() { quick(); }
    void everyTableIsInOneEntry();
    void anySqlcipherToolOpensIt();
    void itSaysWhatIsInside();
    void everythingComesBackIntoAnEmptyVault();
    void replacingLeavesNothingOfWhatWasHere();
    void tenThousandNotesAreAllAccountedFor();
    void conflictsAreKeptAsCopies();
    void mergingTwiceAddsNothing();
    void deletedLaterStaysDeleted();
    void checksComeWithTheirLines();
    void draftsAndRunningChecksComeUnlessSavedSince();
    void anyTwoHistoriesMergeWithoutLosingWords();
    void anOlderSchemaIsMigratedInMemory();
    void damageIsNoticedAndChangesNothing();
    void anotherKindOfFileIsSaidToBeOne();
    void stoppingChangesNothing();
};

void TestBackup::everyTableIsInOneEntry() {
    Home home;
    VERIFY_RESULT(home.db);
    QStringList named;
    for (const TableEntry& entry : tableEntries()) {
        named += QString::fromLatin1(entry.name);
        for (const PartTable& part : entry.parts)
            if (part.name)
                named += QString::fromLatin1(part.name);
        if (entry.carried != Carried::Kept)
            continue;
        int stamps = 0;
        VERIFY_RESULT(forEach(
            *home.db,
            "SELECT count(*) FROM pragma_table_info(?) WHERE name IN ('seq', 'id', 'created_ms', 'created_offset',"
            " 'changed_ms', 'changed_offset', 'revision', 'binned_ms', 'binned_offset', 'deleted')",
            [&](Statement& row) { return row.read(stamps); }, QString::fromLatin1(entry.name)));
        QVERIFY2(stamps == 10, entry.name);
    }
    QCOMPARE(QSet<QString>(named.cbegin(), named.cend()).size(), named.size());
    QStringList there;
    VERIFY_RESULT(forEach(*home.db,
                          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                          " AND name NOT IN (SELECT v.name || s.value FROM sqlite_schema AS v, json_each("
                          "'[\"_data\",\"_idx\",\"_content\",\"_docsize\",\"_config\"]') AS s"
                          " WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%')",
                          [&](Statement& row) {
                              QString name;
                              auto read = row.read(name);
                              there += name;
                              return read;
                          }));
    for (const QString& name : there)
        QVERIFY2(named.contains(name), qPrintable(u"say in storage/kept.cpp what a backup brings back of "_s + name));
    QCOMPARE(named.size(), there.size());
}

void TestBackup::anySqlcipherToolOpensIt() {
    standard();
    Home home;
    VERIFY_RESULT(home.db);
    VERIFY_RESULT(Reflections(*home.db).save(note(u"they laughed"_s), at(1)));
    VERIFY_RESULT(home.write());
    QCOMPARE(askBackup(home.backup, "SELECT worked FROM reflections;"), u"they laughed"_s);
    QCOMPARE(askBackup(home.backup, "PRAGMA user_version; PRAGMA application_id;"),
             u"%1\n1129206610"_s.arg(Database::newestSchema()));
    QCOMPARE(askBackup(home.backup, "SELECT format, app, made_ms FROM backup;"), u"1|1.2|1700000100000"_s);
    QCOMPARE(askBackup(home.backup, "SELECT rows FROM backup_counts WHERE name = 'reflections';"), u"1"_s);
    QCOMPARE(askBackup(home.backup, "PRAGMA cipher_integrity_check; PRAGMA integrity_check;"), u"ok"_s);
    QVERIFY(!QFile::exists(home.backup + u"-journal"_s));
}

void TestBackup::itSaysWhatIsInside() {
    standard();
    Home home;
    VERIFY_RESULT(home.db);
    Reflections reflections(*home.db);
    const auto first = reflections.save(note(u"one"_s), at(1));
    const auto second = reflections.save(note(u"two"_s), at(2));
    VERIFY_RESULT(reflections.save(note(u"three"_s), at(3)));
    VERIFY_RESULT(reflections.bin(first->row.id, at(4)));
    VERIFY_RESULT(reflections.emptyBin(at(5).utcMs, at(6))); // "one" is a tombstone now
    VERIFY_RESULT(reflections.bin(second->row.id, at(7)));
    VERIFY_RESULT(Checks(*home.db).keep({}, at(8)));
    VERIFY_RESULT(home.write());
    const auto file = home.read();
    VERIFY_RESULT(file);
    const BackupSummary expected{u"1.2"_s, at(100), {{u"checks"_s, 1}, {u"reflections"_s, 2}}};
    QCOMPARE(file->summary(), expected);
    // Nothing that was erased is in it.
    QCOMPARE(askBackup(home.backup, "SELECT count(*) FROM reflections WHERE deleted = 1 AND worked = '';"), u"1"_s);
}

void TestBackup::everythingComesBackIntoAnEmptyVault() {
    for (const BringBack how : {BringBack::Replace, BringBack::Merge}) {
        Home home;
        VERIFY_RESULT(home.db);
        const auto saved = Reflections(*home.db).save(note(u"Slower. 世界 é"_s), at(1));
        VERIFY_RESULT(saved);
        VERIFY_RESULT(Settings(*home.db).set(u"lock.idleSeconds"_s, u"300"_s));
        VERIFY_RESULT(Settings(*home.db).set(u"route.stack"_s, u"elsewhere"_s));
        VERIFY_RESULT(home.write());

        Home fresh;
        VERIFY_RESULT(fresh.db);
        auto file = home.read();
        VERIFY_RESULT(file);
        const quint64 commits = fresh.db->commitCounter().value();
        const auto brought = bringBack(*fresh.db, *file, how, goOn());
        VERIFY_RESULT(brought);
        QCOMPARE(*brought, (BroughtBack{.added = 1}));
        QCOMPARE(fresh.db->commitCounter().value(), commits + 1);
        QCOMPARE(Reflections(*fresh.db).load(saved->row.id).value(), *saved);
        ReflectionFilter filter;
        filter.search = u"slower"_s; // the words are found again
        QCOMPARE(Reflections(*fresh.db).count(filter).value(), 1);
        const auto settings = Settings(*fresh.db).all();
        QCOMPARE(settings->contains(u"lock.idleSeconds"_s), how == BringBack::Replace);
        QVERIFY(!settings->contains(u"route.stack"_s));
        VERIFY_RESULT(fresh.db->verify());
        // It is still the vault it was.
        fresh.db = fail(ErrorCode::Locked);
        VERIFY_RESULT(fresh.vault.open());
    }
}

void TestBackup::replacingLeavesNothingOfWhatWasHere() {
    Home home;
    Home other;
    VERIFY_RESULT(home.db);
    VERIFY_RESULT(other.db);
    VERIFY_RESULT(Reflections(*home.db).save(note(u"from the backup"_s), at(1)));
    VERIFY_RESULT(home.write());
    VERIFY_RESULT(Reflections(*other.db).save(note(u"crocodile"_s), at(2)));
    Reflection draft = note(u"crocodile too"_s);
    draft.row.id = QUuid::createUuid();
    VERIFY_RESULT(Reflections(*other.db).saveDraft(draft, at(3)));
    ReflectionFilter filter;
    filter.search = u"crocodile"_s;
    QCOMPARE(Reflections(*other.db).count(filter).value(), 1);
    auto file = home.read();
    VERIFY_RESULT(file);
    VERIFY_RESULT(bringBack(*other.db, *file, BringBack::Replace, goOn()));
    QCOMPARE(allWorked(*other.db), QStringList({u"from the backup"_s}));
    QCOMPARE(Reflections(*other.db).count(filter).value(), 0);
    QCOMPARE(Reflections(*other.db).newestDraft().value(), std::nullopt);
    VERIFY_RESULT(other.db->verify());
}

void TestBackup::tenThousandNotesAreAllAccountedFor() {
    constexpr int many = 10'000;
    Home home;
    VERIFY_RESULT(home.db);
    VERIFY_RESULT(addManyReflections(*home.db, many));
    VERIFY_RESULT(home.write());
    auto file = home.read();
    VERIFY_RESULT(file);
    const QStringList before = allWorked(*home.db);
    QCOMPARE(before.size(), many);

    Home fresh;
    VERIFY_RESULT(fresh.db);
    const auto intoNothing = bringBack(*fresh.db, *file, BringBack::Merge, goOn());
    VERIFY_RESULT(intoNothing);
    QCOMPARE(*intoNothing, (BroughtBack{.added = many}));
    QCOMPARE(allWorked(*fresh.db), before);

    // Here it went on: some changed, some deleted for good, some new.
    Reflections reflections(*home.db);
    const auto page = reflections.list({}, {}, 300);
    VERIFY_RESULT(page);
    const Moment later{1'900'000'000'000, 0};
    for (int i = 0; i < 100; ++i) {
        auto row = reflections.load(page->rows.at(i).id);
        VERIFY_RESULT(row);
        row->worked += u" and then some"_s;
        VERIFY_RESULT(reflections.save(*row, later));
        VERIFY_RESULT(reflections.bin(page->rows.at(100 + i).id, later));
    }
    VERIFY_RESULT(reflections.emptyBin(later.utcMs + 1, later)); // the first 500 of the bin too
    for (int i = 0; i < 50; ++i)
        VERIFY_RESULT(reflections.save(note(u"new %1"_s.arg(i)), later));
    const auto brought = bringBack(*home.db, *file, BringBack::Merge, goOn());
    VERIFY_RESULT(brought);
    QCOMPARE(sumOf(*brought), many);
    QCOMPARE(*brought, (BroughtBack{.same = many - 100 - 600, .older = 100, .deletedSince = 600}));
    QCOMPARE(allWorked(*home.db).size(), many - 600 + 50 + 100);
    VERIFY_RESULT(home.db->verify());
}

void TestBackup::conflictsAreKeptAsCopies() {
    Home home;
    VERIFY_RESULT(home.db);
    Reflections reflections(*home.db);
    const auto older = reflections.save(note(u"as it was"_s), at(1));
    VERIFY_RESULT(older);
    VERIFY_RESULT(home.write());
    auto file = home.read();
    VERIFY_RESULT(file);
    auto newer = *older;
    newer.worked = u"as it is"_s;
    VERIFY_RESULT(reflections.save(newer, at(200)));
    const auto brought = bringBack(*home.db, *file, BringBack::Merge, goOn());
    VERIFY_RESULT(brought);
    QCOMPARE(*brought, (BroughtBack{.older = 1}));
    QCOMPARE(reflections.load(older->row.id)->worked, u"as it is"_s);
    QCOMPARE(allWorked(*home.db), QStringList({u"as it is"_s, u"as it was"_s}));
    const auto page = reflections.list({}, {}, 5);
    int marked = 0;
    for (const ReflectionSummary& row : page->rows) {
        const auto from = copiedFrom(*home.db, row.id);
        VERIFY_RESULT(from);
        if (*from) {
            ++marked;
            QCOMPARE(**from, at(100));
            QVERIFY(row.id != older->row.id);
        }
    }
    QCOMPARE(marked, 1);

    // And the other way round: the backup's is the newer one.
    Home other;
    VERIFY_RESULT(other.db);
    auto mine = *older;
    mine.row = {older->row.id, {}, {}, 0, {}};
    mine.worked = u"mine, from before"_s;
    VERIFY_RESULT(Reflections(*other.db).save(mine, at(0)));
    const auto taken = bringBack(*other.db, *file, BringBack::Merge, goOn());
    VERIFY_RESULT(taken);
    QCOMPARE(*taken, (BroughtBack{.newer = 1}));
    QCOMPARE(Reflections(*other.db).load(older->row.id)->worked, u"as it was"_s);
    QCOMPARE(allWorked(*other.db), QStringList({u"as it was"_s, u"mine, from before"_s}));
    ReflectionFilter filter;
    filter.search = u"before"_s;
    QCOMPARE(Reflections(*other.db).count(filter).value(), 1);
    VERIFY_RESULT(other.db->verify());
}

void TestBackup::mergingTwiceAddsNothing() {
    Home home;
    VERIFY_RESULT(home.db);
    Reflections reflections(*home.db);
    auto first = reflections.save(note(u"one"_s), at(1));
    VERIFY_RESULT(reflections.save(note(u"two"_s), at(2)));
    VERIFY_RESULT(home.write());
    first->worked = u"one, changed"_s;
    VERIFY_RESULT(reflections.save(*first, at(200)));
    auto file = home.read();
    VERIFY_RESULT(file);
    QCOMPARE(bringBack(*home.db, *file, BringBack::Merge, goOn()).value(), (BroughtBack{.same = 1, .older = 1}));
    const QStringList once = allWorked(*home.db);
    QCOMPARE(bringBack(*home.db, *file, BringBack::Merge, goOn()).value(), (BroughtBack{.same = 2}));
    QCOMPARE(allWorked(*home.db), once);
}

void TestBackup::deletedLaterStaysDeleted() {
    Home home;
    VERIFY_RESULT(home.db);
    Reflections reflections(*home.db);
    const auto goes = reflections.save(note(u"goes"_s), at(1));
    VERIFY_RESULT(home.write());
    auto whole = home.read();
    VERIFY_RESULT(whole);
    VERIFY_RESULT(reflections.bin(goes->row.id, at(200)));
    VERIFY_RESULT(reflections.emptyBin(at(201).utcMs, at(202)));
    QCOMPARE(bringBack(*home.db, *whole, BringBack::Merge, goOn()).value(), (BroughtBack{.deletedSince = 1}));
    QCOMPARE(allWorked(*home.db), QStringList());

    // A backup in which it is gone takes it away where it was not changed since.
    const QString later = home.vault.folder.filePath(u"later"_s);
    VERIFY_RESULT(writeBackup(*home.db, later, passphrase(), u"1.2"_s, at(300), goOn()));
    auto gone = BackupFile::open(later, passphrase(), goOn());
    VERIFY_RESULT(gone);
    Home other;
    VERIFY_RESULT(other.db);
    VERIFY_RESULT(bringBack(*other.db, *whole, BringBack::Merge, goOn()));
    QCOMPARE(allWorked(*other.db), QStringList({u"goes"_s}));
    QCOMPARE(bringBack(*other.db, *gone, BringBack::Merge, goOn()).value(), (BroughtBack{.removed = 1}));
    QCOMPARE(allWorked(*other.db), QStringList());
}

void TestBackup::checksComeWithTheirLines() {
    rc::check("a check and its copy are whole", [] {
        Home home;
        Home other;
        RC_ASSERT((home.db.has_value() && other.db.has_value()));
        KeptCheck check = anyKeptCheck();
        const auto kept = Checks(*home.db).keep(check, at(1));
        RC_ASSERT(kept.has_value());
        RC_ASSERT(home.write().has_value());
        auto file = home.read();
        RC_ASSERT(file.has_value());
        RC_ASSERT(bringBack(*other.db, *file, BringBack::Merge, goOn()).has_value());
        RC_ASSERT(Checks(*other.db).load(kept->row.id).value() == *kept);
        KeptCheck changed = *kept;
        changed.lines.append({LineKind::Sign, u"more"_s, u"One line more"_s, Answer::Yes});
        RC_ASSERT(Checks(*other.db).keep(changed, at(2)).has_value());
        const auto brought = bringBack(*other.db, *file, BringBack::Merge, goOn());
        RC_ASSERT(brought.value() == (BroughtBack{.older = 1}));
        const auto rows = Checks(*other.db).list({.bin = kept->row.binned.has_value()}, {}, 5);
        RC_ASSERT(rows->rows.size() == 2);
        for (const CheckSummary& row : rows->rows) {
            auto loaded = Checks(*other.db).load(row.id).value();
            if (row.id == kept->row.id)
                continue;
            loaded.row = kept->row;
            RC_ASSERT(loaded == *kept);
        }
    });
}

void TestBackup::draftsAndRunningChecksComeUnlessSavedSince() {
    Home home;
    VERIFY_RESULT(home.db);
    Reflection draft = note(u"half a sentence"_s);
    draft.row.id = QUuid::createUuid();
    Reflection saved = note(u"was a draft"_s);
    saved.row.id = QUuid::createUuid();
    VERIFY_RESULT(Reflections(*home.db).saveDraft(draft, at(1)));
    VERIFY_RESULT(Reflections(*home.db).saveDraft(saved, at(2)));
    RunningCheck running;
    running.id = QUuid::createUuid();
    running.answers.choices.insert(u"why.mine"_s, Answer::No);
    VERIFY_RESULT(Checks(*home.db).saveRunning(running));
    VERIFY_RESULT(home.write());
    auto file = home.read();
    VERIFY_RESULT(file);
    Home other;
    VERIFY_RESULT(other.db);
    VERIFY_RESULT(Reflections(*other.db).save(saved, at(3)));
    VERIFY_RESULT(bringBack(*other.db, *file, BringBack::Merge, goOn()));
    QCOMPARE(Reflections(*other.db).draftOf(draft.row.id).value()->worked, u"half a sentence"_s);
    QCOMPARE(Reflections(*other.db).draftOf(saved.row.id).value(), std::nullopt);
    QCOMPARE(Checks(*other.db).running().value(), QList<RunningCheck>({running}));
    VERIFY_RESULT(bringBack(*other.db, *file, BringBack::Replace, goOn()));
    QCOMPARE(Reflections(*other.db).draftOf(saved.row.id).value()->worked, u"was a draft"_s);
    QCOMPARE(Checks(*other.db).running().value(), QList<RunningCheck>({running}));
}

void TestBackup::anyTwoHistoriesMergeWithoutLosingWords() {
    rc::check("every row accounted for, no words lost but deleted ones", [] {
        Home home;
        RC_ASSERT(home.db.has_value());
        Reflections here(*home.db);
        int second = 1;
        QList<QUuid> ids;
        const auto someSteps = [&](int most) {
            for (int left = *rc::gen::inRange(0, most); left > 0; --left) {
                const int what = *rc::gen::inRange(0, 5);
                const QUuid id = ids.isEmpty() ? QUuid() : ids.at(*rc::gen::inRange(0, int(ids.size())));
                ++second;
                if (what < 2 || id.isNull()) {
                    Reflection made = anyReflection();
                    made.row = {};
                    ids += here.save(made, at(second)).value().row.id;
                } else if (what == 2) {
                    if (auto there = here.load(id)) {
                        there->worked = *anyText();
                        RC_ASSERT(here.save(*there, at(second)).has_value());
                    }
                } else if (what == 3) {
                    static_cast<void>(here.bin(id, at(second)));
                } else {
                    RC_ASSERT(here.emptyBin(at(second).utcMs + 1, at(second)).has_value());
                }
            }
        };
        someSteps(8);
        RC_ASSERT(home.write().has_value());
        auto file = home.read();
        RC_ASSERT(file.has_value());
        const QStringList inBackup = allWorked(*home.db);
        someSteps(8);
        const QStringList before = allWorked(*home.db);
        const auto brought = bringBack(*home.db, *file, BringBack::Merge, goOn());
        RC_ASSERT(brought.has_value());
        RC_ASSERT(sumOf(*brought) == int(inBackup.size()));
        const QStringList after = allWorked(*home.db);
        RC_ASSERT(after.size() == before.size() + brought->older + brought->added);
        for (const QString& words : before)
            RC_ASSERT(after.contains(words)); // this history is the later one, so nothing of it goes
        RC_ASSERT(home.db->verify().has_value());
    });
}

void TestBackup::anOlderSchemaIsMigratedInMemory() {
    standard();
    // As the app wrote it when the schema was of version 2.
    const TestVault vault;
    const QString path = vault.folder.filePath(u"old"_s);
    const QByteArray sql =
        QByteArray(migrations()[0].sql) + migrations()[1].sql +
        "PRAGMA application_id = 1129206610;"
        "CREATE TABLE backup (one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL,"
        " app TEXT NOT NULL, made_ms INTEGER NOT NULL, made_offset INTEGER NOT NULL) STRICT;"
        "CREATE TABLE backup_counts (name TEXT PRIMARY KEY, rows INTEGER NOT NULL)"
        " STRICT, WITHOUT ROWID;"
        "INSERT INTO vault (one, id, commits) VALUES (1, randomblob(16), 7);"
        "INSERT INTO backup VALUES (1, 1, '0.1', 1000, 0);"
        "INSERT INTO backup_counts VALUES ('reflections', 1);"
        "INSERT INTO reflections (id, created_ms, created_offset, changed_ms, changed_offset,"
        " revision, effect_person, effect_me, worked, felt_then, felt_now, learning, for_supervision,"
        " just_for_me) VALUES (randomblob(16), 1, 0, 1, 0, 1, '', '', 'an old note', '', '', '', 0, 1);";
    QCOMPARE(askBackup(path, sql), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    auto backup = BackupFile::open(path, passphrase(), goOn());
    VERIFY_RESULT(backup);
    QCOMPARE(backup->summary().kept.value(u"reflections"_s), 1);
    Home home;
    VERIFY_RESULT(home.db);
    QCOMPARE(bringBack(*home.db, *backup, BringBack::Replace, goOn()).value(), (BroughtBack{.added = 1}));
    QCOMPARE(allWorked(*home.db), QStringList({u"an old note"_s}));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);

    // A newer one, and one whose schema is not that of its version.
    QCOMPARE(askBackup(path, "CREATE TRIGGER t AFTER INSERT ON reflections BEGIN DELETE FROM checks; END;"), QString());
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::BadContent);
    QCOMPARE(askBackup(path, "DROP TRIGGER t; PRAGMA user_version = 9999;"), QString());
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::TooNew);
    QCOMPARE(askBackup(path, "PRAGMA user_version = 2; UPDATE backup SET format = 2;"), QString());
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::TooNew);
    QCOMPARE(askBackup(path, "UPDATE backup SET format = 1; DELETE FROM reflections;"), QString());
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::Corrupt);
}

void TestBackup::damageIsNoticedAndChangesNothing() {
    Home home;
    VERIFY_RESULT(home.db);
    for (int i = 0; i < 20; ++i)
        VERIFY_RESULT(Reflections(*home.db).save(note(QString(500, QChar(u'a' + i))), at(i)));
    VERIFY_RESULT(home.write());
    QFile file(home.backup);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto tryOut = [&](const QByteArray& bytes) {
        QFile damaged(home.vault.folder.filePath(u"damaged"_s));
        if (!damaged.open(QIODevice::WriteOnly) || damaged.write(bytes) != bytes.size())
            return ErrorCode::AlreadyRunning;
        damaged.close();
        const auto opened = BackupFile::open(damaged.fileName(), passphrase(), goOn());
        return opened ? ErrorCode::AlreadyExists : opened.error().code;
    };
    // A byte in each page: in its first half, and in what authenticates it.
    for (qsizetype page = 0; page < whole.size() / 4096; page += 3)
        for (const qsizetype at : {page * 4096 + 97, page * 4096 + 4090}) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped.at(at) ^ 0x20);
            const ErrorCode code = tryOut(flipped);
            // Nobody can tell a damaged first page from a wrong passphrase.
            QCOMPARE(nameOf(code), nameOf(page == 0 ? ErrorCode::WrongSecret : ErrorCode::Corrupt));
        }
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), whole.size() / 2 + 1, whole.size() - 4096, whole.size() - 1})
        QCOMPARE(nameOf(tryOut(whole.first(size))), nameOf(ErrorCode::Corrupt));
    QCOMPARE(nameOf(tryOut(whole + QByteArray(4096, '\0'))), nameOf(ErrorCode::Corrupt));
    QCOMPARE(nameOf(tryOut(whole)), nameOf(ErrorCode::AlreadyExists)); // the control: it opens
    COMPARE_ERROR(BackupFile::open(home.backup, crypto::SecretBytes::copyOf("another"), goOn()),
                  ErrorCode::WrongSecret);
    COMPARE_ERROR(BackupFile::open(home.backup + u"-not"_s, passphrase(), goOn()), ErrorCode::NotFound);
}

void TestBackup::anotherKindOfFileIsSaidToBeOne() {
    standard();
    const TestVault vault;
    const QString path = vault.folder.filePath(u"other"_s);
    const auto clear = askShell(path, {}, "CREATE TABLE a (b); INSERT INTO a VALUES (1);");
    QVERIFY(clear.ran);
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::BadContent);
    QVERIFY(QFile::remove(path));
    QCOMPARE(askBackup(path, "CREATE TABLE a (b); INSERT INTO a VALUES (1);"), QString()); // somebody else's
    COMPARE_ERROR(BackupFile::open(path, passphrase(), goOn()), ErrorCode::BadContent);
}

void TestBackup::stoppingChangesNothing() {
    Home home;
    VERIFY_RESULT(home.db);
    VERIFY_RESULT(addManyReflections(*home.db, 2000));
    const auto stopped = std::make_shared<std::atomic_bool>(true);
    COMPARE_ERROR(writeBackup(*home.db, home.backup, passphrase(), u"1.2"_s, at(1), stopped), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(home.backup));
    VERIFY_RESULT(home.write());
    COMPARE_ERROR(BackupFile::open(home.backup, passphrase(), stopped), ErrorCode::Cancelled);
    auto file = home.read();
    VERIFY_RESULT(file);
    Home other;
    VERIFY_RESULT(other.db);
    VERIFY_RESULT(Reflections(*other.db).save(note(u"stays"_s), at(1)));
    for (const BringBack how : {BringBack::Replace, BringBack::Merge}) {
        COMPARE_ERROR(bringBack(*other.db, *file, how, stopped), ErrorCode::Cancelled);
        QCOMPARE(allWorked(*other.db), QStringList({u"stays"_s}));
    }
    VERIFY_RESULT(other.db->verify());
    VERIFY_RESULT(Reflections(*other.db).save(note(u"and on"_s), at(2))); // nothing is stopped any more
}

CONSIDERED_SUBJECT(TestBackup, QCoreApplication)
#include "tst_backup.moc"
