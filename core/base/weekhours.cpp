#include "core/base/weekhours.h"

#include "core/base/localtime.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TimeForm = "HH:mm"_L1;

} // namespace

bool DaySpan::holds(QTime time) const
{
    return passesMidnight() ? time >= begin || time < end : time >= begin && time < end;
}

QString DaySpan::toText() const
{
    return begin.toString(TimeForm) + u'-' + end.toString(TimeForm);
}

std::optional<DaySpan> DaySpan::fromText(QStringView text)
{
    const auto dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const DaySpan span{
        .begin = QTime::fromString(text.first(dash).toString(), TimeForm),
        .end = QTime::fromString(text.sliced(dash + 1).toString(), TimeForm)};
    return span.begin.isValid() && span.end.isValid() ? std::optional(span) : std::nullopt;
}

std::optional<DaySpan> WeekHours::on(int weekday) const
{
    Q_ASSERT(weekday >= Qt::Monday && weekday <= Qt::Sunday);
    return m_days.at(static_cast<std::size_t>(weekday - Qt::Monday));
}

void WeekHours::set(int weekday, const std::optional<DaySpan> &span)
{
    Q_ASSERT(weekday >= Qt::Monday && weekday <= Qt::Sunday);
    m_days.at(static_cast<std::size_t>(weekday - Qt::Monday)) = span;
}

bool WeekHours::isEmpty() const
{
    return std::ranges::none_of(m_days, &std::optional<DaySpan>::has_value);
}

std::optional<Instant> WeekHours::endOfSpanAt(Instant now, const QTimeZone &zone) const
{
    std::optional<Instant> end = endAround(now, zone);
    // A week of days that touch never ends; whoever asks then asks again in a week.
    for (int day = Qt::Monday; end && day <= Qt::Sunday; ++day) {
        const std::optional<Instant> further = endAround(*end, zone);
        if (!further)
            break;
        end = further;
    }
    return end;
}

/// The end of a span that began today or yesterday.
std::optional<Instant> WeekHours::endAround(Instant now, const QTimeZone &zone) const
{
    const QDate today = inZone(now, zone).date();
    std::optional<Instant> latest;
    for (const QDate &day : {today.addDays(-1), today}) {
        const std::optional<DaySpan> span = on(day.dayOfWeek());
        if (!span || resolve(day, span->begin, zone) > now)
            continue;
        const QDate last = span->passesMidnight() ? day.addDays(1) : day;
        const Instant end = resolve(last, span->end, zone);
        if (end > now)
            latest = latest ? std::max(*latest, end) : end;
    }
    return latest;
}

QString WeekHours::toText() const
{
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (const auto span = on(day))
            days << u"%1=%2"_s.arg(QString::number(day), span->toText());
    }
    return days.join(u' ');
}

WeekHours WeekHours::fromText(QStringView text)
{
    WeekHours hours;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const int day = part.front().digitValue();
        if (part.size() > 2 && part.at(1) == u'=' && day >= Qt::Monday && day <= Qt::Sunday)
            hours.set(day, DaySpan::fromText(part.sliced(2)));
    }
    return hours;
}

} // namespace evenkeel
