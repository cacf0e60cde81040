#include "core/sample/shift.h"

#include "core/sample/dice.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int UsualDay = 8;
constexpr int MostDays = 660;

bool works(QDate date, Dice &dice)
{
    switch (date.dayOfWeek()) {
    case Qt::Saturday: return dice.chance(20);
    case Qt::Sunday: return dice.chance(4);
    default: return dice.chance(93);
    }
}

/// Early, middle and late shifts change from week to week.
Shift emptyShift(QDate date, Dice &dice)
{
    static const QList<std::pair<QTime, QTime>> hours{
        {QTime(7, 30), QTime(15, 30)}, {QTime(9, 0), QTime(17, 30)}, {QTime(12, 0), QTime(20, 0)}};
    const auto &[begin, end] = hours.at((date.toJulianDay() / 7) % hours.size());
    return {
        .date = date,
        .begin = begin,
        .end = end,
        .interactions = 0,
        .hard = dice.chance(date.dayOfWeek() == Qt::Monday ? 25 : 12)};
}

} // namespace

QList<Shift> madeShifts(int interactions, QDate until, Dice &dice)
{
    const int perDay = std::max(UsualDay, (interactions + MostDays - 1) / MostDays);
    QList<Shift> shifts;
    int left = interactions;
    for (QDate date = until; left > 0; date = date.addDays(-1)) {
        if (date != until && !works(date, dice))
            continue;
        Shift shift = emptyShift(date, dice);
        const int percent = dice.between(60, 140) + (shift.hard ? 30 : 0);
        shift.interactions = std::clamp(perDay * percent / 100, 1, left);
        left -= shift.interactions;
        shifts.append(shift);
    }
    std::ranges::reverse(shifts);
    return shifts;
}

} // namespace evenkeel
