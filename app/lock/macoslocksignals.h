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
    static constexpr auto ScreenIsLocked = "com.apple.screenIsLocked";

    explicit MacosLockSignals(
        const Clock &clock, const char *lockNotice = ScreenIsLocked, QObject *parent = nullptr);
    ~MacosLockSignals() override;

    void begin() override;
    [[nodiscard]] bool isSupported(Kind kind) const override;
    void tellIdleAfter(milliseconds time) override { m_idle.tellAfter(time); }

private:
    class Ear;

    const char *m_lockNotice;
    std::unique_ptr<Ear> m_ear; ///< from begin() on
    IdleWatch m_idle;
};

} // namespace evenkeel
