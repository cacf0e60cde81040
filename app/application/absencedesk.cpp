#include "app/application/absencedesk.h"

#include "app/application/linedesk.h"
#include "app/openlog/openlog.h"
#include "core/followup/reminderengine.h"
#include "core/settings/worksettings.h"
#include "ui/followup/absencedialog.h"
#include "ui/followup/followupcommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"

namespace evenkeel {

AbsenceDesk::AbsenceDesk(const Parts &parts, MainWindow &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(&m_parts.log.followUps(), &FollowUpStore::settled, this, &AbsenceDesk::list);
    connect(&m_parts.commands, &FollowUpCommands::said, this, [this](const Message &message) {
        if (m_dialog)
            m_dialog->say(message);
    });
}

void AbsenceDesk::ask()
{
    if (!m_dialog) {
        m_dialog = new AbsenceDialog(
            {.parser = m_parts.lines.parser(),
             .guard = m_parts.lines.guard(),
             .clock = m_parts.log.clock(),
             .work = workCalendarFrom(m_parts.settings)},
            &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connectDialog();
        showPlanned();
        list();
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

void AbsenceDesk::connectDialog()
{
    connect(m_dialog, &AbsenceDialog::spanChanged, this, &AbsenceDesk::list);
    connect(m_dialog, &AbsenceDialog::declared, this, &AbsenceDesk::declare);
    connect(m_dialog, &AbsenceDialog::calledOff, this, &AbsenceDesk::callOff);
    connect(m_dialog, &AbsenceDialog::undoRequested, this, [this] {
        m_dialog->say({});
        emit undoRequested();
    });
    connect(
        m_dialog, &AbsenceDialog::outcomeGiven, this,
        [this](const FollowUp &followUp, const Outcome &outcome) {
            m_parts.commands.give(followUp, outcome);
        });
}

/// A pure function of what is open and what is said: nothing is kept of a span that is only tried.
void AbsenceDesk::list()
{
    m_listed.clear();
    const auto span = m_dialog ? m_dialog->span() : std::nullopt;
    if (!span)
        return;
    const auto open = m_parts.log.followUps().open();
    if (!open) {
        complain(open.error());
        return;
    }
    const QList<Alert> alerts = fallingDue(*open, span->from, span->until);
    for (const Alert &alert : alerts)
        m_listed.append(alert.followUp.id);
    m_dialog->setFalling(alerts);
}

void AbsenceDesk::showPlanned()
{
    const auto state = m_parts.log.agentState().current();
    if (m_dialog && state)
        m_dialog->setPlanned(state->planned);
}

void AbsenceDesk::declare(const PlannedAbsence &absence)
{
    list();
    m_parts.reminders.setListed(m_listed);
    if (const auto planned = m_parts.log.agentState().plan(absence); !planned) {
        m_parts.reminders.setListed({});
        complain(planned.error());
        return;
    }
    m_dialog->accept();
    const Clock &clock = m_parts.log.clock();
    const auto words = [&clock](Instant at) {
        return formats::moment({.at = at, .zone = clock.zone().id()}, clock.today());
    };
    m_window.showMessage(
        {.text = absence.from <= clock.now()
             //: %1: "today 15:31", "Fri 15 May 10:00"
             ? tr("You are away until %1.").arg(words(absence.until))
             //: %1, %2: "today 15:31", "Fri 15 May 10:00"
             : tr("You will be away from %1 to %2.")
                   .arg(words(absence.from), words(absence.until))});
}

void AbsenceDesk::callOff()
{
    if (const auto off = m_parts.log.agentState().callOff(); !off) {
        complain(off.error());
        return;
    }
    showPlanned();
    m_dialog->say({.text = tr("It is called off."), .offersUndo = false});
}

void AbsenceDesk::complain(const Error &error)
{
    if (m_dialog)
        m_dialog->say({.text = errors::inWords(error), .offersUndo = false});
}

} // namespace evenkeel
