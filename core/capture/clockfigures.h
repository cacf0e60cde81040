#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/dateorder.h"

namespace evenkeel {

/// The half of the day that was said of a time: am, pm.
enum class DayHalf { Unknown, Morning, Afternoon };

/// The figures of one time of day as written, and what was said about its half of the day.
struct ClockParts
{
    int hour = 0; ///< 24 only with minute 0: the midnight that ends the day
    int minute = 0;
    bool minuteSaid = false;
    bool bare = false; ///< only an hour, or four figures, or a dot: needs a day or "at" before it
    bool slip = false;
    DayHalf half = DayHalf::Unknown;

    friend bool operator==(const ClockParts &, const ClockParts &) = default;

    [[nodiscard]] bool endsDay() const { return hour == 24; }
};

/// Reads the figures of a time of day from one word and says which times they can be.
class ClockFigures
{
public:
    ClockFigures(const CaptureWords &words, const DateOrder &order) : m_words(words), m_order(order)
    {
    }

    /// "15:00", "3pm", "1530", "10h"; nothing where the text is no time of day.
    [[nodiscard]] std::optional<ClockParts> partsOf(QStringView text) const;

    /// The same for the word at `index`, which may also be a number in words.
    [[nodiscard]] std::optional<ClockParts> partsAt(const LineWords &words, qsizetype index) const;

    /// One time, or two where morning and afternoon are open.
    [[nodiscard]] QList<QTime> timesOf(const ClockParts &parts) const;

    /// The times that lie in the half of the day that `part` names: "evening at 7" is 19:00.
    [[nodiscard]] static QList<QTime> inHalfOf(QTime part, const QList<QTime> &times);

private:
    [[nodiscard]] bool readSuffix(const QString &suffix, ClockParts &parts) const;

    const CaptureWords &m_words;
    DateOrder m_order;
};

} // namespace evenkeel
