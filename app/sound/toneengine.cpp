#include "app/sound/toneengine.h"

#include "core/base/clock.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <cmath>

using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto Buffer = 150ms; ///< longer than a pump may be late
constexpr auto PumpEvery = 20ms;
constexpr auto LongestStandstill = 4s; ///< then the device is taken to be gone

/// The chosen one, or what the system uses where it is not there.
QAudioDevice find(const QByteArray &id)
{
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : all) {
        if (!id.isEmpty() && device.id() == id)
            return device;
    }
    return QMediaDevices::defaultAudioOutput();
}

/// As the device likes it best, in one of the two forms that are written here.
QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    if (format.sampleFormat() != QAudioFormat::Float)
        format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

template<class Sample>
void append(QByteArray &bytes, Sample value, int channels)
{
    for (int channel = 0; channel < channels; ++channel)
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

ToneEngine::ToneEngine(const Clock &clock) : m_clock(clock), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(PumpEvery);
    connect(&m_timer, &QTimer::timeout, this, &ToneEngine::pump);
}

ToneEngine::~ToneEngine() = default;

QList<SoundDevice> ToneEngine::devices()
{
    QList<SoundDevice> devices;
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : all)
        devices.append({.id = device.id(), .name = device.description()});
    return devices;
}

void ToneEngine::look()
{
    emit looked(!devices().isEmpty());
}

void ToneEngine::open(const SoundManner &manner)
{
    close();
    const QAudioDevice device = find(manner.device);
    if (device.isNull()) {
        fail(TonePlayer::State::NoDevice);
        return;
    }
    m_format = formatFor(device);
    if (!m_format.isValid()) {
        fail(TonePlayer::State::NoDevice);
        return;
    }
    m_mixer = std::make_unique<ToneMixer>(m_format.sampleRate());
    m_mixer->setVolume(manner.volume);
    m_sink = std::make_unique<QAudioSink>(device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(std::chrono::microseconds(Buffer).count()));
    m_stream = m_sink->start();
    if (!m_stream || m_sink->error() != QAudio::NoError) {
        fail(TonePlayer::State::NoDevice);
        return;
    }
    m_moved = m_clock.monotonic();
    m_timer.start();
    pump();
}

void ToneEngine::place(BreathPhase phase, milliseconds at)
{
    m_waiting.append({.phase = phase, .at = at});
}

void ToneEngine::hush()
{
    m_waiting.clear();
    if (m_mixer)
        m_mixer->hush();
}

void ToneEngine::close()
{
    m_timer.stop();
    m_waiting.clear();
    m_stream = nullptr;
    if (m_sink)
        m_sink->reset(); // what is in the buffer is not heard any more
    m_sink.reset();
    m_mixer.reset();
}

void ToneEngine::pump()
{
    const bool isGone = m_sink->state() == QAudio::StoppedState || !m_stream;
    if (isGone) {
        fail(TonePlayer::State::Lost);
        return;
    }
    const qsizetype frames = m_format.framesForBytes(static_cast<qint32>(m_sink->bytesFree()));
    noteProgress(frames > 0);
    if (!m_sink || frames <= 0)
        return;
    placeWaiting(frames);
    write(frames);
}

void ToneEngine::noteProgress(bool moved)
{
    const milliseconds now = m_clock.monotonic();
    if (moved)
        m_moved = now;
    else if (now - m_moved > LongestStandstill)
        fail(TonePlayer::State::Lost);
}

/// Tones whose beginning lies in the samples that are written now. Where they lie follows from what
/// the device has played so far, asked anew for each: no drift can add up.
void ToneEngine::placeWaiting(qsizetype coming)
{
    const double rate = m_format.sampleRate();
    const double heard = static_cast<double>(m_sink->processedUSecs()) * rate / 1e6;
    const milliseconds now = m_clock.monotonic();
    const qint64 end = m_mixer->position() + coming;
    QList<Waiting> later;
    for (const Waiting &tone : std::as_const(m_waiting)) {
        const double ahead = static_cast<double>((tone.at - now).count()) * rate / 1000;
        const bool isTimed = tone.at != TonePlayer::AtOnce;
        const qint64 start = isTimed ? std::llround(heard + ahead) : m_mixer->position();
        if (start < end)
            m_mixer->place(tone.phase, start);
        else
            later.append(tone);
    }
    m_waiting = later;
}

void ToneEngine::write(qsizetype frames)
{
    const int channels = m_format.channelCount();
    const QList<float> samples = m_mixer->read(frames);
    QByteArray bytes;
    bytes.reserve(frames * m_format.bytesPerFrame());
    for (const float sample : samples) {
        if (m_format.sampleFormat() == QAudioFormat::Float)
            append(bytes, sample, channels);
        else
            append(bytes, static_cast<qint16>(std::lround(sample * 32'767)), channels);
    }
    m_stream->write(bytes);
}

void ToneEngine::fail(TonePlayer::State state)
{
    close();
    emit stateChanged(state);
}

} // namespace evenkeel
