#pragma once

#include "core/breather/breathsession.h"

#include <QList>

namespace evenkeel {

/// The beginning of one part of one breath.
struct PhaseStart
{
    milliseconds at{0}; ///< elapsed time of the session
    BreathPhase phase = BreathPhase::In;
    int breath = 1; ///< from 1

    friend bool operator==(const PhaseStart &, const PhaseStart &) = default;
};

/// Those of `session` that begin at or after `from` and before `to`, in their order. What is shown
/// comes from the same parts, so that eye and ear cannot disagree.
[[nodiscard]] QList<PhaseStart>
cuesBetween(const BreathSession &session, milliseconds from, milliseconds to);

/// Hands out each cue of a session once, some time before it is to be heard, so that a player can
/// place it exactly however unevenly it is asked.
class CueFeed
{
public:
    /// More than a view may go unpainted before it is closed, so that no cue is lost before.
    static constexpr milliseconds Ahead{4000};

    explicit CueFeed(BreathSession session) : m_session(std::move(session)) { }

    /// What becomes due until `elapsed` + Ahead and was not handed out yet.
    [[nodiscard]] QList<PhaseStart> take(milliseconds elapsed);

    /// What was to be heard after `elapsed` was not: it is handed out, again or for the first time,
    /// and what lies before it no more.
    void goOnAfter(milliseconds elapsed);

private:
    BreathSession m_session;
    milliseconds m_until{0}; ///< cues before it were handed out
};

} // namespace evenkeel
