#include "app/application/reminderservice.h"

#include "app/openlog/openlog.h"
#include "app/services/services.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>

namespace evenkeel {

namespace {

Q_LOGGING_CATEGORY(reminders, "evenkeel.reminders")

} // namespace

ReminderService::ReminderService(
    OpenLog &log, Settings &settings, const Services &services, QObject *parent)
    : QObject(parent), m_settings(settings), m_services(services),
      m_engine(log.followUps(), log.alerts(), log.agentState(), log.clock(), *services.notifier),
      m_followUps(log.followUps()), m_agentState(log.agentState())
{
    takeSettings();
    connect(&settings, &Settings::changed, this, &ReminderService::takeSettings);
    if (const DoNotDisturb *quiet = services.quiet.get())
        connect(quiet, &DoNotDisturb::changed, this, &ReminderService::takeSettings);
    connect(services.lock.get(), &LockSignals::screenCovered, this, &ReminderService::coverScreen);
    connect(&m_engine, &ReminderEngine::raised, this, &ReminderService::raised);
    connect(&m_engine, &ReminderEngine::undelivered, this, &ReminderService::undelivered);
    connect(&m_engine, &ReminderEngine::heldChanged, this, &ReminderService::heldChanged);
    connect(&m_engine, &ReminderEngine::holdingChanged, this, &ReminderService::holdingChanged);
    connect(&m_engine, &ReminderEngine::outdated, this, &ReminderService::outdated);
    connect(services.notifier.get(), &Notifier::acted, this, &ReminderService::acted);
    connect(&m_agentState, &AgentStateStore::changed, this, &ReminderService::takeState);
    qApp->installEventFilter(this);
}

void ReminderService::begin()
{
    m_timer.emplace(m_engine, m_followUps, m_agentState);
    connect(&*m_timer, &ReminderTimer::failed, this, &ReminderService::onFailed);
}

void ReminderService::catchUp(const QList<FollowUpId> &told)
{
    m_engine.setTold(told);
    if (const Result<> checked = m_engine.check(); !checked)
        onFailed(checked.error()); // the timer tries again
}

void ReminderService::check()
{
    if (m_timer)
        m_timer->wakeSoon();
}

void ReminderService::answer(const QList<FollowUpId> &ids)
{
    if (const Result<> answered = m_engine.answer(ids); !answered)
        onFailed(answered.error()); // it will stand there again
}

void ReminderService::setBreathing(bool breathing)
{
    m_engine.setBreathing(breathing);
    check();
}

bool ReminderService::eventFilter(QObject *watched, QEvent *event)
{
    const bool types = event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled);
    if (types)
        m_engine.noteTyping();
    return QObject::eventFilter(watched, event);
}

void ReminderService::onFailed(const Error &error)
{
    qCWarning(reminders) << "check:" << error.detail;
    emit failed(error);
}

void ReminderService::takeState(const AgentState &state)
{
    if (state.activity == AgentActivity::OnCall)
        emit callBegan();
}

/// A locked screen shows no details, whatever was chosen.
void ReminderService::takeSettings()
{
    ReminderRules rules = reminderRulesFrom(m_settings);
    rules.hideDetails = rules.hideDetails || m_services.lock->isScreenCovered();
    m_engine.setRules(rules);
    m_engine.setDoNotDisturb(asksForQuiet(m_services.quiet.get(), m_settings));
    check();
}

/// What the desktop may show there already goes; it stands in the window.
void ReminderService::coverScreen(bool covered)
{
    if (covered && !m_settings.get(keys::HideDetails))
        m_services.notifier->withdrawAll();
    takeSettings();
}

} // namespace evenkeel
