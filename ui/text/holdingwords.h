#pragma once

#include "core/breather/shiftplan.h"
#include "core/followup/holding.h"

#include <QString>

#include <variant>

namespace evenkeel {

/// What holds the offer of a breather back: what holds reminders as well, or the plan of the shift.
struct OfferHold
{
    std::variant<Holding, OfferPause> by;

    friend bool operator==(const OfferHold &, const OfferHold &) = default;
};

/// What was chosen and this system does not tell.
enum class Unsupported { DoNotDisturb, ScreenLock };

/// All that may keep a reminder or the offer of a breather from being shown.
struct HeldBack
{
    std::optional<Holding> holding{}; ///< of the reminders
    int reminders = 0; ///< that wait
    std::optional<OfferHold> offer{}; ///< a breather would be offered but for this
    QList<Unsupported> unsupported{};
};

namespace holdingwords {

/// Why no reminder comes, in one line: "2 reminders held back: you are on a call", "Reminders held
/// back: quiet hours until 08:00". Empty where nothing waits and what holds is over in a moment.
[[nodiscard]] QString of(const Holding &holding, int held, const Moment &now);

/// The one line on everything: "2 reminders and a breather held back: you are on a call",
/// "Breather held back: offered 3 times this shift". Empty where nothing holds anything.
[[nodiscard]] QString line(const HeldBack &what, const Moment &now);

} // namespace holdingwords
} // namespace evenkeel
