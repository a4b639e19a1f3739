// The Linux adapters against the real system.
#include "platform/system.h"
#include "subject.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace considered;

class TestSystem : public QObject {
    Q_OBJECT
  private slots:
    void hardeningForbidsCoreDumpsAndTracing() {
        platform::harden();
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    }

    void newFilesAreForThisUserAlone() {
        platform::harden();
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("note")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        struct stat status {};
        QCOMPARE(::stat(qPrintable(file.fileName()), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void theClockTellsLocalTimeWithItsOffset() {
        const auto clock = platform::systemClock();
        const QDateTime before = QDateTime::currentDateTime();
        const Moment now = clock->now();
        QVERIFY(now.utcMs >= before.toMSecsSinceEpoch());
        QVERIFY(now.utcMs - before.toMSecsSinceEpoch() < 5000);
        QCOMPARE(now.offsetSeconds, before.offsetFromUtc());
    }

    void timeSinceBootNeverGoesBack() {
        const auto clock = platform::systemClock();
        qint64 last = clock->sinceBootMs();
        QVERIFY(last > 0);
        for (int i = 0; i < 1000; ++i) {
            const qint64 now = clock->sinceBootMs();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void memoryIsWhatTheKernelCallsAvailable() {
        const quint64 available = platform::systemMemoryInfo()->availableBytes();
        QVERIFY(available > 16ULL << 20);
        QVERIFY(available < 1ULL << 50);
    }

    void appearanceStartsPlainAndInRange() {
        const auto appearance = platform::systemAppearance();
        QVERIFY(appearance->fontScale() >= 1.0 && appearance->fontScale() <= 2.0);
    }

    void aSecondStartReachesTheFirst() {
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto first = platform::systemRaising();
        const auto second = platform::systemRaising();
        const auto elsewhere = platform::systemRaising();
        const QString folder = runtime.filePath(QStringLiteral("data"));
        QVERIFY(!second->tellFirst(folder)); // nobody is there yet
        first->listen(folder);
        QSignalSpy asked(first.get(), &platform::Raising::asked);
        QVERIFY(!elsewhere->tellFirst(runtime.filePath(QStringLiteral("another"))));
        QVERIFY(second->tellFirst(folder));
        QTRY_COMPARE(asked.count(), 1);
    }

    void aFirstStartTakesOverWhatAKilledOneLeft() {
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString folder = runtime.filePath(QStringLiteral("data"));
        const auto killed = platform::systemRaising();
        killed->listen(folder);
        const auto first = platform::systemRaising();
        first->listen(folder); // the socket file is there already
        QSignalSpy asked(first.get(), &platform::Raising::asked);
        QVERIFY(platform::systemRaising()->tellFirst(folder));
        QTRY_COMPARE(asked.count(), 1);
    }
};

CONSIDERED_SUBJECT(TestSystem, QCoreApplication)
#include "tst_system.moc"
