#include "ui/followup/followupcommands.h"

#include "ui/text/errors.h"
#include "ui/text/formats.h"

namespace evenkeel {

FollowUpCommands::FollowUpCommands(
    ChangeLog &log, FollowUpStore &followUps, const Clock &clock, QObject *parent)
    : QObject(parent), m_actions(log, followUps), m_clock(clock)
{
}

bool FollowUpCommands::tell(const Result<> &result, const QString &words)
{
    if (result)
        emit said({.text = words, .offersUndo = true});
    else
        emit said({.text = errors::inWords(result.error()), .offersUndo = false});
    return result.has_value();
}

bool FollowUpCommands::done(FollowUpId id)
{
    return tell(m_actions.done(id), tr("Marked done."));
}

bool FollowUpCommands::give(const FollowUp &followUp, const Outcome &outcome)
{
    const FollowUpId id = followUp.id;
    switch (outcome.kind) {
    case Outcome::Kind::NewTime:
        return tell(
            m_actions.renegotiate(
                id, outcome.when.value_or(LocalTime()), outcome.note, outcome.told),
            tr("New time agreed."));
    case Outcome::Kind::HandedOver:
        //: %1: the name of a colleague
        return tell(
            m_actions.handOver(id, outcome.to, outcome.accepted),
            tr("Handed over to %1.").arg(outcome.to));
    default: break;
    }
    return tell(
        m_actions.close(id, closingOf(outcome, followUp, m_clock.now())), tr("Marked done."));
}

bool FollowUpCommands::reopen(FollowUpId id)
{
    return tell(m_actions.reopen(id), tr("Open again."));
}

bool FollowUpCommands::remindAgain(const QList<FollowUpId> &ids, Instant until)
{
    const Moment at{.at = until, .zone = m_clock.zone().id()};
    //: %1: "today 14:41"
    return tell(
        m_actions.remindAgain(ids, until),
        tr("You will be reminded %1. The promised time stays.")
            .arg(formats::moment(at, m_clock.today())));
}

bool FollowUpCommands::attempt(FollowUpId id, Attempt::Result result)
{
    return tell(
        m_actions.attempt(id, result),
        result == Attempt::Result::NoAnswer ? tr("Noted: no answer.")
                                            : tr("Noted: left a message."));
}

bool FollowUpCommands::setDue(FollowUpId id, const LocalTime &due)
{
    //: %1: "Fri 15 May 15:00"
    return tell(m_actions.setDue(id, due), tr("Due %1.").arg(formats::dueInFull(due)));
}

bool FollowUpCommands::save(const FollowUp &followUp)
{
    if (followUp.id.isValid())
        return tell(m_actions.edit(followUp), tr("Follow-up changed."));
    return tell(m_actions.add(followUp).map([](FollowUpId) {}), tr("Follow-up added."));
}

bool FollowUpCommands::remove(FollowUpId id)
{
    return tell(m_actions.remove(id), tr("Follow-up deleted."));
}

bool FollowUpCommands::answer(const Notice &notice, NoticeAction action)
{
    QList<FollowUpId> ids;
    for (const Alert &alert : notice.alerts)
        ids.append(alert.followUp.id);
    if (action == NoticeAction::Done && ids.size() == 1)
        return done(ids.first());
    if (action == NoticeAction::Again) {
        const Instant now = m_clock.now();
        return remindAgain(
            ids, notice.again && *notice.again > now ? *notice.again : now + AgainAfter);
    }
    return false;
}

} // namespace evenkeel
