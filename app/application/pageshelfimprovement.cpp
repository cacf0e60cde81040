#include "app/application/draftkeeper.h"
#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "ui/improvement/improvementcard.h"
#include "ui/improvement/improvementdraft.h"
#include "ui/improvement/improvementpage.h"
#include "ui/improvement/improvementshelf.h"
#include "ui/improvement/linkdesk.h"
#include "ui/interaction/logpage.h"
#include "ui/reflection/reflectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/commands.h"

/// Skills and process ideas: the page, the way to it from Reflect, and what the Log links to them.
namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

void keepDraft(ImprovementCard &card, DraftStore &drafts, QLatin1StringView form)
{
    auto *keeper = new DraftKeeper(
        drafts, form, [&card] { return card.draft(); }, &card);
    card.setDraft(keeper->content());
    QObject::connect(&card, &ImprovementCard::draftChanged, keeper, &DraftKeeper::noteChange);
}

} // namespace

void PageShelf::addImprovement()
{
    m_window.addPage(
        {.id = u"improve"_s,
         .title = tr("Skills and ideas"),
         .icon = u"process"_s,
         .make = [this] { return makeImprovement(); },
         .listed = false});
    m_parts.commands.add(
        {.id = u"page.improve"_s,
         .text = tr("Skills and ideas"),
         .detail = tr("What you want to train, and what would have spared calls"),
         .icon = u"process"_s,
         .run = [this] { m_window.showPage(u"improve"_s); }});
    m_parts.commands.add(
        {.id = u"log.spared"_s,
         .text = tr("What would have spared this interaction"),
         .detail = tr("Process ideas"),
         .icon = u"process"_s,
         .run = [this] { showLog().askIdeas(); }});
    m_parts.commands.add(
        {.id = u"log.train"_s,
         .text = tr("A skill to train because of this interaction"),
         .icon = u"coach"_s,
         .run = [this] { showLog().askSkills(); }});
}

Page *PageShelf::makeImprovement()
{
    OpenLog &log = m_parts.log;
    auto &shelf = log.keep(std::make_unique<ImprovementShelf>(
        log.changes(), log.improvement(), log.reflections(), log.interactions()));
    auto *page = new ImprovementPage(shelf, m_parts.guard);
    connect(page, &ImprovementPage::interactionRequested, this, [this](InteractionId id) {
        showLog().showInteraction(id);
    });
    keepDraft(page->skills(), log.drafts(), improvementdraft::Skills);
    keepDraft(page->ideas(), log.drafts(), improvementdraft::Ideas);
    return page;
}

void PageShelf::addWayToImprovement(ReflectPage &page)
{
    auto *way = new Button(tr("Skills and ideas"), Button::Kind::Secondary, &page);
    way->hide(); // the window shows it in its header
    connect(way, &Button::clicked, &page, [&page] { emit page.pageRequested(u"improve"_s); });
    page.addHeaderAction(way);
}

void PageShelf::connectImprovement(LogPage &page)
{
    OpenLog &log = m_parts.log;
    auto *desk = new LinkDesk(log.changes(), log.improvement(), m_parts.guard, &page);
    connect(&page, &LogPage::ideasRequested, desk, &LinkDesk::askIdeas);
    connect(&page, &LogPage::skillsRequested, desk, &LinkDesk::askSkills);
    connect(desk, &LinkDesk::said, &page, &LogPage::messageRequested);
    connect(desk, &LinkDesk::failed, &page, &LogPage::failed);
}

} // namespace evenkeel
