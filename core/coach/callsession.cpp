#include "core/coach/callsession.h"

namespace evenkeel {

CallSession::CallSession(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, [this] {
        wake();
        emit ticked();
    });
}

void CallSession::start(const QStringList &steps, const std::optional<Moment> &began)
{
    m_run = CallRun(steps);
    begin(began);
}

void CallSession::resume(const CallRun &run, const Moment &began)
{
    m_run = run;
    begin(began);
}

void CallSession::begin(const std::optional<Moment> &began)
{
    const Moment now = m_clock.moment();
    const bool isBelieved = began && began->at <= now.at && now.at - began->at < LongestBefore;
    m_began = isBelieved ? *began : now;
    m_before = now.at - m_began.at;
    m_from = m_clock.monotonic();
    m_on = true;
    wake();
    emit changed();
    emit ticked();
}

void CallSession::end()
{
    if (!m_on)
        return;
    m_lasted = lasted();
    m_on = false;
    m_second.stop();
    emit changed();
}

milliseconds CallSession::lasted() const
{
    return m_on ? m_before + (m_clock.monotonic() - m_from) : m_lasted;
}

Moment CallSession::momentOf(milliseconds at) const
{
    return {.at = m_began.at + at, .zone = m_began.zone};
}

/// At the next whole second of the call.
void CallSession::wake()
{
    m_second.start(milliseconds(1000 - lasted().count() % 1000));
}

void CallSession::choose(const QString &step)
{
    m_run.choose(step, lasted());
    emit changed();
}

void CallSession::next()
{
    m_run.next(lasted());
    emit changed();
}

void CallSession::steady()
{
    m_run.steady();
    emit changed();
}

void CallSession::say(int sentence)
{
    m_run.say(sentence, lasted());
    emit changed();
}

} // namespace evenkeel
