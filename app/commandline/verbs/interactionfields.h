#pragma once

#include "app/commandline/refusal.h"
#include "core/base/stresslevel.h"
#include "core/interaction/interaction.h"

#include <QTimeZone>

namespace evenkeel::verbs {

/// An interaction and the rating after it: what `edit` can change.
struct EditedInteraction
{
    Interaction interaction;
    std::optional<StressLevel> stress;

    friend bool operator==(const EditedInteraction &, const EditedInteraction &) = default;
};

/// Sets one field from "FIELD=VALUE"; an empty value or "null" empties it. Lists take a JSON array
/// or words with commas between them. Refused as wrong usage where there is no such field, as input
/// where the value does not fit. Times without an offset are those of `zone`.
[[nodiscard]] Attempted<>
setField(EditedInteraction &edited, const QString &assignment, const QTimeZone &zone);

} // namespace evenkeel::verbs
