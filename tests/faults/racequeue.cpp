// The storage queue under ThreadSanitizer: many threads post, one runs, and what jobs share needs no lock of its own.
// With --control a variable is shared without the queue, which must be noticed.
#include "storage/storagethread.h"

#include <cstdio>
#include <cstring>
#include <thread>
#include <vector>

using considered::storage::StorageThread;

/// Where a future's result is dropped: Qt's own templates, under a lock in libQt6Core that was not instrumented.
extern "C" const char* __tsan_default_suppressions() { // NOLINT: the name is the sanitizer's
    return "race:libQt6Core\nrace:QtPrivate::ResultStoreBase\nrace:QFutureInterface\n";
}

namespace {

constexpr int posters = 4;
constexpr int jobs = 5000;

} // namespace

int main(int argc, char** argv) {
    const bool control = argc > 1 && std::strcmp(argv[1], "--control") == 0;
    int run = 0; // touched on the storage thread alone, and here once it has ended
    int bare = 0;
    {
        StorageThread thread;
        std::vector<std::jthread> threads;
        for (int poster = 0; poster < posters; ++poster)
            threads.emplace_back([&] {
                for (int job = 0; job < jobs; ++job) {
                    auto held = std::make_unique<int>(1); // handed over with the job
                    thread.post([&run, held = std::move(held)] { return run += *held; });
                    static_cast<void>(thread.pending());
                    if (control)
                        ++bare;
                }
            });
    }
    std::printf("%d jobs\n", run);
    return run == posters * jobs ? bare < 0 : 1;
}
