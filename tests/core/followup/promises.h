#pragma once

#include "core/followup/followup.h"

namespace evenkeel::test {

inline constexpr auto London = "Europe/London";

/// "2026-05-14T14:31" as a wall time in London.
[[nodiscard]] inline LocalTime wall(const QString &iso)
{
    return LocalTime::fromIso(iso, London).value();
}

[[nodiscard]] inline Instant at(const QString &iso)
{
    return wall(iso).instant();
}

/// An open promise; with an empty time it needs one.
[[nodiscard]] inline FollowUp promise(qint64 id, const QString &due)
{
    FollowUp followUp;
    followUp.id = FollowUpId(id);
    followUp.text = QStringLiteral("callback");
    followUp.customer = QStringLiteral("4711");
    followUp.needsTime = due.isEmpty();
    if (!due.isEmpty()) {
        followUp.due = wall(due);
        followUp.dueAt = followUp.due->instant();
    }
    followUp.created = at(QStringLiteral("2026-01-01T09:00"));
    return followUp;
}

/// A new time was agreed at `when`.
[[nodiscard]] inline FollowUp moved(FollowUp followUp, const QString &to, const QString &when)
{
    followUp.renegotiations.append(
        {.from = followUp.needsTime ? std::nullopt : followUp.due,
         .to = wall(to),
         .reason = QStringLiteral("parts late"),
         .told = true,
         .at = at(when)});
    followUp.due = wall(to);
    followUp.dueAt = followUp.due->instant();
    followUp.needsTime = false;
    return followUp;
}

[[nodiscard]] inline FollowUp closed(FollowUp followUp, FollowUpState state, const QString &when)
{
    followUp.state = state;
    followUp.closed = at(when);
    return followUp;
}

} // namespace evenkeel::test
