// Clock: the only way the app learns the time, so that tests can set it.
#pragma once

#include <QDate>
#include <QtGlobal>

namespace considered {

/// A moment as every row stores it: UTC, with the offset the person's clock had then.
struct Moment {
    qint64 utcMs = 0;      ///< milliseconds since 1970-01-01T00:00Z
    int offsetSeconds = 0; ///< local time minus UTC

    /// The calendar day the person's own clock showed.
    [[nodiscard]] QDate localDate() const;
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Thread-safe: any thread may ask.
class Clock {
  public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Moment now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back, and counts sleep (CLOCK_BOOTTIME).
    [[nodiscard]] virtual qint64 sinceBootMs() const = 0;
};

} // namespace considered
