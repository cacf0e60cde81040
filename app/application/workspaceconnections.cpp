#include "app/application/workspace.h"

#include "app/application/breatherdesk.h"
#include "app/application/calldesk.h"
#include "app/application/holdingline.h"
#include "app/application/pausedesk.h"
#include "app/lock/locksignals.h"
#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "ui/breather/breathepage.h"
#include "ui/followup/followupspage.h"

#include <QPointer>

/// What hears of what: window, pages, reminders and lines.
namespace evenkeel {

namespace {

/// Nobody may say when a call is over, so it is asked again before each tone.
void silenceOnCalls(TonePlayer &tones, AgentStateStore &states)
{
    const QPointer<AgentStateStore> store(&states);
    tones.setCallCheck([store] {
        return store && store->current().value_or(AgentState()).activity == AgentActivity::OnCall;
    });
    QObject::connect(&states, &AgentStateStore::changed, &tones, [&tones](const AgentState &state) {
        tones.setOnCall(state.activity == AgentActivity::OnCall);
    });
}

} // namespace

void Workspace::connectWindow()
{
    connect(m_window.get(), &MainWindow::closeRequested, this, &Workspace::closeRequested);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Workspace::quitRequested);
    connect(m_window.get(), &MainWindow::discreetToggled, this, [this] {
        m_settings.set(keys::Discreet, !m_settings.get(keys::Discreet));
    });
    connect(m_window.get(), &MainWindow::geometryChanged, this, [this](const QByteArray &geometry) {
        m_settings.set(keys::WindowGeometry, geometry);
    });
}

void Workspace::connectPages()
{
    connect(m_pages, &PageShelf::failed, this, &Workspace::complain);
    connect(&m_sessionStart, &SessionStart::failed, this, &Workspace::complain);
    connect(m_pages, &PageShelf::undoRequested, m_undo, &UndoCommands::undo);
    connect(m_absence, &AbsenceDesk::undoRequested, m_undo, &UndoCommands::undo);
    connect(m_pages, &PageShelf::sampleRequested, this, &Workspace::sampleRequested);
    connect(m_pages, &PageShelf::leaveRequested, this, &Workspace::leaveRequested);
    connect(m_pages, &PageShelf::protectionRequested, m_keyDesk, &KeyDesk::begin);
    connect(m_keyDesk, &KeyDesk::keyReady, this, &Workspace::keyReady);
    connect(m_keyDesk, &KeyDesk::changed, this, [this] {
        emit keysChanged();
        m_pages->refreshProtection();
    });
    connect(m_pages, &PageShelf::restoreRequested, this, &Workspace::restoreRequested);
    connect(m_pages, &PageShelf::lineRequested, this, &Workspace::quickLog);
    connect(m_pages, &PageShelf::breatherRequested, m_breathers, &BreatherDesk::startMinute);
    connect(m_pauses, &PauseDesk::breatherRequested, m_breathers, &BreatherDesk::start);
    connect(m_pages, &PageShelf::breatherHeld, this, [this](const auto &by) {
        m_holdingLine->setBreatherHeld(by);
    });
    connect(m_pages, &PageShelf::breatherRuns, this, [this](bool running, bool holds) {
        m_holdingLine->setBreathing(running);
        m_reminders.setBreathing(running && holds);
        m_reminderDesk->setHidden(running);
        m_pauses->keeper().setBreathing(running);
        emit breathing(running);
    });
    connect(m_pages, &PageShelf::breatherTaken, &m_pauses->keeper(), &PauseKeeper::noteBreather);
    connect(&m_followUpCommands, &FollowUpCommands::said, m_window.get(), &MainWindow::showMessage);
}

void Workspace::connectReminders()
{
    connect(&m_reminders, &ReminderService::failed, this, &Workspace::complain);
    connect(&m_reminders, &ReminderService::undelivered, this, &Workspace::undelivered);
    connect(&m_reminders, &ReminderService::heldChanged, this, &Workspace::waitingChanged);
    connect(&m_reminders, &ReminderService::heldChanged, this, [this](int held) {
        if (auto *breathe = m_window->findChild<BreathePage *>())
            breathe->setWaitingReminders(held);
    });
    m_reminderDesk->follow(m_reminders);
    connect(&m_log->agentState(), &AgentStateStore::changed, this, &Workspace::stateChanged);
    connect(&m_log->agentState(), &AgentStateStore::changed, m_breathers, &BreatherDesk::takeState);
    connect(&m_log->agentState(), &AgentStateStore::changed, m_calls, &CallDesk::takeState);
    connect(m_calls, &CallDesk::failed, this, &Workspace::complain);
    silenceOnCalls(*m_services.tones, m_log->agentState());
    connect(
        m_services.lock.get(), &LockSignals::timeMoved, m_breathers, &BreatherDesk::lookAtClock);
    connect(m_reminderDesk, &ReminderDesk::openRequested, this, [this](FollowUpId id) {
        raise();
        m_pages->showFollowUps().open(id);
    });
    connect(m_reminderDesk, &ReminderDesk::newTimeRequested, this, [this](FollowUpId id) {
        m_pages->showFollowUps().askNewTime(id);
    });
    connect(m_reminderDesk, &ReminderDesk::handOverRequested, this, [this](FollowUpId id) {
        m_pages->showFollowUps().askHandOver(id);
    });
}

void Workspace::connectLines()
{
    connect(&m_lines, &LineDesk::logged, this, &Workspace::onLogged);
    connect(&m_lines, &LineDesk::undoRequested, m_undo, &UndoCommands::undo);
    connect(&m_lines, &LineDesk::detailsRequested, this, &Workspace::addDetails);
    connect(m_pages, &PageShelf::noteRequested, this, [this](InteractionId id) {
        copyNote(id, {.text = tr("Note copied. It leaves the clipboard after a minute.")});
    });
    connect(m_pages, &PageShelf::copyRequested, &m_notes, &NoteClipboard::copy);
}

} // namespace evenkeel
