#include "app/application/holdingline.h"

#include "app/application/reminderservice.h"
#include "app/services/services.h"
#include "core/settings/keys.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

namespace evenkeel {

HoldingLine::HoldingLine(
    const ReminderService &reminders, const Settings &settings, const Services &services,
    const Clock &clock, MainWindow &window)
    : QObject(&window), m_reminders(reminders), m_settings(settings), m_services(services),
      m_clock(clock), m_window(window)
{
    connect(&reminders, &ReminderService::heldChanged, this, &HoldingLine::refresh);
    connect(&reminders, &ReminderService::holdingChanged, this, &HoldingLine::refresh);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::HeedDoNotDisturb.name)
            || name == QLatin1StringView(keys::AwayWithScreen.name))
            refresh();
    });
    if (const DoNotDisturb *quiet = services.quiet.get())
        connect(quiet, &DoNotDisturb::changed, this, &HoldingLine::refresh);
}

void HoldingLine::begin()
{
    QTimer::singleShot(SignsAnswerWithin, this, &HoldingLine::knowSigns);
}

void HoldingLine::knowSigns()
{
    m_signsAreKnown = true;
    refresh();
}

void HoldingLine::setBreatherHeld(const std::optional<OfferHold> &by)
{
    m_breatherHeld = by;
    refresh();
}

void HoldingLine::setBreathing(bool breathing)
{
    m_breathes = breathing;
    refresh();
}

void HoldingLine::refresh()
{
    const ReminderEngine &engine = m_reminders.engine();
    const HeldBack what{
        .holding = engine.holding(),
        .reminders = engine.held(),
        .offer = m_breathes ? std::nullopt : m_breatherHeld,
        .unsupported = unsupported()};
    m_window.showWaiting(holdingwords::line(what, m_clock.moment()));
}

/// Chosen, and not to be had here: else it would seem to hold something back.
QList<Unsupported> HoldingLine::unsupported() const
{
    if (!m_signsAreKnown)
        return {};
    QList<Unsupported> found;
    const DoNotDisturb *quiet = m_services.quiet.get();
    if (m_settings.get(keys::HeedDoNotDisturb) && !(quiet && quiet->isSupported()))
        found << Unsupported::DoNotDisturb;
    if (m_settings.get(keys::AwayWithScreen)
        && !m_services.lock->isSupported(LockSignals::Kind::ScreenCover))
        found << Unsupported::ScreenLock;
    return found;
}

} // namespace evenkeel
