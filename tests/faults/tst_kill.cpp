// kill -9 at random moments: whatever was acknowledged is there afterwards, and the database opens and is sound.
// 150 rounds, or as many as CONSIDERED_KILLS says.
#include "faults/kills.h"
#include "faults/script.h"
#include "storage/earliervault.h"
#include "storage/migrations.h"
#include "storage/reflections.h"
#include "subject.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

constexpr int roundsPerVault = 30; ///< then a fresh one, so that making one is killed too
constexpr int earlyEvery = 10;     ///< each so many rounds the kill comes while opening
constexpr int aimedShare = 3; ///< of four other rounds, wait until the journal is hot: the moments that matter most

/// Of each row, the last step that was acknowledged.
using Acknowledged = QMap<int, int>;

struct Findings {
    int lost = 0;  ///< acknowledged, and older or gone now
    int wrong = 0; ///< not what was ever written
    int ahead = 0; ///< written but not acknowledged before the kill: allowed
};

/// Compares what is in the database with what was acknowledged; `lastStep` is the newest that may have been begun.
Result<Findings> compare(storage::Database& db, const Acknowledged& acknowledged, int lastStep) {
    Findings findings;
    storage::Reflections reflections(db);
    for (auto row = acknowledged.cbegin(); row != acknowledged.cend(); ++row) {
        const bool draft = row.key() >= 1000;
        std::optional<Reflection> there;
        if (draft) {
            auto found = reflections.draftOf(faults::idOf(row.key()));
            if (!found)
                return tl::unexpected(found.error());
            there = *found;
        } else if (auto found = reflections.load(faults::idOf(row.key()))) {
            there = *found;
        } else if (found.error().code != ErrorCode::NotFound) {
            return tl::unexpected(found.error());
        }
        const int step = there ? there->learning.toInt() : -1;
        if (step < row.value()) {
            ++findings.lost;
            continue;
        }
        findings.ahead += step > row.value();
        Reflection expected = faults::contentOf(row.key(), step);
        expected.row = there->row;
        findings.wrong += step > lastStep || *there != expected;
    }
    return findings;
}

/// A journal that the next opening must roll back. SQLite writes its magic number only once its pages are on the disk,
/// and cuts it to nothing to commit.
bool isHot(const QString& databasePath) {
    QFile journal(databasePath + "-journal"_L1);
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.read(&first, 1) == 1 && first != 0;
}

class Writer {
  public:
    Writer(const QString& path, int firstStep) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + "/fault_writer"_L1,
                        {path, QString::number(firstStep)});
        m_process.waitForStarted();
    }
    /// Waits until it has said so many lines. False when it ended by itself.
    bool waitForLines(int lines) {
        QElapsedTimer timer;
        while (m_out.count('\n') < lines) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
            if (m_out.isEmpty())
                timer.start();
            m_out += m_process.readAllStandardOutput();
        }
        m_perSaveUs = timer.isValid() ? timer.nsecsElapsed() / 1000 / std::max(1, lines - 1) : 0;
        return true;
    }
    /// How long a save took so far.
    [[nodiscard]] int perSaveUs() const { return int(std::clamp<qint64>(m_perSaveUs, 500, 200'000)); }
    /// True when the kill ended it.
    bool killNow() {
        m_process.kill();
        m_process.waitForFinished(60'000);
        m_out += m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::CrashExit;
    }
    [[nodiscard]] bool opened() const { return m_out.startsWith("open\n"); }
    /// Notes what was acknowledged; gives the last step.
    int takeInto(Acknowledged& acknowledged) const {
        int last = -1;
        for (const QByteArray& line : m_out.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 2)
                continue;
            last = words[1].toInt();
            acknowledged[words[0].toInt()] = last;
        }
        return last;
    }

  private:
    QProcess m_process;
    QByteArray m_out;
    qint64 m_perSaveUs = 0;
};

/// Busy rather than asleep, for fractions of a millisecond.
void waitMicroseconds(qint64 microseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000)
        ;
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }
    void theComparisonNoticesALostWrite();
    void nothingAcknowledgedIsEverLost();
    void aMigrationKilledAtAnyMomentLosesNothing();
};

void TestKill::theComparisonNoticesALostWrite() {
    const QTemporaryDir folder;
    auto db = storage::Database::create(folder.filePath(u"vault.db"_s), faults::key(), faults::vaultId);
    QVERIFY(db.has_value());
    storage::Reflections reflections(*db);
    QVERIFY(reflections.save(faults::contentOf(1, 5), {}).has_value());
    QVERIFY(reflections.saveDraft(faults::contentOf(1000, 6), {}).has_value());
    QCOMPARE(compare(*db, {{1, 5}, {1000, 6}}, 7)->lost, 0);
    QCOMPARE(compare(*db, {{1, 5}, {1000, 6}}, 7)->wrong, 0);
    QCOMPARE(compare(*db, {{1, 6}, {1000, 7}, {2, 7}, {1001, 7}}, 7)->lost, 4);
    QCOMPARE(compare(*db, {{1, 4}}, 7)->ahead, 1);
    QCOMPARE(compare(*db, {{1, 4}}, 4)->wrong, 1); // a step that was never begun
    Reflection torn = faults::contentOf(1, 8);
    torn.worked.chop(1);
    QVERIFY(reflections.save(torn, {}).has_value());
    QCOMPARE(compare(*db, {{1, 8}}, 8)->wrong, 1);
}

void TestKill::nothingAcknowledgedIsEverLost() {
    const int kills = tests::killsInsteadOf(150);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    Acknowledged acknowledged;
    int nextStep = 0;
    int acknowledgedInAll = 0;
    int hot = 0;
    int unborn = 0;
    int failedOpens = 0;
    Findings all;
    for (int round = 0; round < kills; ++round) {
        if (round % roundsPerVault == 0) {
            folder = std::make_unique<QTemporaryDir>();
            path = folder->filePath(u"vault.db"_s);
            acknowledged.clear();
        }
        const bool early = round % earlyEvery == 0;
        Writer writer(path, nextStep);
        if (early) {
            QThread::usleep(random.bounded(60'000));
        } else {
            // After a few saves, so that the moment falls anywhere within one.
            QVERIFY2(writer.waitForLines(3 + random.bounded(8)), "the writer stopped by itself");
            if (random.bounded(5) < aimedShare) {
                const QDeadlineTimer soon(2 * writer.perSaveUs() / 1000 + 5);
                while (!isHot(path) && !soon.hasExpired())
                    ;
                waitMicroseconds(random.bounded(writer.perSaveUs() / 16));
            } else {
                waitMicroseconds(random.bounded(2 * writer.perSaveUs()));
            }
        }
        QVERIFY2(writer.killNow(), "the writer stopped by itself");
        const bool wasOpen = writer.opened();
        const int last = writer.takeInto(acknowledged);
        hot += isHot(path);
        acknowledgedInAll += last < 0 ? 0 : last - nextStep + 1;
        nextStep = std::max(nextStep, last + 1) + 1; // one may have been written without a word

        auto db = storage::Database::open(path, faults::key(), faults::vaultId);
        if (!db && !wasOpen && acknowledged.isEmpty()) {
            // Killed while making it, before anyone was told there was one: it says so, and is made anew.
            QCOMPARE(nameOf(db.error().code), nameOf(ErrorCode::Missing));
            QFile::remove(path);
            ++unborn;
            continue;
        }
        if (!db) {
            ++failedOpens;
            qWarning("round %d, seed %u: %s", round, seed, qPrintable(db.error().context));
            continue;
        }
        if (const auto sound = db->verify(); !sound)
            QFAIL(qPrintable(sound.error().context));
        const auto found = compare(*db, acknowledged, nextStep - 1);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().context));
        if (found->lost + found->wrong > 0)
            qWarning("round %d, seed %u: %d lost, %d wrong", round, seed, found->lost, found->wrong);
        all.lost += found->lost;
        all.wrong += found->wrong;
        all.ahead += found->ahead;
    }
    qInfo("%d kills (seed %u), %d%% with a hot journal; %d writes acknowledged, %d lost, %d wrong, %d there unasked; "
          "%d failed opens; %d died before the vault was there",
          kills, seed, hot * 100 / kills, acknowledgedInAll, all.lost, all.wrong, all.ahead, failedOpens, unborn);
    QCOMPARE(all.lost, 0);
    QCOMPARE(all.wrong, 0);
    QCOMPARE(failedOpens, 0);
    QVERIFY(acknowledgedInAll > kills); // the writer did write
    QVERIFY(hot > kills / 4);           // and was hit while it did
}

void TestKill::aMigrationKilledAtAnyMomentLosesNothing() {
    constexpr int kills = 30;
    constexpr int rows = 3000;
    // A vault as version 1 of the schema left it, made by the sqlcipher shell.
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"old.db"_s);
    QVERIFY(test::makeEarlierVault(old, QByteArray(32, '\x5a'), faults::vaultId, 1,
                                   R"(
        INSERT INTO reflections (id, created_ms, created_offset, changed_ms, changed_offset, revision, effect_person,
            effect_me, worked, felt_then, felt_now, learning, for_supervision, just_for_me)
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < )" +
                                       QByteArray::number(rows) + R"()
          SELECT randomblob(16), i, 0, i, 0, 1, '', '', hex(randomblob(200)), '', '', '', 0, 1 FROM n;
        INSERT INTO reflection_words (reflection_words) VALUES ('rebuild');)"));
    QRandomGenerator random(QRandomGenerator::global()->generate());
    int hot = 0;
    for (int round = 0; round < kills; ++round) {
        const QString path = folder.filePath(u"vault%1.db"_s.arg(round));
        QVERIFY(QFile::copy(old, path));
        Writer writer(path, 0);
        const QDeadlineTimer soon(5000);
        const bool aimed = round % 2;
        while (aimed && !isHot(path) && !soon.hasExpired())
            ;
        QThread::usleep(random.bounded(aimed ? 5'000 : 120'000));
        QVERIFY(writer.killNow());
        hot += isHot(path);
        auto db = storage::Database::open(path, faults::key(), faults::vaultId);
        QVERIFY2(db.has_value(), db ? "" : qPrintable(db.error().context));
        const auto sound = db->verify();
        QVERIFY2(sound.has_value(), sound ? "" : qPrintable(sound.error().context));
        QVERIFY(storage::Reflections(*db).count({}).value() >= rows);
    }
    qInfo("%d kills while migrating, %d with a hot journal: 0 rows lost, 0 failed opens", kills, hot);
    QVERIFY(hot > 0);
}

CONSIDERED_SUBJECT(TestKill, QCoreApplication)
#include "tst_kill.moc"
