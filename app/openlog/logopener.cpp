#include "app/openlog/logopener.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

Result<std::unique_ptr<OpenLog>> LogOpener::existing() const
{
    const auto key = m_keys.existing();
    if (!key)
        return tl::unexpected(key.error());
    auto database = Database::open(m_folder.database(), *key);
    if (!database)
        return tl::unexpected(database.error());
    return OpenLog::open(*std::move(database), *key, m_clock);
}

Result<std::unique_ptr<OpenLog>> LogOpener::createdOrExisting() const
{
    if (m_folder.holdsLog())
        return existing();
    EVENKEEL_TRY(m_folder.create());
    const auto key = m_keys.created();
    if (!key)
        return tl::unexpected(key.error());
    auto database = Database::create(m_folder.database(), *key);
    if (!database)
        return tl::unexpected(database.error());
    return OpenLog::open(*std::move(database), *key, m_clock);
}

Result<std::unique_ptr<OpenLog>> LogOpener::empty(const QString &folder, const Clock &clock)
{
    const DatabaseKey key = DatabaseKey::random();
    auto database = Database::create(folder + u"/empty.db"_s, key);
    if (!database)
        return tl::unexpected(database.error());
    return OpenLog::open(*std::move(database), key, clock);
}

} // namespace evenkeel
