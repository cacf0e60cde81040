#pragma once

#include "app/motion/systemmotion.h"

namespace evenkeel::test {

/// A desktop that asks for less movement when a test says so.
class FakeSystemMotion final : public SystemMotion
{
public:
    void begin() override { begun = true; }
    void setReduced(std::optional<bool> reduced) { take(reduced); }

    bool begun = false;
};

} // namespace evenkeel::test
