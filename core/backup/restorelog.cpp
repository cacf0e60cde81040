#include "core/backup/restorelog.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/keys/keyring.h"
#include "core/storage/database.h"
#include "core/storage/databasecopy.h"

#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A copy of the backup under the key of the log; it goes when it was used.
class Rekeyed
{
public:
    Rekeyed(const RestoreOrder &order, FileSteps &files)
        : m_order(order), m_files(files), m_file(order.files.database + u"-rekeyed"_s)
    {
    }
    Rekeyed(const Rekeyed &) = delete;
    Rekeyed &operator=(const Rekeyed &) = delete;
    ~Rekeyed() { [[maybe_unused]] const Result<> gone = m_files.remove(m_file); }

    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] Result<> make()
    {
        const auto wanted = checkedFigures(m_order.backup, m_order.backupKey);
        if (!wanted)
            return tl::unexpected(wanted.error());
        EVENKEEL_TRY(m_files.remove(m_file));
        EVENKEEL_TRY(m_files.reserve(m_file));
        const auto source = Database::openCopy(m_order.backup, m_order.backupKey);
        if (!source)
            return tl::unexpected(source.error());
        EVENKEEL_TRY(DatabaseCopy::write(**source, m_file, *m_order.logKey));
        const auto copied = checkedFigures(m_file, *m_order.logKey);
        if (!copied)
            return tl::unexpected(copied.error());
        if (*copied != *wanted)
            return failure(Fault::FileNotWritten, u"the copy differs from the backup"_s);
        return {};
    }

private:
    const RestoreOrder &m_order;
    FileSteps &m_files;
    QString m_file;
};

/// What wraps the key of the backup, laid ready before anything changes.
class NewWays
{
public:
    NewWays(const RestoreOrder &order, FileSteps &files)
        : m_order(order), m_files(files), m_ready(order.files.wraps + u"-restoring"_s)
    {
    }
    NewWays(const NewWays &) = delete;
    NewWays &operator=(const NewWays &) = delete;
    ~NewWays() { [[maybe_unused]] const Result<> gone = m_files.remove(m_ready); }

    [[nodiscard]] Result<> prepare()
    {
        const QString beside = backupname::wrapsOf(m_order.backup);
        if (!QFileInfo::exists(beside))
            return failure(Fault::KeyMissing, beside);
        EVENKEEL_TRY(m_files.remove(m_ready));
        EVENKEEL_TRY(m_files.copy(beside, m_ready));
        return m_files.syncFile(m_ready);
    }

    /// The old ways keep their names with a moment behind.
    [[nodiscard]] Result<QStringList> takePlace(Instant now)
    {
        const KeyFiles &ways = m_order.files;
        QStringList aside;
        for (const QString &way : {ways.wraps, ways.keyFile, ways.salt}) {
            if (!QFileInfo::exists(way))
                continue;
            aside.append(backupname::asideOf(way, now));
            EVENKEEL_TRY(m_files.rename(way, aside.last()));
        }
        EVENKEEL_TRY(m_files.rename(m_ready, ways.wraps));
        EVENKEEL_TRY(m_files.syncFolder(QFileInfo(ways.wraps).absolutePath()));
        return aside;
    }

private:
    const RestoreOrder &m_order;
    FileSteps &m_files;
    QString m_ready;
};

Result<RestoredLog> restored(
    const RestoreOrder &order, const QString &backup, const DatabaseKey &key, FileSteps &files,
    Instant now)
{
    return Restore({.backup = backup, .database = order.files.database, .key = key}, files)
        .run(now)
        .map([&key](const Restore::Done &done) {
            return RestoredLog{.setAside = done.setAside, .keysAside = {}, .key = key};
        });
}

} // namespace

Result<RestoredLog> restoreLog(const RestoreOrder &order, FileSteps &files, Instant now)
{
    if (order.logKey == order.backupKey)
        return restored(order, order.backup, order.backupKey, files, now);
    if (order.logKey) {
        Rekeyed copy(order, files);
        EVENKEEL_TRY(copy.make());
        return restored(order, copy.file(), *order.logKey, files, now);
    }
    NewWays ways(order, files);
    EVENKEEL_TRY(ways.prepare());
    auto done = restored(order, order.backup, order.backupKey, files, now);
    if (!done)
        return done;
    auto aside = ways.takePlace(now);
    if (!aside)
        return tl::unexpected(aside.error());
    done->keysAside = *std::move(aside);
    return done;
}

Result<DatabaseKey> backupKeyBy(const QByteArray &secret, const QString &backup)
{
    const KeyFiles beside{
        .database = backup, .wraps = backupname::wrapsOf(backup), .keyFile = {}, .salt = {}};
    return KeyRing(beside).openWith(secret);
}

} // namespace evenkeel
