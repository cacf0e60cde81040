#pragma once

#include "core/breather/toneplayer.h"

#include <QList>

namespace evenkeel::test {

/// Notes the tones that would be heard.
class SilentPlayer final : public TonePlayer
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void play(BreathPhase phase) override { played.append(phase); }

    bool available = true;
    QList<BreathPhase> played;
};

} // namespace evenkeel::test
