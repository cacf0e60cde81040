#pragma once

#include <QDate>
#include <QList>
#include <QTime>

namespace evenkeel {

class Dice;

/// One made day of work.
struct Shift
{
    QDate date;
    QTime begin;
    QTime end;
    int interactions = 0;
    bool hard = false; ///< an outage, or everybody at once

    friend bool operator==(const Shift &, const Shift &) = default;

    /// The first week of the month, when the bills go out.
    [[nodiscard]] bool isBillingWeek() const { return date.day() <= 7; }
};

/// Working days that end with `until` and hold exactly `interactions`, oldest first. Some months
/// for some hundreds; from some thousands on the days become fuller instead of more than three
/// years' worth.
[[nodiscard]] QList<Shift> madeShifts(int interactions, QDate until, Dice &dice);

} // namespace evenkeel
