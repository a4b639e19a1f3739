// kill -9 while what opens a vault is changed, or its PIN guessed at: the old secrets or the new ones open it, with
// every row, and no guess comes back. 50 kills each and 1,000 wrong PINs, or as many kills as CONSIDERED_KILLS says.
#include "faults/keyscript.h"
#include "faults/kills.h"
#include "storage/reflections.h"
#include "subject.h"
#include "vault/headerfiles.h"
#include "vault/tries.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace considered;
using namespace considered::faults;
using namespace Qt::StringLiterals;
using vault::SlotKind;

namespace {

constexpr int leastGuesses = 1000;
constexpr int openRows = 40;
const int keyKills = tests::killsInsteadOf(50);

/// Starts the changer, waits until it has said `lines` lines and then a random while, and kills it. What it said.
QByteArrayList killed(const QString& what, const QString& folder, int step, int lines, int mostUs) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + "/fault_keys"_L1, {what, folder, QString::number(step)});
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
    if (process.exitStatus() != QProcess::CrashExit)
        qWarning("the changer ended by itself: %d", process.exitCode());
    said += process.readAllStandardOutput();
    return process.exitStatus() == QProcess::CrashExit ? said.split('\n') : QByteArrayList();
}

int lastStep(const QByteArrayList& said, int before) {
    for (auto line = said.crbegin(); line != said.crend(); ++line)
        if (line->startsWith("step "))
            return line->mid(5).toInt();
    return before;
}

bool opensWholly(KeyedVault& keyed, vault::Credential with) {
    const auto app = keyed.start();
    const auto opened = app->openWith(with.kind, std::move(with.secret));
    if (!opened)
        return false;
    return storage::Reflections(*app->database()).count({}) == openRows && app->database()->verify().has_value();
}

void make(KeyedVault& keyed, const QByteArray& recovery) {
    const auto app = keyed.start();
    auto first = pinOf(1);
    auto made = app->create(SlotKind::Pin, std::move(first.secret), std::move(recoveryOf(recovery).secret));
    for (int i = 0; made && i < openRows; ++i) {
        Reflection reflection;
        reflection.learning = u"row %1"_s.arg(i);
        made =
            storage::Reflections(*app->database()).save(reflection, {1'750'000'000'000 + i, 0}).map([](const auto&) {});
    }
    if (!made)
        qFatal("the vault could not be made: %s", qPrintable(made.error().context));
}

} // namespace

class TestKillKeys : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void theCountOfMissesNeverFalls() {
        const QTemporaryDir folder;
        KeyedVault keyed(folder.path());
        make(keyed, fixedRecovery);
        const vault::TryFiles files(keyed.directory);
        const QUuid vaultId = vault::HeaderFiles(keyed.directory).read()[0].header->vaultId;
        int guesses = 0;
        int ended = 0;
        for (; ended < keyKills || guesses < leastGuesses; ++ended) {
            const auto before = files.read(vaultId);
            QVERIFY(before);
            const QByteArrayList said =
                killed(u"miss"_s, folder.path(), 0, QRandomGenerator::global()->bounded(30), 15'000);
            QVERIFY(!said.isEmpty());
            guesses += int(said.size());
            const auto after = files.read(vaultId);
            QVERIFY2(after, qPrintable(after ? QString() : after.error().context));
            const QByteArray last = said.size() > 1 ? said.at(said.size() - 2) : QByteArray();
            if (said.contains("owner"))
                continue; // who forgives them
            const quint32 least = last.startsWith("miss ") ? last.mid(5).toUInt() : before->tries.misses;
            QVERIFY2(after->tries.misses >= least, last.constData());
        }
        QVERIFY(opensWholly(keyed, recoveryOf(fixedRecovery)));
        qInfo("%d kills among %d wrong PINs: the count never fell", ended, guesses);
    }

    void aChangedSecretIsOldOrNew() {
        const QTemporaryDir folder;
        KeyedVault keyed(folder.path());
        make(keyed, fixedRecovery);
        int step = 1; // the last PIN or passphrase that is known to count
        for (int kill = 0; kill < keyKills; ++kill) {
            const QByteArrayList said =
                killed(u"change"_s, folder.path(), step + 1, QRandomGenerator::global()->bounded(4), 20'000);
            QVERIFY(!said.isEmpty());
            const int acknowledged = lastStep(said, step);
            const auto credential = [](int which) {
                return which % 2 ? pinOf(which) : passphraseOf(which);
            };
            QVERIFY(opensWholly(keyed, recoveryOf(fixedRecovery)));
            // The newest acknowledged of each kind, or the one that was being set.
            const bool later = opensWholly(keyed, credential(acknowledged + 1));
            QVERIFY2(opensWholly(keyed, credential(acknowledged)), qPrintable(QString::number(acknowledged)));
            if (acknowledged > 2)
                QVERIFY(later != opensWholly(keyed, credential(acknowledged - 1)));
            step = later ? acknowledged + 1 : acknowledged;
        }
        qInfo("%d kills, %d secrets set: always the old or the new", keyKills, step);
    }

    void newKeysAreOldOrNew() {
        const QTemporaryDir folder;
        KeyedVault keyed(folder.path());
        make(keyed, recoveryCodeOf(1));
        int step = 1;
        int ahead = 0;
        for (int kill = 0; kill < keyKills; ++kill) {
            const QByteArrayList said =
                killed(u"rotate"_s, folder.path(), step + 1, QRandomGenerator::global()->bounded(2), 60'000);
            QVERIFY(!said.isEmpty());
            const int acknowledged = lastStep(said, step);
            const bool later = opensWholly(keyed, recoveryOf(recoveryCodeOf(acknowledged + 1)));
            const bool now = opensWholly(keyed, recoveryOf(recoveryCodeOf(acknowledged)));
            QVERIFY2(later != now, qPrintable(QString::number(acknowledged)));
            step = later ? acknowledged + 1 : acknowledged;
            ahead += later;
            QVERIFY(opensWholly(keyed, step % 2 ? pinOf(step) : passphraseOf(step)));
            QVERIFY(!opensWholly(keyed, recoveryOf(recoveryCodeOf(step - 1))));
        }
        qInfo("%d kills, %d sets of keys: always the old or the new (%d times the new)", keyKills, step, ahead);
    }
};

CONSIDERED_SUBJECT(TestKillKeys, QCoreApplication)
#include "tst_killkeys.moc"
