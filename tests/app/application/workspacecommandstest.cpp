#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/coach/cardform.h"
#include "ui/coach/cardsview.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/phraseform.h"
#include "ui/coach/phrasesview.h"
#include "ui/coach/practiceview.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/coach/stepsview.h"
#include "ui/coach/termform.h"
#include "ui/interaction/logpage.h"
#include "ui/widgets/page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// What the command palette runs.
class WorkspaceCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theBinHasACommand();
    void cardsHaveACommand();
    void everyPartOfCoachHasACommand();
};

void WorkspaceCommandsTest::theBinHasACommand()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    workspace.commands().run(u"log.bin"_s);
    QCOMPARE(workspace.window().currentPage(), u"log"_s);
    const Page *log = workspace.window().page(u"log"_s);
    QCOMPARE(log->subtitle(), u"0 interactions in the bin, kept for thirty days"_s);
}

void WorkspaceCommandsTest::cardsHaveACommand()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    OpenLog &log = workspace.log();
    auto changes = log.changes().begin("log"_L1);
    Interaction call;
    call.summary = u"charged twice"_s;
    call.category = u"billing"_s;
    call.occurred = changes->moment();
    const auto id = log.interactions().add(*changes, call);
    QVERIFY(id && changes->commit());
    workspace.window().showPage(u"log"_s);
    static_cast<LogPage *>(workspace.window().page(u"log"_s))->showInteraction(*id);
    workspace.commands().run(u"log.cards"_s);
    QCOMPARE(workspace.window().currentPage(), u"coach"_s);
    const Page *coach = workspace.window().page(u"coach"_s);
    QVERIFY(coach->subtitle().endsWith(u"those for Billing first"_s));
}

void WorkspaceCommandsTest::everyPartOfCoachHasACommand()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const auto shown = [&workspace](const QString &id) {
        workspace.window().showPage(u"today"_s);
        workspace.commands().run(id);
        const auto *page = qobject_cast<CoachPage *>(workspace.window().page(u"coach"_s));
        return workspace.window().currentPage() == u"coach"_s ? page : nullptr;
    };
    QVERIFY(shown(u"coach.practice"_s) && shown(u"coach.practice"_s)->practice().isVisible());
    QVERIFY(shown(u"coach.say"_s)->sayInstead().isVisible());
    QVERIFY(shown(u"coach.steps"_s) && shown(u"coach.steps"_s)->steps().isVisible());
    QVERIFY(shown(u"coach.phrases"_s)->phrases().isVisible());
    QVERIFY(shown(u"coach.cards"_s)->cards().isVisible());
    const auto *card = shown(u"coach.new-card"_s)->cards().findChild<CardForm *>();
    QVERIFY(card->isVisible());
    const auto *words = shown(u"coach.new-words"_s)->sayInstead().findChild<TermForm *>();
    QVERIFY(words->isVisible());
    const auto *phrase = shown(u"coach.new-phrase"_s)->phrases().findChild<PhraseForm *>();
    QVERIFY(phrase->isVisible());
}

EVENKEEL_TEST(WorkspaceCommandsTest)
#include "workspacecommandstest.moc"
