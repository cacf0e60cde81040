#pragma once

#include "core/agentstate/agentstate.h"
#include "core/breather/pauseplan.h"
#include "core/capture/linedraft.h"
#include "core/followup/schedule.h"

namespace evenkeel {

/// All that stays in memory while the log is locked. No text of anybody but, once the log is open
/// again, what could not be sealed.
struct LockedState
{
    AgentState agent; ///< as it was, or as it was set meanwhile
    bool agentWasSet = false; ///< meanwhile: it is written after unlocking
    QList<DueMoment> ahead; ///< what falls due
    QList<DueMoment> standing; ///< reminders that the window showed, not dealt with
    QList<FollowUpId> told; ///< what the desktop has told of, without words
    LineDraft unsealed; ///< what stood in the quick log and could not be sealed; set at unlocking
    std::optional<PausePlan> pauses; ///< how long was worked since the last one
    QString page; ///< where one was; its id
    bool inCall = false; ///< the in-call strip was up
    bool shown = false; ///< the window was there
    bool active = false; ///< somebody was working in it
    bool wasOpen = false; ///< in this run of the program
};

} // namespace evenkeel
