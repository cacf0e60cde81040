#include "app/application/livelog.h"

#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "core/keys/keyring.h"
#include "core/settings/keys.h"

namespace evenkeel {

bool LiveLog::mayRead() const
{
    return m_settings.get(keys::CliMayRead);
}

Result<RecoveryCode> LiveLog::newRecoveryCode()
{
    return KeyRing(m_files).renewCode(m_log.key());
}

QString LiveLog::protection() const
{
    return idOf(KeyRing(m_files).protection());
}

Result<DatabaseKey> LiveLog::key()
{
    return m_log.key();
}

DataFolder LiveLog::folder() const
{
    return DataFolder::ofDatabase(m_log.database().file());
}

} // namespace evenkeel
