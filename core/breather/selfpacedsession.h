#pragma once

#include "core/breather/breathsession.h"

#include <QList>

#include <optional>

namespace evenkeel {

/// Breathing at one's own pace: a key is held while breathing in. Every time is the elapsed time
/// of the session, pauses left out, and never runs backwards.
class SelfPacedSession
{
public:
    /// What a breather of this kind says in Breather::pattern.
    static constexpr QLatin1StringView Id{"self-paced"};

    /// How long a part is taken to be before one was measured, and the limits of it afterwards.
    static constexpr milliseconds FirstIn{4000};
    static constexpr milliseconds FirstOut{6000};
    static constexpr milliseconds ShortestPart{1000};
    static constexpr milliseconds LongestPart{12'000};
    /// A key held for less than this was a slip and no breath.
    static constexpr milliseconds Slip{300};

    /// It ends with the first breath out that is finished at or after `wanted`.
    explicit SelfPacedSession(milliseconds wanted) : m_wanted(wanted) { }

    /// The key went down, or up. The same again, as of a key that repeats, changes nothing; from
    /// the end on neither does.
    void press(milliseconds elapsed);
    void release(milliseconds elapsed);

    [[nodiscard]] bool hasBegun() const { return !m_breaths.isEmpty(); }
    [[nodiscard]] bool isBreathingIn() const;

    /// The level rises while the key is held and falls afterwards, along the cosine of expected().
    /// Before the first breath: breathing out, level 0, breath 0.
    [[nodiscard]] BreathPoint at(milliseconds elapsed) const;

    /// How long the part that runs has taken so far.
    [[nodiscard]] milliseconds inPart(milliseconds elapsed) const;

    /// The mean of the last three parts like it, within the limits.
    [[nodiscard]] milliseconds expected(BreathPhase phase) const;

    /// The time has come, and no breath is under way. A breath out is finished when the next one
    /// in begins, or after the time that is expected of it.
    [[nodiscard]] bool isDone(milliseconds elapsed) const;

    /// Breathed out to the end so often.
    [[nodiscard]] int finishedBreaths(milliseconds elapsed) const;

    /// From the first breath in to the last one, so only what was measured; nothing under two
    /// breaths.
    [[nodiscard]] std::optional<double> breathsPerMinute() const;

    /// How fast it was in its first and in its last breaths.
    struct Change
    {
        double atStart = 0; ///< breaths a minute
        double atEnd = 0;

        friend bool operator==(const Change &, const Change &) = default;
    };

    /// Over two or three breaths at each end, of which none counts twice; nothing with fewer than
    /// four breaths from one breath in to the next.
    [[nodiscard]] std::optional<Change> change() const;

private:
    struct Breath
    {
        milliseconds in{0};
        double levelAtIn = 0;
        std::optional<milliseconds> out{};
        double levelAtOut = 0;
    };

    [[nodiscard]] bool lastIsOut(milliseconds elapsed) const;
    [[nodiscard]] int begunBreaths() const;
    [[nodiscard]] double pace(qsizetype first, qsizetype last) const;

    milliseconds m_wanted;
    QList<Breath> m_breaths;
    bool m_ended = false; ///< a key went down after `wanted`: the last of m_breaths is never taken
};

} // namespace evenkeel
