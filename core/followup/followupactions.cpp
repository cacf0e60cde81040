#include "core/followup/followupactions.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

FollowUpActions::FollowUpActions(ChangeLog &log, FollowUpStore &followUps)
    : m_log(log), m_followUps(followUps)
{
}

template<class Verb>
Result<> FollowUpActions::once(QLatin1StringView action, Verb verb)
{
    Result<ChangeSet> changes = m_log.begin(action);
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(verb(*changes));
    return changes->commit();
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
    return once("edit"_L1, [&](ChangeSet &changes) -> Result<> {
        EVENKEEL_TRY(m_followUps.update(changes, followUp));
        return newDue ? m_followUps.setDue(changes, followUp.id, *followUp.due) : Result<>();
    });
}

Result<> FollowUpActions::done(FollowUpId id)
{
    return once("done"_L1, [&](ChangeSet &changes) {
        return m_followUps.close(changes, id, {.at = changes.moment().at});
    });
}

Result<> FollowUpActions::close(FollowUpId id, const Closing &closing)
{
    return once(
        "done"_L1, [&](ChangeSet &changes) { return m_followUps.close(changes, id, closing); });
}

Result<> FollowUpActions::reopen(FollowUpId id)
{
    return once("reopen"_L1, [&](ChangeSet &changes) { return m_followUps.reopen(changes, id); });
}

Result<> FollowUpActions::remindAgain(const QList<FollowUpId> &ids, Instant until)
{
    return once("snooze"_L1, [&](ChangeSet &changes) -> Result<> {
        for (const FollowUpId id : ids)
            EVENKEEL_TRY(m_followUps.snooze(changes, id, until));
        return {};
    });
}

Result<> FollowUpActions::renegotiate(
    FollowUpId id, const LocalTime &to, const QString &reason, std::optional<bool> told)
{
    return once("renegotiate"_L1, [&](ChangeSet &changes) {
        return m_followUps.renegotiate(changes, id, to, reason, told);
    });
}

Result<> FollowUpActions::attempt(FollowUpId id, Attempt::Result result)
{
    return once(
        "attempt"_L1, [&](ChangeSet &changes) { return m_followUps.attempt(changes, id, result); });
}

Result<> FollowUpActions::handOver(FollowUpId id, const QString &to, bool accepted)
{
    return once("handover"_L1, [&](ChangeSet &changes) {
        return m_followUps.handOver(changes, id, to, accepted);
    });
}

Result<> FollowUpActions::setDue(FollowUpId id, const LocalTime &due)
{
    return once(
        "edit"_L1, [&](ChangeSet &changes) { return m_followUps.setDue(changes, id, due); });
}

Result<> FollowUpActions::remove(FollowUpId id)
{
    return once("delete"_L1, [&](ChangeSet &changes) { return m_followUps.remove(changes, id); });
}

} // namespace evenkeel
