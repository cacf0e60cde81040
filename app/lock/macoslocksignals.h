#pragma once

#include "app/lock/idlewatch.h"
#include "app/lock/locksignals.h"

#include <memory>

namespace evenkeel {

/// The signs of macOS: the screen is locked, another user takes the place, the computer is about to
/// sleep, nothing was touched in this session.
class MacosLockSignals final : public LockSignals
{
    Q_OBJECT

public:
    /// What loginwindow tells every program. Apple has never written of it, and has kept it.
    struct Notices
    {
        const char *locked = "com.apple.screenIsLocked";
        const char *unlocked = "com.apple.screenIsUnlocked";
    };

    MacosLockSignals(const Clock &clock, IdleTime &session, const Notices &notices);
    MacosLockSignals(const Clock &clock, IdleTime &session)
        : MacosLockSignals(clock, session, Notices{})
    {
    }
    ~MacosLockSignals() override;

    void begin() override;
    [[nodiscard]] bool isSupported(Kind kind) const override;
    void tellIdleAfter(milliseconds time) override { m_idle.tellAfter(time); }

private:
    class Ear;

    Notices m_notices;
    std::unique_ptr<Ear> m_ear; ///< from begin() on
    IdleWatch m_idle;
};

} // namespace evenkeel
