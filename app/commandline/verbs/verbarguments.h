#pragma once

#include "app/commandline/arguments.h"
#include "app/commandline/timeargument.h"
#include "core/base/daterange.h"

namespace evenkeel::verbs {

/// Days as they were asked for, by instants: a local time may cut a day.
struct Period
{
    std::optional<TimeArgument> from;
    std::optional<TimeArgument> to;

    [[nodiscard]] bool holds(Instant at) const
    {
        return (!from || at >= from->begin) && (!to || at < to->end);
    }

    /// The whole days around it; nothing where neither end was given. A missing end is far away.
    [[nodiscard]] std::optional<DateRange> days() const;
};

/// The number of a record. Refused where it is no whole number above zero.
[[nodiscard]] Attempted<qint64> idFrom(const QString &text);

/// The number of a record, where nothing else may follow the verb.
[[nodiscard]] Attempted<qint64> onlyId(const QStringList &words);

/// Why an interaction in the bin is not changed.
[[nodiscard]] Refusal inTheBin(qint64 id);

/// What -o names, as it was typed. Refused where there is no -o.
[[nodiscard]] Attempted<QString> outputFrom(const Arguments &arguments);

/// Refused where `path`, `typed` so, is there already or is a file that a log is made of.
[[nodiscard]] Attempted<> newFile(const QString &path, const QString &typed);

/// A whole number.
[[nodiscard]] Attempted<qint64> numberFrom(const QString &text);

[[nodiscard]] Attempted<TimeArgument> timeFrom(const QString &text, const QTimeZone &zone);

/// The value of `option` as a time, nothing where it was not given.
[[nodiscard]] Attempted<std::optional<TimeArgument>>
maybeTime(const Arguments &arguments, const QString &option, const QTimeZone &zone);

/// --from and --to. Refused where they are the wrong way round.
[[nodiscard]] Attempted<Period> periodFrom(const Arguments &arguments, const QTimeZone &zone);

/// "2026-W20" as Monday to Sunday.
[[nodiscard]] Attempted<DateRange> weekFrom(const QString &text);

} // namespace evenkeel::verbs
