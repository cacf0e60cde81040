#pragma once

#include "core/base/clock.h"
#include "core/followup/followupactions.h"
#include "core/followup/notice.h"
#include "ui/followup/outcome.h"
#include "ui/widgets/page.h"

namespace evenkeel {

/// What is done to follow-ups from the page, the card on Today and reminders: the verb, then a
/// word about it with Undo, or why it could not be.
class FollowUpCommands final : public QObject
{
    Q_OBJECT

public:
    FollowUpCommands(
        ChangeLog &log, FollowUpStore &followUps, const Clock &clock, QObject *parent = nullptr);

    /// All return whether it was done.
    bool done(FollowUpId id);
    bool give(const FollowUp &followUp, const Outcome &outcome);
    bool reopen(FollowUpId id);
    bool remindAgain(const QList<FollowUpId> &ids, Instant until);
    bool attempt(FollowUpId id, Attempt::Result result);
    bool acceptHandover(FollowUpId id);
    bool setDue(FollowUpId id, const LocalTime &due);
    bool save(const FollowUp &followUp);
    bool remove(FollowUpId id);

    /// The same for several at once, with one undo. Where one refuses none is changed, and the word
    /// says which and why.
    bool doneAll(const QList<FollowUpId> &ids);
    bool giveAll(const QList<FollowUpId> &ids, const Outcome &outcome);
    bool reopenAll(const QList<FollowUpId> &ids);
    bool removeAll(const QList<FollowUpId> &ids);

    /// The answer to a reminder. Opening is left to the caller.
    bool answer(const Notice &notice, NoticeAction action);

signals:
    void said(const evenkeel::Message &message);

private:
    bool tell(const Result<> &result, const QString &words);
    bool tellAll(const ForAll &result, qsizetype count, const QString &words);

    FollowUpStore &m_followUps;
    FollowUpActions m_actions;
    const Clock &m_clock;
};

} // namespace evenkeel
