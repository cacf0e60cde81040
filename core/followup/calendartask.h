#pragma once

#include "core/followup/calendarfile.h"
#include "core/followup/calendarpieces.h"

/// One follow-up as a task of a calendar.
namespace evenkeel::calendartask {

/// What the task is told beside the follow-up itself.
struct Setting
{
    QByteArray uid;
    Instant now;
    const CalendarChoices &choices;
    const Words &words;
};

[[nodiscard]] calendarpieces::Component made(const FollowUp &followUp, const Setting &setting);

} // namespace evenkeel::calendartask
