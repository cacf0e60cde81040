#include "core/base/isotime.h"

namespace evenkeel {

namespace {

/// A whole second reads better without ".000", and keeps the documented form.
QString isoText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace

QString isoExact(Instant instant)
{
    return isoText(QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC));
}

QString isoExact(const Moment &moment)
{
    const QDateTime there = moment.local();
    return isoText(there.toOffsetFromUtc(there.offsetFromUtc()));
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return instantFrom(time);
}

} // namespace evenkeel
