// A file at a place the person chose: whole or not there, whatever happens.
#include "ondisk.h"
#include "subject.h"
#include "vault/durablefile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using test::bytesOf;

namespace {

QStringList allIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class SaveForPerson : public QObject {
    Q_OBJECT
  private slots:
    void aNewFileAndOneThatIsReplaced() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.pdf"_s);
        for (const QByteArray& bytes : {QByteArray("one"), QByteArray(), QByteArray(300'000, 'x')}) {
            QVERIFY(vault::saveForPerson(path, bytes).has_value());
            QCOMPARE(bytesOf(path), bytes);
            QCOMPARE(allIn(folder), QStringList{u"notes.pdf"_s});
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    void whatIsBesideItIsNotTouched() {
        const QTemporaryDir folder;
        QFile beside(folder.filePath(u"notes.pdf.new"_s));
        QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write("mine") == 4);
        beside.close();
        QVERIFY(vault::saveForPerson(folder.filePath(u"notes.pdf"_s), "one").has_value());
        QCOMPARE(bytesOf(beside.fileName()), QByteArray("mine"));
    }

    void noRoomLeavesNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.pdf"_s);
        QVERIFY(vault::saveForPerson(path, "before").has_value());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 10'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto saved = vault::saveForPerson(path, QByteArray(20'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::DiskFull);
        QCOMPARE(allIn(folder), QStringList{u"notes.pdf"_s});
        QCOMPARE(bytesOf(path), QByteArray("before"));
    }

    void noSuchFolder() {
        const QTemporaryDir folder;
        const auto saved = vault::saveForPerson(folder.filePath(u"gone/notes.pdf"_s), "one");
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
    }

    /// Root may write anywhere, so another user tries.
    void noPermissionLeavesNothing() {
        if (::geteuid() != 0)
            QSKIP("needs root to become somebody else");
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            if (::seteuid(65534) != 0)
                ::_exit(2);
            const auto saved = vault::saveForPerson(folder.filePath(u"notes.pdf"_s), "one");
            ::_exit(!saved && saved.error().code == ErrorCode::NotPermitted ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(allIn(folder), QStringList());
    }

    /// Killed at random moments while it saves, again and again: every file is whole, and there is nothing else.
    void killedItLeavesNoPart() {
        const QTemporaryDir folder;
        const QByteArray bytes(4'000'000, 'x');
        int whole = 0;
        for (int round = 0; round < 30; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                for (int i = 0;; ++i)
                    if (!vault::saveForPerson(folder.filePath(u"%1-%2.pdf"_s.arg(round).arg(i % 4)), bytes))
                        ::_exit(1);
            }
            ::usleep(useconds_t(2'000 + QRandomGenerator::global()->bounded(30'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const QStringList there = allIn(folder);
            for (const QString& name : there) {
                QCOMPARE(QFile(folder.filePath(name)).size(), bytes.size());
                // Taking over a name from another is the one moment with a second, whole file.
                QVERIFY(!name.endsWith(u".pdf"_s) || ++whole);
                QVERIFY(QFile::remove(folder.filePath(name)));
            }
        }
        QVERIFY(whole > 0); // it was killed while it worked
    }
};

CONSIDERED_SUBJECT(SaveForPerson, QCoreApplication)
#include "tst_saveforperson.moc"
