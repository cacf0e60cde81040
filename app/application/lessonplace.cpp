#include "app/application/lessonplace.h"

#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"
#include "ui/interaction/detaildesk.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/experienceblock.h"
#include "ui/interaction/logpage.h"
#include "ui/reflection/lessonspage.h"
#include "ui/reflection/panerecall.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/commands.h"

namespace evenkeel::lessonplace {

using namespace Qt::StringLiterals;

void addPage(
    MainWindow &window, Commands &commands, OpenLog &log, const PersonalDataGuard &guard,
    const std::function<LogPage &()> &showLog,
    const std::function<void(const QString &)> &showCards)
{
    const auto make = [&log, guard, showLog, showCards] {
        auto *page = new LessonsPage(log.changes(), log.reflections(), guard);
        QObject::connect(
            page, &LessonsPage::interactionRequested, page,
            [showLog](InteractionId id) { showLog().showInteraction(id); });
        QObject::connect(page, &LessonsPage::cardsRequested, page, showCards);
        return page;
    };
    window.addPage(
        {.id = u"lessons"_s,
         .title = LessonsPage::tr("Lessons and plans"),
         .icon = u"reflect"_s,
         .make = make,
         .listed = false});
    commands.add(
        {.id = u"reflect.lessons"_s,
         .text = LessonsPage::tr("Lessons and plans"),
         .detail = LessonsPage::tr("What you learned, and what helped"),
         .icon = u"reflect"_s,
         .run = [&window] { window.showPage(u"lessons"_s); }});
}

void addTo(LogPage &page, OpenLog &log, RecallShelf &recall, const Settings &settings)
{
    auto *back = new PaneRecall(recall);
    page.detail().add(back);
    QObject::connect(&page.details(), &DetailDesk::showed, back, &PaneRecall::show);
    QObject::connect(back, &PaneRecall::said, &page, &Page::messageRequested);
    QObject::connect(back, &PaneRecall::failed, &page, &LogPage::failed);

    auto *past = new ExperienceBlock([&log] { return log.reader(); }, log.clock());
    page.detail().add(past);
    QObject::connect(&page.details(), &DetailDesk::showed, past, &ExperienceBlock::look);
    QObject::connect(past, &ExperienceBlock::openRequested, &page, &LogPage::showInteraction);
    const auto follow = [past, &settings] { past->setDiscreet(settings.get(keys::Discreet)); };
    QObject::connect(&settings, &Settings::changed, past, follow);
    follow();
    page.details().refresh();
}

} // namespace evenkeel::lessonplace
