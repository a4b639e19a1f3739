// One process for one data folder.
#include "ondisk.h"
#include "subject.h"
#include "vault/processlock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sys/wait.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using test::modeOf;
using vault::ProcessLock;

namespace {

/// What a second process gets when it tries: 0 = the lock, 1 = AlreadyRunning, 2 = anything else.
int secondStart(const QString& directory) {
    const pid_t child = ::fork();
    if (child == 0) {
        const Result<ProcessLock> lock = ProcessLock::take(directory);
        ::_exit(lock ? 0 : (lock.error().code == ErrorCode::AlreadyRunning ? 1 : 2));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class ProcessLockTest : public QObject {
    Q_OBJECT
  private slots:
    void aSecondStartIsTold() {
        QTemporaryDir home;
        {
            const Result<ProcessLock> lock = ProcessLock::take(home.path());
            QVERIFY(lock);
            QCOMPARE(secondStart(home.path()), 1);
            QCOMPARE(ProcessLock::take(home.path()).error().code, ErrorCode::AlreadyRunning); // same process as well
        }
        QCOMPARE(secondStart(home.path()), 0);
    }

    void aKilledProcessLetsGo() {
        QTemporaryDir home;
        std::array<int, 2> ready{};
        QCOMPARE(::pipe(ready.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const Result<ProcessLock> lock = ProcessLock::take(home.path());
            const char held = lock ? 'y' : 'n';
            if (::write(ready[1], &held, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char held = 0;
        QCOMPARE(::read(ready[0], &held, 1), ssize_t(1));
        QCOMPARE(held, 'y');
        QCOMPARE(ProcessLock::take(home.path()).error().code, ErrorCode::AlreadyRunning);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(ProcessLock::take(home.path()));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void movesWithItsOwner() {
        QTemporaryDir home;
        Result<ProcessLock> lock = ProcessLock::take(home.path());
        QVERIFY(lock);
        {
            const ProcessLock owner = std::move(*lock);
            QCOMPARE(secondStart(home.path()), 1);
        }
        QCOMPARE(secondStart(home.path()), 0);
    }

    void theFolderIsMadeForItsOwnerOnly() {
        QTemporaryDir home;
        const QString folder = home.path() + u"/a/b"_s;
        const Result<ProcessLock> lock = ProcessLock::take(folder);
        QVERIFY(lock);
        QCOMPARE(modeOf(folder), 0700);
        QCOMPARE(modeOf(home.path() + u"/a"_s), 0700);
        QCOMPARE(modeOf(folder + u"/lock"_s), 0600);
    }

    void anOpenFolderIsClosed() {
        QTemporaryDir home;
        QCOMPARE(::chmod(QFile::encodeName(home.path()).constData(), 0755), 0);
        QVERIFY(ProcessLock::take(home.path()));
        QCOMPARE(modeOf(home.path()), 0700);
    }

    void aSharedFolderIsRefusedAndLeftAlone() {
        QTemporaryDir home;
        QCOMPARE(::chmod(QFile::encodeName(home.path()).constData(), 01777), 0);
        const Result<ProcessLock> lock = ProcessLock::take(home.path());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::NotPermitted);
        QCOMPARE(modeOf(home.path()), 0777);
        QVERIFY(!QFileInfo::exists(home.path() + u"/lock"_s));
    }

    void aFileInThePlaceOfTheFolderIsAnError() {
        QTemporaryDir home;
        QFile file(home.path() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const int mode = modeOf(file.fileName());
        const Result<ProcessLock> lock = ProcessLock::take(file.fileName());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Io);
        QCOMPARE(modeOf(file.fileName()), mode);
    }

    void aLinkInThePlaceOfTheLockIsNotFollowed() {
        QTemporaryDir home;
        QVERIFY(QFile::link(home.path() + u"/elsewhere"_s, home.path() + u"/lock"_s));
        QVERIFY(!ProcessLock::take(home.path()));
        QVERIFY(!QFileInfo::exists(home.path() + u"/elsewhere"_s));
    }
};

CONSIDERED_SUBJECT(ProcessLockTest, QCoreApplication)
#include "tst_processlock.moc"
