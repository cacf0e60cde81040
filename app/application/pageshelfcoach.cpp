#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachshelf.h"

#include <QLocale>

/// Coach: its page and what it is made of.
namespace evenkeel {

Page *PageShelf::makeCoach()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    auto *shelf = new CoachShelf(language, {}, m_parts.settings, this);
    auto *page = new CoachPage(*shelf);
    connect(page, &CoachPage::copyRequested, this, &PageShelf::copyRequested);
    return page;
}

} // namespace evenkeel
