#pragma once

#include "core/breather/pattern.h"

namespace evenkeel {

using std::chrono::microseconds;

/// Where the guide is at one instant.
struct BreathPoint
{
    BreathPhase phase = BreathPhase::Out;
    double level = 0; ///< 0 empty to 1 full
    int secondsLeft = 0; ///< of the phase, rounded up
    int breath = 1; ///< from 1
    bool done = false;
    double phaseProgress = 0; ///< 0 to 1, linear

    friend bool operator==(const BreathPoint &, const BreathPoint &) = default;
};

/// A whole number of breaths of one pattern as a pure function of the elapsed time. Drawing, word,
/// number, sound and the command line all ask at().
class BreathSession
{
public:
    /// How far the first of two inhales goes.
    static constexpr double FirstInhale = 0.8;

    /// `pattern` must be valid; at least one breath.
    BreathSession(const Pattern &pattern, int breaths);

    /// The nearest whole number of breaths to `wanted`, half up, at least one.
    [[nodiscard]] static BreathSession lasting(const Pattern &pattern, microseconds wanted);

    [[nodiscard]] const Pattern &pattern() const { return m_pattern; }
    [[nodiscard]] int breaths() const { return m_breaths; }

    /// How long it really takes.
    [[nodiscard]] milliseconds length() const { return m_pattern.cycle() * m_breaths; }

    /// A boundary belongs to the phase that begins, phases of no length are skipped. From the end
    /// on: done, breathing out, level 0, 0 seconds. Before the start it is the start.
    [[nodiscard]] BreathPoint at(microseconds elapsed) const;

    /// 0 to 1, linear, over the whole session.
    [[nodiscard]] double progress(microseconds elapsed) const;

    /// Breathed out to the end at least this often.
    [[nodiscard]] int finishedBreaths(microseconds elapsed) const;

private:
    [[nodiscard]] BreathPoint within(microseconds intoBreath) const;
    [[nodiscard]] double levelAfter(BreathPhase phase) const;

    Pattern m_pattern;
    int m_breaths;
};

} // namespace evenkeel
