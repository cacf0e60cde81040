#pragma once

#include "core/base/words.h"
#include "core/followup/followup.h"
#include "core/followup/reminderrules.h"

namespace evenkeel {

/// What a calendar is told of follow-ups.
struct CalendarChoices
{
    bool hideWords = true; ///< each says only that a follow-up is due
    ReminderRules reminders{}; ///< when it reminds

    friend bool operator==(const CalendarChoices &, const CalendarChoices &) = default;
};

/// Follow-ups as tasks of a calendar (iCalendar, RFC 5545: VTODO with VALARM), written by libical.
class CalendarFile
{
public:
    /// `log` is the log's own name by chance, see CalendarTable; `now` when the file is made;
    /// `words` must outlive it.
    CalendarFile(QByteArray log, CalendarChoices choices, Instant now, const Words &words);

    /// The identity of a follow-up in every file that was ever made of this log, and in none of
    /// another: letters, digits and hyphens.
    [[nodiscard]] QByteArray uid(FollowUpId id) const;

    /// With what the identity of every follow-up of this log begins, and of no other.
    [[nodiscard]] static QByteArray identityPrefix(const QByteArray &log);

    /// One calendar with a task for each.
    [[nodiscard]] QByteArray of(const QList<FollowUp> &followUps) const;

private:
    QByteArray m_log;
    CalendarChoices m_choices;
    Instant m_now;
    const Words &m_words;
};

} // namespace evenkeel
