// The day a moment fell on.
#include "domain/clock.h"

#include <chrono>

namespace considered {

QDate Moment::localDate() const {
    using namespace std::chrono;
    const milliseconds local = milliseconds(utcMs) + seconds(offsetSeconds);
    return QDate(1970, 1, 1).addDays(floor<days>(local).count()); // QDateTime's own way differs between Qt 6.4 and 6.9
}

} // namespace considered
