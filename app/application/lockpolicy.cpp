#include "app/application/lockpolicy.h"

#include "core/settings/keys.h"

namespace evenkeel {

LockPolicy::LockPolicy(LockSignals &signs, Settings &settings)
    : m_signals(signs), m_settings(settings)
{
    connect(&signs, &LockSignals::idle, this, &LockPolicy::lockRequested);
    connect(&signs, &LockSignals::screenLocked, this, [this] {
        if (m_settings.get(keys::LockWithScreen))
            emit lockRequested();
    });
    connect(&signs, &LockSignals::aboutToSleep, this, [this] {
        if (m_settings.get(keys::LockOnSleep))
            emit lockRequested();
        else
            m_signals.handled();
    });
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::LockAfter.name))
            count();
    });
}

void LockPolicy::begin()
{
    m_begun = true;
    m_signals.begin();
    count();
}

void LockPolicy::setOpen(bool open)
{
    m_open = open;
    count();
}

void LockPolicy::setBreathing(bool breathing)
{
    m_breathing = breathing;
    count();
}

void LockPolicy::count()
{
    if (!m_begun)
        return;
    const bool counts = m_open && !m_breathing;
    m_signals.tellIdleAfter(counts ? minutes(m_settings.get(keys::LockAfter)) : minutes(0));
}

} // namespace evenkeel
