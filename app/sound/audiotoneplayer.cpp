#include "app/sound/audiotoneplayer.h"

#include "app/sound/toneengine.h"

namespace evenkeel {

AudioTonePlayer::AudioTonePlayer(const Clock &clock) : m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("sound"));
}

AudioTonePlayer::~AudioTonePlayer()
{
    m_thread.quit();
    m_thread.wait();
}

/// The thread takes the engine with it when it ends.
ToneEngine &AudioTonePlayer::engine() const
{
    if (m_engine)
        return *m_engine;
    m_engine = new ToneEngine(m_clock);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &ToneEngine::stateChanged, this, &AudioTonePlayer::setState);
    connect(m_engine, &ToneEngine::looked, this, &AudioTonePlayer::setHasDevice);
    m_thread.start();
    return *m_engine;
}

QList<SoundDevice> AudioTonePlayer::devices() const
{
    QList<SoundDevice> found;
    QMetaObject::invokeMethod(
        &engine(), [&found] { found = ToneEngine::devices(); }, Qt::BlockingQueuedConnection);
    return found;
}

void AudioTonePlayer::lookUp()
{
    ToneEngine *const engine = &this->engine();
    QMetaObject::invokeMethod(engine, [engine] { engine->look(); });
}

void AudioTonePlayer::open(const SoundManner &manner)
{
    ToneEngine *const engine = &this->engine();
    QMetaObject::invokeMethod(engine, [engine, manner] { engine->open(manner); });
}

void AudioTonePlayer::place(BreathPhase phase, milliseconds at)
{
    ToneEngine *const engine = &this->engine();
    QMetaObject::invokeMethod(engine, [engine, phase, at] { engine->place(phase, at); });
}

void AudioTonePlayer::silence()
{
    m_words.hush();
    if (ToneEngine *const engine = m_engine)
        QMetaObject::invokeMethod(engine, [engine] { engine->hush(); });
}

void AudioTonePlayer::close()
{
    if (ToneEngine *const engine = m_engine)
        QMetaObject::invokeMethod(engine, [engine] { engine->close(); });
}

} // namespace evenkeel
