#pragma once

#include <QByteArray>
#include <QString>

namespace evenkeel::calendartext {

/// Text of people as it may stand in a calendar file, in UTF-8: no control character, no lone half
/// of a pair, and whatever some program takes for the end of a line is a plain line break. What the
/// file needs beside that (escaping, folding) is the work of libical.
[[nodiscard]] QByteArray clean(const QString &text);

} // namespace evenkeel::calendartext
