#pragma once

#include "core/coach/coachcard.h"

#include <QList>

#include <optional>

namespace evenkeel {

/// Which cards are asked for; everything left empty asks for all.
struct CardQuery
{
    QString text{}; ///< each of its words must stand in the card, accents and capitals forgiven
    std::optional<CardMoment> moment{};
    QString category{}; ///< cards for it come first; none is left out

    friend bool operator==(const CardQuery &, const CardQuery &) = default;
};

/// In the order of `cards`, save for those that come first.
[[nodiscard]] QList<CoachCard> cardsFor(const QList<CoachCard> &cards, const CardQuery &query);

} // namespace evenkeel
