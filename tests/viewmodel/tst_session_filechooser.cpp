// Choosing where to save and what to open, in real folders.
#include "platform/system.h"
#include "subject.h"
#include "viewmodel/session/filechooser.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <unistd.h>

using namespace considered;
using viewmodel::FileChooser;
using viewmodel::Navigator;
using namespace Qt::StringLiterals;

namespace {

/// The system's, but beginning in a folder of the test's own.
class Folder final : public platform::Files {
  public:
    explicit Folder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QList<platform::FilePlace> places() override { return {{u"Mine"_s, m_path}}; }
    [[nodiscard]] Result<QList<platform::FileEntry>> list(const QString& folder) override {
        return m_real->list(folder);
    }
    [[nodiscard]] QString above(const QString& folder) override { return m_real->above(folder); }
    [[nodiscard]] Result<platform::Spot> look(const QString& folder, const QString& name) override {
        return m_real->look(folder, name);
    }

  private:
    QString m_path;
    std::unique_ptr<platform::Files> m_real = platform::systemFiles();
};

struct Desk {
    Desk() {
        put(u"a.backup"_s);
        put(u"b.txt"_s);
        put(u".hidden.backup"_s);
        QDir(top.path()).mkpath(u"inner/deeper"_s);
    }
    void put(const QString& name) const {
        QFile file(top.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("four") != 4)
            qFatal("could not write");
    }
    void save(const QString& name) {
        files.chooseSave(u"Save it"_s, name, &receiver, [this](const QString& path) { chosen = path; });
    }
    void open(const QString& ending) {
        files.chooseOpen(u"Open it"_s, ending, &receiver, [this](const QString& path) { chosen = path; });
    }
    [[nodiscard]] bool loaded() {
        return QTest::qWaitFor([this] { return files.loaded(); });
    }
    [[nodiscard]] QStringList titles() const {
        QStringList names;
        for (int row = 0; row < files.rowCount(); ++row)
            names += files.data(files.index(row), FileChooser::TitleRole).toString();
        return names;
    }

    QTemporaryDir top;
    Folder folder{top.path()};
    Navigator navigator;
    QObject receiver;
    FileChooser files{folder, navigator};
    QAbstractItemModelTester tester{&files, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QString chosen;
};

} // namespace

class TestFileChooser : public QObject {
    Q_OBJECT
  private slots:
    void openingShowsFoldersAndTheFilesThatCouldBeMeant() {
        Desk desk;
        desk.open(u".backup"_s);
        QCOMPARE(desk.navigator.route(), Navigator::ChooseFile);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.titles(), QStringList({u"inner"_s, u"a.backup"_s}));
        QCOMPARE(desk.files.folderName(), u"Mine"_s);
        desk.files.pick(1);
        QCOMPARE(desk.chosen, desk.top.filePath(u"a.backup"_s));
        QCOMPARE(desk.navigator.route(), Navigator::Front);
    }

    void walksIntoFoldersAndOut() {
        Desk desk;
        desk.open({});
        QVERIFY(desk.loaded());
        QCOMPARE(desk.titles(), QStringList({u"inner"_s, u"a.backup"_s, u"b.txt"_s}));
        desk.files.pick(0);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.files.folder(), desk.top.filePath(u"inner"_s));
        QCOMPARE(desk.files.aboveName(), u"Mine"_s);
        QCOMPARE(desk.files.place(), QString());
        desk.files.goUp();
        QVERIFY(desk.loaded());
        QCOMPARE(desk.files.place(), desk.top.path());
    }

    void savingGivesTheWholePathWithItsEnding() {
        Desk desk;
        desk.save(u"notes.pdf"_s);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.titles(), QStringList({u"inner"_s}));
        desk.files.typed(u" May talks "_s);
        desk.files.save();
        QTRY_COMPARE(desk.chosen, desk.top.filePath(u"May talks.pdf"_s));
        QVERIFY(!QFile::exists(desk.chosen)); // who asked writes it
        QCOMPARE(desk.navigator.route(), Navigator::Front);
    }

    void aFileThatIsThereIsOnlyReplacedWhenTheySaySo() {
        Desk desk;
        desk.save(u"a.backup"_s);
        QVERIFY(desk.loaded());
        QSignalSpy asked(&desk.files, &FileChooser::replaceAsked);
        desk.files.save();
        QVERIFY(asked.wait());
        QCOMPARE(asked.constFirst().constFirst().toString(), u"a.backup"_s);
        QCOMPARE(desk.chosen, QString());
        desk.files.replace();
        QCOMPARE(desk.chosen, desk.top.filePath(u"a.backup"_s));
    }

    void namesThatCannotBeAreRefusedInWords_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("only the ending") << u".pdf"_s;
        QTest::newRow("hidden") << u".secret"_s;
        QTest::newRow("another folder") << u"../up"_s;
        QTest::newRow("zero") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
        QTest::newRow("too long") << QString(300, u'x');
        QTest::newRow("a folder's") << u"folder"_s;
    }
    void namesThatCannotBeAreRefusedInWords() {
        QFETCH(const QString, name);
        Desk desk;
        QVERIFY(QDir(desk.top.path()).mkpath(u"folder.pdf"_s));
        desk.save(u"notes.pdf"_s);
        QVERIFY(desk.loaded());
        desk.files.typed(name);
        desk.files.save();
        QTRY_VERIFY(!desk.files.trouble().isEmpty());
        QCOMPARE(desk.chosen, QString());
        desk.files.typed(u"good"_s);
        QCOMPARE(desk.files.trouble(), QString());
    }

    void aFolderThatWentIsSaidAndTheOneBeforeStays() {
        Desk desk;
        desk.open({});
        QVERIFY(desk.loaded());
        QVERIFY(QDir(desk.top.filePath(u"inner"_s)).removeRecursively());
        desk.files.pick(0);
        QVERIFY(desk.loaded());
        QCOMPARE(desk.files.trouble(), u"That folder is no longer there."_s);
        QCOMPARE(desk.files.folder(), desk.top.path());
    }

    void leavingOrLockingChoosesNothing() {
        Desk desk;
        desk.save(u"notes.pdf"_s);
        QVERIFY(desk.loaded());
        desk.files.save();
        desk.files.cancel(); // before the answer
        QCOMPARE(desk.navigator.route(), Navigator::Front);
        desk.save(u"notes.pdf"_s);
        QVERIFY(desk.loaded());
        desk.files.forget();
        desk.files.replace();
        QCOMPARE(desk.chosen, QString());
        QCOMPARE(desk.files.count(), 0);
    }

    void aSystemThatShowsNoFilesSaysSo() {
        platform::NullFiles none;
        Navigator navigator;
        FileChooser files(none, navigator);
        files.chooseSave(u"Save it"_s, u"a.pdf"_s, this, [](const QString&) { QFAIL("nothing was chosen"); });
        QTRY_VERIFY(files.loaded());
        QVERIFY(!files.trouble().isEmpty());
        files.save();
    }

    void theSystemsPlacesAreFoldersThatAreThere() {
        const auto real = platform::systemFiles();
        const QList<platform::FilePlace> places = real->places();
        QVERIFY(!places.isEmpty());
        for (const platform::FilePlace& place : places) {
            QVERIFY(QFileInfo(place.path).isDir());
            QVERIFY(!place.name.isEmpty());
        }
        QCOMPARE(real->list(u"/no such folder"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(real->look(u"/proc"_s, u"x"_s).has_value(), ::access("/proc", W_OK) == 0);
    }
};

CONSIDERED_SUBJECT(TestFileChooser, QCoreApplication)
#include "tst_session_filechooser.moc"
