// What a thread has worked, for benches: time in which it waits for something does not count.
#pragma once

#include <sys/resource.h>

namespace considered::tests {

/// Of the calling thread, in milliseconds.
[[nodiscard]] inline double workedMs() {
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto ms = [](const timeval& time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

} // namespace considered::tests
