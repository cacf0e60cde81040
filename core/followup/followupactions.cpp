#include "core/followup/followupactions.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

FollowUpActions::FollowUpActions(ChangeLog &log, FollowUpStore &followUps)
    : m_log(log), m_followUps(followUps)
{
}

template<class Verb>
ForAll FollowUpActions::each(QLatin1StringView action, const QList<FollowUpId> &ids, Verb verb)
{
    const auto refused = [](FollowUpId id, const Error &error) {
        return tl::unexpected(Refused{.followUp = id, .error = error});
    };
    if (ids.isEmpty())
        return {}; // nothing to undo either
    Result<ChangeSet> changes = m_log.begin(action);
    if (!changes)
        return refused({}, changes.error());
    for (const FollowUpId id : ids) {
        if (const Result<> changed = verb(*changes, id); !changed)
            return refused(id, changed.error());
    }
    const Result<> committed = changes->commit();
    return committed ? ForAll() : refused({}, committed.error());
}

template<class Verb>
Result<> FollowUpActions::once(QLatin1StringView action, FollowUpId id, Verb verb)
{
    return one(each(action, {id}, verb));
}

Result<> FollowUpActions::one(const ForAll &done)
{
    return done ? Result<>() : tl::unexpected(done.error().error);
}

Result<FollowUpId> FollowUpActions::add(const FollowUp &followUp)
{
    Result<ChangeSet> changes = m_log.begin("follow-up"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    Result<FollowUpId> id = m_followUps.add(*changes, followUp);
    if (!id)
        return id;
    EVENKEEL_TRY(changes->commit());
    return id;
}

Result<> FollowUpActions::edit(const FollowUp &followUp)
{
    const Result<FollowUp> was = m_followUps.find(followUp.id);
    if (!was)
        return tl::unexpected(was.error());
    const bool newDue = followUp.due && (was->needsTime || followUp.due != was->due);
    return once("edit"_L1, followUp.id, [&](ChangeSet &changes, FollowUpId id) -> Result<> {
        EVENKEEL_TRY(m_followUps.update(changes, followUp));
        return newDue ? m_followUps.setDue(changes, id, *followUp.due) : Result<>();
    });
}

ForAll FollowUpActions::done(const QList<FollowUpId> &ids)
{
    return each("done"_L1, ids, [this](ChangeSet &changes, FollowUpId id) {
        return m_followUps.close(changes, id, {.at = changes.moment().at});
    });
}

ForAll FollowUpActions::close(const QList<FollowUpId> &ids, const Closing &closing)
{
    return each("done"_L1, ids, [&](ChangeSet &changes, FollowUpId id) {
        return m_followUps.close(changes, id, closing);
    });
}

ForAll FollowUpActions::reopen(const QList<FollowUpId> &ids)
{
    return each("reopen"_L1, ids, [this](ChangeSet &changes, FollowUpId id) {
        return m_followUps.reopen(changes, id);
    });
}

ForAll FollowUpActions::remindAgain(const QList<FollowUpId> &ids, Instant until)
{
    return each("snooze"_L1, ids, [&](ChangeSet &changes, FollowUpId id) {
        return m_followUps.snooze(changes, id, until);
    });
}

ForAll FollowUpActions::renegotiate(
    const QList<FollowUpId> &ids, const LocalTime &to, const QString &reason,
    std::optional<bool> told)
{
    return each("renegotiate"_L1, ids, [&](ChangeSet &changes, FollowUpId id) {
        return m_followUps.renegotiate(changes, id, to, reason, told);
    });
}

ForAll FollowUpActions::handOver(const QList<FollowUpId> &ids, const QString &to, bool accepted)
{
    return each("handover"_L1, ids, [&](ChangeSet &changes, FollowUpId id) {
        return m_followUps.handOver(changes, id, to, accepted);
    });
}

ForAll FollowUpActions::remove(const QList<FollowUpId> &ids)
{
    return each("delete"_L1, ids, [this](ChangeSet &changes, FollowUpId id) {
        return m_followUps.remove(changes, id);
    });
}

Result<> FollowUpActions::attempt(FollowUpId id, Attempt::Result result)
{
    return once("attempt"_L1, id, [&](ChangeSet &changes, FollowUpId followUp) {
        return m_followUps.attempt(changes, followUp, result);
    });
}

Result<> FollowUpActions::acceptHandover(FollowUpId id)
{
    return once("handover"_L1, id, [this](ChangeSet &changes, FollowUpId followUp) {
        return m_followUps.acceptHandover(changes, followUp);
    });
}

Result<> FollowUpActions::setDue(FollowUpId id, const LocalTime &due)
{
    return once("edit"_L1, id, [&](ChangeSet &changes, FollowUpId followUp) {
        return m_followUps.setDue(changes, followUp, due);
    });
}

} // namespace evenkeel
