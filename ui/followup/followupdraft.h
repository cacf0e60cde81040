#pragma once

#include "core/followup/followup.h"

/// What was typed into follow-ups and not saved yet, as one text that a crash does not lose.
namespace evenkeel::followupdraft {

struct Typed
{
    std::optional<FollowUp> fresh; ///< a new one
    QList<FollowUp> edited; ///< others, by their ids

    friend bool operator==(const Typed &, const Typed &) = default;
};

/// Empty where nothing was typed.
[[nodiscard]] QString toText(const Typed &typed);

/// The reverse. What cannot be read is left out.
[[nodiscard]] Typed fromText(const QString &text);

} // namespace evenkeel::followupdraft
