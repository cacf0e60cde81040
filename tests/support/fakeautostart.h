#pragma once

#include "core/followup/autostart.h"

namespace evenkeel::test {

/// A session that starts what it is told, or refuses.
class FakeAutostart final : public Autostart
{
public:
    [[nodiscard]] bool isOn() const override { return on; }

    [[nodiscard]] Result<> setOn(bool wanted) override
    {
        if (refuses)
            return failure(Fault::FileNotWritten, {});
        on = wanted;
        return {};
    }

    bool on = false;
    bool refuses = false;
};

} // namespace evenkeel::test
