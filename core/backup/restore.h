#pragma once

#include "core/base/filesteps.h"
#include "core/base/instant.h"
#include "core/keys/databasekey.h"
#include "core/storage/tablefigures.h"

#include <functional>
#include <utility>

namespace evenkeel {

/// What belongs to the log and changes with it.
struct RestoreCompanion
{
    /// The copy is ready, and nothing in its place was changed yet. A fault ends it there.
    std::function<Result<>()> stage = [] { return Result<>(); };
    /// It failed: what stage() laid goes before anything is put back.
    std::function<void()> drop = [] {};
};

/// Brings a backup back into the place of the log. Nobody may have the log open meanwhile.
class Restore
{
public:
    struct Place
    {
        QString backup;
        QString database; ///< where the log lies, or will lie
        DatabaseKey key; ///< opens both, or only the backup
    };

    struct Done
    {
        QString setAside; ///< where the log that was there lies now; empty where there was none
        qint64 rows = 0;
    };

    Restore(Place place, FileSteps &files, RestoreCompanion companion = {})
        : m_place(std::move(place)), m_files(files), m_companion(std::move(companion))
    {
    }

    /// The copy while it is not in its place yet.
    [[nodiscard]] static QString partOf(const QString &database);

    /// Checks all of the backup, copies it beside the log, compares, sets the log that is there
    /// aside under a name that sorts by time, puts the copy in its place in one step and opens it.
    /// What fails at any step leaves the old one in place. A log that cannot be opened is set aside
    /// all the same, with its journal. Faults: those of checkedFigures().
    [[nodiscard]] Result<Done> run(Instant now);

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> swap(const QString &aside);
    void settle() const;
    [[nodiscard]] Result<> setAside(const QString &aside);
    void putBack(const QString &aside);
    [[nodiscard]] Result<> putDatabaseBack(const QString &aside);
    [[nodiscard]] Result<> putJournalBack(const QString &aside);
    void dropAside(const QString &aside);
    [[nodiscard]] QString part() const { return partOf(m_place.database); }

    Place m_place;
    FileSteps &m_files;
    RestoreCompanion m_companion;
    QList<TableFigures> m_wanted; ///< what stands in the backup
    qint64 m_rows = 0;
    bool m_journalGone = false;
    bool m_swapped = false;
};

} // namespace evenkeel
