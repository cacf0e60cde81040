#include "app/application/pausekeeper.h"

#include "app/lock/locksignals.h"
#include "core/agentstate/agentstatestore.h"
#include "core/base/clock.h"
#include "core/breather/idletime.h"
#include "core/breather/pausesettings.h"
#include "core/breather/shiftplan.h"
#include "core/followup/donotdisturb.h"
#include "core/followup/holding.h"
#include "core/settings/settings.h"

#include <QApplication>

#include <utility>

namespace evenkeel {

namespace {

/// Should an answer about idle time fail to come.
constexpr seconds Patience{30};

/// Between the word that the computer is about to sleep and the first look after that, without the
/// sleep itself.
constexpr minutes AroundSleep{1};

} // namespace

PauseKeeper::PauseKeeper(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_plan(pauseRulesFrom(m_parts.settings, m_parts.site))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PauseKeeper::look);
    connect(&m_parts.settings, &Settings::changed, this, &PauseKeeper::takeSettings);
    connect(&m_parts.agentState, &AgentStateStore::changed, this, &PauseKeeper::lookSoon);
    connect(&m_parts.lock, &LockSignals::screenCovered, this, &PauseKeeper::lookSoon);
    connect(&m_parts.lock, &LockSignals::timeMoved, this, &PauseKeeper::lookSoon);
    connect(&m_parts.lock, &LockSignals::aboutToSleep, this, [this] {
        m_sleepTold = m_parts.clock.monotonic();
    });
    if (m_parts.quiet)
        connect(m_parts.quiet, &DoNotDisturb::changed, this, &PauseKeeper::lookSoon);
}

void PauseKeeper::begin()
{
    m_begun = true;
    lookSoon();
}

PausePlan PauseKeeper::leave()
{
    WorkSign sign = signWith(std::nullopt);
    sign.state = WorkState::Away;
    follow(m_plan.look(sign));
    m_timer.stop();
    m_begun = false;
    return m_plan;
}

void PauseKeeper::resume(const PausePlan &left)
{
    m_plan = left;
    m_plan.setRules(pauseRulesFrom(m_parts.settings, m_parts.site));
    m_sleepTold = m_parts.clock.monotonic(); // nobody listened meanwhile
}

void PauseKeeper::takeSettings()
{
    m_plan.setRules(pauseRulesFrom(m_parts.settings, m_parts.site));
    lookSoon();
}

void PauseKeeper::setBreathing(bool breathing)
{
    m_breathes = breathing;
    lookSoon();
}

/// What was announced goes with the plan, so that one goes too.
void PauseKeeper::lookSoon()
{
    if (m_begun && (m_plan.rules().isOn() || m_plan.announced()))
        m_timer.start(0);
    else
        m_timer.stop();
}

void PauseKeeper::look()
{
    m_timer.start(m_plan.announced() ? milliseconds(1000) : milliseconds(Patience));
    if (m_parts.idle)
        m_parts.idle->ask(*this, [this](auto idle) { take(idle); });
    else
        take(std::nullopt);
}

void PauseKeeper::take(std::optional<milliseconds> idle)
{
    if (!m_begun)
        return;
    follow(m_plan.look(signWith(idle)));
}

void PauseKeeper::follow(const PauseStep &step)
{
    m_parts.offers.setStanding(OfferPlace::Strip, m_plan.announced().has_value());
    if (step.what == PauseStep::What::Begin) {
        emit stepped({.what = PauseStep::What::Withdraw, .kind = step.kind});
        emit breatherRequested(pauseWhat(m_parts.settings, step.kind), step.length);
    } else if (step.what != PauseStep::What::Nothing) {
        emit stepped(step);
    }
    if (const auto next = nextLook())
        m_timer.start(*next);
    else
        m_timer.stop();
}

bool PauseKeeper::tellsIdle() const
{
    return m_parts.idle && m_parts.idle->support() == IdleSupport::Supported;
}

std::optional<milliseconds> PauseKeeper::nextLook() const
{
    return m_begun ? m_plan.nextLook() : std::nullopt;
}

WorkSign PauseKeeper::signWith(std::optional<milliseconds> idle) const
{
    const Clock &clock = m_parts.clock;
    const milliseconds now = clock.monotonic();
    return {
        .monotonic = now,
        .wall = clock.now(),
        .idle = idle,
        .state = stateNow(),
        .inShift = isPauseTime(m_parts.settings, clock.moment().local())
            && !m_parts.offers.isClosed(clock.now()),
        .slept = m_sleepTold && now - *m_sleepTold < AroundSleep};
}

WorkState PauseKeeper::stateNow() const
{
    if (m_breathes)
        return WorkState::Pausing;
    if (m_parts.lock.isScreenCovered())
        return WorkState::Away;
    const AgentState state = m_parts.agentState.current().value_or(AgentState());
    const Surroundings around{.doNotDisturb = asksForQuiet(m_parts.quiet, m_parts.settings)};
    const Clock &clock = m_parts.clock;
    const auto holding
        = holdingAt(clock.now(), clock.zone(), state, around, reminderRulesFrom(m_parts.settings));
    // A pause of the plan would begin below a dialog.
    const bool mayCome
        = !m_parts.offers.standsElsewhere(OfferPlace::Strip) && !QApplication::activeModalWidget();
    if (!holding && mayCome)
        return state.activity == AgentActivity::WrapUp ? WorkState::WrapUp : WorkState::Open;
    if (holding && holding->reason == HoldReason::Call)
        return WorkState::OnCall;
    if (holding && holding->reason == HoldReason::Away)
        return WorkState::Away;
    return WorkState::Held;
}

void PauseKeeper::noteBreather(const Breather &breather)
{
    const auto state = m_parts.agentState.current();
    const bool byCall = state && state->activity == AgentActivity::OnCall;
    m_plan.noteBreather({.taken = breather.taken, .byCall = byCall && !breather.finished});
}

void PauseKeeper::beginNow()
{
    follow(m_plan.begin());
}

void PauseKeeper::postpone(minutes by)
{
    m_plan.postpone(by);
    follow({.what = PauseStep::What::Withdraw});
}

void PauseKeeper::skip()
{
    m_plan.skip();
    follow({.what = PauseStep::What::Withdraw});
}

void PauseKeeper::takeSkipped()
{
    follow(m_plan.takeSkipped());
}

} // namespace evenkeel
