#pragma once

#include "core/base/result.h"
#include "core/report/exportdocument.h"

#include <QJsonObject>

namespace evenkeel {

/// The `mine` object of a JSON export: ratings, the weekly figures that are left of
/// older ones, breathers, reflections on a period and on an interaction, lessons, plans
/// and their trials.
[[nodiscard]] QJsonObject toJson(const PrivatePart &part);

/// The reverse. Fault: InvalidInput, with the list and the key as its detail ("ratings.value").
[[nodiscard]] Result<PrivatePart> privatePartFromJson(const QJsonObject &object);

} // namespace evenkeel
