#pragma once

#include "core/interaction/lists.h"

#include <QList>

/// What a user's own choice makes of the shipped lists.
namespace evenkeel::lists {

/// Every channel once, in the order in which they are offered: those of `first` (ids), then the
/// rest.
[[nodiscard]] QList<Channel> channelsFrom(const QStringList &first);

/// The id of a category that somebody typed: "Late parcels" is "late-parcels".
[[nodiscard]] QString idOfTyped(const QString &words);

} // namespace evenkeel::lists
