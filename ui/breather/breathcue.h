#pragma once

#include "core/breather/breathsession.h"
#include "core/breather/toneplayer.h"

#include <optional>

namespace evenkeel {

/// Tells each change of a breath once: to the ear by a tone where it is wanted, and to who asks.
class BreathCue final
{
public:
    explicit BreathCue(TonePlayer &player) : m_player(player) { }

    /// Something here can play, so the tone can be offered.
    [[nodiscard]] bool isAvailable() const { return m_player.isAvailable(); }
    [[nodiscard]] bool isOn() const { return m_on; }

    /// A breather begins: nothing of it was told yet.
    void start(bool on);

    /// False where that changes nothing.
    bool setOn(bool on);

    /// Sounds the part that has begun since the last look and gives it back; nothing where none
    /// has, or before the first breath.
    std::optional<BreathPhase> follow(const BreathPoint &point);

private:
    TonePlayer &m_player;
    bool m_on = false;
    std::optional<BreathPhase> m_told;
    int m_toldBreath = 0;
};

} // namespace evenkeel
