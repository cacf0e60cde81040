#include "app/application/reminders.h"

#include "app/openlog/openlog.h"
#include "core/settings/settings.h"

#include <QApplication>
#include <QEvent>

namespace evenkeel {

Reminders::Reminders(OpenLog &log, Settings &settings, Notifier &notifier, QObject *parent)
    : QObject(parent), m_settings(settings),
      m_engine(log.followUps(), log.alerts(), log.agentState(), log.clock(), notifier),
      m_timer(m_engine, log.followUps(), log.agentState())
{
    takeSettings();
    connect(&settings, &Settings::changed, this, &Reminders::takeSettings);
    connect(&m_engine, &ReminderEngine::raised, this, &Reminders::raised);
    connect(&m_engine, &ReminderEngine::undelivered, this, &Reminders::undelivered);
    connect(&m_engine, &ReminderEngine::heldChanged, this, &Reminders::heldChanged);
    connect(&notifier, &Notifier::acted, this, &Reminders::acted);
    connect(&m_timer, &ReminderTimer::failed, this, &Reminders::failed);
    qApp->installEventFilter(this);
    m_timer.wakeSoon();
}

void Reminders::setBreathing(bool breathing)
{
    m_engine.setBreathing(breathing);
    m_timer.wakeSoon();
}

bool Reminders::eventFilter(QObject *watched, QEvent *event)
{
    const bool types = event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled);
    if (types)
        m_engine.noteTyping();
    return QObject::eventFilter(watched, event);
}

void Reminders::takeSettings()
{
    m_engine.setRules(reminderRulesFrom(m_settings));
    m_timer.wakeSoon();
}

} // namespace evenkeel
