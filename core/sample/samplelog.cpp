#include "core/sample/samplelog.h"

#include "core/interaction/interactionstore.h"
#include "core/sample/dice.h"
#include "core/sample/samplewriter.h"
#include "core/storage/bulkload.h"
#include "core/storage/database.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr minutes Quarter{15};

/// Nothing happens after it: the end of a day that is over or still to come; today the last quarter
/// of an hour, so that the same seed makes the same log a moment later, too.
Instant endOf(QDate until, const Clock &clock)
{
    const QTimeZone zone = clock.zone();
    if (until != clock.today())
        return startOfDay(until.addDays(1), zone);
    const Instant begin = startOfDay(until, zone);
    return begin + (clock.now() - begin) / Quarter * Quarter;
}

} // namespace

SampleLog::SampleLog(ChangeLog &log, const Stores &stores) : m_log(log), m_stores(stores) { }

Result<int> SampleLog::fill(int interactions, QDate until, quint64 seed)
{
    if (interactions < 1 || interactions > MostInteractions || !until.isValid())
        return failure(Fault::OutOfRange, u"interactions"_s);
    const Result<qint64> present = m_stores.interactions.count();
    if (!present)
        return tl::unexpected(present.error());
    if (*present > 0)
        return failure(Fault::WrongState, u"the log is not empty"_s);

    const QTimeZone zone = m_log.clock().zone();
    const Instant limit = endOf(until, m_log.clock());
    Result<ChangeSet> changes = m_log.beginUnrecorded();
    if (!changes)
        return tl::unexpected(changes.error());
    BulkLoad load(m_log.database());
    Dice dice(seed);
    SampleWriter writer(m_stores, *changes, dice, {.zone = zone, .limit = limit});
    const QList<Shift> shifts = madeShifts(interactions, until, dice);
    for (const Shift &shift : shifts)
        EVENKEEL_TRY(writer.write(shift));
    EVENKEEL_TRY(load.finish());
    EVENKEEL_TRY(changes->commit());
    EVENKEEL_TRY(m_log.database().checkpoint());
    return interactions;
}

} // namespace evenkeel
