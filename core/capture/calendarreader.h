#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/dateorder.h"
#include "core/capture/datephrase.h"

namespace evenkeel {

/// Reads days by their place in the calendar: 15/5, 2026-05-15, 15 may, the 15th.
class CalendarReader
{
public:
    CalendarReader(const CaptureWords &words, const DateOrder &order)
        : m_words(words), m_order(order)
    {
    }

    /// The day that begins at `index`; its range covers the words of the day alone.
    [[nodiscard]] std::optional<DatePhrase> read(const LineWords &words, qsizetype index) const;

private:
    using Reading = std::optional<DatePhrase>;

    [[nodiscard]] Reading readFigures(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readJoined(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readInMonth(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readMonthName(const LineWords &words, qsizetype index) const;
    [[nodiscard]] QList<CalendarDay> numericDate(QStringView text, bool surely) const;
    [[nodiscard]] QList<CalendarDay>
    readingsOf(int first, int second, QStringView separator, std::optional<int> year) const;
    [[nodiscard]] bool isSurelyDate(const LineWords &words, qsizetype index) const;
    [[nodiscard]] int dayNumber(const QString &text, bool *ordinal) const;
    [[nodiscard]] int monthAt(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
    DateOrder m_order;
};

} // namespace evenkeel
