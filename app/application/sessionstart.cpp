#include "app/application/sessionstart.h"

#include "core/followup/autostart.h"
#include "core/followup/followupstore.h"
#include "core/settings/keys.h"

#include <utility>

namespace evenkeel {

SessionStart::SessionStart(
    Autostart *autostart, Settings &settings, const FollowUpStore &followUps, QObject *parent)
    : QObject(parent), m_autostart(settings.get(keys::Sample) ? nullptr : autostart),
      m_settings(settings), m_followUps(followUps)
{
    if (!m_autostart)
        return;
    m_settings.set(keys::StartWithSession, m_autostart->isOn());
    connect(&settings, &Settings::changed, this, &SessionStart::apply);
    connect(&followUps, &FollowUpStore::added, this, &SessionStart::consider);
}

bool SessionStart::wasDeclined() const
{
    return m_autostart && m_settings.get(keys::AskedToStart)
        && !m_settings.get(keys::StartWithSession);
}

void SessionStart::accept()
{
    m_settings.set(keys::AskedToStart, true);
    m_settings.set(keys::StartWithSession, true);
}

void SessionStart::decline()
{
    m_settings.set(keys::AskedToStart, true);
    emit changed();
}

void SessionStart::consider(FollowUpId id)
{
    if (m_offered || m_settings.get(keys::AskedToStart) || m_autostart->isOn())
        return;
    const Result<FollowUp> followUp = m_followUps.find(id);
    if (!followUp || followUp->kind != FollowUpKind::Promise
        || followUp->state != FollowUpState::Open)
        return;
    m_offered = true;
    emit offered();
}

/// The setting says what is wanted, the session what is so.
void SessionStart::apply()
{
    const bool wanted = m_settings.get(keys::StartWithSession);
    if (wanted == m_autostart->isOn())
        return;
    if (const Result<> set = m_autostart->setOn(wanted); !set) {
        m_settings.set(keys::StartWithSession, m_autostart->isOn());
        emit failed(set.error());
    }
    emit changed();
}

} // namespace evenkeel
