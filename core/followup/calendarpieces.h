#pragma once

#include "core/base/instant.h"

#include <libical/ical.h>

#include <memory>

/// What calendar files are put together from, owned as everything else is.
namespace evenkeel::calendarpieces {

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

/// An empty component of this kind.
[[nodiscard]] Component made(icalcomponent_kind kind);

/// `whole` takes what is given to it.
void add(const Component &whole, icalproperty *property);
void add(const Component &whole, Component part);

/// A wall time in no zone yet.
[[nodiscard]] icaltimetype wall(QDate date, QTime time);

/// To the second, in UTC.
[[nodiscard]] icaltimetype utc(Instant instant);

} // namespace evenkeel::calendarpieces
