#pragma once

#include "core/capture/clockreader.h"
#include "core/capture/dayreader.h"

namespace evenkeel {

/// Reads words for a day, a time or both, in either order, with the prepositions before them.
class DatePhraseReader
{
public:
    DatePhraseReader(const CaptureWords &words, const DateOrder &order)
        : m_words(words), m_days(words, order), m_clocks(words, order)
    {
    }

    /// The phrase that begins at `index`.
    [[nodiscard]] std::optional<DatePhrase> read(const LineWords &words, qsizetype index) const;

    /// What follows "or" after `first`; a time alone is of the same day.
    [[nodiscard]] std::optional<DatePhrase>
    readAlternative(const LineWords &words, qsizetype index, const DatePhrase &first) const;

    /// False where the words around say that it is no due time: an order number, "since friday",
    /// "the 15:00 slot".
    [[nodiscard]] bool standsAlone(const LineWords &words, const DatePhrase &phrase) const;

private:
    struct Opening;

    [[nodiscard]] Opening openingAt(const LineWords &words, qsizetype index) const;
    void addDate(const LineWords &words, DatePhrase &phrase) const;
    void addClock(const LineWords &words, DatePhrase &phrase) const;
    void addDay(const LineWords &words, DatePhrase &phrase) const;
    void addDayPart(const LineWords &words, DatePhrase &phrase) const;
    void addDeadline(const LineWords &words, DatePhrase &phrase) const;
    void addFigure(const LineWords &words, DatePhrase &phrase) const;
    void addTail(const LineWords &words, DatePhrase &phrase) const;
    [[nodiscard]] std::optional<ClockReading>
    clockAt(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] bool isWholeRest(const LineWords &words, qsizetype end) const;

    const CaptureWords &m_words;
    DayReader m_days;
    ClockReader m_clocks;
};

} // namespace evenkeel
