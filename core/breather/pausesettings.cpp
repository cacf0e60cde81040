#include "core/breather/pausesettings.h"

#include "core/breather/sitebreathers.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr minutes MostWork{480};
constexpr seconds ShortestPause{20};
constexpr seconds LongestPause{3600};

std::optional<PauseInterval>
intervalFrom(const Settings &settings, const SiteBreathers &site, PauseKind kind)
{
    const minutes every = pauseEvery(settings, kind);
    if (every == minutes(0))
        return std::nullopt;
    return PauseInterval{.every = every, .length = site.nearest(pauseLength(settings, kind))};
}

} // namespace

PauseKeys pauseKeys(PauseKind kind)
{
    if (kind == PauseKind::Short)
        return {keys::ShortPauseEvery, keys::ShortPauseSeconds, keys::ShortPauseWhat};
    return {keys::LongerPauseEvery, keys::LongerPauseSeconds, keys::LongerPauseWhat};
}

minutes pauseEvery(const Settings &settings, PauseKind kind)
{
    const minutes stored(settings.get(pauseKeys(kind).every));
    return stored <= minutes(0) ? minutes(0) : std::clamp(stored, LeastWork, MostWork);
}

seconds pauseLength(const Settings &settings, PauseKind kind)
{
    const seconds stored(settings.get(pauseKeys(kind).length));
    return std::clamp(stored, ShortestPause, LongestPause);
}

PauseRules pauseRulesFrom(const Settings &settings, const SiteBreathers &site)
{
    const auto natural = naturalBreakFromId(settings.get(keys::NaturalBreaks));
    return {
        .shortOne = intervalFrom(settings, site, PauseKind::Short),
        .longerOne = intervalFrom(settings, site, PauseKind::Longer),
        .natural = natural.value_or(NaturalBreak::CountBack)};
}

QString pauseWhat(const Settings &settings, PauseKind kind)
{
    const QString what = settings.get(pauseKeys(kind).what);
    return what.isEmpty() ? settings.get(keys::LastPattern) : what;
}

bool isPauseTime(const Settings &settings, const QDateTime &local)
{
    if (!settings.get(keys::PausesInWorkHours))
        return true;
    const WorkCalendar work = workCalendarFrom(settings);
    const bool wasSet = work.begin || work.end || !work.days.isEmpty();
    return !wasSet || isWorkTime(work, local);
}

bool isWorkTime(const WorkCalendar &work, const QDateTime &local)
{
    const QTime time = local.time();
    const auto today = work.hoursOn(local.date());
    const auto before = work.hoursOn(local.date().addDays(-1));
    const bool isToday
        = today && time >= today->begin && (today->passesMidnight() || time < today->end);
    const bool isLastNight = before && before->passesMidnight() && time < before->end;
    return isToday || isLastNight;
}

} // namespace evenkeel
