#pragma once

#include "core/breather/pausecounter.h"

namespace evenkeel {

/// What somebody does, as far as it matters for a pause.
enum class WorkState {
    Open, ///< a pause may come
    WrapUp, ///< one may be announced, but begins with a click only: the log line comes first
    Held, ///< none may come, work or not
    OnCall, ///< none may come, and it is work however untouched the computer is
    Away, ///< as was said, or behind a locked screen: a natural break
    Pausing, ///< a breather runs
};

/// One look at what goes on.
struct WorkSign
{
    milliseconds monotonic{0}; ///< leaves out sleep
    Instant wall{};
    std::optional<milliseconds> idle{}; ///< untouched for so long; nothing where it is not told
    WorkState state = WorkState::Open;
    bool inShift = true; ///< also where hours do not matter
    bool slept = false; ///< the computer said so: a gap between the clocks is sleep
};

/// What the plan wants after a look or an answer.
struct PauseStep
{
    enum class What {
        Nothing,
        HeadsUp, ///< one comes in `left`
        Ready, ///< one waits for the first pause in typing, or for a click
        Begin, ///< now, for `length`
        Withdraw, ///< what was announced no longer holds
    };

    What what = What::Nothing;
    PauseKind kind = PauseKind::Short;
    seconds left{0};
    seconds length{0};

    friend bool operator==(const PauseStep &, const PauseStep &) = default;
};

/// How a breather ended.
struct PauseEnd
{
    seconds taken{0};
    bool byCall = false;
};

/// A plan of pauses at work: when one is announced, begins, is put off or skipped. A pure state
/// machine that is looked at now and then; it knows no timer, no window and no file.
///
/// Between two looks passed what the earlier one said. A gap between the clocks is sleep only where
/// the computer said so, and never work: neither sleep nor a set clock makes a pause or loses one.
class PausePlan
{
public:
    static constexpr seconds Announced{30};
    static constexpr seconds TypingPause{3};
    /// After the announcement; then it counts as skipped. Nothing is ever begun by force.
    static constexpr minutes Waits{3};
    /// After waking, unlocking and coming back nothing comes for so long.
    static constexpr seconds AfterResume{60};
    /// A short one does not come when a longer one does within this time.
    static constexpr minutes Together{5};
    /// The clocks of a computer drift; more than this between two looks is a gap.
    static constexpr seconds Drift{5};
    static constexpr std::chrono::hours SkippedStays{12};
    static constexpr minutes ShiftIsOver{60};

    explicit PausePlan(const PauseRules &rules = {}) : m_counter(rules) { }

    [[nodiscard]] const PauseRules &rules() const { return m_counter.rules(); }
    void setRules(const PauseRules &rules);

    [[nodiscard]] PauseStep look(const WorkSign &sign);

    /// When to look again at the latest; nothing without a plan. Changes of state come in between.
    [[nodiscard]] std::optional<milliseconds> nextLook() const;

    /// It is announced.
    [[nodiscard]] std::optional<PauseKind> announced() const;
    /// Somebody wants the announced one now.
    [[nodiscard]] PauseStep begin();
    void postpone(minutes by);
    void skip();

    /// The one that was skipped can still be taken: until another is, or the shift ends.
    [[nodiscard]] std::optional<PauseKind> skipped() const;
    [[nodiscard]] PauseStep takeSkipped();

    /// A breather is over, whoever began it; a tenth less than a pause is as good, for breaths
    /// seldom fill a minute. One of the plan counts however long it was, but comes again where a
    /// call ended it in its first half.
    void noteBreather(const PauseEnd &end);

    /// Worked since the last pause of this kind.
    [[nodiscard]] milliseconds worked(PauseKind kind) const { return m_counter.worked(kind); }

private:
    struct Announcement
    {
        PauseKind kind = PauseKind::Short;
        milliseconds since{0};
    };

    [[nodiscard]] bool account(const WorkSign &sign);
    void accountAwake(const WorkSign &sign, milliseconds awake);
    void accountShift(milliseconds passed);
    [[nodiscard]] bool mayCome() const;
    [[nodiscard]] std::optional<PauseKind> due() const;
    [[nodiscard]] PauseStep announce(PauseKind kind);
    [[nodiscard]] PauseStep withdraw();
    [[nodiscard]] PauseStep start(PauseKind kind);
    void endShift();

    PauseCounter m_counter;
    std::optional<WorkSign> m_last;
    milliseconds m_resumed{0}; ///< on the monotonic clock
    milliseconds m_outside{0}; ///< of the shift, so far
    std::optional<Announcement> m_announced;
    std::optional<PauseKind> m_running;
    std::optional<PauseKind> m_skipped;
    milliseconds m_skippedFor{0};
};

} // namespace evenkeel
