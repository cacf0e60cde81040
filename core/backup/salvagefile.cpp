#include "core/backup/salvagefile.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/storage/database.h"
#include "core/storage/firstpage.h"
#include "core/storage/journalfiles.h"
#include "core/storage/migrator.h"
#include "core/storage/saltnote.h"

#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The cipher calls a page of the list of tables that it cannot read a general failure.
bool liesInTheFile(Fault fault)
{
    return fault == Fault::WrongKey || fault == Fault::StorageDamaged
        || fault == Fault::StorageFailed;
}

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
            for (const QString &rest : {file, journalOf(file), journalIndexOf(file)})
                [[maybe_unused]] const Result<> removed = m_files.remove(rest);
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
    [[nodiscard]] QString work() const { return backupname::damagedOf(m_target); }

    /// The damaged database; where it does not open, a copy whose first page is made anew.
    Result<std::unique_ptr<Database>> source()
    {
        auto opened = asItIs();
        if (opened || !liesInTheFile(opened.error().fault))
            return opened;
        auto mended = withAnotherFirstPage();
        m_isFirstPageAnother = mended.has_value();
        return mended || mended.error().fault != Fault::WrongKey ? std::move(mended)
                                                                 : std::move(opened);
    }

    /// A copy where a journal must be put into it first.
    Result<std::unique_ptr<Database>> asItIs()
    {
        if (QFileInfo(journalOf(m_damaged)).size() == 0)
            return Database::openCopy(m_damaged, m_key);
        EVENKEEL_TRY(copyBeside());
        return merged();
    }

    Result<std::unique_ptr<Database>> withAnotherFirstPage()
    {
        EVENKEEL_TRY(copyBeside());
        EVENKEEL_TRY(
            remakeFirstPage(work(), m_key, SaltNote(backupname::originalOf(m_damaged)).salts()));
        return merged();
    }

    Result<> copyBeside()
    {
        for (const QString &file : {work(), journalOf(work()), journalIndexOf(work())})
            EVENKEEL_TRY(m_files.remove(file));
        EVENKEEL_TRY(m_files.copy(m_damaged, work()));
        if (QFileInfo(journalOf(m_damaged)).size() > 0)
            EVENKEEL_TRY(m_files.copy(journalOf(m_damaged), journalOf(work())));
        return {};
    }

    Result<std::unique_ptr<Database>> merged()
    {
        if (QFileInfo::exists(journalOf(work()))) [[maybe_unused]]
            const bool merged = Database::open(work(), m_key).has_value();
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
        if (!report)
            return report;
        report->badPages += m_isFirstPageAnother ? 1 : 0;
        EVENKEEL_TRY((*fresh)->checkpoint());
        return report;
    }

    QString m_damaged;
    QString m_target;
    DatabaseKey m_key;
    FileSteps &m_files;
    bool m_isFirstPageAnother = false;
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
