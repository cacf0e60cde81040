#pragma once

#include "core/followup/followupstore.h"

namespace evenkeel {

/// Why none of several was changed: the one that refused, and its fault. An invalid id where it was
/// the storage.
struct Refused
{
    FollowUpId followUp{};
    Error error{};

    friend bool operator==(const Refused &, const Refused &) = default;
};

/// What a verb on several follow-ups returns: all were changed, or none.
using ForAll = tl::expected<void, Refused>;

/// The verbs on follow-ups as a person gives them, each one change set and one undo, also where it
/// is given to several at once: then none is changed where one refuses. Window,
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
    [[nodiscard]] Result<> done(FollowUpId id) { return one(done(QList{id})); }
    [[nodiscard]] ForAll done(const QList<FollowUpId> &ids);
    [[nodiscard]] Result<> close(FollowUpId id, const Closing &closing)
    {
        return one(close(QList{id}, closing));
    }
    [[nodiscard]] ForAll close(const QList<FollowUpId> &ids, const Closing &closing);
    [[nodiscard]] Result<> reopen(FollowUpId id) { return one(reopen(QList{id})); }
    [[nodiscard]] ForAll reopen(const QList<FollowUpId> &ids);

    /// Moves the reminder to `until`.
    [[nodiscard]] Result<> remindAgain(FollowUpId id, Instant until)
    {
        return one(remindAgain(QList{id}, until));
    }
    [[nodiscard]] ForAll remindAgain(const QList<FollowUpId> &ids, Instant until);

    [[nodiscard]] Result<>
    renegotiate(FollowUpId id, const LocalTime &to, const QString &reason, std::optional<bool> told)
    {
        return one(renegotiate(QList{id}, to, reason, told));
    }
    [[nodiscard]] ForAll renegotiate(
        const QList<FollowUpId> &ids, const LocalTime &to, const QString &reason,
        std::optional<bool> told);
    [[nodiscard]] Result<> handOver(FollowUpId id, const QString &to, bool accepted)
    {
        return one(handOver(QList{id}, to, accepted));
    }
    [[nodiscard]] ForAll handOver(const QList<FollowUpId> &ids, const QString &to, bool accepted);
    [[nodiscard]] Result<> remove(FollowUpId id) { return one(remove(QList{id})); }
    [[nodiscard]] ForAll remove(const QList<FollowUpId> &ids);

    [[nodiscard]] Result<> attempt(FollowUpId id, Attempt::Result result);
    [[nodiscard]] Result<> acceptHandover(FollowUpId id);
    [[nodiscard]] Result<> setDue(FollowUpId id, const LocalTime &due);

private:
    template<class Verb>
    [[nodiscard]] ForAll each(QLatin1StringView action, const QList<FollowUpId> &ids, Verb verb);
    template<class Verb>
    [[nodiscard]] Result<> once(QLatin1StringView action, FollowUpId id, Verb verb);
    [[nodiscard]] static Result<> one(const ForAll &done);

    ChangeLog &m_log;
    FollowUpStore &m_followUps;
};

} // namespace evenkeel
