#pragma once

#include "app/sound/tonemixer.h"
#include "core/breather/toneplayer.h"

#include <QAudioFormat>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QAudioSink;
class QIODevice;

namespace evenkeel {

class Clock;

/// Feeds the sound device with the stream of the mixer. Lives on a thread of its own: asking for
/// devices and opening one may take longer than a frame.
class ToneEngine final : public QObject
{
    Q_OBJECT

public:
    explicit ToneEngine(const Clock &clock);
    ~ToneEngine() override;

    [[nodiscard]] static QList<SoundDevice> devices();

    /// Says by looked() whether there is one.
    void look();
    void open(const SoundManner &manner);
    void place(BreathPhase phase, milliseconds at);
    void hush();
    void close();

signals:
    void looked(bool found);
    void stateChanged(evenkeel::TonePlayer::State state);

private:
    struct Waiting
    {
        BreathPhase phase = BreathPhase::In;
        milliseconds at{0};
    };

    void pump();
    void placeWaiting(qsizetype coming);
    void write(qsizetype frames);
    void noteProgress(bool moved);
    void fail(TonePlayer::State state);

    const Clock &m_clock;
    QTimer m_timer;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QPointer<QIODevice> m_stream; ///< of the sink
    std::unique_ptr<ToneMixer> m_mixer;
    QList<Waiting> m_waiting;
    milliseconds m_moved{0}; ///< when the device last took something
};

} // namespace evenkeel
