#pragma once

#include "core/base/daterange.h"
#include "core/reflection/reflection.h"
#include "core/sample/callmaker.h"
#include "core/sample/promisemaker.h"
#include "core/sample/samplelog.h"
#include "core/sample/scenebook.h"
#include "core/storage/changeset.h"
#include "core/stress/rating.h"

namespace evenkeel {

/// Writes made shifts one after the other, with what an agent would have rated, paused and thought.
class SampleWriter
{
public:
    struct Frame
    {
        QTimeZone zone;
        Instant limit; ///< nothing happens after it
    };

    SampleWriter(
        const SampleLog::Stores &stores, ChangeSet &changes, Dice &dice, const Frame &frame);

    /// Shifts come oldest first.
    [[nodiscard]] Result<> write(const Shift &shift);

private:
    [[nodiscard]] Result<> writeCall(const Shift &shift, Instant at);
    [[nodiscard]] Result<> rate(int value, Instant at, Rating rating);
    [[nodiscard]] Result<> pause(int stress, Instant at);
    [[nodiscard]] Result<> endShift(const Shift &shift, const QList<Instant> &times);
    [[nodiscard]] Result<> lookBack(const DateRange &week, Instant at);
    /// What came of a plan in the week after it.
    [[nodiscard]] Result<> tryOut(ReflectionId plan, Instant at);
    [[nodiscard]] Moment moment(Instant at) const;

    SampleLog::Stores m_stores;
    ChangeSet &m_changes;
    Dice &m_dice;
    Frame m_frame;
    SceneBook m_book;
    CallMaker m_calls;
    PromiseMaker m_promises;
    QDate m_reflectedUntil; ///< the last day of the last week that was looked back at
};

} // namespace evenkeel
