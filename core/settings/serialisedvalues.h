#pragma once

#include <QByteArray>

namespace evenkeel {

/// An ini file without the lines that hold an object as Qt serialises it ("@Variant(...)"), however
/// it is escaped there. Settings writes none, and QSettings makes whatever is named in one: a
/// picture, too, which ends a program that has no screen.
[[nodiscard]] QByteArray withoutSerialisedValues(const QByteArray &ini);

} // namespace evenkeel
