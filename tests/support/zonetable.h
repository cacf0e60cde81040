#pragma once

#include "core/base/instant.h"

#include <QList>

namespace evenkeel::test {

/// The offsets of a zone as the system's C library knows them, read without Qt: what the program's
/// own reckoning is held against.
class ZoneTable
{
public:
    /// From `begin` on this offset counts.
    struct Period
    {
        Instant begin;
        seconds offset;
    };

    /// Looks at `zone` from `first` to `last` in steps of `step`; two changes within one step that
    /// cancel each other are not seen. Not for several threads: it sets TZ.
    ZoneTable(const QByteArray &zone, Instant first, Instant last, milliseconds step);

    [[nodiscard]] const QList<Period> &periods() const { return m_periods; }
    [[nodiscard]] seconds offsetAt(Instant instant) const;

    /// The wall time as if it were one of UTC.
    [[nodiscard]] Instant wallAt(Instant instant) const { return instant + offsetAt(instant); }

    /// The first instant at which a clock in the zone shows `wall` or, where it shows it never, the
    /// first after it.
    [[nodiscard]] Instant instantAt(Instant wall) const;

private:
    QList<Period> m_periods;
};

} // namespace evenkeel::test
