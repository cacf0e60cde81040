#pragma once

#include <QJsonValue>
#include <QStringList>

namespace evenkeel {

/// Every text in `value`, however deep it lies; names of members are none.
[[nodiscard]] QStringList textsIn(const QJsonValue &value);

} // namespace evenkeel
