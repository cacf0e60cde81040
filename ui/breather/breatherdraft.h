#pragma once

#include "ui/breather/breathechoice.h"

#include <QJsonObject>

namespace evenkeel::breatherdraft {

/// The form under which the draft of a breather is kept; see DraftStore.
inline constexpr QLatin1StringView Form{"breather"};

/// A breather whose note is being typed, as it is kept until it is saved; empty without a note.
/// The rating after it is left out: brought back later it would not be one of then.
[[nodiscard]] QJsonObject toJson(const TakenBreather &taken);

/// Nothing where it is none of these.
[[nodiscard]] std::optional<TakenBreather> fromJson(const QJsonObject &draft);

} // namespace evenkeel::breatherdraft
