#pragma once

#include <QString>
#include <QTime>

namespace evenkeel {

/// A time of day as somebody types it into a field: the locale's way, "9:00", "9.00", "0900" or
/// "9". Invalid where it is none.
[[nodiscard]] QTime typedTime(const QString &text);

} // namespace evenkeel
