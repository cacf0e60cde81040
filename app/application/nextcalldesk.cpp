#include "app/application/nextcalldesk.h"

#include "app/openlog/openlog.h"
#include "core/breather/dayclose.h"
#include "core/settings/keys.h"
#include "ui/reflection/rememberedtext.h"
#include "ui/today/nextcallline.h"
#include "ui/today/todaypage.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRemembered = 500; ///< older ones are not said
constexpr std::chrono::hours Fresh{1}; ///< what is logged of an older call is no wrap-up

/// Of the calls of today, the last one first.
QStringList categoriesOfToday(OpenLog &log)
{
    const Clock &clock = log.clock();
    const auto day = log.timeline().day(clock.today(), clock.zone());
    QStringList categories;
    for (const DayRow &row : day.value_or(QList<DayRow>())) {
        const auto *logged = std::get_if<LogRow>(&row.what);
        if (logged && !logged->interaction.category.isEmpty())
            categories.append(logged->interaction.category);
    }
    categories.removeDuplicates();
    return categories;
}

} // namespace

NextCallDesk::NextCallDesk(OpenLog &log, Settings &settings, TodayPage &page)
    : QObject(&page), m_log(log), m_settings(settings), m_line(new NextCallLine)
{
    page.setNotice(m_line);
    m_line->hide();
    connect(m_line, &NextCallLine::closed, this, &NextCallDesk::close);
    connect(&settings, &Settings::changed, this, &NextCallDesk::follow);
    connect(&log.interactions(), &InteractionStore::added, this, &NextCallDesk::noteLogged);
    connect(&log.interactions(), &InteractionStore::changed, this, &NextCallDesk::consider);
    connect(&log.interactions(), &InteractionStore::removed, this, &NextCallDesk::noteRemoved);
    connect(&log.reflections(), &ReflectionStore::changed, this, &NextCallDesk::consider);
    connect(&log.agentState(), &AgentStateStore::changed, this, &NextCallDesk::noteState);
    m_line->setDiscreet(settings.get(keys::Discreet));
}

void NextCallDesk::noteLogged(InteractionId id)
{
    const auto call = m_log.interactions().find(id);
    const Instant now = m_log.clock().now();
    if (!call || call->occurred.at > now || now - call->occurred.at > Fresh)
        return; // of yesterday, or one of many that came in
    m_after = id;
    const QDate today = m_log.clock().today();
    if (std::exchange(m_day, today) != today)
        m_closed.clear();
    consider();
}

/// It was undone: nothing was logged.
void NextCallDesk::noteRemoved(InteractionId id)
{
    if (m_after == id)
        m_after.reset();
    consider();
}

/// A line that is logged during a call waits for its end.
void NextCallDesk::noteState(const AgentState &state)
{
    if (state.activity == AgentActivity::OnCall)
        m_after.reset();
    consider();
}

bool NextCallDesk::isBetweenCalls() const
{
    const Clock &clock = m_log.clock();
    const auto state = m_log.agentState().current();
    return m_after && m_day == clock.today() && m_settings.get(keys::NextCall)
        && !(state && state->activity == AgentActivity::OnCall)
        && !dayclose::closedUntil(m_settings, clock.now());
}

/// Where it cannot be read nothing is said: an aside that nobody asked for.
std::optional<Remembered>
NextCallDesk::chosenFor(OpenLog &log, const std::function<bool(const Remembered &)> &isAway)
{
    const auto all = log.reflections().remembered(MostRemembered);
    return nextcall::choose(
        all.value_or(QList<Remembered>()), categoriesOfToday(log), log.clock().now(), isAway);
}

std::optional<Remembered> NextCallDesk::chosen() const
{
    return chosenFor(m_log, [this](const Remembered &one) {
        return std::ranges::any_of(
            m_closed, [&one](const Remembered &closed) { return closed.isSame(one); });
    });
}

void NextCallDesk::consider()
{
    m_shown = isBetweenCalls() ? chosen() : std::nullopt;
    if (m_shown)
        m_line->say(nextcall::parted(rememberedtext::sentence(*m_shown)));
    else
        m_line->hide();
}

void NextCallDesk::close()
{
    if (m_shown)
        m_closed.append(*m_shown);
    m_after.reset(); // nothing takes its place before the next call
    consider();
}

void NextCallDesk::follow(const QString &setting)
{
    if (setting == QLatin1StringView(keys::Discreet.name))
        m_line->setDiscreet(m_settings.get(keys::Discreet));
    else if (setting.startsWith("day/"_L1))
        consider(); // it may be switched off, or the day closed
}

} // namespace evenkeel
