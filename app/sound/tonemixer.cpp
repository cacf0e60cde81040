#include "app/sound/tonemixer.h"

#include "app/sound/cuetone.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double FadeSeconds = 0.03;

} // namespace

void ToneMixer::setVolume(int volume)
{
    m_gain = cuetone::gain(volume);
}

bool ToneMixer::place(BreathPhase phase, qint64 start)
{
    const qint64 latest = LatestStart.count() * m_rate / 1000;
    if (start < m_position - latest)
        return false;
    start = std::max(start, m_position);
    for (Tone &tone : m_tones) {
        if (tone.start < start)
            tone.fadesFrom = std::min(tone.fadesFrom.value_or(start), start);
    }
    m_tones.append({.phase = phase, .start = start});
    return true;
}

void ToneMixer::hush()
{
    m_tones.removeIf([this](const Tone &tone) { return tone.start >= m_position; });
    for (Tone &tone : m_tones)
        tone.fadesFrom = std::min(tone.fadesFrom.value_or(m_position), m_position);
}

QList<float> ToneMixer::read(qsizetype count)
{
    constexpr auto most = static_cast<float>(cuetone::MostPeak);
    QList<float> samples(count, 0.0F);
    for (qsizetype i = 0; i < count; ++i) {
        double sum = 0;
        for (const Tone &tone : std::as_const(m_tones))
            sum += level(tone, m_position + i);
        samples[i] = std::clamp(static_cast<float>(sum * m_gain), -most, most);
    }
    m_position += count;
    m_tones.removeIf([this](const Tone &tone) { return isOver(tone, m_position); });
    return samples;
}

double ToneMixer::level(const Tone &tone, qint64 sample)
{
    if (sample < tone.start || isOver(tone, sample))
        return 0;
    const double whole = samplesOf(tone.phase).at(sample - tone.start);
    if (!tone.fadesFrom || sample < *tone.fadesFrom)
        return whole;
    const double faded = static_cast<double>(sample - *tone.fadesFrom) / m_rate / FadeSeconds;
    return whole * std::max(0.0, 1 - faded);
}

bool ToneMixer::isOver(const Tone &tone, qint64 sample)
{
    const auto fade = static_cast<qint64>(FadeSeconds * m_rate);
    return sample >= tone.start + samplesOf(tone.phase).size()
        || (tone.fadesFrom && sample >= *tone.fadesFrom + fade);
}

const QList<float> &ToneMixer::samplesOf(BreathPhase phase)
{
    QList<float> &samples = m_samples[phase];
    if (samples.isEmpty())
        samples = cuetone::of(phase, m_rate);
    return samples;
}

} // namespace evenkeel
