#pragma once

#include "core/breather/pattern.h"

#include <QByteArray>

/// The soft tone of one phase as a small WAV file, made by arithmetic: no sound file is shipped.
namespace evenkeel::tonewave {

inline constexpr int Rate = 22'050; ///< samples a second, 16 bit, one channel
inline constexpr milliseconds Length{700};

/// Breathing in is higher than breathing out; a hold lies between.
[[nodiscard]] double pitchOf(BreathPhase phase); ///< in hertz

/// Begins and ends in silence and never reaches a third of the full volume.
[[nodiscard]] QByteArray of(BreathPhase phase);

} // namespace evenkeel::tonewave
