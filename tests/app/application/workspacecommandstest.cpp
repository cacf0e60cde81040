#include "app/application/workspace.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
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

EVENKEEL_TEST(WorkspaceCommandsTest)
#include "workspacecommandstest.moc"
