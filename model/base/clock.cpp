#include "model/base/clock.h"

#include <QTimeZone>

namespace aspirant {

QDate Clock::todayInHongKong() const
{
    return nowUtc().toOffsetFromUtc(8 * 3600).date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace aspirant
