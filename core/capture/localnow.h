#pragma once

#include "core/capture/datephrase.h"

#include "core/base/localtime.h"
#include "core/base/workcalendar.h"

#include <QDateTime>

namespace evenkeel {

/// The moment of typing on the wall of the user's zone and beside the user's hours of work: tells
/// what is still ahead of it.
class LocalNow
{
public:
    LocalNow(const Moment &now, const WorkCalendar &work);

    [[nodiscard]] QDate today() const { return m_wall.date(); }

    /// To the minute.
    [[nodiscard]] QTime time() const;

    [[nodiscard]] bool isWorkday(QDate day) const { return m_work.isWorkday(day); }

    /// A wall time in the zone of now; no `time`: the whole day. The mark of the end of work
    /// becomes that of the shift that begins on `date`.
    [[nodiscard]] LocalTime at(QDate date, std::optional<QTime> time) const;

    /// The wall time `count` minutes from now. In the hour that comes twice the zone of the second
    /// one is that of its offset: in the zone of now the same figures would mean the first.
    [[nodiscard]] LocalTime after(int count) const;

    /// A day alone is ahead until it is over.
    [[nodiscard]] bool isAhead(const LocalTime &time) const;

    /// One of the times of day of the phrase is still to come today.
    [[nodiscard]] bool hasTimeLeftToday(const DatePhrase &phrase) const;

private:
    QDateTime m_wall;
    QByteArray m_zone;
    Instant m_instant;
    WorkCalendar m_work;
};

} // namespace evenkeel
