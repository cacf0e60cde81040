#pragma once

#include "core/followup/followupactions.h"
#include "tests/support/testlog.h"

namespace evenkeel::test {

/// The follow-ups of the made Thursday, 14 May 2026 at 14:31 in London.
class SampleDay
{
public:
    explicit SampleDay(TestLog &log) : m_log(log), m_actions(log.log, log.followUps) { }

    /// One overdue, two later today, three after today, two done.
    void fill()
    {
        addPromise(
            "Engineer update", "2086", "2026-05-14T14:15",
            QStringLiteral("Line down, works from home"), Channel::Chat);
        addPromise(
            "Send courier claim number", "5530", "2026-05-14T16:00",
            QStringLiteral("Parcel lost twice"), Channel::Email);
        addPromise(
            "Email refund form", "3915", "2026-05-14T16:30", QStringLiteral("Charged twice"),
            Channel::Email);
        addPromise("Check account unlock", "6044", "2026-05-15T09:30", {}, Channel::Phone);
        addPromise("Callback about refund", "4711", "2026-05-15T15:00", {}, Channel::Phone);
        addPromise("Confirm meter date", "2251", "2026-05-18T10:00", {}, Channel::Email);
        const FollowUpId rule
            = addPromise("Refund rule in writing", "8120", "2026-05-14T12:30", {}, Channel::Email);
        const FollowUpId unlock
            = addPromise("Account unlock", "6044", "2026-05-14T11:00", {}, Channel::Phone);
        close(rule, "2026-05-14T12:10");
        close(unlock, "2026-05-14T10:58");
    }

    FollowUpId addPromise(
        const char *text, const char *customer, const char *due, const QString &summary = {},
        std::optional<Channel> channel = std::nullopt)
    {
        FollowUp followUp;
        followUp.text = QString::fromUtf8(text);
        followUp.customer = QString::fromUtf8(customer);
        followUp.channel = channel;
        followUp.due = LocalTime::fromIso(QString::fromUtf8(due), "Europe/London");
        if (!summary.isEmpty())
            followUp.interaction = m_log.addInteraction(summary);
        return m_actions.add(followUp).value();
    }

    void close(FollowUpId id, const char *when)
    {
        const auto at = LocalTime::fromIso(QString::fromUtf8(when), "Europe/London")->instant();
        if (!m_actions.close(id, {.at = at}))
            qFatal("a follow-up could not be closed");
    }

    FollowUpActions &actions() { return m_actions; }

private:
    TestLog &m_log;
    FollowUpActions m_actions;
};

} // namespace evenkeel::test
