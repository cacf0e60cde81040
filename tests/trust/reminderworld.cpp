#include "tests/trust/reminderworld.h"

#include <algorithm>

namespace evenkeel::test {

void SimulatedDesktop::show(const Notice &notice)
{
    onShown(notice, !isBroken);
    if (isBroken)
        emit failed(notice);
}

ReminderWorld::ReminderWorld()
{
    // The disk is not what is tried here, nor another process.
    if (!log.database.execute("PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE"))
        qFatal("the log takes no setting");
    QObject::connect(&log.followUps, &FollowUpStore::settled, &desktop, [this] { wakeSoon(); });
    QObject::connect(&log.agentState, &AgentStateStore::changed, &desktop, [this] { wakeSoon(); });
}

ReminderWorld::~ReminderWorld() = default;

void ReminderWorld::start()
{
    m_dying = false;
    m_engine = std::make_unique<ReminderEngine>(
        log.followUps, m_alerts, log.agentState, log.clock, desktop);
    m_engine->setRules(rules);
    QObject::connect(
        m_engine.get(), &ReminderEngine::raised, &desktop, [this](const Notice &notice) {
            if (!m_dying)
                m_dying = onRaised(notice);
        });
    QObject::connect(m_engine.get(), &ReminderEngine::outdated, &desktop, [this](FollowUpId id) {
        onOutdated(id);
    });
    wakeSoon();
}

void ReminderWorld::end()
{
    m_engine.reset();
    m_next.reset();
}

void ReminderWorld::live(milliseconds duration)
{
    const milliseconds end = log.clock.monotonic() + duration;
    for (;;) {
        const milliseconds now = log.clock.monotonic();
        if (m_next && *m_next <= now) {
            check();
            continue;
        }
        if (now >= end)
            return;
        const milliseconds until = m_next ? std::min(*m_next, end) : end;
        log.clock.advance(until - now);
    }
}

void ReminderWorld::sleep(milliseconds duration, bool isHeard)
{
    setClock(log.clock.now() + duration, isHeard);
}

void ReminderWorld::setClock(Instant now, bool isHeard)
{
    log.clock.setNow(now);
    if (isHeard)
        wakeSoon();
}

void ReminderWorld::setZone(const QTimeZone &zone, bool isHeard)
{
    log.clock.setZone(zone);
    if (isHeard)
        wakeSoon();
}

void ReminderWorld::wakeSoon()
{
    if (m_engine)
        m_next = log.clock.monotonic();
}

void ReminderWorld::setWritable(bool writable)
{
    if (!log.database.execute(writable ? "PRAGMA query_only = OFF" : "PRAGMA query_only = ON"))
        qFatal("the log takes no setting");
}

void ReminderWorld::check()
{
    ++checks;
    m_next.reset();
    const Result<> checked = m_engine->check();
    const std::optional<milliseconds> wake
        = checked ? m_engine->wake() : std::optional<milliseconds>(NearWake);
    if (wake)
        m_next = log.clock.monotonic() + *wake;
    if (m_dying) {
        end();
        return;
    }
    onLooked();
}

} // namespace evenkeel::test
