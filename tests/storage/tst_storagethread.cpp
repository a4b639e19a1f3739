// The storage thread: jobs in order, on one other thread, and none lost at the end.
#include "storage/storagethread.h"
#include "subject.h"

#include <semaphore>

using namespace considered;
using namespace considered::storage;

class TestStorageThread : public QObject {
    Q_OBJECT
  private slots:
    void jobsRunInOrderOnOneOtherThread();
    void resultsComeBack();
    void pendingCountsWhatIsNotFinished();
    void theDestructorRunsWhatWasPosted();
    void aJobMayPostAnother();
    void manyThreadsMayPost();
    void whatAJobHoldsGoesOnceItHasRun();
};

void TestStorageThread::jobsRunInOrderOnOneOtherThread() {
    QList<int> order;
    QSet<std::size_t> threads;
    {
        StorageThread thread;
        for (int i = 0; i < 100; ++i)
            thread.post([&, i] {
                order += i;
                threads += std::hash<std::thread::id>()(std::this_thread::get_id());
                return true;
            });
    }
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(std::hash<std::thread::id>()(std::this_thread::get_id())));
}

void TestStorageThread::resultsComeBack() {
    StorageThread thread;
    auto moved = std::make_unique<int>(42); // a move-only callable
    auto future = thread.post([moved = std::move(moved)]() -> Result<int> { return *moved; });
    auto failed = thread.post([]() -> Result<void> { return fail(ErrorCode::DiskFull); });
    QCOMPARE(future.takeResult().value(), 42);
    QCOMPARE(failed.takeResult().error().code, ErrorCode::DiskFull);
}

void TestStorageThread::pendingCountsWhatIsNotFinished() {
    std::binary_semaphore go(0);
    StorageThread thread;
    QCOMPARE(thread.pending(), 0);
    auto held = thread.post([&] {
        go.acquire();
        return true;
    });
    auto last = thread.post([] { return true; });
    QCOMPARE(thread.pending(), 2); // one running or about to, one waiting
    go.release();
    last.waitForFinished();
    QTRY_COMPARE(thread.pending(), 0);
}

void TestStorageThread::theDestructorRunsWhatWasPosted() {
    std::binary_semaphore go(0);
    int ran = 0;
    {
        StorageThread thread;
        thread.post([&] {
            go.acquire();
            return ++ran;
        });
        for (int i = 0; i < 50; ++i)
            thread.post([&] { return ++ran; });
        go.release();
    }
    QCOMPARE(ran, 51);
}

void TestStorageThread::aJobMayPostAnother() {
    bool second = false;
    {
        StorageThread thread;
        thread.post([&] {
            thread.post([&] { return second = true; });
            return true;
        });
    }
    QVERIFY(second);
}

void TestStorageThread::manyThreadsMayPost() {
    int sum = 0; // only the storage thread touches it
    {
        StorageThread thread;
        std::vector<std::jthread> posters;
        for (int poster = 0; poster < 4; ++poster)
            posters.emplace_back([&] {
                for (int i = 0; i < 250; ++i)
                    thread.post([&] { return ++sum; });
            });
        posters.clear(); // joins
    }
    QCOMPARE(sum, 1000);
}

void TestStorageThread::whatAJobHoldsGoesOnceItHasRun() {
    StorageThread thread;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    thread.post([held = std::move(held)] { return *held; }).waitForFinished();
    thread.post([] { return true; }).waitForFinished();
    QVERIFY(watch.expired());
}

CONSIDERED_SUBJECT(TestStorageThread, QCoreApplication)
#include "tst_storagethread.moc"
