#include "core/storage/databasecopy.h"

#include "core/storage/connectionopener.h"
#include "core/storage/database.h"
#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace evenkeel {

namespace {

constexpr int PagesAtOnce = 512; // two megabytes between two looks at whether to go on

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

Result<> DatabaseCopy::write(
    Database &source, const QString &file, const DatabaseKey &key, const MayGoOn &mayGoOn)
{
    const Result<Connection> target
        = ConnectionOpener(file, ConnectionOpener::Purpose::Fill).open(key);
    if (!target)
        return tl::unexpected(target.error());
    const std::unique_ptr<sqlite3_backup, FinishBackup> pages(
        sqlite3_backup_init(target->get(), "main", source.handle(), "main"));
    if (!pages)
        return tl::unexpected(sqliteError(sqlite3_errcode(target->get()), target->get()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (mayGoOn && !mayGoOn())
            return failure(Fault::Cancelled);
        code = sqlite3_backup_step(pages.get(), PagesAtOnce);
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(sqliteError(code, nullptr));
    return {};
}

} // namespace evenkeel
