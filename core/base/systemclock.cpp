#include "core/base/systemclock.h"

#if defined(Q_OS_WIN)
#include <windows.h>

#include <realtimeapiset.h>
#else
#include <ctime>
#endif

namespace evenkeel {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

milliseconds SystemClock::monotonic() const
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    QueryUnbiasedInterruptTime(&hundredNanoseconds);
    return milliseconds(static_cast<qint64>(hundredNanoseconds / 10'000));
#else
#if defined(Q_OS_MACOS)
    constexpr clockid_t awake = CLOCK_UPTIME_RAW;
#else
    constexpr clockid_t awake = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(awake, &time);
    return std::chrono::duration_cast<milliseconds>(
        seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
}

QTimeZone SystemClock::zone() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace evenkeel
