// Before the system sleeps it waits until the notes are locked: against a logind of the test's own, on a bus of its own
// (with_keyring starts it), through the real adapter and the real app model.
#include "content/pack.h"
#include "platform/system.h"
#include "subject.h"
#include "vault/vaultfolder.h"
#include "viewmodel/session/appmodel.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using vault::SlotKind;

namespace {

/// Hands out one end of a pipe; the other end tells when it was closed everywhere.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
  public:
    ~Logind() override { closeOwn(); }
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                                 const QString& mode) {
        asked.append(what + u' ' + mode);
        closeOwn();
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_own = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    /// Whether somebody still wants to be waited for.
    [[nodiscard]] bool isHeld() const {
        pollfd end{m_own, POLLIN, 0};
        return m_own >= 0 && ::poll(&end, 1, 0) == 0; // a closed pipe would say POLLHUP
    }
    void say(bool before) {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << before;
        QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"logind"_s).send(signal);
    }
    QStringList asked;

  private:
    void closeOwn() {
        if (m_own >= 0)
            ::close(m_own);
        m_own = -1;
    }
    int m_own = -1;
};

} // namespace

class TestSleep : public QObject {
    Q_OBJECT
  private slots:
    void itWaitsForTheLockAndForNothingElse() {
        crypto::start();
        Logind logind;
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"logind"_s);
        QVERIFY2(bus.registerService(u"org.freedesktop.login1"_s), "no bus of the test's own");
        QVERIFY(
            bus.registerObject(u"/org/freedesktop/login1"_s, &logind,
                               QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableInvokables));

        test::VaultFolder folder;
        const auto lifecycle = platform::systemLifecycle();
        QTRY_COMPARE(logind.asked, QStringList{u"sleep delay"_s});
        QTRY_VERIFY(logind.isHeld());

        const Practice practice = content::builtInPack().value();
        platform::NullAppearance appearance;
        vault::VaultSession vault(folder.path, folder.needs());
        platform::NullFiles files;
        platform::NullClipboard clipboard;
        platform::NullShareTarget share;
        platform::NullDialler dialler;
        viewmodel::AppModel model({vault,
                                   practice,
                                   folder.clock,
                                   folder.random,
                                   appearance,
                                   *lifecycle,
                                   files,
                                   clipboard,
                                   share,
                                   dialler,
                                   folder.path + u".ini"_s,
                                   {}});
        auto* session = model.session();
        QTRY_COMPARE(session->state(), viewmodel::Session::NoVault);
        session->create({SlotKind::Passphrase, test::VaultFolder::passphrase()}, test::VaultFolder::recovery());
        QTRY_VERIFY(model.notebook());

        // Still waited for when the lock is only asked for, and no longer when the keys are wiped.
        bool heldMeanwhile = false;
        const auto watching = connect(session, &viewmodel::Session::stateChanged, this,
                                      [&] { heldMeanwhile = session->isLocking() && logind.isHeld(); });
        logind.say(true);
        QTRY_VERIFY(!logind.isHeld());
        disconnect(watching);
        QVERIFY(heldMeanwhile);
        QCOMPARE(session->state(), viewmodel::Session::Sealed);
        auto asked = vault.ask([](storage::Database&) -> Result<void> { return {}; });
        asked.waitForFinished();
        COMPARE_ERROR(asked.takeResult(), ErrorCode::Locked);

        // Awake again: it asks to be waited for the next time, and while nothing is open lets it sleep at once.
        logind.say(false);
        QTRY_COMPARE(logind.asked.size(), 2);
        QTRY_VERIFY(logind.isHeld());
        logind.say(true);
        QTRY_VERIFY(!logind.isHeld());
    }
};

CONSIDERED_SUBJECT(TestSleep, QGuiApplication)
#include "tst_sleep.moc"
