#pragma once

#include "core/followup/keeping.h"
#include "ui/followup/followupgroups.h"

#include <QCoreApplication>

namespace evenkeel {

struct FollowUpEntry;

/// The sentences of the Follow-ups page and of the card on Today.
class FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)

public:
    [[nodiscard]] static QString group(FollowUpGroup group); ///< "Later today"
    [[nodiscard]] static QString spokenGroup(FollowUpGroup which, int count);

    /// What an interaction was about, in a few words: its summary up to the first stop.
    [[nodiscard]] static QString topic(const QString &summary);

    /// "Customer 2086, chat, line down"; of what was done "Customer 8120, kept 20 min early".
    [[nodiscard]] static QString meta(const FollowUpEntry &row);

    /// "Customer 2086, 14:15", where there is less room.
    [[nodiscard]] static QString shortMeta(const FollowUpEntry &row, QDate today);

    /// "14:15", "Fri 15:00", or nothing while a time is missing.
    [[nodiscard]] static QString due(const FollowUp &followUp, QDate today);

    /// "in 1 h 29", "16 min late", "done 12:10", "needs a time".
    [[nodiscard]] static QString distance(const FollowUp &followUp, const Clock &clock);

    /// "Kept", "Kept 20 min early", "Kept, a little late", "Handed over to Bea".
    [[nodiscard]] static QString ending(const FollowUp &followUp);

    /// "Promised to customer 2086 for today 14:15"
    [[nodiscard]] static QString promised(const FollowUp &followUp, QDate today);

    /// "28 of 30 kept on time this month"; empty where nothing was due.
    [[nodiscard]] static QString kept(const Keeping &month);
    /// "27 of 30 as first promised"; stands beside kept() always.
    [[nodiscard]] static QString keptAsFirstPromised(const Keeping &month);

    /// The whole row, as it is read aloud.
    [[nodiscard]] static QString spoken(const FollowUpEntry &row, const Clock &clock);

    /// What the time of it rests on where its zone is unknown here, when the customer can be
    /// reached, then one sentence for each
    /// attempt and each new time, oldest first.
    [[nodiscard]] static QStringList story(const FollowUp &followUp, const Clock &clock);
};

} // namespace evenkeel
