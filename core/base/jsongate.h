#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace evenkeel {

/// Reads JSON once before it is parsed, for what a parser takes in silence: nesting of more than 32
/// levels, keys that come twice in an object, texts of more than 64 KiB, more than 100 000 items
/// in arrays of objects. Fault: FileFormat, with the byte at which it was noticed as its detail.
///
/// Says nothing about JSON that is wrong otherwise; the parser does.
[[nodiscard]] Result<> checkJson(const QByteArray &json);

} // namespace evenkeel
