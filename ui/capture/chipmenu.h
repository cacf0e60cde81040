#pragma once

#include "ui/capture/chipspecs.h"

class QMenu;

namespace evenkeel {

/// The menu of a chip's choices, deleted when it closes; `take` is called with the one chosen.
[[nodiscard]] QMenu *makeChipMenu(
    const QList<ChipChoice> &choices, QWidget *parent,
    const std::function<void(const ChipAction &)> &take);

} // namespace evenkeel
