#pragma once

#include "core/base/result.h"
#include "core/followup/followup.h"

#include <QJsonObject>

namespace evenkeel {

/// The published shape of a follow-up (docs/formats.md): absent things are null or empty, times are
/// ISO 8601, due times wall times with their zone beside them. Shared by command line, export and
/// import, so that there is one shape.
[[nodiscard]] QJsonObject toJson(const FollowUp &followUp);

/// The fields that the shape has no key for; with them an export comes back without loss: `note`,
/// `handed_to`, `handover_accepted`, `every_days`, `created_at`, `deleted_at`.
[[nodiscard]] QJsonObject furtherToJson(const FollowUp &followUp);

/// What a promise of a line that is not saved yet looks like: `text`, `due_local`, `zone`, `due`.
[[nodiscard]] QJsonObject promiseToJson(const QString &text, const std::optional<LocalTime> &due);

/// The reverse of toJson() together with furtherToJson(). Keys may be missing, but not of another
/// type. Fault: InvalidInput, with the key as its detail.
[[nodiscard]] Result<FollowUp> followUpFromJson(const QJsonObject &object);

} // namespace evenkeel
