#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/report/exportdocument.h"

namespace evenkeel {

class Database;

/// What is asked for: follow-ups that were handed over to one colleague.
struct HandoverRequest
{
    QList<FollowUpId> followUps;
    bool details = false; ///< with the details of the interaction, on the sheet

    friend bool operator==(const HandoverRequest &, const HandoverRequest &) = default;
};

/// A follow-up as the log has it, and what it came from.
struct HandoverSource
{
    FollowUp followUp;
    std::optional<Interaction> interaction{};

    friend bool operator==(const HandoverSource &, const HandoverSource &) = default;
};

/// Facts of the interaction that a follow-up came from. There is no room in it for anything that
/// the agent keeps for themselves.
struct HandoverOrigin
{
    Moment occurred;
    Channel channel = Channel::Phone;
    QString category{};
    QString summary{};
    QString details{}; ///< empty unless they were asked for

    friend bool operator==(const HandoverOrigin &, const HandoverOrigin &) = default;
};

/// A follow-up as its new owner gets it. Without the reminder that was put off, without a note, and
/// with no number of an interaction.
struct HandoverItem
{
    FollowUp followUp;
    std::optional<HandoverOrigin> origin{};

    friend bool operator==(const HandoverItem &, const HandoverItem &) = default;
};

/// All that a colleague gets. The sheet says all of it, the file holds the follow-ups.
struct Handover
{
    QString to;
    Moment made;
    QList<HandoverItem> items; ///< what needs a time first, then by due

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// Decides what goes along. Card numbers are masked. Faults: NotFound where there is nothing or
/// something lies in the bin; WrongState where one is not handed over; InvalidInput with "to" as
/// its detail where they went to more than one person.
[[nodiscard]] Result<Handover>
handoverOf(const QList<HandoverSource> &sources, bool details, const Moment &made);

/// Reads what was asked for through `reader`, a connection of its own that reads only, and shuts it
/// off from all but interactions and follow-ups first. Faults: those of handoverOf() and of
/// storage; Cancelled after Database::interrupt().
[[nodiscard]] Result<Handover>
readHandover(Database &reader, const HandoverRequest &request, const Clock &clock);

/// The follow-up of the log and its interaction, unless that lies in the bin. Faults: NotFound and
/// those of storage.
[[nodiscard]] Result<HandoverSource> handoverSource(Database &reader, FollowUpId id);

/// What exportJson() writes for a colleague: follow-ups that came from no interaction.
[[nodiscard]] ExportDocument handoverDocument(const Handover &handover);

} // namespace evenkeel
