#include "app/application/remindercommands.h"

#include "core/agentstate/agentstatestore.h"
#include "core/base/localtime.h"
#include "core/settings/keys.h"
#include "ui/widgets/commands.h"

#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

ReminderCommands::ReminderCommands(
    AgentStateStore &state, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_state(state), m_settings(settings), m_clock(clock)
{
}

void ReminderCommands::addTo(Commands &commands)
{
    addStates(commands);
    addAbsences(commands);
    addPauses(commands);
}

/// Without keys at first: whoever has no softphone that tells can give them some.
void ReminderCommands::addStates(Commands &commands)
{
    struct State
    {
        AgentActivity activity;
        QString text;
        QString icon;
    };
    const std::array states{
        State{AgentActivity::OnCall, tr("I am on a call"), u"phone"_s},
        State{AgentActivity::WrapUp, tr("The call is over, I wrap up"), u"edit"_s},
        State{AgentActivity::Free, tr("I am free"), u"check"_s},
        State{AgentActivity::Away, tr("I am away"), u"pause"_s}};
    for (const State &state : states) {
        commands.add(
            {.id = u"state."_s + idOf(state.activity),
             .text = state.text,
             .detail = tr("What the reminders go by"),
             .icon = state.icon,
             .run = [this, activity = state.activity] { setState(activity, std::nullopt); }});
    }
}

/// What falls due meanwhile is shown at once.
void ReminderCommands::addAbsences(Commands &commands)
{
    struct Absence
    {
        QString id;
        QString text;
        minutes length;
    };
    commands.add(
        {.id = u"state.away-span"_s,
         .text = tr("Away from … to …"),
         .detail = tr("Shows what falls due in between"),
         .icon = u"pause"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_A,
         .run = [this] { emit absenceRequested(); }});
    const std::array absences{
        Absence{u"state.away-half-hour"_s, tr("I am away for half an hour"), minutes(30)},
        Absence{u"state.away-hour"_s, tr("I am away for an hour"), minutes(60)},
        Absence{u"state.away-two-hours"_s, tr("I am away for two hours"), minutes(120)}};
    for (const Absence &absence : absences) {
        commands.add(
            {.id = absence.id,
             .text = absence.text,
             .detail = tr("Shows what falls due before you are back"),
             .icon = u"pause"_s,
             .run = [this, length = absence.length] {
                 setState(AgentActivity::Away, m_clock.now() + length);
             }});
    }
}

void ReminderCommands::setState(AgentActivity activity, std::optional<Instant> until)
{
    if (const auto set = m_state.set(activity, false, until); !set)
        emit failed(set.error());
}

void ReminderCommands::addPauses(Commands &commands)
{
    commands.add(
        {.id = u"reminders.pause"_s,
         .text = tr("Pause reminders for an hour"),
         .icon = u"snooze"_s,
         .run = [this] { pauseUntil(toIsoUtc(m_clock.now() + std::chrono::hours(1))); }});
    commands.add(
        {.id = u"reminders.pause-today"_s,
         .text = tr("Pause reminders until tomorrow"),
         .icon = u"snooze"_s,
         .run = [this] {
             pauseUntil(toIsoUtc(startOfDay(m_clock.today().addDays(1), m_clock.zone())));
         }});
    commands.add(
        {.id = u"reminders.resume"_s,
         .text = tr("Go on with reminders"),
         .detail = tr("Ends a pause"),
         .icon = u"play"_s,
         .run = [this] { pauseUntil({}); }});
}

void ReminderCommands::pauseUntil(const QString &instant)
{
    m_settings.set(keys::PausedUntil, instant);
}

} // namespace evenkeel
