#include "app/tray/trayicon.h"

#include "app/tray/trayglyph.h"
#include "ui/text/labels.h"

#include <array>

namespace evenkeel {

namespace {

constexpr std::array States{
    AgentActivity::OnCall, AgentActivity::WrapUp, AgentActivity::Free, AgentActivity::Away};

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent), m_stateActions(this), m_icon(TrayGlyph::icon())
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(tr("Evenkeel"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    m_icon.show();
}

bool TrayIcon::isShown()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::buildMenu()
{
    connect(
        m_menu.addAction(tr("Log a call")), &QAction::triggered, this,
        &TrayIcon::quickLogRequested);
    m_inCall = m_menu.addAction(tr("In-call strip"));
    connect(m_inCall, &QAction::triggered, this, &TrayIcon::inCallRequested);
    m_breathe = m_menu.addAction(tr("Breathe"));
    connect(m_breathe, &QAction::triggered, this, &TrayIcon::breatheRequested);
    buildStates();
    m_menu.addMenu(&m_states);
    m_menu.addSeparator();
    connect(
        m_menu.addAction(tr("Open Evenkeel")), &QAction::triggered, this, &TrayIcon::openRequested);
    m_lock = m_menu.addAction(tr("Lock"));
    connect(m_lock, &QAction::triggered, this, &TrayIcon::lockRequested);
    setLock(Lock::None);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::buildStates()
{
    m_states.setTitle(tr("I am", "title of the menu: on call, wrap-up, free, away"));
    for (const AgentActivity activity : States) {
        QAction *action = m_states.addAction(labels::of(activity));
        action->setCheckable(true);
        action->setData(static_cast<int>(activity));
        m_stateActions.addAction(action);
        connect(
            action, &QAction::triggered, this, [this, activity] { emit stateChosen(activity); });
    }
    m_states.addSeparator();
    m_absence = m_states.addAction(tr("Away from … to …"));
    connect(m_absence, &QAction::triggered, this, &TrayIcon::absenceRequested);
}

void TrayIcon::setState(const AgentState &state)
{
    // While nobody has said anything, nothing is marked.
    for (QAction *action : m_stateActions.actions())
        action->setChecked(action->data().toInt() == static_cast<int>(state.activity));
}

void TrayIcon::setLock(Lock lock)
{
    m_inCall->setEnabled(lock != Lock::Closed);
    m_breathe->setEnabled(lock != Lock::Closed);
    m_absence->setEnabled(lock != Lock::Closed);
    m_lock->setVisible(lock == Lock::Open);
}

void TrayIcon::showReminder(const QString &text)
{
    if (isShown())
        m_icon.showMessage(tr("Evenkeel"), text, QSystemTrayIcon::NoIcon);
}

void TrayIcon::setWaiting(int count)
{
    m_icon.setToolTip(count == 0 ? tr("Evenkeel") : tr("%Ln follow-ups wait", nullptr, count));
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        emit openRequested();
}

} // namespace evenkeel
