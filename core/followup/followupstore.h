#pragma once

#include "core/followup/followup.h"
#include "core/storage/changelog.h"

#include <QObject>

namespace evenkeel {

/// How a follow-up ended.
struct Closing
{
    /// What the agent says; whether a promise was kept on time is worked out, unless `forceLate`.
    enum class Outcome { Kept, Broken, Withdrawn };

    Outcome outcome = Outcome::Kept;
    Instant at{}; ///< when it was kept; may lie before now
    bool forceLate = false; ///< "a little late", although the clock would say on time
    QString note = {};

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// The only door to follow-ups: promises, progress updates and courtesy checks.
class FollowUpStore final : public QObject
{
    Q_OBJECT

public:
    explicit FollowUpStore(ChangeLog &log, QObject *parent = nullptr);

    [[nodiscard]] Result<FollowUpId> add(ChangeSet &changes, const FollowUp &followUp);

    /// One that lies in the bin, since `followUp.deleted`, together with its interaction.
    [[nodiscard]] Result<FollowUpId> addToBin(ChangeSet &changes, const FollowUp &followUp);

    /// Text, customer, channel, the customer's window, kind: what was mistyped. Never the due time,
    /// see renegotiate().
    [[nodiscard]] Result<> update(ChangeSet &changes, const FollowUp &followUp);

    /// Answers "needs a time", or corrects a slip of the pen; no renegotiation is noted.
    /// Fault: WrongState when it is closed, or overdue: what has passed is agreed anew.
    [[nodiscard]] Result<> setDue(ChangeSet &changes, FollowUpId id, const LocalTime &due);

    /// A progress update that was done is followed by the next one, until its interaction is
    /// resolved. Faults: WrongState when it is closed already, OutOfRange for a time ahead.
    [[nodiscard]] Result<> close(ChangeSet &changes, FollowUpId id, const Closing &closing);

    /// Progress updates run until their interaction is resolved: withdraws those still open.
    [[nodiscard]] Result<> endUpdates(ChangeSet &changes, InteractionId interaction);

    /// Back to open, as it was before it was closed.
    [[nodiscard]] Result<> reopen(ChangeSet &changes, FollowUpId id);

    /// Moves the alert only. Fault: TimeInPast.
    [[nodiscard]] Result<> snooze(ChangeSet &changes, FollowUpId id, Instant until);

    /// Moves the promise. Faults: TimeInPast, WrongState.
    [[nodiscard]] Result<> renegotiate(
        ChangeSet &changes, FollowUpId id, const LocalTime &to, const QString &reason,
        std::optional<bool> told);

    [[nodiscard]] Result<> attempt(ChangeSet &changes, FollowUpId id, Attempt::Result result);
    [[nodiscard]] Result<>
    handOver(ChangeSet &changes, FollowUpId id, const QString &to, bool accepted);
    /// The colleague has said so since. Fault: WrongState where it was not handed over.
    [[nodiscard]] Result<> acceptHandover(ChangeSet &changes, FollowUpId id);

    /// Into the bin and out of it, together with their interaction.
    [[nodiscard]] Result<> removeOf(ChangeSet &changes, InteractionId interaction);
    [[nodiscard]] Result<> restoreOf(ChangeSet &changes, InteractionId interaction);
    [[nodiscard]] Result<> remove(ChangeSet &changes, FollowUpId id);

    [[nodiscard]] Result<FollowUp> find(FollowUpId id) const;
    [[nodiscard]] Result<QList<FollowUp>> ofInteraction(InteractionId interaction) const;

    /// All open ones: those that need a time first, then by due.
    [[nodiscard]] Result<QList<FollowUp>> open() const;

    /// In this state (or in any), due before `before` where given; same order as open().
    [[nodiscard]] Result<QList<FollowUp>>
    listed(std::optional<FollowUpState> state, std::optional<Instant> before) const;

    /// Closed at or after `begin` and before `end`, newest first.
    [[nodiscard]] Result<QList<FollowUp>> closedBetween(Instant begin, Instant end) const;

    /// Everything that can bear on the share of promises kept in [begin, end): promises whose
    /// first or any agreed due time lies there.
    [[nodiscard]] Result<QList<FollowUp>> touching(Instant begin, Instant end) const;

    /// Derives the due instants of open follow-ups anew from what was said; at start, since the
    /// rules of a zone may have changed since. Not part of the history.
    [[nodiscard]] Result<> recomputeDue();

    [[nodiscard]] static FollowUp fromImage(const QJsonObject &image);

signals:
    void added(evenkeel::FollowUpId id);
    void changed(evenkeel::FollowUpId id);
    void removed(evenkeel::FollowUpId id);
    /// After the signals of one change set, however many follow-ups it touched.
    void settled();

private:
    void tell(const QList<RowChange> &changes);
    [[nodiscard]] Result<> goOn(ChangeSet &changes, const FollowUp &closed);

    ChangeLog &m_log;
};

} // namespace evenkeel
