#pragma once

#include <QLatin1StringView>

#include <array>

namespace evenkeel::csvcolumns {

/// What a row is: the first column says "interaction" or "follow-up".
inline constexpr QLatin1StringView Interaction{"interaction"};
inline constexpr QLatin1StringView FollowUp{"follow-up"};

/// The columns of our CSV in their order, published in docs/formats.md. Cells that a kind of row
/// has no use for are empty.
inline constexpr std::array<QLatin1StringView, 33> All{{
    QLatin1StringView("record"),
    QLatin1StringView("id"),
    QLatin1StringView("interaction"),
    QLatin1StringView("occurred_at"),
    QLatin1StringView("zone"),
    QLatin1StringView("channel"),
    QLatin1StringView("category"),
    QLatin1StringView("tags"),
    QLatin1StringView("customer"),
    QLatin1StringView("severity"),
    QLatin1StringView("trigger"),
    QLatin1StringView("outcome"),
    QLatin1StringView("escalated_to"),
    QLatin1StringView("escalation_accepted"),
    QLatin1StringView("summary"),
    QLatin1StringView("details"),
    QLatin1StringView("actions"),
    QLatin1StringView("next_step"),
    QLatin1StringView("techniques"),
    QLatin1StringView("kind"),
    QLatin1StringView("text"),
    QLatin1StringView("due_local"),
    QLatin1StringView("due"),
    QLatin1StringView("state"),
    QLatin1StringView("needs_time"),
    QLatin1StringView("every_days"),
    QLatin1StringView("closed_at"),
    QLatin1StringView("note"),
    QLatin1StringView("handed_to"),
    QLatin1StringView("handover_accepted"),
    QLatin1StringView("created_at"),
    QLatin1StringView("updated_at"),
    QLatin1StringView("customer_window"),
}};

} // namespace evenkeel::csvcolumns
