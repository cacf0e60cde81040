#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace evenkeel {

/// Qt mirrors what a layout holds, but not its margins. `margins` are those of a text from left to
/// right; in the other direction left and right change places.
[[nodiscard]] inline QMargins mirrored(const QMargins &margins)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace evenkeel
