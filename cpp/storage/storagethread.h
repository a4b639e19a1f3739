// StorageThread: the one thread that touches the disk and derives keys. A queue; jobs run in the order posted.
#pragma once

#include "domain/error.h"

#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace considered::storage {

/// post() from any thread. The destructor runs every job already posted, then joins.
class StorageThread {
  public:
    StorageThread();
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Runs `work` (a move-only callable is fine) on the storage thread; the future finishes there. View-models take it
    /// through viewmodel/await.h, which brings it back to the UI thread.
    template <typename F> auto post(F work) -> QFuture<std::invoke_result_t<F&>> {
        using R = std::invoke_result_t<F&>;
        auto job = std::make_unique<JobFor<F, R>>(std::move(work));
        auto future = job->promise.future();
        push(std::move(job));
        return future;
    }

    /// Jobs posted and not finished yet.
    [[nodiscard]] int pending() const;

  private:
    struct Job {
        virtual ~Job() = default;
        virtual void run() = 0;
    };
    template <typename F, typename R> struct JobFor final : Job {
        explicit JobFor(F f) : work(std::move(f)) { promise.start(); }
        void run() override {
            promise.addResult(work());
            promise.finish();
        }
        F work;
        QPromise<R> promise;
    };
    void push(std::unique_ptr<Job> job);
    void loop();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Job>> m_jobs;
    int m_running = 0;
    bool m_stopping = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace considered::storage
