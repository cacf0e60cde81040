#pragma once

#include "core/interaction/interaction.h"

namespace evenkeel {

struct InteractionAnswerTag;
using InteractionAnswerId = Id<InteractionAnswerTag>;

/// An answer to one question about one interaction. Private, and gone with the interaction.
struct InteractionAnswer
{
    InteractionAnswerId id{};
    InteractionId interaction{};
    QString prompt{}; ///< id of the question
    QString answer{}; ///< the user's own words, plain text; never empty where it is kept
    Moment written{};

    friend bool operator==(const InteractionAnswer &, const InteractionAnswer &) = default;
};

/// The form whose draft is what was typed about this interaction and is not saved.
[[nodiscard]] inline QByteArray lookBackForm(InteractionId interaction)
{
    return QByteArrayLiteral("look-back-") + QByteArray::number(interaction.value());
}

} // namespace evenkeel
