#pragma once

#include <QKeySequence>
#include <QString>

namespace evenkeel {

/// The keys as they are written everywhere in the program: "Ctrl Shift N", "Ctrl ,", "F1".
[[nodiscard]] QString keyText(const QKeySequence &keys);

} // namespace evenkeel
