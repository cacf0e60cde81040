#pragma once

#include "app/application/departure.h"
#include "app/application/desktopoptions.h"
#include "app/application/lockpolicy.h"
#include "app/application/restoredesk.h"
#include "app/application/screenabsence.h"
#include "app/application/startfailure.h"
#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"
#include "app/paths/datafolder.h"
#include "app/services/services.h"
#include "core/agentstate/agentstate.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/theme/theme.h"

#include <memory>

class QApplication;

namespace evenkeel {

class Commands;
class EverywhereKeys;
class KeyProvider;
class LockedDesk;
class RememberedKey;
class TrayIcon;
class Workspace;
struct KeyOrder;
struct LockedState;

/// The desktop program put together: one instance, the looks, the log, the window and the tray.
/// Order at the start: lock, listen, open.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// What the start came to.
    enum class Started {
        Running, ///< the event loop may begin
        Forwarded, ///< another instance has taken over
        Locked, ///< a window asks for the passphrase; the event loop may begin
        Failed, ///< a window says why; the event loop may begin and ends with it
    };

    Application(
        QApplication &application, const DesktopOptions &options, const DataFolder &folder,
        const Clock &clock, Services services);
    ~Application() override;

    [[nodiscard]] Started start();

    /// The open log and its window; only after start() said Running, and not while it is locked.
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    /// What there is instead while the log is locked; nullptr while it is open.
    [[nodiscard]] LockedDesk *locked() const { return m_locked.get(); }
    [[nodiscard]] TrayIcon *tray() const { return m_tray.get(); }

    /// Locking asks for something: nothing but a passphrase or a code opens the log.
    [[nodiscard]] bool canLock() const { return m_canLock; }

    /// Closes the log and everything that shows it, wipes the key, and asks for the secret. Does
    /// nothing where canLock() says no.
    void lock();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Theme &theme() { return m_theme; }

private:
    [[nodiscard]] Result<> openLog();
    [[nodiscard]] Result<> openLog(KeyProvider &keys);
    [[nodiscard]] bool canBeUnlocked(const Error &error) const;
    void learnToLock();
    Started askForSecret();
    void beLocked(const LockedState &left);
    void unlock(KeyProvider &keys);
    void changeKey(const std::shared_ptr<KeyOrder> &order);
    void lockNow();
    void depart();
    void onKeysChanged();
    void onLockRequested();
    void serve(const Request &request, const InstanceServer::Reply &reply);
    void showFirst();
    void finishAfterFrame(milliseconds patience);
    void finishStart();
    void makeTray();
    void open(Request::Kind kind);
    [[nodiscard]] std::optional<AgentState> agentState() const;
    void setState(AgentActivity activity);
    void showInTray();
    void showLockInTray();
    [[nodiscard]] std::unique_ptr<EverywhereKeys> keysFor(Commands &commands);
    void onKeysRefused(const QKeySequence &keys);
    void onClose();
    void openSample();
    void onNotShown();
    Started fail(const Error &error);
    [[nodiscard]] std::unique_ptr<KeyProvider> providerOfKey() const;
    LockedState closeLog();
    [[nodiscard]] bool isLogGone() const;
    [[nodiscard]] StartFailure::Offer offerFor(const Error &error) const;
    void connectFailure();
    [[nodiscard]] static std::optional<DatabaseKey>
    keyFor(const Error &error, const RememberedKey &keys);
    [[nodiscard]] std::optional<DatabaseKey> keyOfFailure() const;
    void beginAnew();
    void restoreBackup(const RestoreDesk::Known &known);
    void restoreWhileLocked();
    void backToLock();
    void closeForRestore();
    void refuse(const Error &error);
    void lockIfAsked();
    void openReplaced(const DatabaseKey &key);

    QApplication &m_application;
    DesktopOptions m_options;
    DataFolder m_folder;
    const Clock &m_clock;
    Services m_services;
    Settings m_settings;
    Theme m_theme;
    InstanceLock m_lock;
    InstanceServer m_server;
    StartFailure m_failure;
    Departure m_departure{m_services.keychain.get(), m_services.autostart.get()};
    LockPolicy m_policy;
    ScreenAbsence m_absence;
    bool m_canLock = false; ///< as it was when the log had opened
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LockedDesk> m_locked; ///< where there is no workspace
    std::unique_ptr<EverywhereKeys> m_keys;
    std::unique_ptr<TrayIcon> m_tray;
    std::optional<Error> m_failedWith; ///< why the log did not open
    std::optional<DatabaseKey> m_failedKey; ///< what was to open it
    bool m_beginsAnew = false; ///< an empty log was asked for where one is gone
    bool m_exchanging = false; ///< the closed log gets another key
    bool m_lockAfterwards = false; ///< asked for while the file was being exchanged
    bool m_restoresLocked = false; ///< it was asked for by somebody who could not unlock
    std::unique_ptr<RestoreDesk> m_restore; ///< while a backup is chosen and brought back
};

} // namespace evenkeel
