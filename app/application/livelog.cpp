#include "app/application/livelog.h"

#include "core/settings/keys.h"

namespace evenkeel {

bool LiveLog::mayRead() const
{
    return m_settings.get(keys::CliMayRead);
}

} // namespace evenkeel
