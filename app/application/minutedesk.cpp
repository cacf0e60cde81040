#include "app/application/minutedesk.h"

#include "app/application/linedesk.h"
#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "core/capture/lineoffer.h"
#include "core/followup/offerholding.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/breatherwindow.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/keytext.h"

#include <QApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

MinuteDesk::MinuteDesk(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.lines, &LineDesk::breatherRequested, this, [this] { start(); });
    connect(&parts.lines, &LineDesk::breatherDeclined, this, [this] {
        m_parts.plan.decline(m_parts.log.clock().now());
    });
    connect(&parts.lines, &LineDesk::offerGone, this, [this] {
        m_parts.plan.setStanding(OfferPlace::Panel, false);
    });
}

MinuteDesk::~MinuteDesk() = default;

std::optional<MinuteOffer> MinuteDesk::offerFor(const Draft &draft)
{
    const Clock &clock = m_parts.log.clock();
    const auto state = m_parts.log.agentState().current();
    const auto holding
        = holdingOfOffers(clock, state.value_or(AgentState()), m_parts.quiet, m_parts.settings);
    if (!takesOffer(draft, holding, m_parts.settings, m_parts.plan, clock.now()))
        return std::nullopt;
    const SiteBreathers &site = m_parts.pages.site();
    return MinuteOffer{
        .verb = BreathingLabels::begin(site.nearest(minutes(1))),
        .keys = keys(),
        .first = BreathingLabels::first(site.firstLine)};
}

/// A panel without the focus shows only keys that work everywhere.
QString MinuteDesk::keys() const
{
    const Command *minute = m_parts.commands.find(u"breathe.minute"_s);
    const bool works = minute && minute->everywhere && !minute->taken;
    return works ? keyText(minute->shortcut) : QString();
}

void MinuteDesk::start(seconds length)
{
    if (!m_window)
        m_window = m_parts.pages.makeBreatherWindow();
    QuickLogPopup &popup = m_parts.lines.popup();
    const QWidget *dialog = popup.isVisible() ? nullptr : QApplication::activeModalWidget();
    const QRect place = dialog ? dialog->frameGeometry() : popup.place();
    popup.putAway();
    m_window->begin(place, length);
}

bool MinuteDesk::isRunning() const
{
    return m_window && m_window->isRunning();
}

void MinuteDesk::interrupt()
{
    if (m_window)
        m_window->interrupt();
}

void MinuteDesk::lookAtClock()
{
    if (isRunning())
        m_window->view().checkSlept();
}

void MinuteDesk::takeState(const AgentState &state)
{
    if (state.activity != AgentActivity::OnCall)
        return;
    interrupt();
    if (m_parts.lines.popupIsUp())
        m_parts.lines.popup().savedPanel()->withdrawOffer();
}

} // namespace evenkeel
