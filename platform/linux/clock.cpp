// The system's clocks.
#include "platform/system.h"

#include <QDateTime>
#include <ctime>

namespace considered::platform {

namespace {

class SystemClock final : public Clock {
  public:
    [[nodiscard]] Moment now() const override {
        const QDateTime local = QDateTime::currentDateTime();
        return {local.toMSecsSinceEpoch(), local.offsetFromUtc()};
    }
    [[nodiscard]] qint64 sinceBootMs() const override {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time); // unlike CLOCK_MONOTONIC it goes on while the device sleeps
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
};

} // namespace

std::unique_ptr<Clock> systemClock() {
    return std::make_unique<SystemClock>();
}

} // namespace considered::platform
