#pragma once

#include "core/followup/followup.h"
#include "core/sample/callmaker.h"

namespace evenkeel {

/// Makes up what was promised in a call and what has become of it until a moment: most kept on
/// time, some late, moved, handed over or broken, the newest still open.
class PromiseMaker
{
public:
    PromiseMaker(const SceneBook &book, Dice &dice, const QTimeZone &zone, Instant limit);

    /// One promise of `call`, whose interaction has been stored.
    [[nodiscard]] FollowUp make(const MadeCall &call);

    /// A check a few days after it was resolved.
    [[nodiscard]] FollowUp makeCourtesy(const MadeCall &call);

private:
    [[nodiscard]] FollowUp begin(const MadeCall &call, FollowUpKind kind);
    [[nodiscard]] LocalTime dueAfter(Instant at);
    [[nodiscard]] LocalTime workday(QDate from, int ahead, bool withTime);
    void move(FollowUp &followUp);
    void attempt(FollowUp &followUp);
    void finish(FollowUp &followUp);
    void closeAt(FollowUp &followUp, FollowUpState state, Instant at);

    const SceneBook &m_book;
    Dice &m_dice;
    QTimeZone m_zone;
    Instant m_limit;
};

} // namespace evenkeel
