#pragma once

#include "core/base/daterange.h"
#include "core/base/instant.h"
#include "core/base/jsonreader.h"

/// Fields that several private records have in JSON.
namespace evenkeel::privatefields {

/// The exact instant under `key`, and `zone`.
void insertMoment(QJsonObject &object, QLatin1StringView key, const Moment &moment);
/// `from` and `to`, whole days.
void insertPeriod(QJsonObject &object, const DateRange &period);

/// The reverse; what is not there or no such thing is refused by the reader.
[[nodiscard]] Moment readMoment(JsonReader &reader, QLatin1StringView key);
[[nodiscard]] QDate readDate(JsonReader &reader, QLatin1StringView key);
[[nodiscard]] DateRange readPeriod(JsonReader &reader);

} // namespace evenkeel::privatefields
