#pragma once

#include "core/capture/calendarreader.h"
#include "core/capture/spanreader.h"

namespace evenkeel {

/// Reads days: tomorrow, next monday, 15/5, in two days, asap.
class DayReader
{
public:
    DayReader(const CaptureWords &words, const DateOrder &order)
        : m_words(words), m_calendar(words, order), m_spans(words)
    {
    }

    /// The day that begins at `index`; its range covers the words of the day alone.
    [[nodiscard]] std::optional<DatePhrase> read(const LineWords &words, qsizetype index) const;

private:
    using Reading = std::optional<DatePhrase>;

    [[nodiscard]] Reading readNamed(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readFeast(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readWeeksFrom(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readWeekday(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readRelativeWeek(const LineWords &words, qsizetype index) const;
    [[nodiscard]] int weeksAt(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readEnd(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
    CalendarReader m_calendar;
    SpanReader m_spans;
};

} // namespace evenkeel
