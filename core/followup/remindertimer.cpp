#include "core/followup/remindertimer.h"

#include <utility>

namespace evenkeel {

namespace {

constexpr seconds LentWake{1}; ///< while something long is written

} // namespace

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
        const bool lent = checked.error().fault == Fault::StorageLent;
        m_timer.start(lent ? LentWake : NearWake);
        if (lent)
            return; // nothing is wrong, it only has to wait
        if (std::exchange(m_failing, checked.error().fault) != checked.error().fault)
            emit failed(checked.error());
        return;
    }
    m_failing.reset();
    if (const auto next = m_engine.wake())
        m_timer.start(*next);
}

} // namespace evenkeel
