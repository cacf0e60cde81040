#include "app/sound/cuetone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel::cuetone {

namespace {

constexpr double Attack = 0.07; ///< seconds until it is loudest
constexpr double Release = 0.12; ///< seconds in which it ends
constexpr double Warmth = 0.18; ///< of the octave above

/// How a tone goes: from one pitch to another, once or in two pulses.
struct Shape
{
    double from = 0; ///< hertz
    double to = 0;
    double length = 0; ///< seconds
    int pulses = 1;
};

Shape shapeOf(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return {.from = 330, .to = 494, .length = 0.75};
    case BreathPhase::InAgain: return {.from = 587, .to = 659, .length = 0.35};
    case BreathPhase::Hold:
    case BreathPhase::HoldAgain: return {.from = 440, .to = 440, .length = 0.8, .pulses = 2};
    case BreathPhase::Rest: return {.from = 220, .to = 220, .length = 0.45};
    case BreathPhase::Out: break;
    }
    return {.from = 440, .to = 262, .length = 0.9};
}

/// Half a cosine wave up in `Attack`, then slowly down, and to nothing in `Release`.
double envelope(double at, double length)
{
    const auto eased = [](double share) {
        return (1 - std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0))) / 2;
    };
    return eased(at / Attack) * eased((length - at) / Release) * std::exp(-1.5 * at);
}

} // namespace

QList<float> of(BreathPhase phase, int rate)
{
    const Shape shape = shapeOf(phase);
    const auto count = static_cast<qsizetype>(shape.length * rate);
    const double pulse = shape.length / shape.pulses;
    QList<float> samples(count);
    double turn = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / rate;
        const double share = at / shape.length;
        turn += 2 * std::numbers::pi * (shape.from + (shape.to - shape.from) * share) / rate;
        const double wave = std::sin(turn) + Warmth * std::sin(2 * turn);
        samples[i] = static_cast<float>(wave * envelope(std::fmod(at, pulse), pulse));
    }
    double peak = 0;
    for (const float sample : std::as_const(samples))
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    const auto fit = static_cast<float>(
        std::min(MostPeak / peak, MostEffective / effective(samples, rate)) * 0.999);
    for (float &sample : samples)
        sample *= fit;
    return samples;
}

double gain(int volume)
{
    const double share = std::clamp(volume, 0, 100) / 100.0;
    return share * share;
}

double effective(const QList<float> &samples, int rate)
{
    const qsizetype window = std::max<qsizetype>(1, rate / 10);
    double sum = 0;
    double most = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        sum += static_cast<double>(samples.at(i)) * samples.at(i);
        if (i >= window)
            sum -= static_cast<double>(samples.at(i - window)) * samples.at(i - window);
        most = std::max(most, sum);
    }
    return std::sqrt(most / static_cast<double>(window));
}

} // namespace evenkeel::cuetone
