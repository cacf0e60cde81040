#include "app/application/reminderdesk.h"

#include "app/application/reminderservice.h"
#include "ui/followup/followupcommands.h"
#include "ui/followup/reminderpanel.h"
#include "ui/shell/mainwindow.h"

namespace evenkeel {

ReminderDesk::ReminderDesk(FollowUpCommands &commands, MainWindow &window, const Clock &clock)
    : QObject(&window), m_commands(commands), m_window(window), m_clock(clock)
{
}

void ReminderDesk::follow(ReminderService &service)
{
    connect(&service, &ReminderService::raised, this, &ReminderDesk::show);
    connect(&service, &ReminderService::acted, this, &ReminderDesk::answer);
    connect(&service, &ReminderService::outdated, this, &ReminderDesk::forget);
    connect(&service, &ReminderService::callBegan, this, [this] {
        if (m_panel)
            m_panel->clear(); // it stands there again after the call
    });
    connect(this, &ReminderDesk::answered, &service, &ReminderService::answer);
}

void ReminderDesk::show(const Notice &notice)
{
    if (!m_panel)
        makePanel();
    m_panel->show(notice);
}

void ReminderDesk::answer(const Notice &notice, NoticeAction action)
{
    if (action == NoticeAction::Open)
        emit openRequested(notice.alerts.first().followUp.id);
    else if (action != NoticeAction::Dismissed && !m_commands.answer(notice, action))
        return; // why not stands in the message bar, the reminder stays
    QList<FollowUpId> ids;
    for (const Alert &alert : notice.alerts) {
        forget(alert.followUp.id);
        ids.append(alert.followUp.id);
    }
    // Done and later change the follow-up itself, and an undo of them brings the reminder back.
    if (action == NoticeAction::Open || action == NoticeAction::Dismissed)
        emit answered(ids);
}

void ReminderDesk::setHidden(bool hidden)
{
    if (m_panel)
        m_panel->setVisible(!hidden && !m_panel->alerts().isEmpty());
}

void ReminderDesk::forget(FollowUpId id)
{
    if (m_panel)
        m_panel->forget(id);
}

void ReminderDesk::makePanel()
{
    m_panel = new ReminderPanel(m_window, m_clock);
    connect(&m_window, &MainWindow::cornerChanged, this, &ReminderDesk::placePanel);
    placePanel();
    connect(m_panel, &ReminderPanel::heightChanged, &m_window, &MainWindow::setFootRoom);
    connect(m_panel, &ReminderPanel::acted, this, &ReminderDesk::answer);
    connect(m_panel, &ReminderPanel::doneRequested, this, [this](FollowUpId id) {
        if (m_commands.done(id))
            forget(id);
    });
    connect(m_panel, &ReminderPanel::newTimeRequested, this, &ReminderDesk::newTimeRequested);
    connect(m_panel, &ReminderPanel::handOverRequested, this, &ReminderDesk::handOverRequested);
}

void ReminderDesk::placePanel()
{
    m_panel->setPlace(m_window.cornerDistance(), m_window.cornerWidth());
}

} // namespace evenkeel
