#include "app/application/hardonesdesk.h"
#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "ui/followup/followupspage.h"
#include "ui/insight/chartdesk.h"
#include "ui/insight/recordsdesk.h"
#include "ui/interaction/logpage.h"
#include "ui/reflection/chartcolumn.h"
#include "ui/reflection/reflectdesk.h"
#include "ui/reflection/reflectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"

/// Looking back: the page, and where its charts go.
namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

void showRecords(LogPage &log, const RecordsAsked &asked)
{
    log.setFilter(LogFilter::asking(asked.log));
    if (asked.one)
        log.showInteraction(*asked.one);
}

} // namespace

void PageShelf::addReflectCommands()
{
    m_parts.commands.add(
        {.id = u"reflect.save"_s,
         .text = tr("Save a chart"),
         .detail = tr("As a picture, a drawing, a page or a table"),
         .icon = u"export"_s,
         .run = [this] { showReflect().offerSaving(); }});
    m_parts.commands.add(
        {.id = u"reflect.print"_s,
         .text = tr("Print the charts"),
         .detail = tr("Those that Reflect shows now"),
         .icon = u"reflect"_s,
         .run = [this] { showReflect().print(); }});
}

ReflectPage &PageShelf::showReflect()
{
    m_window.showPage(u"reflect"_s);
    return *static_cast<ReflectPage *>(m_window.page(u"reflect"_s));
}

Page *PageShelf::makeReflect()
{
    OpenLog &log = m_parts.log;
    ReflectDesk &desk = log.keep(std::make_unique<ReflectDesk>(
        log.changes(), log.reflections(), [&log] { return log.reader(); }));
    auto *page = new ReflectPage(desk, m_words, m_parts.guard);
    auto *charts = new ChartDesk(log.clock(), &DataFolder::checkForeign, *page);
    charts->setFirstFolder(DataFolder::documents());
    connect(charts, &ChartDesk::failed, this, &PageShelf::failed);
    connect(charts, &ChartDesk::said, page, &Page::messageRequested);
    connect(&page->charts(), &ChartColumn::saveRequested, charts, &ChartDesk::save);
    connect(&page->charts(), &ChartColumn::printRequested, charts, &ChartDesk::print);
    addWayToImprovement(*page);
    auto *hard = new HardOnesDesk(
        {.log = log, .settings = m_parts.settings, .plan = m_parts.plan, .guard = m_parts.guard},
        *page);
    connect(hard, &HardOnesDesk::cardsRequested, this, &PageShelf::showCards);
    connectRecords(*page);
    return page;
}

/// Every figure leads to what it counts.
void PageShelf::connectRecords(ReflectPage &page)
{
    OpenLog &log = m_parts.log;
    auto *records = new RecordsDesk([&log] { return log.reader(); }, log.clock(), page);
    connect(records, &RecordsDesk::failed, this, &PageShelf::failed);
    connect(records, &RecordsDesk::followUpRequested, this, [this](FollowUpId id) {
        showFollowUps().open(id);
    });
    connect(records, &RecordsDesk::interactionRequested, this, [this](InteractionId id) {
        showLog().showInteraction(id);
    });
    connect(
        &page.charts(), &ChartColumn::recordsRequested, this,
        [this, records](const RecordsAsked &asked) {
            if (asked.kind == RecordsAsked::Kind::Interactions)
                showRecords(showLog(), asked);
            else
                records->show(asked);
        });
}

} // namespace evenkeel
