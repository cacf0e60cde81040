#pragma once

#include "core/followup/followup.h"

/// The fields of a new follow-up as one text, so that a form that is not saved yet can be kept.
namespace evenkeel::followupdraft {

/// Empty where neither what is owed nor a customer was typed.
[[nodiscard]] QString toText(const FollowUp &followUp);

/// The reverse; nothing where it is no such text. What cannot be read of it is left out.
[[nodiscard]] std::optional<FollowUp> fromText(const QString &text);

} // namespace evenkeel::followupdraft
