#pragma once

#include "core/breather/selfpacedsession.h"
#include "core/breather/sessiontimer.h"
#include "ui/breather/breathechoice.h"
#include "ui/breather/groundingguide.h"

#include <optional>

namespace evenkeel {

/// One breather while it is taken: a guided session, breathing at one's own pace or only a length
/// of time, and how much of it has gone by. Every question takes the reading of a monotonic clock.
class BreatheRun
{
public:
    /// With a pattern the length is the nearest whole number of breaths, without one `wanted`.
    BreatheRun(const std::optional<Pattern> &pattern, seconds wanted);

    /// Without a pattern, led by a key; goes on after `wanted` until a breath is finished.
    [[nodiscard]] static BreatheRun selfPaced(seconds wanted);

    /// Led step by step through the five senses: over when the last is done, however long it takes.
    [[nodiscard]] static BreatheRun grounding(seconds planned);

    /// The right one of these for `option`.
    [[nodiscard]] static BreatheRun of(const BreatheOption &option, seconds wanted);

    void start(milliseconds now) { m_timer.start(now); }
    void pause(milliseconds now) { m_timer.pause(now); }
    void resume(milliseconds now) { m_timer.resume(now); }
    [[nodiscard]] bool isPaused() const { return !m_timer.isRunning(); }

    /// Nothing for a breather without a guide.
    [[nodiscard]] const std::optional<BreathSession> &session() const { return m_session; }
    /// Nothing for a breather that no key leads.
    [[nodiscard]] const std::optional<SelfPacedSession> &own() const { return m_own; }

    /// Nothing for a breather that is no grounding.
    [[nodiscard]] const std::optional<GroundingGuide> &senses() const { return m_senses; }
    /// The step is done.
    void nextStep();

    /// The key that leads went down or up. A pause only lets it go.
    void press(milliseconds now);
    void release(milliseconds now);

    /// Where the breath is; nothing where there is none to see.
    [[nodiscard]] std::optional<BreathPoint> point(milliseconds now) const;
    [[nodiscard]] int finishedBreaths(milliseconds now) const;

    [[nodiscard]] milliseconds length() const { return m_length; }
    [[nodiscard]] milliseconds elapsed(milliseconds now) const;
    [[nodiscard]] bool isDone(milliseconds now) const;

    /// Whole seconds until the end, rounded up.
    [[nodiscard]] seconds left(milliseconds now) const;

    /// 0 to 1.
    [[nodiscard]] double progress(milliseconds now) const;

private:
    std::optional<BreathSession> m_session;
    std::optional<SelfPacedSession> m_own;
    std::optional<GroundingGuide> m_senses;
    milliseconds m_length;
    SessionTimer m_timer;
};

} // namespace evenkeel
