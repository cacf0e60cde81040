#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/dateorder.h"
#include "core/capture/datephrase.h"

namespace evenkeel {

/// Reads days: tomorrow, next monday, 15/5, 15 may, in two days.
class DayReader
{
public:
    DayReader(const CaptureWords &words, const DateOrder &order)
        : m_words(words), m_order(order) { }

    /// The day that begins at `index`; its range covers the words of the day alone.
    [[nodiscard]] std::optional<DatePhrase> read(const LineWords &words, qsizetype index) const;

    /// One or two readings of "4/5"; none where the text is no date.
    /// `dotted`: 15.5 is a date here rather than a price.
    [[nodiscard]] QList<CalendarDay> numericDate(const QString &text, bool dotted) const;

private:
    using Reading = std::optional<DatePhrase>;

    [[nodiscard]] Reading readNamed(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readWeekOn(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readWeekday(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readRelativeWeek(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readCalendar(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readMonthName(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readSpan(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readEnd(const LineWords &words, qsizetype index) const;
    [[nodiscard]] int dayNumber(const QString &text, bool *ordinal) const;
    [[nodiscard]] int monthAt(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
    DateOrder m_order;
};

} // namespace evenkeel
