#include "tests/trust/workinglife.h"

#include <tuple>

namespace evenkeel::test {

using namespace Qt::StringLiterals;
using std::chrono::hours;

void WorkingLife::day(QDate day)
{
    m_world.setClock(resolve(day, QTime(8, 45), m_world.log.clock.zone()), true);
    m_world.start();
    m_judge.started();
    std::ignore = m_world.log.agentState.set(AgentActivity::Free, true);
    calls(CallsBeforeNoon);
    m_world.sleep(minutes(45), true);
    m_judge.clockMoved(true);
    calls(CallsBeforeNoon);
    m_world.end();
    m_judge.ended();
}

void WorkingLife::calls(int count)
{
    for (int call = 0; call < count; ++call) {
        std::ignore = m_world.log.agentState.set(AgentActivity::OnCall, true);
        m_world.live(minutes(8));
        std::ignore = m_world.log.agentState.set(AgentActivity::WrapUp, true);
        if (call % 4 == 0)
            promise();
        m_world.live(minutes(1));
        std::ignore = m_world.log.agentState.set(AgentActivity::Free, true);
        m_world.live(minutes(4));
        answer();
    }
}

void WorkingLife::promise()
{
    FollowUp followUp;
    followUp.text = u"call back"_s;
    const int hoursLater = std::uniform_int_distribution(1, 60)(m_dice);
    const QDateTime wall
        = inZone(m_world.log.clock.now() + hours(hoursLater), m_world.log.clock.zone());
    const bool wholeDay = hoursLater % 5 == 0;
    followUp.due = LocalTime{
        .date = wall.date(),
        .time = wholeDay ? std::nullopt : std::optional(QTime(wall.time().hour(), 0)),
        .zone = m_world.log.clock.zone().id()};
    if (m_world.actions.add(followUp))
        ++m_promises;
}

/// What is due is done, what is only ahead is put away.
void WorkingLife::answer()
{
    const Instant now = m_world.log.clock.now();
    for (const FollowUpId id : m_judge.window()) {
        const auto followUp = m_world.log.followUps.find(id);
        const bool isAhead = followUp->due->time && *followUp->dueAt > now;
        if (!isAhead)
            std::ignore = m_world.actions.done(id);
        else if (m_world.engine()->answer({id}))
            m_judge.answered(id);
    }
}

} // namespace evenkeel::test
