#include "app/application/draftkeeper.h"
#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherdraft.h"
#include "ui/breather/breatherwindow.h"

/// Where breathers are taken: the page, and the small window of the quick log.
namespace evenkeel {

Page *PageShelf::makeBreathe()
{
    OpenLog &log = m_parts.log;
    auto *page = new BreathePage(
        log.changes(), log.breathers(), log.ratings(), m_parts.settings, m_parts.plan,
        *m_parts.services.tones, m_parts.theme, m_site);
    connect(page, &BreathePage::runningChanged, this, &PageShelf::breatherRuns);
    connect(page, &BreathePage::taken, this, &PageShelf::breatherTaken);
    connect(page, &BreathePage::left, this, &PageShelf::breatherLeft);
    const auto follow = [page, &states = log.agentState()] {
        page->setOnCall(states.current().value_or(AgentState()).activity == AgentActivity::OnCall);
    };
    connect(&log.agentState(), &AgentStateStore::changed, page, follow);
    follow();
    auto *keeper = new DraftKeeper(
        log.drafts(), breatherdraft::Form, [page] { return page->draft(); }, page);
    page->setDraft(keeper->content());
    connect(page, &BreathePage::draftChanged, keeper, &DraftKeeper::noteChange);
    return page;
}

std::unique_ptr<BreatherWindow> PageShelf::makeBreatherWindow()
{
    OpenLog &log = m_parts.log;
    auto window = std::make_unique<BreatherWindow>(
        log.changes(), log.breathers(), log.ratings(),
        BreatherStage::Means{
            .clock = log.clock(),
            .settings = m_parts.settings,
            .plan = m_parts.plan,
            .player = *m_parts.services.tones,
            .theme = m_parts.theme,
            .site = m_site});
    connect(window.get(), &BreatherWindow::runningChanged, this, &PageShelf::breatherRuns);
    connect(window.get(), &BreatherWindow::taken, this, &PageShelf::breatherTaken);
    connect(window.get(), &BreatherWindow::failed, this, &PageShelf::failed);
    return window;
}

} // namespace evenkeel
