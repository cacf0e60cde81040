#pragma once

#include "core/breather/pattern.h"

#include <QHash>
#include <QList>

#include <optional>

namespace evenkeel {

/// Places tones at exact samples of one endless stream. One tone at a time: a new one lets the one
/// before fade. No sample is ever larger than cuetone::MostPeak.
class ToneMixer final
{
public:
    /// How late a tone may begin. One that comes later would tell of a moment that has passed.
    static constexpr milliseconds LatestStart{250};

    explicit ToneMixer(int rate) : m_rate(rate) { }

    void setVolume(int volume);

    /// The number of the sample that read() gives next.
    [[nodiscard]] qint64 position() const { return m_position; }

    /// A tone that begins at sample `start`, or now where that has passed by not more than
    /// LatestStart; else it is left out. False for that.
    bool place(BreathPhase phase, qint64 start);

    /// What sounds fades, what has not begun will not.
    void hush();

    /// The next `count` samples, silence between the tones.
    [[nodiscard]] QList<float> read(qsizetype count);

private:
    struct Tone
    {
        BreathPhase phase = BreathPhase::In;
        qint64 start = 0;
        std::optional<qint64> fadesFrom{};
    };

    [[nodiscard]] const QList<float> &samplesOf(BreathPhase phase);
    [[nodiscard]] double level(const Tone &tone, qint64 sample);
    [[nodiscard]] bool isOver(const Tone &tone, qint64 sample);

    int m_rate;
    double m_gain = 0;
    qint64 m_position = 0;
    QList<Tone> m_tones; ///< in the order of their start
    QHash<BreathPhase, QList<float>> m_samples;
};

} // namespace evenkeel
