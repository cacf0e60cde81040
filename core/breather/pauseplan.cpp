#include "core/breather/pauseplan.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

using What = PauseStep::What;

constexpr milliseconds EachSecond{1000};
constexpr milliseconds Soonest{250};
constexpr seconds NearLook{30};
constexpr minutes FarLook{5};
constexpr std::chrono::hours Near{1};

/// What is asked for a moment before the clock is read.
constexpr milliseconds Jitter{200};

} // namespace

void PausePlan::setRules(const PauseRules &rules)
{
    if (rules == m_counter.rules())
        return;
    m_counter.setRules(rules);
    for (std::optional<PauseKind> *kind : {&m_skipped, &m_running}) {
        if (*kind && !rules.interval(**kind))
            kind->reset();
    }
}

PauseStep PausePlan::look(const WorkSign &sign)
{
    if (!m_last || account(sign))
        m_resumed = sign.monotonic;
    m_last = sign;
    const std::optional<PauseKind> kind = mayCome() ? due() : std::nullopt;
    return kind ? announce(*kind) : withdraw();
}

/// Enters what passed since the last look. True where somebody is back from something.
bool PausePlan::account(const WorkSign &sign)
{
    const milliseconds awake = std::max(milliseconds(0), sign.monotonic - m_last->monotonic);
    const milliseconds gap = sign.wall - m_last->wall - awake;
    const bool isGap = gap > Drift;
    const milliseconds asleep = isGap && sign.slept ? gap : milliseconds(0);
    const bool wasBreak = m_counter.natural() > milliseconds(0);
    const bool inShift = m_last->inShift;
    if (inShift)
        accountAwake(sign, awake);
    else
        m_counter.leaveOut();
    if (inShift && asleep > milliseconds(0) && m_last->state != WorkState::Pausing)
        m_counter.sleep(asleep);
    accountShift(awake + (inShift ? asleep : std::max(milliseconds(0), gap)));
    const bool isBack = m_last->state == WorkState::Away && sign.state != WorkState::Away;
    if (isBack)
        m_counter.leaveOut();
    const bool isBreak = m_counter.natural() > milliseconds(0);
    return isGap || isBack || (wasBreak && !isBreak);
}

void PausePlan::accountAwake(const WorkSign &sign, milliseconds awake)
{
    switch (m_last->state) {
    case WorkState::Away: m_counter.away(awake); return;
    case WorkState::OnCall: m_counter.work(awake); return;
    case WorkState::Pausing: m_counter.leaveOut(); return;
    case WorkState::Open:
    case WorkState::WrapUp:
    case WorkState::Held: break;
    }
    if (sign.idle && *sign.idle + Jitter >= awake) {
        m_counter.still(awake);
        return;
    }
    if (awake == milliseconds(0))
        return;
    const milliseconds still = sign.idle.value_or(milliseconds(0));
    m_counter.work(awake - still);
    m_counter.still(still);
}

void PausePlan::accountShift(milliseconds passed)
{
    m_skippedFor += passed;
    if (m_skippedFor >= SkippedStays)
        m_skipped.reset();
    const auto isTaken = [this](PauseKind kind) { return m_counter.isTaken(kind); };
    if (m_skipped && isTaken(*m_skipped))
        m_skipped.reset();
    m_outside = m_last->inShift ? milliseconds(0) : m_outside + passed;
    if (m_outside >= ShiftIsOver || m_counter.natural() >= PauseCounter::AnotherShift)
        endShift();
}

void PausePlan::endShift()
{
    m_counter.beginAnew();
    m_skipped.reset();
}

/// Somebody is there, may be asked, and is not just back.
bool PausePlan::mayCome() const
{
    const bool isFree = m_last->state == WorkState::Open || m_last->state == WorkState::WrapUp;
    return m_last->inShift && isFree && m_counter.natural() == milliseconds(0)
        && m_last->monotonic - m_resumed >= AfterResume;
}

std::optional<PauseKind> PausePlan::due() const
{
    const auto untilShort = m_counter.untilDue(PauseKind::Short);
    const auto untilLonger = m_counter.untilDue(PauseKind::Longer);
    if (untilLonger && *untilLonger <= milliseconds(0))
        return PauseKind::Longer;
    const bool longerIsNear = untilLonger && *untilLonger <= Together;
    if (untilShort && *untilShort <= milliseconds(0) && !longerIsNear)
        return PauseKind::Short;
    return std::nullopt;
}

PauseStep PausePlan::announce(PauseKind kind)
{
    const milliseconds now = m_last->monotonic;
    if (!m_announced || m_announced->kind != kind)
        m_announced = Announcement{.kind = kind, .since = now};
    const milliseconds passed = now - m_announced->since;
    if (passed < Announced) {
        const auto left = std::chrono::ceil<seconds>(Announced - passed);
        return {.what = What::HeadsUp, .kind = kind, .left = left};
    }
    if (passed >= Announced + Waits) {
        skip();
        return {.what = What::Withdraw, .kind = kind};
    }
    const bool isOpen = m_last->state == WorkState::Open;
    if (isOpen && m_last->idle && *m_last->idle >= TypingPause)
        return start(kind);
    return {.what = What::Ready, .kind = kind};
}

PauseStep PausePlan::withdraw()
{
    const auto announced = std::exchange(m_announced, std::nullopt);
    return announced ? PauseStep{.what = What::Withdraw, .kind = announced->kind} : PauseStep{};
}

/// Whatever becomes of it, the next one is counted from here.
PauseStep PausePlan::start(PauseKind kind)
{
    const auto &interval = rules().interval(kind);
    m_announced.reset();
    m_skipped.reset();
    m_running = kind;
    m_counter.take(kind == PauseKind::Longer || !interval ? seconds::max() : interval->length);
    return {.what = What::Begin, .kind = kind, .length = interval ? interval->length : seconds(0)};
}

std::optional<milliseconds> PausePlan::nextLook() const
{
    if (!rules().isOn())
        return std::nullopt;
    if (m_announced)
        return EachSecond;
    if (m_last && !m_last->inShift)
        return FarLook;
    milliseconds next = FarLook;
    for (const PauseKind kind : PauseKinds) {
        const auto until = m_counter.untilDue(kind);
        if (until && *until <= Near)
            next = std::min<milliseconds>(next, NearLook);
        if (until && *until > milliseconds(0))
            next = std::min(next, std::max(*until, Soonest));
    }
    const milliseconds rested = m_last ? m_last->monotonic - m_resumed : milliseconds(0);
    if (rested < AfterResume)
        next = std::min(next, std::max(AfterResume - rested, Soonest));
    return next;
}

std::optional<PauseKind> PausePlan::announced() const
{
    return m_announced ? std::optional(m_announced->kind) : std::nullopt;
}

PauseStep PausePlan::begin()
{
    return m_announced ? start(m_announced->kind) : PauseStep{};
}

void PausePlan::postpone(minutes by)
{
    if (const auto announced = std::exchange(m_announced, std::nullopt))
        m_counter.postpone(announced->kind, by);
}

void PausePlan::skip()
{
    const auto announced = std::exchange(m_announced, std::nullopt);
    if (!announced)
        return;
    (void)start(announced->kind);
    m_running.reset();
    m_skipped = announced->kind;
    m_skippedFor = milliseconds(0);
}

std::optional<PauseKind> PausePlan::skipped() const
{
    return m_last && m_last->inShift ? m_skipped : std::nullopt;
}

PauseStep PausePlan::takeSkipped()
{
    const auto kind = skipped();
    return kind ? start(*kind) : PauseStep{};
}

void PausePlan::noteBreather(const PauseEnd &end)
{
    const seconds counts = end.taken * 10 / 9;
    m_counter.take(counts);
    if (m_skipped && counts >= rules().interval(*m_skipped)->length)
        m_skipped.reset();
    const auto running = std::exchange(m_running, std::nullopt);
    const bool wasCut = running && end.byCall && end.taken * 2 < rules().interval(*running)->length;
    if (wasCut)
        m_counter.makeDue(*running);
}

} // namespace evenkeel
