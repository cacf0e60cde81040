#include "app/application/application.h"
#include "app/application/lockeddesk.h"
#include "app/application/themechoice.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "core/settings/keys.h"

#include <QApplication>

/// What the tray shows, and what is asked for there.
namespace evenkeel {

void Application::makeTray()
{
    QApplication::setWindowIcon(appIconOf(m_theme));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::openRequested, this, [this] { open(Request::Kind::Raise); });
    connect(m_tray.get(), &TrayIcon::quickLogRequested, this, [this] {
        open(Request::Kind::QuickLog);
    });
    connect(m_tray.get(), &TrayIcon::inCallRequested, this, [this] {
        open(Request::Kind::InCall);
    });
    connect(
        m_tray.get(), &TrayIcon::breatheRequested, this, [this] { open(Request::Kind::Breathe); });
    connect(m_tray.get(), &TrayIcon::stateChosen, this, &Application::setState);
    connect(m_tray.get(), &TrayIcon::absenceRequested, this, [this] {
        if (m_workspace)
            m_workspace->askAbsence();
    });
    connect(m_tray.get(), &TrayIcon::lockRequested, this, &Application::onLockRequested);
    connect(m_tray.get(), &TrayIcon::quitRequested, &m_application, &QApplication::quit);
    showInTray();
}

void Application::showLockInTray()
{
    if (m_tray)
        m_tray->setLock(
            m_locked        ? TrayIcon::Lock::Closed
                : m_canLock ? TrayIcon::Lock::Open
                            : TrayIcon::Lock::None);
}

/// From now on the tray follows what is there, the log or its lock.
void Application::showInTray()
{
    showLockInTray();
    if (!m_tray)
        return;
    if (m_locked) {
        connect(m_locked.get(), &LockedDesk::stateChanged, m_tray.get(), &TrayIcon::setState);
        connect(m_locked.get(), &LockedDesk::dueChanged, m_tray.get(), &TrayIcon::setWaiting);
        m_tray->setState(m_locked->agent());
        m_tray->setWaiting(m_locked->due());
        return;
    }
    connect(m_workspace.get(), &Workspace::stateChanged, m_tray.get(), &TrayIcon::setState);
    connect(m_workspace.get(), &Workspace::waitingChanged, m_tray.get(), &TrayIcon::setWaiting);
    if (const auto state = m_workspace->log().agentState().current())
        m_tray->setState(*state);
    m_tray->setWaiting(m_workspace->reminders().engine().held());
}

void Application::onClose()
{
    const bool stays = m_settings.get(keys::CloseToTray) && !m_settings.get(keys::Sample);
    if (TrayIcon::isShown() && stays)
        (m_locked ? m_locked->window() : m_workspace->window()).hide();
    else
        QApplication::quit();
}

void Application::onNotShown()
{
    if (m_tray)
        m_tray->showReminder(tr("A follow-up is due."));
}

} // namespace evenkeel
