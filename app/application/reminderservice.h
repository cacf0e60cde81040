#pragma once

#include "core/followup/remindertimer.h"

#include <optional>

namespace evenkeel {

class FollowUpActions;
class MainWindow;
class OpenLog;
class Settings;
struct Services;

/// ReminderService at work: engine, timer and the desktop's notifier, told to the window and to
/// whoever else wants to know.
class ReminderService final : public QObject
{
    Q_OBJECT

public:
    ReminderService(
        OpenLog &log, Settings &settings, const Services &services, QObject *parent = nullptr);

    [[nodiscard]] ReminderEngine &engine() { return m_engine; }
    [[nodiscard]] const ReminderEngine &engine() const { return m_engine; }

    /// From now on what is due is shown; before that nothing is looked at.
    void begin();

    /// The log was locked until now. Writes down and shows in the window what came up and what had
    /// stood there; of `told` the desktop does not tell again.
    void catchUp(const QList<FollowUpId> &told);

    /// A breather runs, and asked not to be disturbed.
    void setBreathing(bool breathing);

    /// Somebody put these away.
    void answer(const QList<FollowUpId> &ids);

    /// Looks at what is due now; also after a clock was set.
    void check();

signals:
    void raised(const evenkeel::Notice &notice);
    /// Nothing is to be seen until it is over.
    void callBegan();
    void undelivered(const evenkeel::Notice &notice);
    void heldChanged(int held);
    void holdingChanged(const std::optional<evenkeel::Holding> &holding);
    /// What stands of it in the window is no longer true.
    void outdated(evenkeel::FollowUpId id);
    /// Somebody chose on the notification.
    void acted(const evenkeel::Notice &notice, evenkeel::NoticeAction action);
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeState(const AgentState &state);
    void takeSettings();
    void coverScreen(bool covered);
    void onFailed(const Error &error);

    Settings &m_settings;
    const Services &m_services;
    ReminderEngine m_engine;
    FollowUpStore &m_followUps;
    AgentStateStore &m_agentState;
    std::optional<ReminderTimer> m_timer;
};

} // namespace evenkeel
