#include "app/application/screenabsence.h"

#include "app/lock/locksignals.h"
#include "core/base/instant.h"
#include "core/settings/keys.h"

#include <utility>

namespace evenkeel {

ScreenAbsence::ScreenAbsence(const LockSignals &signs, Settings &settings, Agent agent)
    : m_signs(signs), m_settings(settings), m_agent(std::move(agent))
{
    connect(&signs, &LockSignals::screenCovered, this, [this](bool covered) {
        covered ? leave() : settle();
    });
}

void ScreenAbsence::leave()
{
    const std::optional<AgentState> before = m_agent.state();
    const bool isSaid = !before || before->activity == AgentActivity::OnCall
        || before->activity == AgentActivity::Away;
    if (isSaid || !m_settings.get(keys::AwayWithScreen))
        return;
    m_agent.set(AgentActivity::Away);
    const std::optional<AgentState> after = m_agent.state();
    if (after && after->activity == AgentActivity::Away)
        m_settings.set(keys::AwaySince, toIsoUtc(after->since));
}

void ScreenAbsence::settle()
{
    const QString since = m_settings.get(keys::AwaySince);
    const std::optional<AgentState> state = m_agent.state();
    if (since.isEmpty() || !state || m_signs.isScreenCovered())
        return;
    m_settings.set(keys::AwaySince, QString());
    const bool isOurs = state->activity == AgentActivity::Away && !state->until
        && toIsoUtc(state->since) == since;
    if (isOurs)
        m_agent.set(AgentActivity::Free);
}

} // namespace evenkeel
