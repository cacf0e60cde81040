#pragma once

#include "core/followup/followup.h"

#include <QObject>
#include <QPointer>

namespace evenkeel {

class AbsenceDialog;
class FollowUpCommands;
class LineDesk;
class MainWindow;
class OpenLog;
class ReminderEngine;
class Settings;
struct Error;
struct PlannedAbsence;

/// "Away from ... to ...": asks for both ends, lists what falls due in between, and declares it.
class AbsenceDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        OpenLog &log;
        Settings &settings;
        LineDesk &lines; ///< whose words the ends are read by
        FollowUpCommands &commands;
        ReminderEngine &reminders;
    };

    AbsenceDesk(const Parts &parts, MainWindow &window);

    /// Opens the dialog, or brings the open one to the front.
    void ask();

signals:
    void undoRequested();

private:
    void connectDialog();
    void list();
    void showPlanned();
    void declare(const PlannedAbsence &absence);
    void callOff();
    void complain(const Error &error);

    Parts m_parts;
    MainWindow &m_window;
    QPointer<AbsenceDialog> m_dialog; ///< while it is open; the window's
    QList<FollowUpId> m_listed; ///< what the dialog shows
};

} // namespace evenkeel
