#include "ui/incall/onebreath.h"

#include <chrono>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto Frame = 33ms;

/// In for 4, out for 6.
Pattern pattern()
{
    return *Pattern::fromText(u"one"_s, u"4,0,0,6,0");
}

} // namespace

OneBreath::OneBreath(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_session(pattern(), 1)
{
    m_frames.setInterval(Frame);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &OneBreath::follow);
}

void OneBreath::start()
{
    m_began = m_clock.monotonic();
    m_told.reset();
    m_frames.start();
    follow();
}

void OneBreath::stop()
{
    m_frames.stop();
    m_began.reset();
    emit moved();
}

std::optional<BreathPoint> OneBreath::point() const
{
    if (!m_began)
        return std::nullopt;
    return m_session.at(m_clock.monotonic() - *m_began);
}

tenths OneBreath::phaseLength() const
{
    const auto now = point();
    return now ? m_session.pattern().length(now->phase) : tenths(0);
}

void OneBreath::follow()
{
    const auto now = point();
    if (!now)
        return;
    if (now->done) {
        stop();
        emit finished();
        return;
    }
    if (m_told != now->phase) {
        m_told = now->phase;
        emit phaseBegan(now->phase);
    }
    emit moved();
}

} // namespace evenkeel
