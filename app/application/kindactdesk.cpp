#include "app/application/kindactdesk.h"

#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "ui/today/kindactline.h"
#include "ui/today/todaypage.h"

#include <QEvent>

#include <algorithm>

namespace evenkeel {

namespace {

/// Which one it is; no words of it go into the settings.
QString markOf(const KindAct &act)
{
    return toIsoUtc(act.written.at);
}

} // namespace

KindActDesk::KindActDesk(OpenLog &log, Settings &settings, TodayPage &page)
    : QObject(&page), m_log(log), m_settings(settings), m_page(page), m_line(new KindActLine)
{
    page.setNotice(m_line);
    m_line->hide();
    page.installEventFilter(this);
    connect(m_line, &KindActLine::putAway, this, &KindActDesk::putAway);
    connect(&m_settings, &Settings::changed, this, &KindActDesk::follow);
    connect(&log.reflections(), &ReflectionStore::changed, this, &KindActDesk::consider);
    connect(&log.interactions(), &InteractionStore::added, this, &KindActDesk::noteLogged);
    m_line->setDiscreet(m_settings.get(keys::Discreet));
    consider();
}

bool KindActDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        consider();
    return QObject::eventFilter(watched, event);
}

void KindActDesk::consider()
{
    const auto act = m_log.reflections().latestKindAct();
    const QDate today = m_log.clock().today();
    const bool comes = m_settings.get(keys::KindActReturns) && act && *act
        && (*act)->mayComeBack(today) && markOf(**act) != m_settings.get(keys::KindActSeen)
        && (m_line->isVisible() || isShiftStart());
    if (comes)
        m_line->bringBack(**act, today);
    else
        m_line->hide();
}

/// Nothing was logged today yet.
bool KindActDesk::isShiftStart() const
{
    const Clock &clock = m_log.clock();
    const auto day = m_log.timeline().day(clock.today(), clock.zone());
    return day && std::ranges::none_of(*day, [](const DayRow &row) {
               return std::holds_alternative<LogRow>(row.what);
           });
}

void KindActDesk::follow(const QString &setting)
{
    if (setting == QLatin1StringView(keys::Discreet.name))
        m_line->setDiscreet(m_settings.get(keys::Discreet));
    if (setting == QLatin1StringView(keys::KindActReturns.name))
        consider();
}

/// The shift is under way.
void KindActDesk::noteLogged()
{
    if (m_line->isVisible())
        putAway();
}

void KindActDesk::putAway()
{
    const auto act = m_log.reflections().latestKindAct();
    if (act && *act)
        m_settings.set(keys::KindActSeen, markOf(**act));
    m_line->hide();
}

} // namespace evenkeel
