#pragma once

#include "core/followup/donotdisturb.h"

namespace evenkeel::test {

/// A desktop that says what a test tells it to.
class FakeDoNotDisturb final : public DoNotDisturb
{
public:
    void begin() override { begun = true; }
    [[nodiscard]] bool isSupported() const override { return supported; }
    [[nodiscard]] bool isQuiet() const override { return quiet; }

    void setQuiet(bool wanted)
    {
        quiet = wanted;
        emit changed();
    }

    bool begun = false;
    bool supported = true;
    bool quiet = false;
};

} // namespace evenkeel::test
