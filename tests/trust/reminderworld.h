#pragma once

#include "core/followup/followupactions.h"
#include "core/followup/reminderengine.h"
#include "tests/support/testlog.h"

#include <functional>

namespace evenkeel::test {

/// A desktop that takes notices or does not, and takes them away again.
class SimulatedDesktop final : public Notifier
{
public:
    void show(const Notice &notice) override;
    void say([[maybe_unused]] const QString &sentence) override { }
    void withdraw([[maybe_unused]] FollowUpId id) override { }
    void withdrawAll() override { onEmptied(); }

    bool isBroken = false;
    std::function<void(const Notice &, bool taken)> onShown;
    std::function<void()> onEmptied;
};

/// A computer with the program on it, in a time of its own: it sleeps, crashes, calls come, clocks
/// are set, writing fails. Time passes only in live() and sleep(). What ReminderTimer does with a
/// QTimer is done here with the simulated clock: a check when the engine asks for it, after each
/// change, and half a minute after one that failed.
class ReminderWorld
{
public:
    ReminderWorld();
    ~ReminderWorld();

    void start();
    /// Quit or crash: nothing is told to anybody any more.
    void end();
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }

    /// Awake for so long.
    void live(milliseconds duration);
    /// Asleep for so long; `isHeard` says whether the system tells of the end of it.
    void sleep(milliseconds duration, bool isHeard);
    /// Somebody sets the clock.
    void setClock(Instant now, bool isHeard);
    void setZone(const QTimeZone &zone, bool isHeard);

    /// Something was changed, or the system told of something: a check comes next.
    void wakeSoon();

    /// The storage refuses to write, or does so again.
    void setWritable(bool writable);

    [[nodiscard]] ReminderEngine *engine() { return m_engine.get(); }

    /// It died while something was raised; what it still says reaches nobody.
    [[nodiscard]] bool isDying() const { return m_dying; }

    TestLog log;
    FollowUpActions actions{log.log, log.followUps};
    ReminderRules rules;
    SimulatedDesktop desktop;

    /// In the program's window something was raised; true where it dies in that moment.
    std::function<bool(const Notice &)> onRaised;
    std::function<void(FollowUpId)> onOutdated;
    /// After each check, and before what was judged so far changes.
    std::function<void()> onLooked;

    int checks = 0;

    void check();

    AlertLog m_alerts{log.database, log.clock};
    std::unique_ptr<ReminderEngine> m_engine;
    std::optional<milliseconds> m_next; ///< monotonic, of the next check
    bool m_dying = false;
};

} // namespace evenkeel::test
