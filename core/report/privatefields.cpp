#include "core/report/privatefields.h"

#include "core/base/isotime.h"

namespace evenkeel::privatefields {

using namespace Qt::StringLiterals;

void insertMoment(QJsonObject &object, QLatin1StringView key, const Moment &moment)
{
    object.insert(key, isoExact(moment));
    object.insert("zone"_L1, QString::fromLatin1(moment.zone));
}

void insertPeriod(QJsonObject &object, const DateRange &period)
{
    object.insert("from"_L1, period.from.toString(Qt::ISODate));
    object.insert("to"_L1, period.to.toString(Qt::ISODate));
}

Moment readMoment(JsonReader &reader, QLatin1StringView key)
{
    const auto at = reader.instant(key);
    if (!at)
        reader.refuse(key);
    const QString zone = reader.text("zone"_L1);
    return {.at = at.value_or(Instant()), .zone = zone.isEmpty() ? "UTC"_ba : zone.toLatin1()};
}

QDate readDate(JsonReader &reader, QLatin1StringView key)
{
    const QDate date = QDate::fromString(reader.text(key), Qt::ISODate);
    if (!date.isValid())
        reader.refuse(key);
    return date;
}

DateRange readPeriod(JsonReader &reader)
{
    const DateRange period{.from = readDate(reader, "from"_L1), .to = readDate(reader, "to"_L1)};
    if (!period.isValid())
        reader.refuse("from"_L1);
    return period;
}

} // namespace evenkeel::privatefields
