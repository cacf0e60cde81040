#pragma once

#include "core/base/localtime.h"
#include "core/followup/calendarpieces.h"

#include <QMap>

namespace evenkeel {

/// The zones that a calendar file names, and their rules for the time around what is in it. Made
/// from the rules that this program goes by itself: a reader that follows the file comes to the
/// same instants, wherever it has its own rules from.
class CalendarZones
{
public:
    /// Can `due` be said by the clocks of its zone, so that every reader comes to the instant that
    /// resolve() gives? Not where the clocks change over it, nor in a zone that this computer does
    /// not know, nor in years for which readers know no rules: there it is said in UTC.
    [[nodiscard]] static bool canName(const LocalTime &due);

    /// `due`, which canName(), is in the file.
    void use(const LocalTime &due);

    /// A VTIMEZONE for each zone that is used.
    [[nodiscard]] std::vector<calendarpieces::Component> made() const;

private:
    struct Span
    {
        Instant first;
        Instant last;
    };

    QMap<QByteArray, Span> m_spans;
};

} // namespace evenkeel
