#pragma once

#include "app/lock/locksignals.h"

namespace evenkeel::test {

/// A desktop that says what a test tells it to say.
class FakeLockSignals final : public LockSignals
{
public:
    void begin() override { begun = true; }
    [[nodiscard]] bool isSupported([[maybe_unused]] Kind kind) const override { return supported; }
    void tellIdleAfter(milliseconds time) override { idleAfter = time; }
    void handled() override { ++timesHandled; }

    bool begun = false;
    int timesHandled = 0;
    bool supported = true;
    milliseconds idleAfter{-1};
};

} // namespace evenkeel::test
