#pragma once

#include "core/breather/pauserules.h"

namespace evenkeel {

/// How long has been worked since the last pause of each kind, and what natural breaks do to it.
/// Told of all time in the order in which it passes.
class PauseCounter
{
public:
    /// Untouched for longer than this is a break, from its beginning; less is reading or listening.
    static constexpr seconds BreakAfter{60};
    /// After a break of this length another shift begins, whatever the policy.
    static constexpr std::chrono::hours AnotherShift{4};

    explicit PauseCounter(const PauseRules &rules = {}) : m_rules(rules) { beginAnew(); }

    [[nodiscard]] const PauseRules &rules() const { return m_rules; }
    /// What was worked stays; what was put off does not.
    void setRules(const PauseRules &rules);

    void work(milliseconds time);
    /// Nobody touched anything. Work as long as it may be reading.
    void still(milliseconds time);
    /// Nobody was there, as they said or as the locked screen says.
    void away(milliseconds time);
    /// The computer slept: a break, and never work.
    void sleep(milliseconds time);
    /// Neither work nor break: a breather, or the time before and after the shift.
    void leaveOut();

    /// A natural break goes on, and how long it has been; 0 without one.
    [[nodiscard]] milliseconds natural() const;

    /// Worked since the last pause of this kind; never negative.
    [[nodiscard]] milliseconds worked(PauseKind kind) const;
    /// The natural break that goes on counts as a pause of this kind.
    [[nodiscard]] bool isTaken(PauseKind kind) const;
    /// Until it is due; 0 or less where it is. Nothing where the plan has none of this kind.
    [[nodiscard]] std::optional<milliseconds> untilDue(PauseKind kind) const;

    /// A pause of this length was taken: it counts as each kind that is not longer.
    void take(seconds length);
    /// It is due again at once.
    void makeDue(PauseKind kind);
    /// It is due after this much more work.
    void postpone(PauseKind kind, minutes by);
    void beginAnew();

private:
    struct Count
    {
        milliseconds settled{0}; ///< worked before the time that is untouched so far
        milliseconds due{0}; ///< at how much work
    };

    [[nodiscard]] Count &count(PauseKind kind)
    {
        return kind == PauseKind::Short ? m_short : m_longer;
    }
    [[nodiscard]] const Count &count(PauseKind kind) const
    {
        return kind == PauseKind::Short ? m_short : m_longer;
    }
    void beginAnew(PauseKind kind);
    void beginBreak();
    void settle();

    PauseRules m_rules;
    Count m_short;
    Count m_longer;
    milliseconds m_still{0}; ///< untouched, away or asleep without an end
    milliseconds m_asleep{0}; ///< of that
    bool m_certain = false; ///< it is a break, however short
};

} // namespace evenkeel
