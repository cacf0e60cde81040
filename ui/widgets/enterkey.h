#pragma once

#include <QKeyEvent>

namespace evenkeel {

/// Either Enter with nothing held: it presses the button that has the focus.
[[nodiscard]] inline bool isPlainEnter(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace evenkeel
