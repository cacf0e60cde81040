#pragma once

#include "core/base/result.h"
#include "core/base/stresslevel.h"
#include "core/interaction/interaction.h"

#include <QJsonArray>
#include <QJsonObject>

namespace evenkeel {

/// The published shape of an interaction (docs/formats.md): absent things are null or empty, times
/// are ISO 8601. Shared by command line, export and import, so that there is one shape.
///
/// `promises` are its follow-ups in their own shape; `stress` is the self-rating after it, which
/// stays null in everything that may leave the computer.
[[nodiscard]] QJsonObject toJson(
    const Interaction &interaction, std::optional<StressLevel> stress, const QJsonArray &promises);

/// What toJson() writes without `id`, `created_at`, `updated_at` and `deleted_at`: a line that is
/// not saved yet.
[[nodiscard]] QJsonObject contentToJson(
    const Interaction &interaction, std::optional<StressLevel> stress, const QJsonArray &promises);

/// The fields that the shape has no key for; with them an export comes back without loss:
/// `zone`, `escalated_to`, `escalation_accepted`, `techniques`.
[[nodiscard]] QJsonObject furtherToJson(const Interaction &interaction);

/// The reverse of toJson() together with furtherToJson(). Keys may be missing, but not of another
/// type. Fault: InvalidInput, with the key as its detail.
[[nodiscard]] Result<Interaction> interactionFromJson(const QJsonObject &object);

} // namespace evenkeel
