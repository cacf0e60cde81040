#include "app/commandline/folderlog.h"

#include "core/keys/keyfile.h"
#include "core/keys/keyring.h"
#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

FolderLog::FolderLog(
    const DataFolder &folder, const QString &passphraseFile, const Clock &clock,
    const KeychainKeyProvider::Read &askKeychain)
    : m_folder(folder), m_clock(clock), m_settings(folder.settings()),
      m_keys(keyProviderFor(folder, passphraseFile, askKeychain))
{
}

bool FolderLog::mayRead() const
{
    return !m_folder.holdsLog() || m_settings.get(keys::CliMayRead);
}

Result<OpenLog *> FolderLog::existing()
{
    if (m_log)
        return m_log.get();
    if (!m_folder.holdsLog())
        return standIn();
    return keep(LogOpener(m_folder, *m_keys, m_clock).existing());
}

Result<OpenLog *> FolderLog::standIn()
{
    m_standIn = std::make_unique<QTemporaryDir>();
    if (!m_standIn->isValid())
        return failure(Fault::StorageFull, m_standIn->errorString());
    return keep(LogOpener::empty(m_standIn->path(), m_clock));
}

Result<OpenLog *> FolderLog::created()
{
    if (m_log && !m_standIn)
        return m_log.get();
    const bool isNew = !m_folder.holdsLog();
    auto log = keep(LogOpener(m_folder, *m_keys, m_clock).createdOrExisting());
    m_standIn.reset();
    if (log && isNew)
        m_settings.set(keys::CliMayRead, true); // who makes the folder here may read it here
    return log;
}

Result<RecoveryCode> FolderLog::newRecoveryCode()
{
    return created().and_then(
        [this](OpenLog *log) { return KeyRing(keyFilesOf(m_folder)).renewCode(log->key()); });
}

Result<DatabaseKey> FolderLog::key()
{
    if (m_log && !m_standIn)
        return m_log->key();
    if (!m_folder.holdsLog() && !holdsSecret()) // asking for the key would make one
        return failure(Fault::KeyMissing, m_folder.path());
    EVENKEEL_TRY(LogOpener::settle(m_folder));
    return LogOpener(m_folder, *m_keys, m_clock).key();
}

bool FolderLog::holdsSecret() const
{
    const KeyFiles files = keyFilesOf(m_folder);
    return std::ranges::any_of(
        QStringList{files.keyFile, files.wraps, files.salt}, &keyfile::holdsSomething);
}

Result<OpenLog *> FolderLog::keep(Result<std::unique_ptr<OpenLog>> opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    m_log = *std::move(opened);
    return m_log.get();
}

} // namespace evenkeel
