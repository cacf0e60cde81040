#include "app/openlog/openlog.h"

#include "core/storage/migrator.h"
#include "core/storage/saltnote.h"

namespace evenkeel {

Result<std::unique_ptr<OpenLog>>
OpenLog::open(std::unique_ptr<Database> database, const DatabaseKey &key, const Clock &clock)
{
    EVENKEEL_TRY(Migrator(*database).migrate());
    Database &connection = *database;
    [[maybe_unused]] const Result<> noted = SaltNote::write(connection);
    return std::unique_ptr<OpenLog>(new OpenLog(
        std::make_shared<OpenMarker>(connection.file()), std::move(database), connection, key,
        clock));
}

std::unique_ptr<OpenLog> OpenLog::over(Database &connection, const Clock &clock) const
{
    return std::unique_ptr<OpenLog>(new OpenLog(m_marker, nullptr, connection, m_key, clock));
}

OpenLog::OpenLog(
    std::shared_ptr<OpenMarker> marker, std::unique_ptr<Database> owned, Database &database,
    const DatabaseKey &key, const Clock &clock)
    : m_marker(std::move(marker)), m_owned(std::move(owned)), m_database(database), m_key(key),
      m_clock(clock), m_changes(m_database, clock), m_interactions(m_changes),
      m_followUps(m_changes), m_ratings(m_changes), m_breathers(m_changes),
      m_reflections(m_changes), m_improvement(m_changes), m_agentState(m_database, clock),
      m_journal(m_changes, m_interactions, m_followUps, m_ratings), m_timeline(m_database),
      m_followUpActions(m_changes, m_followUps), m_drafts(m_database, clock),
      m_alerts(m_database, clock), m_longWriter(m_changes, [this] { return reader(); })
{
}

OpenLog::~OpenLog()
{
    while (!m_models.empty())
        m_models.pop_back(); // the newest first: a later one may stand on an earlier one
}

Result<std::unique_ptr<Database>> OpenLog::reader() const
{
    return Database::openReader(m_database.file(), m_key);
}

} // namespace evenkeel
