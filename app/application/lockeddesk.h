#pragma once

#include "app/application/lockedlog.h"
#include "app/application/lockedstate.h"
#include "app/application/sealedpopup.h"
#include "app/application/unlocker.h"
#include "app/instance/instanceserver.h"
#include "core/followup/lockedreminders.h"
#include "ui/widgets/commands.h"

#include <memory>

namespace evenkeel {

class UnlockPage;
struct Services;

/// All there is while the log is locked: the window that asks, the state of the agent, reminders
/// without words, and verbs that are answered without the log.
class LockedDesk final : public QObject
{
    Q_OBJECT

public:
    LockedDesk(
        const DataFolder &folder, Settings &settings, const Clock &clock, const Services &services,
        const LockedState &left);
    ~LockedDesk() override;

    /// What can be done now, and by which keys.
    [[nodiscard]] Commands &commands() { return m_commands; }

    /// Looks at what is due from now on, after all was connected.
    void begin();

    /// Shows the window where the other one was, and takes the focus only where that had it.
    void takePlace();
    /// The window to the front, ready to type.
    void ask();
    /// Takes a line and seals it.
    void quickLog() { m_popup.open(); }
    [[nodiscard]] QWidget &window() const;

    /// Does what a second start of the program or the command line asks for, as far as it can.
    void serve(const Request &request, const InstanceServer::Reply &reply);

    /// A backup is chosen, or something is done to the closed log: nobody is asked until it opens
    /// or is refused.
    void setWorking(const QString &sentence);

    /// The secret was right and still the log did not open.
    void refuse(const Error &error);

    /// The log was open before in this run of the program.
    [[nodiscard]] bool wasOpen() const { return m_left.wasOpen; }

    /// Looks at what is due now, also after a clock was set.
    void check() { m_reminders.check(); }

    /// The log is open: seals what is half typed, or hands it over. What is to be carried over.
    [[nodiscard]] LockedState leave();

    [[nodiscard]] AgentState agent() const;
    [[nodiscard]] Result<>
    setAgent(AgentActivity activity, bool fed, std::optional<Instant> until = std::nullopt);
    /// How many reminders wait for the end of a call or an absence.
    [[nodiscard]] int held() const { return m_reminders.held(); }
    [[nodiscard]] int due() const { return m_reminders.due(); }

signals:
    /// Somebody gave the right secret.
    void unlocked(const std::shared_ptr<evenkeel::KeyProvider> &keys);
    /// Somebody who has forgotten what opens the log wants a backup instead.
    void restoreRequested();
    void quitRequested();
    void closeRequested();
    void stateChanged(const evenkeel::AgentState &state);
    void dueChanged(int due);
    /// The desktop did not show that something is due.
    void undelivered();

private:
    void addCommands();
    void listenTo(const QString &id);
    void heedDesktop();
    void tellDue();
    void tellNews();

    Settings &m_settings;
    const Clock &m_clock;
    const Services &m_services;
    LockedState m_left;
    LockedReminders m_reminders;
    LockedLog m_log;
    Commands m_commands;
    SealedFolder m_sealed;
    SealedPopup m_popup;
    std::unique_ptr<UnlockPage> m_page;
    QString m_working; ///< empty for nothing
    Unlocker m_unlocker;
};

} // namespace evenkeel
