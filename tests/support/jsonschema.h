#pragma once

#include <QJsonObject>
#include <QString>

namespace evenkeel::test {

/// The first thing in which `value` is not as `schema` says, with the way to it, or nothing. Knows
/// what the published schemas use: type, enum, const, properties, required, additionalProperties,
/// items, minItems, maxItems, minLength, maxLength, pattern, anyOf and $ref into $defs. Another
/// keyword is told as a deviation, so that none is passed over in silence.
[[nodiscard]] QString
deviationFromSchema(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root);

} // namespace evenkeel::test
