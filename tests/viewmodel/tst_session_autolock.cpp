// When the notes lock by themselves, on a clock that a test sets.
#include "subject.h"
#include "viewmodel/session/autolock.h"

#include <QSignalSpy>
#include <QWindow>

using namespace considered;
using viewmodel::AutoLock;

namespace {

class SetClock final : public Clock {
  public:
    [[nodiscard]] Moment now() const override { return {}; }
    [[nodiscard]] qint64 sinceBootMs() const override { return ms; }
    qint64 ms = 5'000'000;
};

class Life final : public platform::Lifecycle {
  public:
    using Lifecycle::Lifecycle;
    void readyToSleep() override {}
};

} // namespace

class TestAutoLock : public QObject {
    Q_OBJECT

    SetClock clock;
    Life life;
    std::unique_ptr<AutoLock> lock;
    std::unique_ptr<QSignalSpy> locked;

    void pass(int seconds) {
        clock.ms += qint64(seconds) * 1000;
        QTest::qWait(1100); // the next look at the clock
    }

  private slots:
    void init() {
        lock = std::make_unique<AutoLock>(clock, life);
        locked = std::make_unique<QSignalSpy>(lock.get(), &AutoLock::lockNow);
        lock->watch(true);
    }
    void cleanup() {
        lock->watch(false);
        locked.reset();
        lock.reset();
    }

    void locksAfterAMinuteWithoutATouch() {
        pass(59);
        QCOMPARE(locked->count(), 0);
        pass(1);
        QVERIFY(locked->count() >= 1);
    }

    void aTouchStartsTheMinuteAnew() {
        pass(50);
        QWindow window;
        QTest::keyClick(&window, Qt::Key_A);
        pass(50);
        QCOMPARE(locked->count(), 0);
    }

    void aTouchAfterSleepingThroughTheLimitComesTooLate() {
        clock.ms += 3'600'000; // asleep: no timer ran
        QWindow window;
        QTest::keyClick(&window, Qt::Key_A);
        QVERIFY(locked->count() >= 1);
    }

    void theLimitCanBeChosenWithinItsRange() {
        lock->setIdleLimit(5); // under the least: 30
        pass(29);
        QCOMPARE(locked->count(), 0);
        pass(1);
        QVERIFY(locked->count() >= 1);
    }

    void leavingCoversAtOnceAndLocksAfterTheGrace() {
        lock->setWindowShown(false);
        QVERIFY(lock->covered());
        QCOMPARE(locked->count(), 0);
        pass(30);
        QVERIFY(locked->count() >= 1);
    }

    void comingBackInTimeUncovers() {
        lock->setWindowShown(false);
        clock.ms += 20'000;
        lock->setWindowShown(true);
        QVERIFY(!lock->covered());
        QCOMPARE(locked->count(), 0);
    }

    void comingBackTooLateLocksBeforeAnythingIsShown() {
        lock->setWindowShown(false);
        clock.ms += 31'000;
        bool coveredThen = false;
        connect(lock.get(), &AutoLock::lockNow, this, [&] { coveredThen = lock->covered(); });
        lock->setWindowShown(true);
        QVERIFY(locked->count() >= 1);
        QVERIFY(coveredThen);
    }

    void withNoGraceLeavingLocksAtOnce() {
        lock->setLeavingGrace(0);
        lock->setWindowShown(false);
        QVERIFY(locked->count() >= 1);
    }

    void theSystemsScreenLockIsLeaving() {
        emit life.screenLocked();
        QVERIFY(lock->covered());
        pass(30);
        QVERIFY(locked->count() >= 1);
    }

    void sleepLocksAtOnce() {
        emit life.suspending();
        QCOMPARE(locked->count(), 1);
    }

    void whileTheNotesAreClosedLeavingCoversAndLocksNothing() {
        lock->watch(false);
        lock->setWindowShown(false);
        QVERIFY(lock->covered()); // set-up shows secrets too
        pass(3600);
        QCOMPARE(locked->count(), 0);
        lock->setWindowShown(true);
        QVERIFY(!lock->covered());
    }

    void openedWhileAwayItLocksAfterTheGrace() {
        lock->watch(false);
        lock->setWindowShown(false);
        pass(3600);
        lock->watch(true);
        QVERIFY(lock->covered());
        QCOMPARE(locked->count(), 0);
        pass(30);
        QVERIFY(locked->count() >= 1);
    }

    void whatThePersonHidStaysHiddenUntilTheyShowIt() {
        QSignalSpy changed(lock.get(), &AutoLock::coveredChanged);
        lock->hide();
        QVERIFY(lock->covered() && lock->hidden());
        QCOMPARE(changed.count(), 1);
        lock->setWindowShown(false);
        lock->setWindowShown(true); // coming back to the window shows nothing by itself
        QVERIFY(lock->covered());
        pass(60); // and hidden notes lock as others do
        QVERIFY(locked->count() >= 1);
        QVERIFY(lock->covered());
        lock->show();
        QVERIFY(!lock->covered());
    }

    void leavingCoversWhatWasShownAgainWhileAway() {
        lock->hide();
        lock->setWindowShown(false);
        lock->show();
        QVERIFY(lock->covered());
        QVERIFY(!lock->hidden());
    }
};

CONSIDERED_SUBJECT(TestAutoLock, QGuiApplication)
#include "tst_session_autolock.moc"
