#pragma once

#include "core/breather/pattern.h"

#include <QList>

/// The tone of each part of a breath, made by arithmetic: no sound file is shipped. In rises, out
/// falls, the second in is a short high step, a hold stands in two soft pulses, rest in one low
/// one, so that they can be told apart with the eyes shut and by those who hear pitch badly.
namespace evenkeel::cuetone {

/// No sample of any tone at any volume is larger, of a full scale of 1: -12 dB. Headsets lie close
/// to the ear, and the system's own volume may stand at its highest.
inline constexpr double MostPeak = 0.25;

/// Nor is the effective value over any tenth of a second: -20 dB.
inline constexpr double MostEffective = 0.1;

/// Samples from -MostPeak to MostPeak at the highest volume. Begins and ends in silence, without a
/// click, within a second.
[[nodiscard]] QList<float> of(BreathPhase phase, int rate);

/// What a volume of 0 to 100 makes of them: 0 to 1, twice as loud to the ear about every ten dB.
[[nodiscard]] double gain(int volume);

/// The largest effective value over a tenth of a second.
[[nodiscard]] double effective(const QList<float> &samples, int rate);

} // namespace evenkeel::cuetone
