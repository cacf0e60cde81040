#pragma once

#include "app/application/absencedesk.h"
#include "app/application/keydesk.h"
#include "app/application/linedesk.h"
#include "app/application/lockedstate.h"
#include "app/application/noteclipboard.h"
#include "app/application/pageshelf.h"
#include "app/application/reminderdesk.h"
#include "app/application/reminderservice.h"
#include "app/application/sessionstart.h"
#include "app/application/undocommands.h"
#include "app/application/verbdesk.h"
#include "app/instance/message.h"
#include "app/services/services.h"
#include "core/breather/shiftplan.h"
#include "ui/followup/followupcommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"

#include <memory>

namespace evenkeel {

class BreatherDesk;
class CalendarKeeper;
class CallDesk;
class Forgetting;
class HoldingLine;
class IdleCheckpoint;
class LogCare;
class PauseDesk;
class Theme;

/// Everything that exists while the log is unlocked: the log itself, the window with its pages,
/// and the reminders. When it goes, nothing of the log stays in memory.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(
        std::unique_ptr<OpenLog> log, Settings &settings, Theme &theme, Services &services,
        const KeyFiles &keys);
    ~Workspace() override;

    [[nodiscard]] OpenLog &log() { return *m_log; }
    [[nodiscard]] VerbDesk &verbs() { return m_verbs; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Commands &commands() { return m_commands; }
    [[nodiscard]] ReminderService &reminders() { return m_reminders; }
    [[nodiscard]] FollowUpsPage &followUpsPage() { return m_pages->showFollowUps(); }

    /// Nothing but a secret opens the log; told before begin().
    void setCanLock(bool can) { m_canLock = can; }

    /// Lines that were sealed go into the log; where it can be locked, more can be sealed.
    void fileSealed();

    /// Says that the log has another key, or why not.
    void tellKeyChange(const std::optional<Error> &failed, bool endsCode);

    /// Reminders and upkeep; after the first frame, which they would hold up.
    void begin();

    /// Where backups are kept.
    [[nodiscard]] QString backupFolder() const;

    /// All that stays in memory when it goes because the log is locked.
    [[nodiscard]] LockedState leave();
    /// Goes on where leave() left, before begin(): what the desktop told of meanwhile comes first.
    void resume(const LockedState &left);

    /// Does what a second start of the program, the tray or the command line asks for.
    void open(const Request &request);

    /// Window to the front, from the tray or from behind.
    void raise();
    void quickLog();

    /// Asks from when to when the person is away.
    void askAbsence();

    /// The person, not a telephony signal, says what they are doing.
    void setState(AgentActivity activity);

signals:
    void closeRequested();
    void quitRequested();
    /// A made log is wanted to look around in.
    void leaveRequested();
    void sampleRequested();
    void restoreRequested();
    void stateChanged(const evenkeel::AgentState &state);
    /// The desktop did not show a reminder.
    void undelivered(const evenkeel::Notice &notice);
    void waitingChanged(int count);
    void lockRequested();
    /// What opens the log may be something else now.
    void keysChanged();
    /// The log is to be closed and get another key.
    void keyReady(const std::shared_ptr<evenkeel::KeyOrder> &order);
    void breathing(bool running);

private:
    void showFirstPage();
    void connectWindow();
    void connectReminders();
    void connectPages();
    void connectLines();
    void onLogged(InteractionId id, AfterSave then, bool inWindow);
    void addDetails(InteractionId id);
    void logLine();
    void copyNote(InteractionId id, const Message &said);
    void considerCode();
    void lookAfterLog();
    void addCommands();
    void keepDrafts();
    void restoreGeometry();
    void complain(const Error &error);

    std::unique_ptr<OpenLog> m_log;
    Settings &m_settings;
    Services &m_services;
    bool m_canLock = false;
    VerbDesk m_verbs;
    ShiftPlan m_plan;
    FollowUpCommands m_followUpCommands;
    LineDesk m_lines;
    NoteClipboard m_notes;
    Commands m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<IdleCheckpoint> m_checkpoint;
    std::unique_ptr<LogCare> m_care; ///< none where the log is a made one
    std::unique_ptr<CalendarKeeper> m_calendar; ///< none where the log is a made one
    std::unique_ptr<Forgetting> m_forgetting;
    SessionStart m_sessionStart;
    PageShelf *m_pages; ///< the window's
    KeyDesk *m_keyDesk; ///< the window's
    UndoCommands *m_undo; ///< the window's
    ReminderDesk *m_reminderDesk; ///< the window's
    ReminderService m_reminders;
    HoldingLine *m_holdingLine; ///< the window's
    AbsenceDesk *m_absence; ///< the window's
    BreatherDesk *m_breathers; ///< the window's
    PauseDesk *m_pauses; ///< the window's
    CallDesk *m_calls; ///< the window's
};

} // namespace evenkeel
