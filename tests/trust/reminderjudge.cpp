#include "tests/trust/reminderjudge.h"

#include <QDebug>
#include <QSet>

#include <algorithm>

namespace evenkeel::test {

namespace {

using std::chrono::hours;

constexpr seconds Allowed{30};
constexpr milliseconds Never = milliseconds::max();
constexpr minutes Before{10};
const QTime DayStart(9, 0);

Instant asUtc(QDate day, QTime time)
{
    return instantFrom(QDateTime(day, time, QTimeZone::utc()));
}

} // namespace

ReminderJudge::Key ReminderJudge::keyOf(const Occurrence &occurrence)
{
    return {occurrence.followUp.value(), occurrence.kind, occurrence.at};
}

ReminderJudge::ReminderJudge(ReminderWorld &world) : m_world(world)
{
    world.onRaised = [this](const Notice &notice) { return raised(notice); };
    world.onOutdated = [this](FollowUpId id) { leaveWindow(id); };
    world.onLooked = [this] {
        look();
        m_heard = true;
    };
    world.desktop.onShown = [this](const Notice &notice, bool taken) { told(notice, taken); };
    world.desktop.onEmptied = [] {};
    QObject::connect(
        &world.log.agentState, &AgentStateStore::changed, &world.desktop,
        [this](const AgentState &state) { stateChanged(state); });
    QObject::connect(
        &world.log.followUps, &FollowUpStore::settled, &world.desktop, [this] { m_open.reset(); });
    const auto note
        = [this](FollowUpId id) { m_changed.insert(id, m_world.log.clock.monotonic()); };
    QObject::connect(&world.log.followUps, &FollowUpStore::added, &world.desktop, note);
    QObject::connect(&world.log.followUps, &FollowUpStore::changed, &world.desktop, note);
    QObject::connect(
        &world.log.followUps, &FollowUpStore::removed, &world.desktop, [this](FollowUpId id) {
            if (m_world.log.followUps.find(id)) // it lies in the bin
                return;
            std::erase_if(m_seen, [id](const auto &one) { return one.first.id == id.value(); });
        });
}

void ReminderJudge::emptyWindow()
{
    m_window.clear();
    for (auto &[key, seen] : m_seen)
        seen.stood = false;
}

void ReminderJudge::leaveWindow(FollowUpId id)
{
    m_window.remove(id);
    for (auto &[key, seen] : m_seen)
        seen.stood = seen.stood && key.id != id.value();
}

void ReminderJudge::started()
{
    emptyWindow();
    m_diesNext = false;
    m_typed.reset();
    clockMoved(true);
}

void ReminderJudge::clockMoved(bool isHeard)
{
    m_stretch = m_world.log.clock.monotonic();
    m_free = Never;
    m_heard = isHeard;
    lookAtHold();
}

void ReminderJudge::setWritable(bool writable)
{
    m_writable = writable;
    lookAtHold();
}

void ReminderJudge::setQuietHours(const QuietWeek &week)
{
    m_quietWeek = week;
    lookAtHold();
}

void ReminderJudge::answered(FollowUpId id)
{
    for (const auto &[key, at] : m_written) { // by one that died: the answer is newer
        if (key.id == id.value() && at <= m_world.log.clock.now())
            m_seen.try_emplace(key, Seen{.at = at, .answered = true});
    }
    for (auto &[key, seen] : m_seen) {
        // What was seen in another window, before the clock was set back, comes once more when its
        // moment does.
        const bool isAhead = seen.at > m_world.log.clock.now() && !seen.stood;
        seen.answered = seen.answered || (key.id == id.value() && !isAhead);
    }
    leaveWindow(id);
}

void ReminderJudge::stateChanged(const AgentState &state)
{
    m_state = state;
    lookAtHold();
    if (state.activity != AgentActivity::OnCall)
        return;
    // A call takes everything away; afterwards it may be told again.
    for (auto &[key, seen] : m_seen) {
        if (m_window.contains(FollowUpId(key.id)))
            seen.told = false;
    }
    emptyWindow();
}

/// How long it is still held as far as anybody knows; nothing where it is not.
std::optional<milliseconds> ReminderJudge::heldFor() const
{
    const Instant now = m_world.log.clock.now();
    std::optional<milliseconds> longest;
    const auto hold = [&longest](milliseconds left) {
        if (left > milliseconds(0))
            longest = longest ? std::max(*longest, left) : left;
    };
    if (m_state.activity == AgentActivity::OnCall) {
        const Instant end = m_state.since + hours(4);
        hold(end - now + milliseconds(m_state.until ? 0 : 1)); // believed up to that moment
    }
    if (m_state.activity == AgentActivity::Away)
        hold(
            m_state.until ? *m_state.until - now
                          : m_state.since + hours(4) - now + milliseconds(1));
    if (m_world.rules.pausedUntil)
        hold(*m_world.rules.pausedUntil - now);
    if (m_quiet || m_breathing)
        hold(Never);
    if (const auto end = quietUntil(now))
        hold(*end - now);
    const bool ended = m_state.activity == AgentActivity::Unknown
        || m_state.activity == AgentActivity::Free || m_state.activity == AgentActivity::WrapUp;
    if (m_typed && ended && (!m_state.fed || m_state.activity == AgentActivity::WrapUp))
        hold(*m_typed + seconds(5) - m_world.log.clock.monotonic());
    return longest;
}

std::optional<Instant> ReminderJudge::quietUntil(Instant at) const
{
    return m_quietWeek.untilAt(at, m_zones.at(m_world.log.clock.zone().id()));
}

void ReminderJudge::learnZone(const QByteArray &zone)
{
    if (m_zones.contains(zone))
        return;
    const Instant first = asUtc(QDate(2025, 1, 1), QTime(0, 0));
    m_zones.emplace(zone, ZoneTable(zone, first, first + hours(24 * 365 * 12), hours(24)));
}

void ReminderJudge::lookAtHold()
{
    learnZone(m_world.log.clock.zone().id());
    const milliseconds now = m_world.log.clock.monotonic();
    const auto held = m_writable ? heldFor() : std::optional(Never);
    if (held)
        m_free = *held == Never ? Never : now + *held;
    else
        m_free = std::min(m_free, now);
}

Instant ReminderJudge::instantOf(const FollowUp &followUp, QTime time) const
{
    return m_zones.at(followUp.due->zone).instantAt(asUtc(followUp.due->date, time));
}

std::optional<ReminderJudge::Due> ReminderJudge::dueOf(const FollowUp &followUp) const
{
    if (followUp.state != FollowUpState::Open || followUp.deleted || followUp.needsTime)
        return std::nullopt;
    const qint64 id = followUp.id.value();
    std::optional<Due> due;
    const auto consider = [&](const Key &key, Instant reached) {
        const bool isSilenced
            = followUp.snoozedUntil && key.kind != Kind::Again && reached <= *followUp.snoozedUntil;
        if (reached <= m_world.log.clock.now() && !isSilenced)
            due = Due{.key = key, .reached = reached};
    };
    if (const auto again = followUp.snoozedUntil)
        consider({id, Kind::Again, *again}, *again);
    if (followUp.due->time) {
        const Instant at = instantOf(followUp, *followUp.due->time);
        consider({id, Kind::Before, at}, at - Before);
        consider({id, Kind::AtTime, at}, at);
    } else {
        const Instant end = m_zones.at(followUp.due->zone)
                                .instantAt(asUtc(followUp.due->date.addDays(1), QTime(0, 0)));
        consider({id, Kind::AtTime, end}, instantOf(followUp, DayStart));
    }
    return due;
}

/// One before the time counts as seen and as answered once the one at the time was.
std::optional<ReminderJudge::Seen> ReminderJudge::seen(const Key &key) const
{
    const auto find = [this](const Key &wanted) {
        const auto found = m_seen.find(wanted);
        return found == m_seen.end() ? std::nullopt : std::optional(found->second);
    };
    std::optional<Seen> own = find(key);
    if (key.kind != Kind::Before)
        return own;
    const std::optional<Seen> later = find({key.id, Kind::AtTime, key.at});
    if (own && later)
        own->answered = own->answered || later->answered;
    return own ? own : later;
}

/// For how long it could have been shown.
milliseconds ReminderJudge::lateness(const Due &due) const
{
    const milliseconds now = m_world.log.clock.monotonic();
    const milliseconds reached = now - (m_world.log.clock.now() - due.reached);
    const milliseconds changed = m_changed.value(FollowUpId(due.key.id), milliseconds(0));
    return now - std::max({m_stretch, m_free, changed, reached});
}

void ReminderJudge::look()
{
    lookAtHold();
    if (!m_world.isRunning() || m_world.isDying() || m_free == Never)
        return;
    if (!m_open)
        m_open = m_world.log.followUps.open().value();
    for (const FollowUp &followUp : std::as_const(*m_open))
        lookAt(followUp);
    if (++m_looks % 1000 == 0)
        forgetClosed();
}

/// What was closed long ago is not opened again by an undo, and costs time.
void ReminderJudge::forgetClosed()
{
    constexpr qint64 reachOfUndo = 500;
    if (m_seen.empty())
        return;
    QSet<qint64> open;
    for (const FollowUp &followUp : std::as_const(*m_open))
        open.insert(followUp.id.value());
    const qint64 newest = m_seen.rbegin()->first.id;
    std::erase_if(m_seen, [&](const auto &one) {
        return one.first.id < newest - reachOfUndo && !open.contains(one.first.id);
    });
}

void ReminderJudge::lookAt(const FollowUp &followUp)
{
    if (followUp.due)
        learnZone(followUp.due->zone);
    const auto due = dueOf(followUp);
    if (!due)
        return;
    const std::optional<Seen> before = seen(due->key);
    const bool isThere = before && (before->answered || m_window.contains(followUp.id));
    const milliseconds allowed = m_heard ? milliseconds(Allowed) : milliseconds(FarWake);
    if (isThere || lateness(*due) <= allowed)
        return;
    if (std::exchange(m_missed[due->key], true))
        return;
    ++(before ? m_faults.lost : m_faults.missed);
    qWarning() << (before ? "lost" : "missed") << due->key.id << idOf(due->key.kind)
               << toIsoUtc(due->key.at) << "now" << toIsoUtc(m_world.log.clock.now());
}

bool ReminderJudge::raised(const Notice &notice)
{
    if (notice.reason == Notice::Reason::BeforeAbsence)
        return false;
    if (std::exchange(m_diesNext, false)) {
        for (const Alert &alert : notice.alerts)
            m_written.try_emplace(keyOf(alert.occurrence), m_world.log.clock.now());
        return true;
    }
    lookAtHold();
    judgeHold("raised");
    for (const Alert &alert : notice.alerts) {
        const auto followUp = m_world.log.followUps.find(alert.followUp.id);
        lookAt(*followUp);
        const auto due = dueOf(*followUp);
        if (!due || due->key.kind != alert.occurrence.kind) {
            ++m_faults.wrong;
            qWarning() << "wrong" << alert.followUp.id.value() << idOf(alert.occurrence.kind);
            continue;
        }
        const std::optional<Seen> before = seen(due->key);
        const auto stands = m_window.constFind(alert.followUp.id);
        const bool isSame = stands != m_window.constEnd() && *stands == due->key;
        if (before && (before->answered || isSame)) {
            ++m_faults.doubled;
            qWarning() << "doubled" << due->key.id << idOf(due->key.kind);
        }
        if (!before) {
            ++m_shown;
            const auto written = m_written.find(due->key);
            m_seen[due->key]
                = {.at = written == m_written.end() ? m_world.log.clock.now() : written->second};
        }
        noteShown(*due);
        m_seen[due->key].stood = true;
        m_window.insert(alert.followUp.id, due->key);
    }
    return false;
}

void ReminderJudge::noteShown(const Due &due)
{
    const milliseconds late = lateness(due);
    milliseconds &latest = m_heard ? m_latest : m_latestUnheard;
    latest = std::max(latest, late);
    if (!quietUntil(due.reached))
        return;
    ++m_shownAfterQuiet;
    if (m_heard)
        m_latestAfterQuiet = std::max(m_latestAfterQuiet, late);
}

void ReminderJudge::judgeHold(const char *what)
{
    const auto held = heldFor();
    if (!held)
        return;
    ++m_faults.disturbed;
    qWarning() << what << "while held:" << idOf(m_state.activity) << "for" << held->count() << "at"
               << toIsoUtc(m_world.log.clock.now());
}

void ReminderJudge::told(const Notice &notice, bool taken)
{
    if (m_world.isDying())
        return;
    judgeHold("told");
    for (const Alert &alert : notice.alerts) {
        const Key key = keyOf(alert.occurrence);
        Seen &seen = m_seen[key];
        if (seen.told) {
            ++m_faults.doubled;
            qWarning() << "told twice" << key.id << idOf(key.kind) << toIsoUtc(key.at);
        }
        seen.told = seen.told || taken;
    }
}

} // namespace evenkeel::test
