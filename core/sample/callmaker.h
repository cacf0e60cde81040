#pragma once

#include "core/interaction/interaction.h"
#include "core/sample/shift.h"

#include <QTimeZone>

namespace evenkeel {

class Dice;
class SceneBook;
struct Scene;

/// A made call, what it came from, and how it felt.
struct MadeCall
{
    Interaction interaction;
    const Scene *scene = nullptr;
    int stress = 0; ///< 0 to 10
};

/// Makes up the calls of a shift: harder in the afternoon, in the billing week and on hard days;
/// some customers call again.
class CallMaker
{
public:
    CallMaker(const SceneBook &book, Dice &dice, const QTimeZone &zone);

    /// Times in order, all at or before `limit`.
    [[nodiscard]] QList<Instant> timesOf(const Shift &shift, Instant limit);

    [[nodiscard]] MadeCall make(const Shift &shift, Instant at);

private:
    [[nodiscard]] QString filled(QString text);
    [[nodiscard]] QString customer();
    [[nodiscard]] int stressOf(const Shift &shift, const Interaction &interaction);
    void describe(Interaction &interaction, const Scene &scene);
    void end(Interaction &interaction);

    const SceneBook &m_book;
    Dice &m_dice;
    QTimeZone m_zone;
    QStringList m_recentCustomers;
};

} // namespace evenkeel
