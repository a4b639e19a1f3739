// A second start on the same folder says so, touches nothing, and raises the first.
#include "app/files.h"
#include "scene/scene.h"
#include "subject.h"

#include <QProcess>
#include <QSignalSpy>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestSecondStart : public QObject {
    Q_OBJECT
  private slots:
    void saysSoAndRaisesTheFirst() {
        const QTemporaryDir home;
        const QString data = home.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(home.filePath(u"run"_s)));
        QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", home.filePath(u"run"_s).toLocal8Bit());
        qputenv("HOME", home.path().toLocal8Bit());
        app::Parts parts = app::systemParts();
        auto first = app::Composition::make(data, std::move(parts));
        QVERIFY(first.has_value());
        QVERIFY((*first)->show());
        QSignalSpy raised(&(*first)->model(), &viewmodel::AppModel::raiseRequested);
        const QStringList before = fingerprint(data);

        QProcess second;
        second.start(QStringLiteral(CONSIDERED_PROGRAM), {u"--data-dir"_s, data});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardError().contains("Considered is open already"));
        QTRY_COMPARE(raised.count(), 1);
        QCOMPARE(fingerprint(data), before);
    }

    void aKilledFirstDoesNotStandInTheWay() {
        const QTemporaryDir home;
        const QString data = home.filePath(u"data"_s);
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
        QProcess first;
        first.start(QStringLiteral(CONSIDERED_PROGRAM), {u"--data-dir"_s, data});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/lock"_s), 20'000);
        first.kill();
        QVERIFY(first.waitForFinished());
        auto next = app::Composition::make(data, app::systemParts());
        QVERIFY(next.has_value());
    }
};

CONSIDERED_SUBJECT(TestSecondStart, QGuiApplication)
#include "tst_secondstart.moc"
