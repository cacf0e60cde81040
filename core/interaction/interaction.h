#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/interaction/lists.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

struct InteractionTag;
using InteractionId = Id<InteractionTag>;

/// One difficult contact with a customer, as the agent logged it. Part of the work record.
/// Promises are follow-ups and self-ratings are ratings: each in a store of its own, by id.
struct Interaction
{
    InteractionId id{};
    Moment occurred{}; ///< when it happened, and where
    Instant created{}; ///< set by the store
    Instant updated{}; ///< set by the store
    std::optional<Instant> deleted{}; ///< in the bin since

    Channel channel = Channel::Phone;
    QString customer{}; ///< reference in the site's own system; may be empty
    QString category{}; ///< id of the category list, e.g. "billing"; may be empty
    QStringList tags{};
    QString trigger{}; ///< id of the trigger list; may be empty
    std::optional<Severity> severity{};
    QString summary{}; ///< one line, plain text
    QString details{};
    QStringList actions{}; ///< what was done, in order
    QString nextStep{};
    QString outcome{}; ///< id of the outcome list; may be empty
    QString escalatedTo{}; ///< who took it over, where the outcome is "escalated"
    bool escalationAccepted = false;
    QStringList techniques{}; ///< ids of the technique list

    friend bool operator==(const Interaction &, const Interaction &) = default;
};

} // namespace evenkeel
