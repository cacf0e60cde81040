#include "tests/core/breather/pausejudge.h"

#include <algorithm>

namespace evenkeel::test {

using What = PauseStep::What;

namespace {

constexpr qint64 MostUntouched = 60;
constexpr qint64 AfterResume = 60;
constexpr qint64 OtherShift = 4 * 3600;
constexpr qint64 Hour = 3600;
constexpr qint64 Drift = 5;
constexpr qint64 Near = 300;
constexpr qint64 HeadsUp = 30;
constexpr qint64 GivenUp = 210;

qint64 inSeconds(milliseconds time)
{
    return std::chrono::duration_cast<seconds>(time).count();
}

} // namespace

PauseJudge::PauseJudge(const PauseRules &rules) : m_rules(rules)
{
    for (const PauseKind kind : PauseKinds)
        beginAnew(kind);
}

PauseJudge::Since &PauseJudge::since(PauseKind kind)
{
    return kind == PauseKind::Short ? m_short : m_longer;
}

bool PauseJudge::isUntouched(Piece piece)
{
    return piece == Piece::Still || piece == Piece::Away || piece == Piece::Asleep;
}

/// Where somebody says they go, a moment without a touch before it was reading.
PauseJudge::Run PauseJudge::runAt(qsizetype begin) const
{
    Run run;
    qint64 still = 0;
    bool certain = false;
    for (run.end = begin; run.end < m_pieces.size(); ++run.end) {
        const Passed piece = m_pieces.constData()[run.end];
        if (!isUntouched(piece.what))
            break;
        if (piece.what != Piece::Still && !certain) {
            certain = true;
            if (still <= MostUntouched)
                run.work = std::exchange(run.length, 0);
        }
        still += piece.length;
        run.length += piece.length;
        run.asleep += piece.what == Piece::Asleep ? piece.length : 0;
    }
    run.isBreak = certain || run.length > MostUntouched;
    return run;
}

PauseJudge::Run PauseJudge::lastRun() const
{
    qsizetype begin = m_pieces.size();
    const qsizetype from = std::min(m_short.from, m_longer.from);
    while (begin > from && isUntouched(m_pieces.at(begin - 1).what))
        --begin;
    return runAt(begin);
}

bool PauseJudge::counts(PauseKind kind, const Run &run) const
{
    const auto &interval = m_rules.interval(kind);
    const bool mayCount
        = m_rules.natural == NaturalBreak::CountBack || m_rules.natural == NaturalBreak::Reset;
    return run.isBreak && mayCount && interval && run.length >= interval->length.count();
}

void PauseJudge::append(Piece what, qint64 length)
{
    m_pieces.append({what, length});
    m_short.counted.reset();
    m_longer.counted.reset();
}

qint64 PauseJudge::count(PauseKind kind)
{
    if (!since(kind).counted)
        since(kind).counted = countAnew(kind);
    return *since(kind).counted;
}

qint64 PauseJudge::countAnew(PauseKind kind)
{
    qint64 worked = 0;
    qsizetype at = since(kind).from;
    while (at < m_pieces.size()) {
        const Passed piece = m_pieces.constData()[at];
        if (!isUntouched(piece.what)) {
            worked += piece.what == Piece::Work ? piece.length : 0;
            ++at;
            continue;
        }
        const Run run = runAt(at);
        at = run.end;
        worked += run.work;
        if (!run.isBreak) {
            worked += run.length;
        } else if (counts(kind, run)) {
            worked = 0;
            if (run.end > since(kind).dueFrom)
                since(kind).due = inSeconds(m_rules.interval(kind)->every);
        } else if (m_rules.natural == NaturalBreak::CountBack) {
            worked = std::max<qint64>(0, worked - run.length);
        } else if (m_rules.natural == NaturalBreak::Continue) {
            worked += run.length - run.asleep;
        }
    }
    return worked;
}

std::optional<PauseKind> PauseJudge::due()
{
    const auto left = [this](PauseKind kind) {
        const qint64 worked = count(kind);
        return m_rules.interval(kind) ? since(kind).due - worked : OtherShift;
    };
    const qint64 untilShort = left(PauseKind::Short);
    const qint64 untilLonger = left(PauseKind::Longer);
    if (untilLonger <= 0)
        return PauseKind::Longer;
    return untilShort <= 0 && untilLonger > Near ? std::optional(PauseKind::Short) : std::nullopt;
}

bool PauseJudge::isJustBack() const
{
    const qint64 now = inSeconds(m_last->monotonic);
    return std::ranges::any_of(m_resumes, [now](qint64 at) { return now - at < AfterResume; });
}

bool PauseJudge::mayCome() const
{
    const auto busy = {WorkState::Held, WorkState::OnCall, WorkState::Away, WorkState::Pausing};
    const bool isBusy = std::ranges::find(busy, m_last->state) != busy.end();
    return m_last->inShift && !isBusy && !lastRun().isBreak && !isJustBack();
}

void PauseJudge::look(const WorkSign &sign, const PauseStep &answer, const PausePlan &plan)
{
    ++m_tally.looks;
    if (m_last)
        paint(sign);
    else
        m_resumes.append(inSeconds(sign.monotonic));
    m_last = sign;
    for (const PauseKind kind : PauseKinds) {
        if (!m_rules.interval(kind))
            beginAnew(kind);
    }
    judge(answer);
    judgeFigures(answer, plan);
}

void PauseJudge::paint(const WorkSign &sign)
{
    const qint64 awake = inSeconds(sign.monotonic - m_last->monotonic);
    const qint64 gap = inSeconds(sign.wall - m_last->wall) - awake;
    const bool wasBreak = lastRun().isBreak;
    const bool isNothing = !m_last->inShift || m_last->state == WorkState::Pausing;
    const qint64 idle = std::min(awake, sign.idle ? inSeconds(*sign.idle) : 0);
    if (isNothing) {
        append(Piece::Nothing, awake);
    } else {
        m_awake += awake;
        if (m_last->state == WorkState::Away) {
            append(Piece::Away, awake);
        } else if (m_last->state == WorkState::OnCall) {
            append(Piece::Work, awake);
        } else {
            if (idle < awake)
                append(Piece::Work, awake - idle);
            if (idle > 0)
                append(Piece::Still, idle);
        }
        if (sign.slept && gap > Drift)
            append(Piece::Asleep, gap);
    }
    considerShift(m_last->inShift ? 0 : m_outside + awake + std::max<qint64>(0, gap));
    const bool isBack = m_last->state == WorkState::Away && sign.state != WorkState::Away;
    if (isBack)
        append(Piece::Nothing, 0);
    if (gap > Drift || isBack || (wasBreak && !lastRun().isBreak))
        m_resumes.append(inSeconds(sign.monotonic));
}

void PauseJudge::considerShift(qint64 outside)
{
    m_outside = outside;
    const Run run = lastRun();
    const bool isOther = m_outside >= Hour || (run.isBreak && run.length >= OtherShift);
    if (!isOther)
        return;
    for (const PauseKind kind : PauseKinds)
        beginAnew(kind);
}

void PauseJudge::judge(const PauseStep &answer)
{
    const bool comes
        = answer.what == What::HeadsUp || answer.what == What::Ready || answer.what == What::Begin;
    const std::optional<PauseKind> kind = mayCome() ? due() : std::nullopt;
    if (kind) {
        judgeTiming(answer, *kind);
        return;
    }
    if (comes && isJustBack())
        ++m_tally.afterResume;
    else if (comes)
        ++m_tally.made;
    else if ((answer.what == What::Withdraw) != m_announced.has_value())
        ++m_tally.untimely;
    m_announced.reset();
}

void PauseJudge::judgeTiming(const PauseStep &answer, PauseKind kind)
{
    const qint64 now = inSeconds(m_last->monotonic);
    if (m_announced != kind) {
        m_announced = kind;
        m_announcedAt = now;
        ++m_tally.announced;
    }
    const qint64 passed = now - m_announcedAt;
    const bool rests
        = m_last->state == WorkState::Open && m_last->idle && *m_last->idle >= seconds(3);
    const What wanted = passed < HeadsUp ? What::HeadsUp
        : passed >= GivenUp              ? What::Withdraw
        : rests                          ? What::Begin
                                         : What::Ready;
    if (answer.what == What::Nothing || answer.kind != kind)
        ++m_tally.lost;
    else if (answer.what != wanted)
        ++m_tally.untimely;
    if (answer.what == What::HeadsUp && answer.left.count() != HeadsUp - passed)
        ++m_tally.untimely;
    if (wanted == What::Withdraw)
        skip();
    if (wanted == What::Begin)
        begin(kind);
}

void PauseJudge::judgeFigures(const PauseStep &answer, const PausePlan &plan)
{
    const auto next = plan.nextLook();
    if (answer.left < seconds(0) || answer.length < seconds(0)
        || (next && *next <= milliseconds(0)))
        ++m_tally.negative;
    for (const PauseKind kind : PauseKinds) {
        const milliseconds worked = plan.worked(kind);
        if (worked < milliseconds(0))
            ++m_tally.negative;
        if (m_rules.interval(kind) && inSeconds(worked) != count(kind))
            ++m_tally.miscounted;
    }
}

void PauseJudge::begin(PauseKind kind)
{
    ++m_tally.begun;
    m_spent.at(static_cast<std::size_t>(kind)) += inSeconds(m_rules.interval(kind)->every);
    start(kind);
}

void PauseJudge::takeSkipped(PauseKind kind)
{
    start(kind);
}

void PauseJudge::start(PauseKind kind)
{
    m_announced.reset();
    m_running = kind;
    take(kind == PauseKind::Longer ? OtherShift : m_rules.interval(kind)->length.count());
}

void PauseJudge::postpone(minutes by)
{
    if (!m_announced)
        return;
    Since &put = since(*m_announced);
    put.due = count(*m_announced) + inSeconds(by);
    put.dueFrom = m_pieces.size();
    m_announced.reset();
}

void PauseJudge::skip()
{
    ++m_tally.skipped;
    const PauseKind kind = *m_announced;
    start(kind);
    m_running.reset();
}

void PauseJudge::end(const PauseEnd &end)
{
    take(end.taken.count() * 10 / 9);
    const auto running = std::exchange(m_running, std::nullopt);
    if (!running || !end.byCall)
        return;
    if (2 * end.taken.count() >= m_rules.interval(*running)->length.count())
        return;
    since(*running).due = count(*running);
    since(*running).dueFrom = m_pieces.size();
    m_spent.at(static_cast<std::size_t>(*running)) = 0; // it comes twice for the same work
}

void PauseJudge::closeDay()
{
    for (const qint64 spent : m_spent)
        m_tally.made += spent > m_awake ? 1 : 0;
}

void PauseJudge::take(qint64 length)
{
    append(Piece::Nothing, 0);
    for (const PauseKind kind : PauseKinds) {
        const auto &interval = m_rules.interval(kind);
        if (interval && length >= interval->length.count())
            beginAnew(kind);
    }
}

void PauseJudge::beginAnew(PauseKind kind)
{
    const auto &interval = m_rules.interval(kind);
    since(kind)
        = {.from = m_pieces.size(),
           .due = interval ? inSeconds(interval->every) : 0,
           .dueFrom = m_pieces.size()};
}

} // namespace evenkeel::test
