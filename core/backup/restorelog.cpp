#include "core/backup/restorelog.h"

#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/backup/settledcopy.h"
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
        : m_order(order), m_files(files), m_file(fileOf(order.files.database))
    {
    }
    Rekeyed(const Rekeyed &) = delete;
    Rekeyed &operator=(const Rekeyed &) = delete;
    ~Rekeyed() { [[maybe_unused]] const Result<> gone = m_files.remove(m_file); }

    [[nodiscard]] static QString fileOf(const QString &database)
    {
        return database + u"-rekeyed"_s;
    }

    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] Result<> make()
    {
        SettledCopy backup(m_order.backup, m_order.files.database, m_files);
        EVENKEEL_TRY(backup.make(m_order.backupKey));
        const auto wanted = checkedFigures(backup.file(), m_order.backupKey);
        if (!wanted)
            return tl::unexpected(wanted.error());
        EVENKEEL_TRY(m_files.remove(m_file));
        EVENKEEL_TRY(m_files.reserve(m_file));
        const auto source = Database::openCopy(backup.file(), m_order.backupKey);
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

/// What wraps the key of the backup takes the place of the ways to the log: it lies ready from
/// before the copy takes the place of the log until it has followed.
class NewWays
{
public:
    NewWays(const QString &backup, KeyFiles ways, FileSteps &files)
        : m_wraps(backupname::wrapsOf(backup)), m_ways(std::move(ways)), m_files(files)
    {
    }

    [[nodiscard]] static QString readyOf(const KeyFiles &ways)
    {
        return ways.wraps + u"-restoring"_s;
    }

    [[nodiscard]] Result<> check() const
    {
        return QFileInfo::exists(m_wraps) ? Result<>() : failure(Fault::KeyMissing, m_wraps);
    }

    /// The old ways get a second name first, so that none is lost whenever it ends.
    [[nodiscard]] Result<> stage(Instant now)
    {
        const QStringList ways{m_ways.wraps, m_ways.keyFile, m_ways.salt};
        const Instant at = backupname::freeFrom(now, [&ways](Instant moment) {
            QStringList files;
            for (const QString &way : ways)
                files.append(backupname::asideOf(way, moment));
            return files;
        });
        for (const QString &way : ways) {
            if (!QFileInfo::exists(way))
                continue;
            const QString aside = backupname::asideOf(way, at);
            EVENKEEL_TRY(m_files.alsoName(way, aside));
            m_aside.append(aside);
        }
        const QString ready = readyOf(m_ways);
        EVENKEEL_TRY(m_files.copy(m_wraps, ready));
        EVENKEEL_TRY(m_files.syncFile(ready));
        return m_files.syncFolder(QFileInfo(ready).absolutePath());
    }

    void drop()
    {
        for (const QString &file : QStringList(readyOf(m_ways)) + std::exchange(m_aside, {}))
            [[maybe_unused]] const Result<> gone = m_files.remove(file);
    }

    [[nodiscard]] const QStringList &aside() const { return m_aside; }

private:
    QString m_wraps;
    KeyFiles m_ways;
    FileSteps &m_files;
    QStringList m_aside;
};

/// The wraps last: while they lie ready it is done again.
Result<> takePlaces(const KeyFiles &ways, FileSteps &files)
{
    EVENKEEL_TRY(files.remove(ways.keyFile));
    EVENKEEL_TRY(files.remove(ways.salt));
    EVENKEEL_TRY(files.rename(NewWays::readyOf(ways), ways.wraps));
    return files.syncFolder(QFileInfo(ways.wraps).absolutePath());
}

Result<RestoredLog> restored(
    const Restore::Place &place, FileSteps &files, Instant now,
    const RestoreCompanion &companion = {})
{
    return Restore(place, files, companion).run(now).map([&place](const Restore::Done &done) {
        return RestoredLog{.setAside = done.setAside, .keysAside = {}, .key = place.key};
    });
}

/// Under the key of the backup, which opens by other ways.
Result<RestoredLog> restoredWithItsWays(const RestoreOrder &order, FileSteps &files, Instant now)
{
    NewWays ways(order.backup, order.files, files);
    EVENKEEL_TRY(ways.check());
    auto done = restored(
        {.backup = order.backup, .database = order.files.database, .key = order.backupKey}, files,
        now, {.stage = [&] { return ways.stage(now); }, .drop = [&] { ways.drop(); }});
    if (!done)
        return done;
    // The log is in its place: what fails now is done by the next start.
    [[maybe_unused]] const bool followed
        = takePlaces(order.files, files) || takePlaces(order.files, files);
    done->keysAside = ways.aside();
    return done;
}

} // namespace

Result<RestoredLog> restoreLog(const RestoreOrder &order, FileSteps &files, Instant now)
{
    EVENKEEL_TRY(settleRestore(order.files, files));
    if (!order.logKey)
        return restoredWithItsWays(order, files, now);
    const QString &database = order.files.database;
    if (*order.logKey == order.backupKey)
        return restored(
            {.backup = order.backup, .database = database, .key = order.backupKey}, files, now);
    Rekeyed copy(order, files);
    EVENKEEL_TRY(copy.make());
    return restored(
        {.backup = copy.file(), .database = database, .key = *order.logKey}, files, now);
}

Result<> settleRestore(const KeyFiles &ways, FileSteps &files)
{
    const QString part = Restore::partOf(ways.database);
    const QString ready = NewWays::readyOf(ways);
    EVENKEEL_TRY(files.remove(Rekeyed::fileOf(ways.database)));
    EVENKEEL_TRY(SettledCopy::sweep(ways.database, files));
    if (QFileInfo::exists(ready)) {
        if (!QFileInfo::exists(part) && QFileInfo::exists(ways.database))
            return takePlaces(ways, files);
        EVENKEEL_TRY(files.remove(ready)); // for good, before what it belongs to
        EVENKEEL_TRY(files.syncFolder(QFileInfo(ready).absolutePath()));
    }
    return files.remove(part);
}

Result<DatabaseKey> backupKeyBy(const QByteArray &secret, const QString &backup)
{
    const KeyFiles beside{
        .database = backup, .wraps = backupname::wrapsOf(backup), .keyFile = {}, .salt = {}};
    return KeyRing(beside).openWith(secret);
}

} // namespace evenkeel
