#pragma once

#include "core/breather/pattern.h"

namespace evenkeel {

/// A soft tone at each change of a breath. What plays it belongs to the system.
class TonePlayer
{
public:
    TonePlayer() = default;
    TonePlayer(const TonePlayer &) = delete;
    TonePlayer &operator=(const TonePlayer &) = delete;
    virtual ~TonePlayer();

    /// False where nothing here can play: then the tone is not offered.
    [[nodiscard]] virtual bool isAvailable() const = 0;

    /// `phase` has begun. Returns at once; a tone that cannot be played is left out.
    virtual void play(BreathPhase phase) = 0;
};

} // namespace evenkeel
