#include "app/application/lockedlog.h"

#include "app/application/lockeddesk.h"
#include "app/openlog/logopener.h"
#include "core/keys/keyring.h"

namespace evenkeel {

Result<RecoveryCode> LockedLog::newRecoveryCode()
{
    return failure(Fault::Locked);
}

Result<AgentState> LockedLog::agentState()
{
    return m_desk.agent();
}

Result<> LockedLog::setAgentState(AgentActivity activity, std::optional<Instant> until)
{
    return m_desk.setAgent(activity, true, until);
}

Result<Reminders> LockedLog::reminders([[maybe_unused]] Instant now)
{
    const bool onCall = m_desk.agent().activity == AgentActivity::OnCall;
    return Reminders{.alerts = {}, .held = onCall ? m_desk.held() : 0, .onCall = onCall};
}

QString LockedLog::protection() const
{
    return idOf(KeyRing(keyFilesOf(m_folder)).protection());
}

} // namespace evenkeel
