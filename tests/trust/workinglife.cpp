#include "tests/trust/workinglife.h"

#include <tuple>
#include <utility>

namespace evenkeel::test {

using namespace Qt::StringLiterals;
using std::chrono::hours;

void WorkingLife::live(int months)
{
    const QDate first(2026, 5, 18);
    for (QDate day = first; day < first.addMonths(months); day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday)
            this->day(day);
    }
}

void WorkingLife::day(QDate day)
{
    if (std::exchange(m_month, day.month()) != day.month())
        chooseQuietHours();
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

/// A quarter of an hour to an hour and a half of every other day or so.
void WorkingLife::chooseQuietHours()
{
    QuietWeek week;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const int begin = std::uniform_int_distribution(9 * 60, 15 * 60)(m_dice);
        const int length = std::uniform_int_distribution(15, 90)(m_dice);
        if (begin % 2 == 0)
            week.set(day, minutes(begin), minutes(length));
    }
    m_world.rules.quiet = week.rules();
    m_judge.setQuietHours(week);
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
