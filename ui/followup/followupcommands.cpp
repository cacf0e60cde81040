#include "ui/followup/followupcommands.h"

#include "ui/text/errors.h"
#include "ui/text/formats.h"

namespace evenkeel {

FollowUpCommands::FollowUpCommands(
    ChangeLog &log, FollowUpStore &followUps, const Clock &clock, QObject *parent)
    : QObject(parent), m_followUps(followUps), m_actions(log, followUps), m_clock(clock)
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

/// Which of several refused is said; the storage refuses them all.
bool FollowUpCommands::tellAll(const ForAll &result, qsizetype count, const QString &words)
{
    if (result)
        return tell({}, words);
    const auto &[id, error] = result.error();
    const Result<FollowUp> refused = m_followUps.find(id);
    if (!refused || count == 1)
        return tell(tl::unexpected(error), {});
    const Explanation why = errors::explained(error);
    emit said(
        //: %1: what is owed, %2: what happened, %3: what to do, two sentences
        {.text = tr("None was changed, because of “%1”. %2 %3")
                     .arg(formats::isolated(refused->text), why.happened, why.toDo),
         .offersUndo = false});
    return false;
}

bool FollowUpCommands::doneAll(const QList<FollowUpId> &ids)
{
    return tellAll(
        m_actions.done(ids), ids.size(),
        tr("%Ln follow-up(s) marked done.", nullptr, static_cast<int>(ids.size())));
}

bool FollowUpCommands::giveAll(const QList<FollowUpId> &ids, const Outcome &outcome)
{
    const int n = static_cast<int>(ids.size());
    switch (outcome.kind) {
    case Outcome::Kind::NewTime:
        return tellAll(
            m_actions.renegotiate(
                ids, outcome.when.value_or(LocalTime()), outcome.note, outcome.told),
            n, tr("New time agreed for %Ln follow-up(s).", nullptr, n));
    case Outcome::Kind::HandedOver:
        return tellAll(
            m_actions.handOver(ids, outcome.to, outcome.accepted), n,
            //: %1: the name of a colleague
            tr("%Ln follow-up(s) handed over to %1.", nullptr, n).arg(outcome.to));
    case Outcome::Kind::Withdrawn:
        return tellAll(
            m_actions.close(ids, closingOf(outcome, {}, m_clock.now())), n,
            tr("%Ln follow-up(s) no longer needed.", nullptr, n));
    default: break;
    }
    return tellAll(
        m_actions.close(ids, closingOf(outcome, {}, m_clock.now())), n,
        tr("%Ln follow-up(s) marked done.", nullptr, n));
}

bool FollowUpCommands::reopenAll(const QList<FollowUpId> &ids)
{
    return tellAll(
        m_actions.reopen(ids), ids.size(),
        tr("%Ln follow-up(s) open again.", nullptr, static_cast<int>(ids.size())));
}

bool FollowUpCommands::removeAll(const QList<FollowUpId> &ids)
{
    return tellAll(
        m_actions.remove(ids), ids.size(),
        tr("%Ln follow-up(s) deleted.", nullptr, static_cast<int>(ids.size())));
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
    return tellAll(
        m_actions.remindAgain(ids, until), ids.size(),
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

bool FollowUpCommands::acceptHandover(FollowUpId id)
{
    return tell(m_actions.acceptHandover(id), tr("Noted: accepted."));
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
