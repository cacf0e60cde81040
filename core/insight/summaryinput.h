#pragma once

#include "core/base/daterange.h"
#include "core/breather/breather.h"
#include "core/followup/followup.h"
#include "core/insight/ratingfacts.h"

namespace evenkeel {

/// What a summary needs to know of one interaction: no text.
struct InteractionFacts
{
    InteractionId id;
    QDate day; ///< in the zone stored with the record
    QTime time; ///< the same
    Channel channel = Channel::Phone;
    QString category; ///< id; may be empty
    QString trigger; ///< id; may be empty
    QString outcome; ///< id; may be empty
    QStringList techniques; ///< ids
    std::optional<StressLevel> stress; ///< the rating given after it

    friend bool operator==(const InteractionFacts &, const InteractionFacts &) = default;
};

/// The plain values that a summary is made of. They may reach beyond the period; summarise()
/// takes what belongs to it.
struct SummaryInput
{
    DateRange period;
    QTimeZone zone; ///< of whoever asks; records keep their own
    Instant now;
    QList<InteractionFacts> interactions;
    QList<RatingFacts> ratings; ///< of every context; those around the period serve the comparison
    QList<Breather> breathers;
    QList<FollowUp> followUps;
};

} // namespace evenkeel
