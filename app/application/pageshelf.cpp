#include "app/application/pageshelf.h"

#include "app/openlog/openlog.h"
#include "core/settings/settings.h"
#include "ui/breather/breathepage.h"
#include "ui/interaction/logpage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

PageShelf::PageShelf(const Parts &parts, MainWindow &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
}

void PageShelf::addPages()
{
    m_window.addPage(
        {.id = u"log"_s,
         .title = tr("Log"),
         .icon = u"log"_s,
         .shortcut = Qt::CTRL | Qt::Key_2,
         .make = [this] { return makeLog(); }});
    m_window.addPage(
        {.id = u"breathe"_s,
         .title = tr("Breathe"),
         .icon = u"breathe"_s,
         .shortcut = Qt::CTRL | Qt::Key_4,
         .make = [this] { return makeBreathe(); }});
}

LogPage &PageShelf::showLog()
{
    m_window.showPage(u"log"_s);
    return *static_cast<LogPage *>(m_window.page(u"log"_s));
}

BreathePage &PageShelf::showBreathe()
{
    m_window.showPage(u"breathe"_s);
    return *static_cast<BreathePage *>(m_window.page(u"breathe"_s));
}

Page *PageShelf::makeLog()
{
    OpenLog &log = m_parts.log;
    auto *page = new LogPage(
        log.changes(), log.journal(), log.interactions(), log.followUps(), log.reflections(),
        log.timeline(), m_parts.settings);
    connect(page, &LogPage::failed, this, &PageShelf::failed);
    connect(page, &LogPage::noteRequested, this, &PageShelf::noteRequested);
    connect(page, &LogPage::newEntryRequested, this, &PageShelf::lineRequested);
    connect(page, &LogPage::undoRequested, this, &PageShelf::undoRequested);
    return page;
}

Page *PageShelf::makeBreathe()
{
    OpenLog &log = m_parts.log;
    auto *page = new BreathePage(
        log.changes(), log.breathers(), log.ratings(), m_parts.settings, m_parts.plan,
        *m_parts.services.tones, m_parts.theme);
    connect(page, &BreathePage::runningChanged, this, &PageShelf::breatherRuns);
    return page;
}

} // namespace evenkeel
