#include "tests/trust/randomlife.h"

#include <tuple>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOpen = 10;
const std::array Zones{
    "Europe/London"_ba, "America/New_York"_ba, "Australia/Lord_Howe"_ba, "Asia/Kathmandu"_ba,
    "America/Santiago"_ba};

} // namespace

void RandomLife::step()
{
    m_judge.look();
    happen();
    if (!m_world.isRunning() && oneIn(2)) {
        m_world.start();
        m_judge.started();
        breathe(false);
        beQuiet(false);
    }
    if (oneIn(3))
        settle();
    if (m_world.isRunning() && m_writable && oneIn(3))
        answer();
    const milliseconds pause = oneIn(40) ? minutes(upTo(600)) : milliseconds(upTo(240'000));
    m_world.live(pause);
    m_judge.look();
    if (m_writable)
        tidy();
}

/// What holds reminders back does not last for ever.
void RandomLife::settle()
{
    if (!m_writable)
        allowWriting(true);
    if (!m_world.isRunning())
        return;
    if (m_breathing)
        breathe(false);
    if (m_quiet)
        beQuiet(false);
    const auto state = m_world.log.agentState.current();
    if (state->activity == AgentActivity::OnCall)
        std::ignore = m_world.log.agentState.set(AgentActivity::WrapUp, true);
    else if (state->activity == AgentActivity::Away)
        std::ignore = m_world.log.agentState.set(AgentActivity::Free, false);
}

void RandomLife::breathe(bool breathes)
{
    m_breathing = breathes;
    m_world.engine()->setBreathing(breathes);
    m_judge.setBreathing(breathes);
    m_world.wakeSoon();
}

void RandomLife::beQuiet(bool quiet)
{
    m_quiet = quiet;
    m_world.engine()->setDoNotDisturb(quiet);
    m_judge.setDoNotDisturb(quiet);
    m_world.wakeSoon();
}

void RandomLife::allowWriting(bool writable)
{
    m_writable = writable;
    m_world.setWritable(writable);
    m_judge.setWritable(writable);
}

void RandomLife::happen()
{
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2: add(); break;
    case 3:
    case 4: act(); break;
    case 5:
    case 6: changeState(); break;
    case 7: computer(); break;
    case 8: program(); break;
    default: break;
    }
}

/// Some minutes later, on the wall of one of the zones; sometimes it falls into a gap.
LocalTime RandomLife::wallAfter(minutes later)
{
    const QByteArray &zone = Zones.at(static_cast<std::size_t>(upTo(int(Zones.size()) - 1)));
    const QDateTime wall = inZone(now() + later, QTimeZone(zone));
    const QTime time(wall.time().hour(), wall.time().minute());
    return {
        .date = wall.date(), .time = oneIn(8) ? std::nullopt : std::optional(time), .zone = zone};
}

void RandomLife::add()
{
    FollowUp followUp;
    followUp.text = u"call back"_s;
    followUp.kind = oneIn(6) ? FollowUpKind::Update : FollowUpKind::Promise;
    followUp.everyDays = followUp.kind == FollowUpKind::Update ? 1 : 0;
    if (!oneIn(20))
        followUp.due = wallAfter(minutes(upTo(260) - 20));
    followUp.needsTime = !followUp.due;
    std::ignore = m_world.actions.add(followUp);
}

/// What refuses changes nothing, which is as good a case as any.
void RandomLife::act()
{
    const auto open = m_world.log.followUps.open();
    if (open->isEmpty())
        return;
    const FollowUpId id = oneOf(*open).id;
    FollowUpActions &actions = m_world.actions;
    switch (upTo(9)) {
    case 0: std::ignore = actions.done(id); break;
    case 1: std::ignore = actions.remindAgain({id}, now() + minutes(1 + upTo(120))); break;
    case 2:
        std::ignore = actions.renegotiate(id, wallAfter(minutes(upTo(200))), u"parts"_s, true);
        break;
    case 3: std::ignore = actions.attempt(id, Attempt::Result::NoAnswer); break;
    case 4: std::ignore = actions.handOver(id, u"Bea"_s, true); break;
    case 5: std::ignore = actions.remove(id); break;
    case 6: std::ignore = actions.setDue(id, wallAfter(minutes(upTo(200)))); break;
    case 7:
    case 8: std::ignore = m_world.log.log.undo(); break;
    default: std::ignore = m_world.log.log.redo(); break;
    }
}

void RandomLife::changeState()
{
    AgentStateStore &state = m_world.log.agentState;
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2: std::ignore = state.set(AgentActivity::OnCall, true); break;
    case 3:
    case 4: std::ignore = state.set(AgentActivity::WrapUp, true); break;
    case 5: std::ignore = state.set(AgentActivity::Free, !oneIn(4)); break;
    case 6:
        std::ignore = state.set(AgentActivity::Away, false, now() + minutes(1 + upTo(90)));
        break;
    case 7: oneIn(2) ? pause() : chooseQuietHours(); break;
    case 8:
        if (!m_world.isRunning())
            break;
        m_world.engine()->noteTyping();
        m_judge.typed();
        break;
    default:
        if (!m_world.isRunning())
            break;
        oneIn(2) ? breathe(!m_breathing) : beQuiet(!m_quiet);
    }
}

void RandomLife::pause()
{
    m_world.rules.pausedUntil = now() + minutes(upTo(60));
    applyRules();
}

/// For some days of the week, or for none any more.
void RandomLife::chooseQuietHours()
{
    QuietWeek week;
    const bool none = oneIn(2);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const minutes begin(upTo(24 * 60 - 1));
        const minutes length(1 + upTo(12 * 60));
        if (!none && oneIn(2))
            week.set(day, begin, length);
    }
    m_world.rules.quiet = week.rules();
    m_judge.setQuietHours(week);
    applyRules();
}

void RandomLife::applyRules()
{
    if (m_world.isRunning())
        m_world.engine()->setRules(m_world.rules);
    m_world.wakeSoon();
}

/// Sleep, clocks and zones. One in ten is heard of by nobody.
void RandomLife::computer()
{
    const bool isHeard = !oneIn(10);
    switch (upTo(5)) {
    case 0:
    case 1: m_world.sleep(minutes(1 + upTo(900)), isHeard); break;
    case 2: m_world.setClock(now() - minutes(upTo(300)), isHeard); break;
    case 3: m_world.setClock(now() + minutes(upTo(300)), isHeard); break;
    default:
        m_world.setZone(
            QTimeZone(Zones.at(static_cast<std::size_t>(upTo(int(Zones.size()) - 1)))), isHeard);
    }
    m_judge.clockMoved(isHeard);
}

/// The program, its disk and its desktop.
void RandomLife::program()
{
    switch (upTo(5)) {
    case 0:
        m_world.end();
        m_judge.ended();
        break;
    case 1: m_judge.dieAtNext(); break;
    case 2:
    case 3: m_world.desktop.isBroken = !m_world.desktop.isBroken; break;
    default: allowWriting(!m_writable);
    }
}

void RandomLife::answer()
{
    QList<FollowUpId> window = m_judge.window();
    std::ranges::sort(window); // the same in each run
    if (window.isEmpty())
        return;
    const FollowUpId id = oneOf(window);
    if (m_world.engine()->answer({id}))
        m_judge.answered(id);
}

void RandomLife::tidy()
{
    const auto open = m_world.log.followUps.open();
    for (qsizetype i = MostOpen; i < open->size(); ++i)
        std::ignore = m_world.actions.remove(open->at(i - MostOpen).id);
}

} // namespace evenkeel::test
