#include "app/application/workspace.h"
#include "tests/app/application/desktop.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "ui/widgets/page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// A window that nobody touches does nothing.
class RestTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageComesToRest_data();
    void everyPageComesToRest();
};

void RestTest::everyPageComesToRest_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("wide") << QSize(1200, 800) << 100;
    QTest::newRow("small") << QSize(1024, 700) << 100;
    QTest::newRow("small, large text") << QSize(1024, 700) << 150;
}

void RestTest::everyPageComesToRest()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    desktop.program->settings().set(keys::TextSize, percent);
    MainWindow &window = workspace.window();
    window.resize(size);
    window.show();
    const QStringList pages{u"today"_s,   u"log"_s,    u"followups"_s, u"breathe"_s,
                            u"reflect"_s, u"export"_s, u"settings"_s,  u"welcome"_s};
    for (const QString &page : pages) {
        QVERIFY2(window.showPage(page), qPrintable(page));
        QVERIFY2(layoutComesToRest(), qPrintable(page));
    }
}

EVENKEEL_TEST(RestTest)
#include "resttest.moc"
