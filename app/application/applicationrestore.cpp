#include "app/application/application.h"

#include "app/application/everywherekeys.h"
#include "app/application/knownkey.h"
#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/backupplace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "core/backup/backuplook.h"

#include <QApplication>
#include <QFileInfo>

/// What the program does where the log did not open, and how it restores a backup.
namespace evenkeel {

namespace {

constexpr milliseconds KeychainPatience{5000};

bool mayComeBack(Fault fault)
{
    switch (fault) {
    case Fault::StorageDamaged:
    case Fault::StorageNewer:
    case Fault::NotFound:
    case Fault::WrongKey:
    case Fault::KeyMissing: return true;
    default: return false;
    }
}

} // namespace

/// There is no log any more, and something could bring one back: no time for a new one.
bool Application::isLogGone() const
{
    if (m_folder.holdsLog() || m_beginsAnew)
        return false;
    return !restorable(backupFolderOf(m_folder, m_settings), m_folder.database()).isEmpty();
}

bool Application::canBeUnlocked(const Error &error) const
{
    const bool isOfTheKey = error.fault == Fault::KeyMissing || error.fault == Fault::WrongKey;
    return isOfTheKey && m_folder.holdsLog() && KeyRing(keyFilesOf(m_folder)).takesSecrets();
}

StartFailure::Offer Application::offerFor(const Error &error) const
{
    if (error.fault == Fault::NotFound)
        return StartFailure::Offer::RestoreOrNew;
    return mayComeBack(error.fault) ? StartFailure::Offer::Restore : StartFailure::Offer::Nothing;
}

void Application::connectFailure()
{
    connect(&m_failure, &StartFailure::closed, &m_application, &QApplication::quit);
    connect(&m_failure, &StartFailure::restoreRequested, this, [this] {
        restoreBackup({.key = keyOfFailure(), .fault = m_failedWith});
    });
    connect(&m_failure, &StartFailure::newLogRequested, this, &Application::beginAnew);
}

/// Kept only where a restore is offered: nobody else needs it while the log is closed.
std::optional<DatabaseKey> Application::keyFor(const Error &error, const RememberedKey &keys)
{
    return mayComeBack(error.fault) ? keys.last() : std::nullopt;
}

/// Asks only what is there, for asking for more would make a key.
std::optional<DatabaseKey> Application::keyOfFailure() const
{
    const bool hasWays = QFileInfo::exists(m_folder.key()) || QFileInfo::exists(m_folder.wraps());
    if (m_failedKey || m_folder.holdsLog() || !hasWays)
        return m_failedKey;
    const auto keys = providerOfKey();
    const auto key = keys->key();
    return key ? std::optional(*key) : std::nullopt;
}

void Application::beginAnew()
{
    m_beginsAnew = true;
    if (const auto opened = openLog(); opened)
        showFirst();
    else
        fail(opened.error());
}

void Application::restoreBackup(const RestoreDesk::Known &known)
{
    if (m_restore) {
        m_restore->raise();
        return;
    }
    m_restore = std::make_unique<RestoreDesk>(m_folder, m_settings, m_clock, known);
    connect(m_restore.get(), &RestoreDesk::closingNeeded, this, &Application::closeForRestore);
    connect(m_restore.get(), &RestoreDesk::replaced, this, &Application::openReplaced);
    connect(m_restore.get(), &RestoreDesk::closed, this, [this] {
        m_restore.release()->deleteLater(); // it is still telling
        if (m_restoresLocked)
            backToLock();
        else if (!m_workspace)
            QCoreApplication::quit();
    });
    m_restore->begin();
}

/// Nobody unlocks meanwhile: a log that opens while its file is exchanged would be lost. What locks
/// the log ends it, since what is typed there opens backups and perhaps the log.
void Application::restoreWhileLocked()
{
    if (m_restore)
        return;
    m_restoresLocked = true;
    m_policy.setOpen(true);
    m_locked->window().hide();
    m_locked->setWorking(tr("A backup is being chosen."));
    restoreBackup({});
}

void Application::backToLock()
{
    m_restoresLocked = false;
    m_restore.reset();
    m_policy.setOpen(false);
    m_locked->setWorking({});
    m_locked->ask();
}

std::unique_ptr<KeyProvider> Application::providerOfKey() const
{
    Keychain *keychain = m_services.keychain.get();
    return keyProviderFor(m_folder, m_options.passphraseFile, [keychain](const QString &entry) {
        return keychain ? keychain->readAndWait(entry, KeychainPatience) : Keychain::Answer();
    });
}

LockedState Application::closeLog()
{
    LockedState left = m_workspace->leave();
    QGuiApplication::setQuitOnLastWindowClosed(false); // one goes, the other comes
    m_policy.setOpen(false);
    m_services.notifier->withdrawAll();
    m_keys.reset();
    m_workspace.reset();
    beLocked(left);
    m_keys->claimAll();
    showInTray();
    return left;
}

/// As if it were locked: what was typed and what falls due meanwhile is kept in the same way.
/// Nobody unlocks it, or two would have the file that is exchanged.
void Application::closeForRestore()
{
    if (m_workspace)
        closeLog();
    else if (!m_locked)
        beLocked({});
    m_locked->window().hide();
    m_locked->setWorking(tr("A backup is being restored."));
}

/// The secret was right, or there was none to give, and the log did not open. The key of it came
/// out of its wrap, so one that does not open the log tells of damage.
void Application::refuse(const Error &error)
{
    if (m_restore) {
        m_restore->refuse(error);
        return;
    }
    m_locked->refuse(error);
    if (mayComeBack(error.fault))
        fail(error);
}

void Application::openReplaced(const DatabaseKey &key)
{
    KnownKey keys(key, keyFilesOf(m_folder));
    unlock(keys);
    if (!m_workspace)
        return;
    m_restoresLocked = false;
    if (!m_tray) {
        makeTray();
        m_policy.begin();
    }
    m_restore->finish(m_workspace->window());
    lockIfAsked();
}

} // namespace evenkeel
