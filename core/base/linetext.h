#pragma once

#include <QString>

namespace evenkeel {

/// A line in two forms of equal length, so that a span is right for both.
struct LineText
{
    QString shown; ///< as typed, with card numbers masked
    QString plain; ///< lower case, ASCII digits, straight apostrophes, plain blanks

    friend bool operator==(const LineText &, const LineText &) = default;

    /// `shown` is taken over, `plain` made from it letter by letter.
    [[nodiscard]] static LineText from(const QString &shown);
};

} // namespace evenkeel
