#pragma once

#include "core/agentstate/agentstatestore.h"
#include "core/backup/openmarker.h"
#include "core/breather/breatherstore.h"
#include "core/capture/journal.h"
#include "core/followup/alertlog.h"
#include "core/followup/followupactions.h"
#include "core/improvement/improvementstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/storage/database.h"
#include "core/storage/draftstore.h"
#include "core/storage/longwriter.h"
#include "core/timeline/timeline.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// The log while it is unlocked: the database, its stores and what hangs on them. It exists only
/// between unlocking and locking; when it goes, everything is closed and the key is wiped.
class OpenLog final
{
public:
    /// Brings the schema up to date first. Takes `database`, the writing connection, and keeps its
    /// key for the connections of workers.
    /// Faults: StorageNewer and those of Database.
    [[nodiscard]] static Result<std::unique_ptr<OpenLog>>
    open(std::unique_ptr<Database> database, const DatabaseKey &key, const Clock &clock);

    /// The same log for one job in another thread, over a connection of the caller's that outlives
    /// it. May be called from any thread.
    [[nodiscard]] std::unique_ptr<OpenLog> over(Database &connection, const Clock &clock) const;

    OpenLog(const OpenLog &) = delete;
    OpenLog &operator=(const OpenLog &) = delete;
    ~OpenLog();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// For wrapping it another way and for backups; nothing else may keep it.
    [[nodiscard]] const DatabaseKey &key() const { return m_key; }

    /// A connection of its own that only reads, for a worker or for what leaves the computer.
    [[nodiscard]] Result<std::unique_ptr<Database>> reader() const;

    /// Knows whether the last end was a clean one.
    [[nodiscard]] OpenMarker &marker() { return *m_marker; }

    [[nodiscard]] ChangeLog &changes() { return m_changes; }
    [[nodiscard]] InteractionStore &interactions() { return m_interactions; }
    [[nodiscard]] FollowUpStore &followUps() { return m_followUps; }
    [[nodiscard]] RatingStore &ratings() { return m_ratings; }
    [[nodiscard]] BreatherStore &breathers() { return m_breathers; }
    [[nodiscard]] ReflectionStore &reflections() { return m_reflections; }
    [[nodiscard]] ImprovementStore &improvement() { return m_improvement; }
    [[nodiscard]] AgentStateStore &agentState() { return m_agentState; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] FollowUpActions &followUpActions() { return m_followUpActions; }
    [[nodiscard]] DraftStore &drafts() { return m_drafts; }
    [[nodiscard]] AlertLog &alerts() { return m_alerts; }
    /// For writing that takes longer than a frame.
    [[nodiscard]] LongWriter &longWriter() { return m_longWriter; }

    /// Keeps what a page works with for as long as the log is open; the last one goes first, and
    /// all of them before the stores.
    template<class T>
    T &keep(std::unique_ptr<T> model)
    {
        T &kept = *model;
        m_models.push_back(std::shared_ptr<T>(std::move(model)));
        return kept;
    }

private:
    OpenLog(
        std::shared_ptr<OpenMarker> marker, std::unique_ptr<Database> owned, Database &database,
        const DatabaseKey &key, const Clock &clock);

    std::shared_ptr<OpenMarker> m_marker; ///< goes last, when everything is closed
    std::unique_ptr<Database> m_owned; ///< nothing where the connection is somebody else's
    Database &m_database;
    DatabaseKey m_key;
    const Clock &m_clock;
    ChangeLog m_changes;
    InteractionStore m_interactions;
    FollowUpStore m_followUps;
    RatingStore m_ratings;
    BreatherStore m_breathers;
    ReflectionStore m_reflections;
    ImprovementStore m_improvement;
    AgentStateStore m_agentState;
    Journal m_journal;
    Timeline m_timeline;
    FollowUpActions m_followUpActions;
    DraftStore m_drafts;
    AlertLog m_alerts;
    LongWriter m_longWriter;
    std::vector<std::shared_ptr<void>> m_models;
};

} // namespace evenkeel
