#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/dateorder.h"

namespace evenkeel {

/// A time of day as read from some words.
struct ClockReading
{
    QList<QTime> times; ///< two where am and pm are open; the ends of a range
    qsizetype count = 0; ///< words
    bool slip = false;

    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// Reads times of day: 15:00, 3pm, half past ten, noon, eod.
class ClockReader
{
public:
    ClockReader(const CaptureWords &words, const DateOrder &order, QTime endOfWork)
        : m_words(words), m_order(order), m_endOfWork(endOfWork)
    {
    }

    /// The time that begins at `index`. `afterDay`: behind a day or "at" a bare number is an hour.
    [[nodiscard]] std::optional<ClockReading>
    read(const LineWords &words, qsizetype index, bool afterDay) const;

private:
    enum class Half { Unknown, Morning, Afternoon };
    struct Parts;

    [[nodiscard]] std::optional<Parts> partsOf(QStringView text) const;
    [[nodiscard]] std::optional<Parts> partsAt(const LineWords &words, qsizetype index) const;
    [[nodiscard]] std::optional<ClockReading>
    readNamed(const LineWords &words, qsizetype index) const;
    [[nodiscard]] std::optional<ClockReading>
    readSpoken(const LineWords &words, qsizetype index) const;
    [[nodiscard]] std::optional<ClockReading>
    readFigures(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] std::optional<ClockReading>
    readRange(const LineWords &words, qsizetype index, bool afterDay) const;
    [[nodiscard]] std::optional<ClockReading>
    readBetween(const LineWords &words, qsizetype index) const;
    [[nodiscard]] Half halfAt(const LineWords &words, qsizetype index, qsizetype *count) const;
    [[nodiscard]] bool mayEndAt(const LineWords &words, qsizetype index) const;
    [[nodiscard]] QList<QTime> timesOf(const Parts &parts) const;
    [[nodiscard]] static QTime inHalf(int hour, int minute, Half half);
    [[nodiscard]] static QList<QTime> ends(const QList<QTime> &from, const QList<QTime> &to);

    const CaptureWords &m_words;
    DateOrder m_order;
    QTime m_endOfWork;
};

} // namespace evenkeel
