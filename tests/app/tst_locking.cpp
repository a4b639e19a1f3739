// Locking while the notes are being made or opened: the key is wiped as it arrives, and nobody is left on a dead page.
#include "scene/scene.h"
#include "subject.h"

#include <QSignalSpy>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestLocking : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scene> m_scene;

    Hand& hand() { return m_scene->hand(); }
    /// Locks as soon as a key is being made, and waits for what comes of it.
    [[nodiscard]] bool lockWhileOpening() {
        auto& model = m_scene->model();
        if (!hand().waitUntil([&] { return model.session()->state() == viewmodel::Session::Opening; }))
            return false;
        model.lock();
        return hand().waitUntil([&] { return model.session()->state() == viewmodel::Session::Sealed; }, 20'000) &&
               m_scene->settle() && !model.notebook();
    }

  private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<Scene>(m_folder->filePath(u"data"_s));
    }
    void cleanup() { m_scene.reset(); }

    void whileTheNotesAreMadeItEndsOnTheFrontPage() {
        QVERIFY(hand().tap(u"Set up my notes"_s));
        const auto finish = connect(m_scene->model().session(), &viewmodel::Session::stateChanged, this, [this] {
            if (m_scene->model().session()->state() == viewmodel::Session::Opening)
                m_scene->model().lock();
        });
        static_cast<void>(m_scene->setUp()); // it never opens: that is the point
        disconnect(finish);
        QVERIFY2(hand().waitFor(u"Open my notes"_s, 20'000), qPrintable(hand().problem()));
        QVERIFY(!m_scene->model().notebook());
        QVERIFY2(m_scene->unlock(), qPrintable(hand().problem()));
    }

    void whileTheyAreOpenedTheyStayShut() {
        QVERIFY(hand().tap(u"Set up my notes"_s) && m_scene->setUp());
        m_scene->model().lock();
        QVERIFY2(hand().waitFor(u"Open my notes"_s), qPrintable(hand().problem()));
        QVERIFY(m_scene->settle());
        m_scene->model().session()->openWithPassphrase(m_scene->passphrase());
        QVERIFY(lockWhileOpening());
        QVERIFY2(hand().waitFor(u"Open my notes"_s), qPrintable(hand().problem()));
        QVERIFY2(m_scene->unlock(), qPrintable(hand().problem()));
    }

    void whatComesBackAfterTheLockSaysNothing() {
        QVERIFY(hand().tap(u"Set up my notes"_s) && m_scene->setUp() && m_scene->settle());
        auto& model = m_scene->model();
        QSignalSpy shown(model.notices(), &viewmodel::Notices::shown);
        viewmodel::Notebook* leaving = model.notebook();
        model.lock();
        leaving->agreement()->setAgreed(true); // asked of closed notes, by what is about to go
        auto behind = m_scene->ask([](storage::Database&) -> Result<void> { return {}; });
        behind.waitForFinished();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut); // and answered before it goes
        QVERIFY2(hand().waitFor(u"Open my notes"_s), qPrintable(hand().problem()));
        QVERIFY(m_scene->settle());
        QCOMPARE(shown.count(), 0);
        QVERIFY2(m_scene->unlock(), qPrintable(hand().problem()));
        model.notebook()->agreement()->setAgreed(true);
        QVERIFY(m_scene->settle());
        model.notebook()->preparation()->biography()->copy(); // what is open speaks
        QCOMPARE(shown.count(), 1);
    }
};

CONSIDERED_SUBJECT(TestLocking, QGuiApplication)
#include "tst_locking.moc"
