#include "core/followup/remindertimer.h"

namespace evenkeel {

ReminderTimer::ReminderTimer(
    ReminderEngine &engine, const FollowUpStore &followUps, const AgentStateStore &state,
    QObject *parent)
    : QObject(parent), m_engine(engine)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderTimer::wake);
    connect(&followUps, &FollowUpStore::settled, this, &ReminderTimer::wakeSoon);
    connect(&state, &AgentStateStore::changed, this, &ReminderTimer::wakeSoon);
    wakeSoon();
}

void ReminderTimer::wakeSoon()
{
    m_timer.start(0);
}

void ReminderTimer::wake()
{
    if (const Result<> checked = m_engine.check(); !checked) {
        m_timer.start(NearWake);
        emit failed(checked.error());
        return;
    }
    if (const auto next = m_engine.wake())
        m_timer.start(*next);
}

} // namespace evenkeel
