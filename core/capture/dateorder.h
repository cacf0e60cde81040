#pragma once

#include <QLocale>

namespace evenkeel {

/// What the user's locale says about written dates and times.
struct DateOrder
{
    bool dayFirst = true; ///< 15/5 rather than 5/15
    bool dotted = false; ///< 15.5 is a date
    bool twelveHours = false; ///< half past three needs am or pm
    int firstWeekday = 1; ///< 1 is Monday

    friend bool operator==(const DateOrder &, const DateOrder &) = default;

    [[nodiscard]] static DateOrder of(const QLocale &locale);
};

} // namespace evenkeel
