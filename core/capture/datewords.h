#pragma once

#include "core/capture/datephrase.h"
#include "core/capture/phrasetable.h"

#include <QJsonObject>
#include <QSet>

namespace evenkeel {

/// A word for a day by its distance from today, some with a part of the day: "tonight".
struct NamedDay
{
    int offset = 0;
    std::optional<QTime> time;

    friend bool operator==(const NamedDay &, const NamedDay &) = default;
};

/// The words of one language for days, hours and spans of time; filled from its file.
struct DateWords
{
    QHash<QString, int> weekdays; ///< 1 is Monday
    QHash<QString, int> months;
    PhraseTable<NamedDay> days;
    PhraseTable<CalendarDay> feasts; ///< "christmas eve"
    PhraseTable<QTime> parts; ///< morning, noon
    PhraseTable<bool> endOfDay;
    PhraseTable<bool> endOfWeek;
    PhraseTable<bool> endOfMonth;
    PhraseTable<bool> endOf; ///< before a month: "end of june"
    PhraseTable<bool> withinMonth; ///< before a month alone: "by june"
    PhraseTable<bool> weekend;
    PhraseTable<bool> night; ///< behind a day: "friday night"
    PhraseTable<bool> vague; ///< asap, soon
    PhraseTable<int> units; ///< in minutes
    PhraseTable<bool> working; ///< working (days)
    QHash<QString, int> numbers;
    PhraseTable<bool> in;
    PhraseTable<bool> fromNow;
    PhraseTable<bool> ago;
    PhraseTable<bool> halfUnit;
    PhraseTable<bool> andHalf;
    PhraseTable<bool> next;
    PhraseTable<bool> thisOne;
    PhraseTable<bool> last;
    PhraseTable<bool> week;
    PhraseTable<bool> month;
    PhraseTable<bool> am;
    PhraseTable<bool> pm;
    PhraseTable<bool> oclock;
    PhraseTable<bool> halfPast;
    PhraseTable<bool> quarterPast;
    PhraseTable<bool> quarterTo;
    PhraseTable<bool> minutesPast; ///< between minutes and an hour: "ten past four"
    PhraseTable<bool> minutesTo;
    PhraseTable<bool> bounds; ///< "no later than"; true: only a bound, "not before"
    PhraseTable<bool> roughly; ///< between a day and a time: "about"
    PhraseTable<bool> tails; ///< what says nothing more: "or so"
    PhraseTable<bool> zones; ///< behind a time: another zone's, "his time"
    PhraseTable<bool> between;
    PhraseTable<bool> from; ///< behind a day: "from 10 to 12"
    PhraseTable<bool> range;
    PhraseTable<bool> midnight;
    PhraseTable<bool> of;
    QStringList ordinalSuffixes;
    QStringList gluedHour; ///< o'clock without a blank: "10h"
    QStringList gluedRoughly; ///< "10ish"
    QSet<QString> notDates;

    [[nodiscard]] static DateWords fromJson(const QJsonObject &json);

    /// Every word in it.
    [[nodiscard]] QStringList vocabulary() const;

    /// The words long and particular enough that a slip of them can be told.
    [[nodiscard]] QStringList forgivable() const;
};

} // namespace evenkeel
