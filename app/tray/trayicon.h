#pragma once

#include "core/agentstate/agentstate.h"

#include <QActionGroup>
#include <QMenu>
#include <QSystemTrayIcon>

namespace evenkeel {

/// The program's place in the panel: quick log, in-call strip, breathe, state, open, lock, quit.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    enum class Lock {
        None, ///< locking would ask for nothing: it is not offered
        Open,
        Closed, ///< the log is locked
    };

    explicit TrayIcon(QObject *parent = nullptr);

    /// There is a panel that shows the icon now. QSystemTrayIcon::isVisible() says yes without one.
    [[nodiscard]] static bool isShown();

    /// Ticks the state that counts now.
    void setState(const AgentState &state);

    /// While it is locked nothing is offered that needs the log.
    void setLock(Lock lock);

    /// A reminder where the desktop shows no notifications; says nothing about whom it is for.
    void showReminder(const QString &text);

    /// How many follow-ups wait, in the tooltip.
    void setWaiting(int count);
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

signals:
    void openRequested();
    void quickLogRequested();
    void inCallRequested();
    void breatheRequested();
    /// "Away from ... to ..."
    void absenceRequested();
    void stateChosen(evenkeel::AgentActivity activity);
    void lockRequested();
    void quitRequested();

private:
    void buildMenu();
    void buildStates();
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    QAction *m_inCall = nullptr; ///< the menu's
    QAction *m_breathe = nullptr; ///< the menu's
    QAction *m_absence = nullptr; ///< the menu's
    QAction *m_lock = nullptr; ///< the menu's
    QMenu m_menu; // before the icon, which uses it
    QMenu m_states;
    QActionGroup m_stateActions;
    QSystemTrayIcon m_icon;
};

} // namespace evenkeel
