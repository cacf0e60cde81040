#pragma once

#include "core/coach/coachcard.h"

#include <QList>

namespace evenkeel {

class Settings;

/// The cards that stand in the in-call strip, in the user's order. An id without a card is kept: a
/// card that comes back is still pinned.
struct Pins
{
    static constexpr int Most = 50;

    QStringList ids{};

    friend bool operator==(const Pins &, const Pins &) = default;

    [[nodiscard]] static Pins from(const Settings &settings);
    void keep(Settings &settings) const;

    [[nodiscard]] bool has(const QString &id) const { return ids.contains(id); }
    /// Puts the card last, or takes its pin away. Beyond Most none is added.
    void toggle(const QString &id);
    /// Moves a pin to the place of `cards()` that is counted from 0.
    void move(const QString &id, qsizetype place, const QList<CoachCard> &all);

    /// Those of `all` that are pinned, in the order of the pins.
    [[nodiscard]] QList<CoachCard> cards(const QList<CoachCard> &all) const;
};

} // namespace evenkeel
