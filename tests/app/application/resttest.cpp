#include "app/application/workspace.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/widgets/page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// Counts how often anything in the program asks to be laid out anew.
class LayoutWatch final : public QObject
{
public:
    LayoutWatch() { qApp->installEventFilter(this); }

    [[nodiscard]] int takeCount() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter([[maybe_unused]] QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// Whether the layout comes to an end: ten quiet turns of the event loop within two hundred.
bool comesToRest()
{
    constexpr int Turns = 200;
    constexpr int QuietTurns = 10;
    LayoutWatch watch;
    int quiet = 0;
    for (int turn = 0; turn < Turns && quiet < QuietTurns; ++turn) {
        QCoreApplication::processEvents();
        quiet = watch.takeCount() == 0 ? quiet + 1 : 0;
    }
    return quiet == QuietTurns;
}

} // namespace

/// A window that nobody touches does nothing. A layout that asks for another one, for ever, is not
/// seen: it only takes a whole core.
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
        QVERIFY2(comesToRest(), qPrintable(page));
    }
}

EVENKEEL_TEST(RestTest)
#include "resttest.moc"
