#pragma once

#include "core/breather/idletime.h"

namespace evenkeel {

/// The idle time of Windows and of macOS: of the whole session, told at once.
class SessionIdle final : public IdleTime
{
protected:
    void question(const Answer &answer) override;
    [[nodiscard]] IdleSupport whyNot() const override { return IdleSupport::NotHere; }
};

} // namespace evenkeel
