#pragma once

#include "ui/breather/breathring.h"

#include <QCoreApplication>

namespace evenkeel {

/// Grounding by the five senses: five things you see, four you feel, three you hear, two you smell,
/// one you taste. One step at a time, at one's own pace: a key leads on, and no time does.
class GroundingGuide
{
    Q_DECLARE_TR_FUNCTIONS(GroundingGuide)

public:
    static constexpr int Steps = 5;

    /// From 0; Steps once all are done.
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] bool isDone() const { return m_step == Steps; }
    void next();
    /// To the step before; the first has none.
    void back();

    /// Number and sense inside the ring, with one arc for each step.
    [[nodiscard]] breathring::Frame frame(breathring::Motion motion) const;
    /// "Name five things that you can see."
    [[nodiscard]] QString task() const;
    /// Both in one, to be heard.
    [[nodiscard]] QString spoken() const;
    /// "Step 1 of 5"
    [[nodiscard]] QString progress() const;

private:
    int m_step = 0;
};

} // namespace evenkeel
