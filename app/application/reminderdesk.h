#pragma once

#include "core/followup/notice.h"
#include "core/followup/schedule.h"

#include <QObject>

namespace evenkeel {

class Clock;
class FollowUpCommands;
class MainWindow;
class ReminderPanel;
class ReminderService;

/// Reminders inside the window, and what is answered to them there or on the desktop.
class ReminderDesk final : public QObject
{
    Q_OBJECT

public:
    ReminderDesk(FollowUpCommands &commands, MainWindow &window, const Clock &clock);

    /// Shows what comes up; nothing stands there while a call lasts.
    void follow(ReminderService &service);

    /// Shows it in the lower corner of the window; the page makes room for it.
    void show(const Notice &notice);

    /// Somebody chose on the notice, wherever it was shown.
    void answer(const Notice &notice, NoticeAction action);

    /// A breather runs: what waits is not shown meanwhile.
    void setHidden(bool hidden);

    /// It was dealt with elsewhere.
    void forget(FollowUpId id);

signals:
    /// These were put away, or opened in their page.
    void answered(const QList<evenkeel::FollowUpId> &ids);
    void openRequested(evenkeel::FollowUpId id);
    void newTimeRequested(evenkeel::FollowUpId id);
    void handOverRequested(evenkeel::FollowUpId id);

private:
    void makePanel();
    void placePanel();

    FollowUpCommands &m_commands;
    MainWindow &m_window;
    const Clock &m_clock;
    ReminderPanel *m_panel = nullptr; ///< made with the first reminder; the window's
};

} // namespace evenkeel
