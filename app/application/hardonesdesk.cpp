#include "app/application/hardonesdesk.h"

#include "app/openlog/openlog.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"
#include "ui/reflection/hardones.h"
#include "ui/reflection/lookbackdesk.h"
#include "ui/reflection/reflectpage.h"
#include "ui/text/errors.h"

#include <QEvent>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

HardOnesDesk::HardOnesDesk(const Parts &parts, ReflectPage &page)
    : QObject(&page), m_log(parts.log), m_settings(parts.settings), m_plan(parts.plan),
      m_page(page), m_list(new HardOnes),
      m_desk(new LookBackDesk(
          m_log.changes(), m_log.reflections(), m_log.timeline(), parts.guard, &page))
{
    page.addNotice(m_list);
    page.installEventFilter(this);
    connect(m_list, &HardOnes::lookBackRequested, m_desk, &LookBackDesk::open);
    connect(m_list, &HardOnes::putAway, this, [this] {
        m_away = m_log.clock().today();
        consider();
    });
    connect(m_desk, &LookBackDesk::said, &page, &ReflectPage::messageRequested);
    connect(m_desk, &LookBackDesk::cardsRequested, this, &HardOnesDesk::cardsRequested);
    connect(m_desk, &LookBackDesk::failed, this, [this](const Error &error) {
        emit m_page.messageRequested({.text = errors::inWords(error)});
    });
    connect(&m_log.reflections(), &ReflectionStore::changed, this, &HardOnesDesk::consider);
    connect(&m_log.agentState(), &AgentStateStore::changed, this, &HardOnesDesk::consider);
    connect(&m_settings, &Settings::changed, this, &HardOnesDesk::consider);
    consider();
}

bool HardOnesDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        consider();
    return QObject::eventFilter(watched, event);
}

void HardOnesDesk::consider()
{
    m_list->setInteractions(isTime() ? hardOnes() : QList<Interaction>());
}

bool HardOnesDesk::isTime() const
{
    const Clock &clock = m_log.clock();
    const QTime end = QTime::fromString(m_settings.get(keys::WorkEnd), u"HH:mm"_s);
    const auto state = m_log.agentState().current();
    const bool onCall = state && state->activity == AgentActivity::OnCall;
    return ShiftPlan::isShiftEnd(end, clock.moment().local().time()) && !onCall
        && !m_plan.isClosed(clock.now()) && m_away != clock.today();
}

/// Newest first.
QList<Interaction> HardOnesDesk::hardOnes() const
{
    const Clock &clock = m_log.clock();
    const auto day = m_log.timeline().day(clock.today(), clock.zone());
    QList<Interaction> hard;
    for (const DayRow &row : day.value_or(QList<DayRow>())) {
        const auto *log = std::get_if<LogRow>(&row.what);
        if (!log || !log->rating || log->rating->value.band() != StressLevel::Band::High)
            continue;
        const auto answers = m_log.reflections().answersAbout(log->interaction.id);
        if (answers && answers->isEmpty())
            hard.append(log->interaction);
    }
    return hard;
}

} // namespace evenkeel
