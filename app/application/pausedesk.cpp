#include "app/application/pausedesk.h"

#include "app/openlog/openlog.h"
#include "app/services/services.h"
#include "ui/breather/pausestrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

PauseDesk::PauseDesk(
    OpenLog &log, Settings &settings, ShiftPlan &offers, const SiteBreathers &site,
    const Services &services, MainWindow &window)
    : QObject(&window), m_window(window), m_keeper(
                                              {.clock = log.clock(),
                                               .agentState = log.agentState(),
                                               .settings = settings,
                                               .offers = offers,
                                               .site = site,
                                               .lock = *services.lock,
                                               .idle = services.idle.get(),
                                               .quiet = services.quiet.get()})
{
    connect(&m_keeper, &PauseKeeper::stepped, this, &PauseDesk::show);
    connect(&m_keeper, &PauseKeeper::breatherRequested, this, &PauseDesk::breatherRequested);
}

PauseDesk::~PauseDesk() = default;

PauseStrip &PauseDesk::strip()
{
    if (m_strip)
        return *m_strip;
    m_strip = std::make_unique<PauseStrip>();
    connect(m_strip.get(), &PauseStrip::begin, &m_keeper, &PauseKeeper::beginNow);
    connect(m_strip.get(), &PauseStrip::postpone, &m_keeper, &PauseKeeper::postpone);
    connect(m_strip.get(), &PauseStrip::skip, &m_keeper, &PauseKeeper::skip);
    connect(m_strip.get(), &PauseStrip::takeSkipped, &m_keeper, &PauseKeeper::takeSkipped);
    return *m_strip;
}

void PauseDesk::show(const PauseStep &step)
{
    using What = PauseStep::What;
    if (step.what != What::HeadsUp && step.what != What::Ready) {
        if (m_strip)
            m_strip->hide();
        return;
    }
    const auto until
        = m_keeper.tellsIdle() ? PauseStrip::Until::TypingStops : PauseStrip::Until::Begun;
    strip().setSkipped(m_keeper.skipped().has_value());
    if (step.what == What::HeadsUp)
        strip().showHeadsUp(step.kind, step.left, until);
    else
        strip().showWaiting(step.kind, until);
}

void PauseDesk::addTo(Commands &commands)
{
    commands.add(
        {.id = u"pause.take-skipped"_s,
         .text = tr("Take the pause I skipped"),
         .icon = u"pause"_s,
         .run = [this] { takeSkipped(); }});
    commands.add(
        {.id = u"pause.answer"_s,
         .text = tr("Answer the pause that is announced"),
         .detail = tr("Goes to its strip by keys"),
         .icon = u"pause"_s,
         .run = [this] { focusStrip(); }});
}

void PauseDesk::takeSkipped()
{
    if (m_keeper.skipped())
        m_keeper.takeSkipped();
    else
        m_window.showMessage({.text = tr("No pause was skipped.")});
}

void PauseDesk::focusStrip()
{
    if (m_strip && m_strip->isVisible())
        m_strip->takeFocus();
    else
        m_window.showMessage({.text = tr("No pause is announced.")});
}

} // namespace evenkeel
