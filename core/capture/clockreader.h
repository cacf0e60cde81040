#pragma once

#include "core/capture/clockfigures.h"
#include "core/capture/datephrase.h"

namespace evenkeel {

/// A time of day as read from some words.
struct ClockReading
{
    QList<QTime> times; ///< two where am and pm are open; the ends of a range
    qsizetype count = 0; ///< words
    bool slip = false;
    Midnight midnight = Midnight::None;

    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// Reads times of day: 15:00, 3pm, half past ten, noon, eod.
class ClockReader
{
public:
    ClockReader(const CaptureWords &words, const DateOrder &order)
        : m_words(words), m_figures(words, order)
    {
    }

    /// The time that begins at `index`. `afterDay`: behind a day or "at" a bare number is an hour.
    [[nodiscard]] std::optional<ClockReading>
    read(const LineWords &words, qsizetype index, bool afterDay) const;

    /// Nothing behind `index` goes on with what a bare number would count: "fri 10 forms".
    [[nodiscard]] bool mayEndAt(const LineWords &words, qsizetype index) const;

private:
    using Reading = std::optional<ClockReading>;

    [[nodiscard]] Reading readNamed(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readHalf(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readSpoken(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Reading readMinutes(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] std::optional<ClockReading>
    nearHour(const LineWords &words, WordRange before, int minute) const;
    [[nodiscard]] int minutesAt(const LineWords &words, qsizetype index, qsizetype *count) const;
    [[nodiscard]] Reading readFigures(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] Reading readRange(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] Reading readBetween(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] DayHalf halfAt(const LineWords &words, qsizetype index, qsizetype *count) const;
    [[nodiscard]] static QList<QTime> ends(const QList<QTime> &from, const QList<QTime> &to);

    const CaptureWords &m_words;
    ClockFigures m_figures;
};

} // namespace evenkeel
