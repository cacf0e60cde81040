#include "app/sound/tonewave.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenkeel::tonewave {

namespace {

constexpr double Loudness = 0.3; ///< of the full volume
constexpr double Attack = 0.06; ///< seconds until it is loudest
constexpr double Fading = 5.0; ///< how fast it dies away, per second

/// Rises softly, then dies away, and is silent at the very end.
double envelope(double at, double length)
{
    const double rise = at < Attack ? (1 - std::cos(std::numbers::pi * at / Attack)) / 2 : 1.0;
    const double end = std::min(1.0, (length - at) / Attack);
    return rise * std::exp(-Fading * at) * end;
}

void writeHeader(QDataStream &stream, quint32 bytes)
{
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(Rate) << quint32(Rate * 2)
           << quint16(2) << quint16(16);
    stream.writeRawData("data", 4);
    stream << bytes;
}

} // namespace

double pitchOf(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return 392.0;
    case BreathPhase::InAgain: return 440.0;
    case BreathPhase::Hold:
    case BreathPhase::HoldAgain: return 330.0;
    case BreathPhase::Rest: return 294.0;
    case BreathPhase::Out: break;
    }
    return 262.0;
}

QByteArray of(BreathPhase phase)
{
    const int samples = static_cast<int>(Rate * Length.count() / 1000);
    const double length = static_cast<double>(samples) / Rate;
    const double turns = 2 * std::numbers::pi * pitchOf(phase);
    QByteArray wave;
    QDataStream stream(&wave, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    writeHeader(stream, quint32(samples) * 2);
    for (int sample = 0; sample < samples; ++sample) {
        const double at = static_cast<double>(sample) / Rate;
        const double value = std::sin(turns * at) * envelope(at, length) * Loudness;
        stream << static_cast<qint16>(std::lround(value * 32'767));
    }
    return wave;
}

} // namespace evenkeel::tonewave
