#include "app/application/pageshelf.h"
#include "ui/coach/coachpage.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/logpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"

/// The ways to the cards of Coach from interactions, from looking back and from lessons.
namespace evenkeel {

using namespace Qt::StringLiterals;

void PageShelf::addCardsCommand()
{
    m_parts.commands.add(
        {.id = u"log.cards"_s,
         .text = tr("Cards for this interaction"),
         .detail = tr("Coach, those for its category first"),
         .icon = u"coach"_s,
         .run = [this] { showLog().detail().askForCards(); }});
}

void PageShelf::showCards(const QString &category)
{
    m_window.showPage(u"coach"_s);
    static_cast<CoachPage *>(m_window.page(u"coach"_s))->showFor(category);
}

} // namespace evenkeel
