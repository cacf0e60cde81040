#include "core/backup/salvagefile.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// One salvage and the files it makes beside its target.
class Salvage
{
public:
    Salvage(QString damaged, QString target, const DatabaseKey &key, FileSteps &files)
        : m_damaged(std::move(damaged)), m_target(std::move(target)), m_key(key), m_files(files)
    {
    }
    Salvage(const Salvage &) = delete;
    Salvage &operator=(const Salvage &) = delete;
    ~Salvage()
    {
        for (const QString &file : {part(), work()}) {
            for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
                [[maybe_unused]] const Result<> removed = m_files.remove(file + ending);
        }
    }

    Result<SalvageReport> run(const MayGoOn &mayGoOn)
    {
        EVENKEEL_TRY(m_files.remove(part()));
        EVENKEEL_TRY(m_files.reserve(part()));
        auto report = fill(mayGoOn);
        if (!report)
            return report;
        EVENKEEL_TRY(m_files.syncFile(part()));
        if (const auto whole = checkedFigures(part(), m_key); !whole)
            return tl::unexpected(whole.error());
        EVENKEEL_TRY(m_files.rename(part(), m_target));
        EVENKEEL_TRY(m_files.syncFolder(QFileInfo(m_target).absolutePath()));
        return report;
    }

private:
    [[nodiscard]] QString part() const { return backupname::partOf(m_target); }
    [[nodiscard]] QString work() const { return m_target + u".damaged"_s; }

    /// The damaged database; a copy of it where a journal must be put into it first.
    Result<std::unique_ptr<Database>> source()
    {
        const QString journal = m_damaged + u"-wal"_s;
        if (QFileInfo(journal).size() == 0)
            return Database::openCopy(m_damaged, m_key);
        EVENKEEL_TRY(m_files.remove(work()));
        EVENKEEL_TRY(m_files.remove(work() + u"-wal"_s));
        EVENKEEL_TRY(m_files.copy(m_damaged, work()));
        EVENKEEL_TRY(m_files.copy(journal, work() + u"-wal"_s));
        [[maybe_unused]] const bool merged = Database::open(work(), m_key).has_value();
        return Database::openCopy(work(), m_key);
    }

    Result<SalvageReport> fill(const MayGoOn &mayGoOn)
    {
        const auto damaged = source();
        if (!damaged)
            return tl::unexpected(damaged.error());
        const auto fresh = Database::create(part(), m_key);
        if (!fresh)
            return tl::unexpected(fresh.error());
        EVENKEEL_TRY(Migrator(**damaged).check());
        EVENKEEL_TRY(Migrator(**fresh).migrate());
        auto report = salvageRows(**damaged, **fresh, mayGoOn);
        if (report)
            EVENKEEL_TRY((*fresh)->checkpoint());
        return report;
    }

    QString m_damaged;
    QString m_target;
    DatabaseKey m_key;
    FileSteps &m_files;
};

} // namespace

Result<SalvageReport> salvageFile(
    const QString &damaged, const QString &target, const DatabaseKey &key, FileSteps &files,
    const MayGoOn &mayGoOn)
{
    if (!Database::exists(damaged))
        return failure(Fault::FileUnreadable, u"there is no such file, or it is empty"_s);
    if (QFileInfo::exists(target))
        return failure(Fault::WrongState, u"the file exists already"_s);
    return Salvage(damaged, target, key, files).run(mayGoOn).map_error(&inAnotherFolder);
}

} // namespace evenkeel
