// The day a moment fell on.
#include "domain/clock.h"

#include <QDateTime>

namespace considered {

QDate Moment::localDate() const {
    return QDateTime::fromMSecsSinceEpoch(utcMs + qint64(offsetSeconds) * 1000, Qt::UTC).date();
}

} // namespace considered
