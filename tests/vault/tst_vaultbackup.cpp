// A backup is whole before it has its name, whatever the device does; and what a full device or a damaged file leaves
// of the vault it is brought back into.
#include "golden/goldenvault.h"
#include "ondisk.h"
#include "subject.h"
#include "vault/backup.h"
#include "vault/vaultfolder.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using test::bytesOf;
using test::VaultFolder;
using vault::SlotKind;

namespace {

constexpr Moment now{1'760'000'000'000, 3600};

crypto::SecretBytes words() {
    return VaultFolder::passphrase(u"unfold felt tip zoom drop down yodel"_s);
}

storage::StopFlag goOn() {
    return std::make_shared<std::atomic_bool>(false);
}

/// While it lives, no file grows beyond that: what a full device answers, for this process.
class FullDevice {
  public:
    explicit FullDevice(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDevice() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDevice)

  private:
    rlimit m_before{};
};

struct Desk {
    Desk() {
        folder.fill();
        app = folder.start();
        if (!app->openWith(SlotKind::Passphrase, VaultFolder::passphrase()) ||
            !app->database()->execute("PRAGMA cipher_default_kdf_iter = 4")) // SQLCipher's own subject
            qFatal("the vault did not open");
        if (::chmod(qPrintable(outside.path()), 0755) != 0)
            qFatal("chmod");
    }
    [[nodiscard]] Result<vault::BackupMade> make() {
        return vault::makeBackup(*app->database(), path, words(), u"1.0"_s, now, goOn());
    }
    [[nodiscard]] QStringList files() const {
        return QDir(outside.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    VaultFolder folder;
    std::unique_ptr<vault::Vault> app;
    QTemporaryDir outside;
    QString path = outside.filePath(u"Notes.backup"_s);
};

} // namespace

class VaultBackupTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void whatWasMadeIsThereAloneAndForItsOwnerOnly() {
        Desk desk;
        QFile half(desk.path + u".part"_s); // an earlier one was killed
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        const auto made = desk.make();
        VERIFY_RESULT(made);
        QCOMPARE(made->summary.kept.value(u"reflections"_s), 1);
        QCOMPARE(made->bytes, QFileInfo(desk.path).size());
        QCOMPARE(desk.files(), QStringList({u"Notes.backup"_s}));
        struct stat status {};
        QCOMPARE(::stat(qPrintable(desk.path), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        const auto state = vault::backupState(*desk.app->database());
        VERIFY_RESULT(state);
        QCOMPARE(*state, (BackupState{now.utcMs, 1, false, {}}));
        VERIFY_RESULT(vault::setNotNow(*desk.app->database(), now));
        QCOMPARE(vault::backupState(*desk.app->database())->notNowMs, now.utcMs);
    }

    void aFullDeviceLeavesTheOldOneAndNothingHalf() {
        Desk desk;
        VERIFY_RESULT(desk.make());
        const QByteArray before = bytesOf(desk.path);
        QVERIFY(VaultFolder::saveReflection(*desk.app, QString(20'000, u'x')));
        for (const rlim_t limit :
             {rlim_t(0), rlim_t(4096), rlim_t(20'000), rlim_t(before.size()), rlim_t(before.size() + 4096)}) {
            const FullDevice full(limit);
            COMPARE_ERROR(desk.make(), ErrorCode::DiskFull);
            QCOMPARE(bytesOf(desk.path), before);
            QCOMPARE(desk.files(), QStringList({u"Notes.backup"_s}));
        }
        VERIFY_RESULT(desk.app->database()->verify());
        VERIFY_RESULT(desk.make()); // once there is room
        QVERIFY(bytesOf(desk.path) != before);
    }

    void aFolderThatRefusesOrWentIsToldApart() {
        Desk desk;
        const QString refusing = desk.outside.filePath(u"refusing"_s);
        QVERIFY(QDir().mkpath(refusing));
        QCOMPARE(::chmod(qPrintable(refusing), 0555), 0);
        desk.path = refusing + u"/Notes.backup"_s;
        const uid_t me = ::geteuid();
        if (me == 0)
            QCOMPARE(::seteuid(65534), 0); // whom permissions bind
        const auto refused = desk.make();
        if (me == 0)
            QCOMPARE(::seteuid(0), 0);
        COMPARE_ERROR(refused, ErrorCode::NotPermitted);
        desk.path = desk.outside.filePath(u"gone/Notes.backup"_s);
        COMPARE_ERROR(desk.make(), ErrorCode::NotFound);
        QCOMPARE(desk.files(), QStringList());
    }

    void stoppedItLeavesNothing() {
        Desk desk;
        const auto stopped = std::make_shared<std::atomic_bool>(true);
        COMPARE_ERROR(vault::makeBackup(*desk.app->database(), desk.path, words(), u"1.0"_s, now, stopped),
                      ErrorCode::Cancelled);
        QCOMPARE(desk.files(), QStringList());
    }

    void aFullDeviceLeavesTheVaultAsItWas() {
        Desk desk;
        for (int i = 0; i < 50; ++i)
            QVERIFY(VaultFolder::saveReflection(*desk.app, QString(4000, u'y')));
        VERIFY_RESULT(desk.make());
        Desk other;
        const qint64 size = QFileInfo(other.folder.path + u"/vault.db"_s).size();
        for (const auto how : {storage::BringBack::Replace, storage::BringBack::Merge}) {
            const FullDevice full(rlim_t(size + 8192));
            COMPARE_ERROR(vault::bringBack(*other.app->database(), desk.path, words(), how, goOn()),
                          ErrorCode::DiskFull);
        }
        VERIFY_RESULT(other.app->database()->verify());
        QCOMPARE(storage::Reflections(*other.app->database()).count({}).value(), 1);
        // With room it works, and the vault is still opened by what opened it.
        VERIFY_RESULT(
            vault::bringBack(*other.app->database(), desk.path, words(), storage::BringBack::Replace, goOn()));
        other.app.reset();
        const auto again = other.folder.start();
        const auto opened = again->openWith(SlotKind::Recovery, VaultFolder::recovery());
        VERIFY_RESULT(opened);
        QVERIFY(!opened->databaseOlder);
        QCOMPARE(storage::Reflections(*again->database()).count({}).value(), 51);
    }

    void aDamagedOrForeignFileChangesNothing() {
        Desk desk;
        VERIFY_RESULT(desk.make());
        const QByteArray whole = bytesOf(desk.path);
        const QByteArray before = bytesOf(desk.folder.path + u"/vault.db"_s);
        const auto bring = [&](const QByteArray& bytes) {
            QFile file(desk.path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("could not write");
            file.close();
            const auto brought =
                vault::bringBack(*desk.app->database(), desk.path, words(), storage::BringBack::Replace, goOn());
            return brought ? ErrorCode::AlreadyExists : brought.error().code;
        };
        QByteArray flipped = whole;
        flipped[whole.size() - 2000] = char(flipped.at(whole.size() - 2000) ^ 1);
        QCOMPARE(bring(flipped), ErrorCode::Corrupt);
        QCOMPARE(bring(whole.first(whole.size() - 4096)), ErrorCode::Corrupt);
        QCOMPARE(bring(QByteArray(40'960, 'z')), ErrorCode::WrongSecret);
        QCOMPARE(bring("hello"), ErrorCode::Corrupt);
        QCOMPARE(bytesOf(desk.folder.path + u"/vault.db"_s), before);
    }

    void everyGoldenBackupComesBack() {
        const QDir golden(QStringLiteral(CONSIDERED_SOURCE_DIR "/tests/golden"));
        const QStringList names = golden.entryList({u"*.backup"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        Desk any;
        QVERIFY(any.app->database()->execute("PRAGMA cipher_default_kdf_iter = 256000").has_value());
        for (const QString& name : names) {
            VaultFolder folder;
            const auto app = folder.start();
            VERIFY_RESULT(app->create(SlotKind::Passphrase, VaultFolder::passphrase(), VaultFolder::recovery()));
            const auto secret = vault::normalisedPassphrase(vault::canonicalWords(golden::passphrase));
            const auto brought =
                vault::bringBack(*app->database(), golden.filePath(name), secret, storage::BringBack::Replace, goOn());
            VERIFY_RESULT(brought);
            QCOMPARE(brought->added, 1);
            const auto page = storage::Reflections(*app->database()).list({}, {}, 2);
            VERIFY_RESULT(page);
            QCOMPARE(page->rows.size(), 1);
            Reflection expected = golden::reflection();
            const auto found = storage::Reflections(*app->database()).load(page->rows.first().id);
            VERIFY_RESULT(found);
            expected.row = found->row;
            QCOMPARE(*found, expected);
        }
    }
};

CONSIDERED_SUBJECT(VaultBackupTest, QCoreApplication)
#include "tst_vaultbackup.moc"
