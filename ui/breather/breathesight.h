#pragma once

#include "core/breather/breather.h"
#include "ui/breather/breatherun.h"
#include "ui/breather/breathring.h"

#include <QCoreApplication>

namespace evenkeel {

/// What is to be seen of a breather at one instant: the ring and the words below it.
class BreatheSight
{
    Q_DECLARE_TR_FUNCTIONS(BreatheSight)

public:
    /// The ring. A guide counts down, one's own pace counts up: nobody knows how long it will be.
    [[nodiscard]] static breathring::Frame
    frame(const BreatheRun &run, milliseconds now, breathring::Motion motion);

    /// "Breath 3 of 6      0:24 left"; for the other kinds what to do.
    [[nodiscard]] static QString
    progress(const BreatheRun &run, BreatherKind kind, milliseconds now);

    /// The ring once a breather without breaths is over, and waits: "Back when you are ready".
    [[nodiscard]] static breathring::Frame over(breathring::Motion motion);

    /// The parts of it, where they stand apart: "Breath 3 of 6" and "0:24 left".
    [[nodiscard]] static QString breath(const BreatheRun &run, milliseconds now);
    [[nodiscard]] static QString left(const BreatheRun &run, milliseconds now);
};

} // namespace evenkeel
