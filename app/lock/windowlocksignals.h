#pragma once

#include "app/lock/idlewatch.h"
#include "app/lock/locksignals.h"

namespace evenkeel {

/// Where the desktop is not asked: only that the program's own windows were left alone.
class WindowLockSignals final : public LockSignals
{
    Q_OBJECT

public:
    explicit WindowLockSignals(const Clock &clock, QObject *parent = nullptr)
        : LockSignals(parent), m_idle(clock)
    {
        connect(&m_idle, &IdleWatch::idle, this, &LockSignals::idle);
    }

    void begin() override { }
    [[nodiscard]] bool isSupported([[maybe_unused]] Kind kind) const override { return false; }
    void tellIdleAfter(milliseconds time) override { m_idle.tellAfter(time); }

private:
    IdleWatch m_idle;
};

} // namespace evenkeel
