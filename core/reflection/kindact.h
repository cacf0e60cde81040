#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

namespace evenkeel {

/// One kind or good thing that somebody did and wrote down, looking back at a period or an
/// interaction. Private.
struct KindAct
{
    static constexpr int LongestDays = 7;

    QString words{};
    Moment written{};

    friend bool operator==(const KindAct &, const KindAct &) = default;

    /// It may come back at the start of a shift on `today`: not on the day it was written, and not
    /// when that is long ago.
    [[nodiscard]] bool mayComeBack(QDate today) const
    {
        const qint64 days = written.local().date().daysTo(today);
        return days >= 1 && days <= LongestDays;
    }
};

} // namespace evenkeel
