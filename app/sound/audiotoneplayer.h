#pragma once

#include "app/sound/spokenwords.h"
#include "core/breather/toneplayer.h"

#include <QThread>

namespace evenkeel {

class Clock;
class ToneEngine;

/// Plays tones on the sound device through Qt Multimedia. Nothing of it is touched, and no thread
/// is started, before somebody asks for a device or a tone.
class AudioTonePlayer final : public TonePlayer
{
    Q_OBJECT

public:
    explicit AudioTonePlayer(const Clock &clock);
    ~AudioTonePlayer() override;

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QList<SoundDevice> devices() const override;
    [[nodiscard]] bool canSpeak() const override { return m_words.isAvailable(); }

    /// Something was asked of the sound library.
    [[nodiscard]] bool isStarted() const { return m_engine != nullptr; }

private:
    void lookUp() override;
    void open(const SoundManner &manner) override;
    void place(BreathPhase phase, milliseconds at) override;
    void speak(const QString &word) override { m_words.say(word); }
    void silence() override;
    void close() override;

    [[nodiscard]] ToneEngine &engine() const;

    const Clock &m_clock;
    mutable QThread m_thread;
    mutable ToneEngine *m_engine = nullptr; ///< on m_thread; made when it is first needed
    SpokenWords m_words;
    mutable QMetaObject::Connection m_states;
};

} // namespace evenkeel
