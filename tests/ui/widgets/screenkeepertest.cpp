#include "ui/widgets/screenkeeper.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace evenkeel;

namespace {

constexpr QRect Left(0, 30, 640, 480); ///< of the screen that is left

QList<QRect> areasLeft()
{
    return {Left};
}

void unplug()
{
    emit qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
}

} // namespace

/// What becomes of the windows of a screen that is unplugged. The screens are those of the test: it
/// has only one, and tells of its end.
class ScreenKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void aShownWindowComesOntoAnother();
    void itsSizeStaysWhereTheScaleIsAnother();
    void aHiddenOneWaitsThere();
    void oneThatFitsStays();
    void oneThatClosedMeanwhileIsForgotten();
    void oneThatTheSystemHidIsShownAgain();
    void menusAreLeftAlone();
};

void ScreenKeeperTest::aShownWindowComesOntoAnother()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget window;
    window.setGeometry(2000, 900, 420, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    unplug();
    QTRY_VERIFY(Left.contains(window.frameGeometry()));
    QCOMPARE(window.size(), QSize(420, 300));
    QVERIFY(window.isVisible());
}

void ScreenKeeperTest::itsSizeStaysWhereTheScaleIsAnother()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget window;
    window.setGeometry(2000, 900, 420, 300);
    window.show();
    unplug();
    window.resize(840, 600); // as the system does on a screen of half the scale
    QTRY_COMPARE(window.size(), QSize(420, 300));
    QVERIFY(Left.contains(window.frameGeometry()));
}

void ScreenKeeperTest::aHiddenOneWaitsThere()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget window;
    window.setGeometry(-900, 900, 420, 300);
    unplug();
    QTRY_VERIFY(Left.contains(window.frameGeometry()));
    QVERIFY(!window.isVisible());
}

void ScreenKeeperTest::oneThatFitsStays()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget window;
    window.setGeometry(100, 100, 420, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect before = window.geometry();
    unplug();
    QCoreApplication::processEvents();
    QCOMPARE(window.geometry(), before);
}

void ScreenKeeperTest::oneThatClosedMeanwhileIsForgotten()
{
    const ScreenKeeper keeper(&areasLeft);
    auto window = std::make_unique<QWidget>();
    window->show();
    unplug();
    window.reset();
    QCoreApplication::processEvents();
}

void ScreenKeeperTest::oneThatTheSystemHidIsShownAgain()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget window;
    window.setGeometry(2000, 900, 420, 300);
    window.show();
    unplug();
    window.hide(); // as where it has to be made anew on another screen
    QTRY_VERIFY(window.isVisible());
    QVERIFY(Left.contains(window.frameGeometry()));
}

void ScreenKeeperTest::menusAreLeftAlone()
{
    const ScreenKeeper keeper(&areasLeft);
    QWidget menu(nullptr, Qt::Popup);
    menu.setGeometry(2000, 900, 100, 100);
    unplug();
    QCoreApplication::processEvents();
    QCOMPARE(menu.pos(), QPoint(2000, 900));
}

EVENKEEL_TEST(ScreenKeeperTest)
#include "screenkeepertest.moc"
