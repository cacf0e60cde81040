#pragma once

#include "core/agentstate/agentstate.h"
#include "core/breather/breather.h"
#include "core/breather/pauseplan.h"
#include "core/breather/sitebreathers.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class AgentStateStore;
class Clock;
class DoNotDisturb;
class IdleTime;
class LockSignals;
class Settings;
class ShiftPlan;

/// The plan of pauses at work: looks when something can have come up, and says what follows. One
/// single shot wakes it, and nothing does while there is no plan. All it knows is kept in memory.
class PauseKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Clock &clock;
        AgentStateStore &agentState;
        Settings &settings;
        ShiftPlan &offers;
        SiteBreathers site;
        LockSignals &lock;
        IdleTime *idle; ///< nullptr where nobody can be asked
        const DoNotDisturb *quiet; ///< nullptr where the desktop does not tell
    };

    explicit PauseKeeper(Parts parts, QObject *parent = nullptr);

    /// From now on it looks; after the first frame.
    void begin();

    /// The log is closed: goes on in another one by resume(), before begin(), with the time between
    /// as an absence.
    [[nodiscard]] PausePlan leave();
    void resume(const PausePlan &left);

    /// A breather runs, whoever began it.
    void setBreathing(bool breathing);
    /// One was taken; while it still counts as running.
    void noteBreather(const Breather &breather);

    /// Looks as soon as the event loop comes round.
    void lookSoon();

    /// The computer tells when nobody types.
    [[nodiscard]] bool tellsIdle() const;
    /// When it looks next; nothing where nothing wakes it.
    [[nodiscard]] std::optional<milliseconds> nextLook() const;
    /// Something will wake it.
    [[nodiscard]] bool isAwake() const { return m_timer.isActive(); }
    [[nodiscard]] std::optional<PauseKind> skipped() const { return m_plan.skipped(); }

    void beginNow();
    void postpone(minutes by);
    void skip();
    void takeSkipped();

signals:
    /// A pause comes, waits, or no longer does; told at each look while one is announced.
    void stepped(const evenkeel::PauseStep &step);
    /// Now: `what` is the id of a pattern or kind.
    void breatherRequested(const QString &what, std::chrono::seconds length);

private:
    void takeSettings();
    void look();
    void take(std::optional<milliseconds> idle);
    void follow(const PauseStep &step);
    [[nodiscard]] WorkState stateNow() const;
    [[nodiscard]] WorkSign signWith(std::optional<milliseconds> idle) const;

    Parts m_parts;
    PausePlan m_plan;
    QTimer m_timer{this};
    bool m_begun = false;
    bool m_breathes = false;
    std::optional<milliseconds> m_sleepTold; ///< on the monotonic clock
};

} // namespace evenkeel
