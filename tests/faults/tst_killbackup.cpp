// kill -9 while a backup is made or brought back: the file is the old one or a whole new one, and the notes are what
// they were or what they were to be. 25 kills each, or as many as CONSIDERED_KILLS says.
#include "faults/backupscript.h"
#include "faults/kills.h"
#include "storage/reflections.h"
#include "subject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace considered;
using namespace considered::faults;
using namespace considered::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtFirst = 60;
const int backupKills = tests::killsInsteadOf(25);

/// Kills it some time after it has said `lines` lines. How many steps it said it had done; -1 when it ended by itself.
int killed(const QString& what, const QString& folder, int lines, int mostUs) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + "/fault_backup"_L1, {what, folder});
    QByteArray said;
    while (said.count('\n') < lines + 1) { // and "open"
        if (!process.waitForReadyRead(60'000))
            break;
        said += process.readAllStandardOutput();
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 wait = QRandomGenerator::global()->bounded(mostUs);
    while (timer.nsecsElapsed() < wait * 1000)
        ;
    process.kill();
    process.waitForFinished(60'000);
    said += process.readAllStandardOutput();
    return process.exitStatus() == QProcess::CrashExit ? int(said.count("step ")) : -1;
}

struct Place {
    Place() {
        auto db = Database::create(file(u"vault.db"_s), test::TestVault::key(), vault.id);
        if (!db || !db->execute(quickRounds) || !fill(*db, u"first"_s) ||
            !vault::makeBackup(*db, file(u"first.backup"_s), words(), u"1"_s, test::at(1), goOn()))
            qFatal("the first notes could not be made");
        auto other = Database::create(file(u"other.db"_s), test::TestVault::key(), vault.id);
        if (!other || !fill(*other, u"second"_s) ||
            !vault::makeBackup(*other, file(u"second.backup"_s), words(), u"1"_s, test::at(1), goOn()))
            qFatal("the second notes could not be made");
    }
    [[nodiscard]] static bool fill(Database& db, const QString& worked) {
        for (int i = 0; i < rowsAtFirst; ++i) {
            Reflection reflection;
            reflection.worked = worked + QString(2000, u'.');
            if (!Reflections(db).save(reflection, test::at(i)))
                return false;
        }
        return true;
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] Result<Database> open() const {
        return Database::open(file(u"vault.db"_s), test::TestVault::key(), vault.id);
    }
    test::TestVault vault;
    QTemporaryDir folder;
};

} // namespace

class TestKillBackup : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void aBackupIsTheOldOneOrAWholeNewOne() {
        const Place place;
        const QString path = place.file(u"killed.backup"_s);
        int half = 0;
        for (int kill = 0; kill < backupKills; ++kill) {
            const bool was = QFile::exists(path);
            const int done = killed(u"make"_s, place.folder.path(), kill % 3, 60'000);
            QVERIFY(done >= 0);
            half += QFile::exists(path + u".part"_s) ? 1 : 0;
            if (!was && done == 0 && !QFile::exists(path))
                continue;
            const auto file = BackupFile::open(path, words(), goOn());
            VERIFY_RESULT(file);
            QCOMPARE(file->summary().kept.value(u"reflections"_s), rowsAtFirst);
            if (done > 0) // acknowledged: at least that one
                QVERIFY(file->summary().app.toInt() >= done);
        }
        auto db = place.open();
        VERIFY_RESULT(db);
        VERIFY_RESULT(db->verify());
        qInfo("%d of %d were killed with half a file beside it", half, backupKills);
    }

    void theNotesAreWhatTheyWereOrWhatTheyWereToBe() {
        const Place place;
        int alone = 0;
        for (int kill = 0; kill < backupKills; ++kill) {
            QVERIFY(killed(u"bring"_s, place.folder.path(), kill % 4, 60'000) >= 0);
            auto db = place.open();
            VERIFY_RESULT(db);
            VERIFY_RESULT(db->verify());
            const int kept = Reflections(*db).count({}).value();
            QVERIFY2(kept == rowsAtFirst || kept == 2 * rowsAtFirst, qPrintable(QString::number(kept)));
            ReflectionFilter first;
            first.search = u"first"_s;
            QCOMPARE(Reflections(*db).count(first).value(), rowsAtFirst);
            alone += kept == rowsAtFirst ? 1 : 0;
        }
        qInfo("%d of %d kills found the first notes alone", alone, backupKills);
    }
};

CONSIDERED_SUBJECT(TestKillBackup, QCoreApplication)
#include "tst_killbackup.moc"
