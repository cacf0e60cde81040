#include "app/application/lookback.h"

#include "app/openlog/openlog.h"
#include "ui/interaction/logpage.h"
#include "ui/reflection/lookbackdesk.h"

namespace evenkeel::lookback {

void connectTo(
    LogPage &page, OpenLog &log, const PersonalDataGuard &guard,
    const std::function<void(const QString &)> &showCards)
{
    auto *desk = new LookBackDesk(log.changes(), log.reflections(), log.timeline(), guard, &page);
    QObject::connect(&page, &LogPage::lookBackRequested, desk, &LookBackDesk::open);
    QObject::connect(desk, &LookBackDesk::said, &page, &LogPage::messageRequested);
    QObject::connect(desk, &LookBackDesk::failed, &page, &LogPage::failed);
    QObject::connect(desk, &LookBackDesk::cardsRequested, &page, showCards);
    QObject::connect(desk, &LookBackDesk::closed, &page, &LogPage::lookedBack);
}

} // namespace evenkeel::lookback
