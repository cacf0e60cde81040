#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTime>

#include <array>
#include <optional>

namespace evenkeel {

/// From one time of day to another. One that ends at or before its begin goes on into the next day.
struct DaySpan
{
    QTime begin{};
    QTime end{};

    friend bool operator==(const DaySpan &, const DaySpan &) = default;

    [[nodiscard]] bool passesMidnight() const { return end <= begin; }

    /// A time of day lies in it; its end does not.
    [[nodiscard]] bool holds(QTime time) const;

    /// "16:00-18:30", and the reverse; nothing where `text` is none.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<DaySpan> fromText(QStringView text);
};

/// At most one span for each day of the week, on the wall: working hours, quiet hours. None at
/// first. A span that passes midnight belongs to the day on which it begins.
class WeekHours
{
public:
    /// Monday is 1, Sunday 7.
    [[nodiscard]] std::optional<DaySpan> on(int weekday) const;
    void set(int weekday, const std::optional<DaySpan> &span);

    [[nodiscard]] bool isEmpty() const;

    /// The moment at which the span that holds `now` ends, where one does. The spans of two days
    /// that touch are one.
    [[nodiscard]] std::optional<Instant> endOfSpanAt(Instant now, const QTimeZone &zone) const;

    /// "1=09:00-17:30 2=09:00-17:30", the days without a span left out.
    [[nodiscard]] QString toText() const;

    /// The reverse of toText(); what cannot be read is left out.
    [[nodiscard]] static WeekHours fromText(QStringView text);

    friend bool operator==(const WeekHours &, const WeekHours &) = default;

private:
    [[nodiscard]] std::optional<Instant> endAround(Instant now, const QTimeZone &zone) const;

    std::array<std::optional<DaySpan>, 7> m_days{};
};

} // namespace evenkeel
