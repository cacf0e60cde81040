#pragma once

#include "core/followup/followupstore.h"

namespace evenkeel {

/// The verbs on follow-ups as a person gives them, each one change set and one undo. Window,
/// reminders and command line all go through it. Faults: those of the store's verbs and of storage.
class FollowUpActions
{
public:
    FollowUpActions(ChangeLog &log, FollowUpStore &followUps);

    [[nodiscard]] Result<FollowUpId> add(const FollowUp &followUp);

    /// Text, customer, channel, the customer's window, kind. A due time that differs answers "needs
    /// a time" or corrects it.
    [[nodiscard]] Result<> edit(const FollowUp &followUp);

    /// Kept now, or as `closing` says.
    [[nodiscard]] Result<> done(FollowUpId id);
    [[nodiscard]] Result<> close(FollowUpId id, const Closing &closing);
    [[nodiscard]] Result<> reopen(FollowUpId id);

    /// Moves the reminders of all of these to `until`; none where one refuses.
    [[nodiscard]] Result<> remindAgain(const QList<FollowUpId> &ids, Instant until);

    [[nodiscard]] Result<> renegotiate(
        FollowUpId id, const LocalTime &to, const QString &reason, std::optional<bool> told);
    [[nodiscard]] Result<> attempt(FollowUpId id, Attempt::Result result);
    [[nodiscard]] Result<> handOver(FollowUpId id, const QString &to, bool accepted);
    [[nodiscard]] Result<> setDue(FollowUpId id, const LocalTime &due);
    [[nodiscard]] Result<> remove(FollowUpId id);

private:
    template<class Verb>
    [[nodiscard]] Result<> once(QLatin1StringView action, Verb verb);

    ChangeLog &m_log;
    FollowUpStore &m_followUps;
};

} // namespace evenkeel
