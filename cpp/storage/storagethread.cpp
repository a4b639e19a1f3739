// The storage thread's loop.
#include "storage/storagethread.h"

namespace considered::storage {

StorageThread::StorageThread() : m_thread([this] { loop(); }) {}

StorageThread::~StorageThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

int StorageThread::pending() const {
    const std::lock_guard lock(m_mutex);
    return int(m_jobs.size()) + m_running;
}

void StorageThread::push(std::unique_ptr<Job> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StorageThread::loop() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return; // stopping, and everything posted has run
        std::unique_ptr<Job> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_running = 1;
        lock.unlock();
        job->run();
        job.reset(); // what it holds goes without the lock
        lock.lock();
        m_running = 0;
    }
}

} // namespace considered::storage
