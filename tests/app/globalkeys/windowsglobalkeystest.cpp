#include "app/globalkeys/platformglobalkeys.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>

using namespace evenkeel;

namespace {

const QKeySequence Ours(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F11);
const QKeySequence Another(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F10);

/// As Windows tells it: with the number of the hot key, to the thread that asked for it.
void press(WPARAM number)
{
    PostThreadMessageW(GetCurrentThreadId(), WM_HOTKEY, number, 0);
}

} // namespace

/// Keys from anywhere, asked of Windows itself.
class WindowsGlobalKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsClaimedOnce();
    void whatIsGivenBackIsFree();
    void theEndGivesBackAll();
    void aKeyWithoutAPlaceIsRefused();
    void aPressTellsWhichKey();
};

void WindowsGlobalKeysTest::aKeyIsClaimedOnce()
{
    const auto keys = platformGlobalKeys();
    const auto others = platformGlobalKeys();
    QVERIFY(keys->claim(Ours));
    QVERIFY(!others->claim(Ours));
    QVERIFY(others->claim(Another));
}

void WindowsGlobalKeysTest::whatIsGivenBackIsFree()
{
    const auto keys = platformGlobalKeys();
    QVERIFY(keys->claim(Ours));
    keys->release(Another); // was never ours
    keys->release(Ours);
    QVERIFY(platformGlobalKeys()->claim(Ours));
}

void WindowsGlobalKeysTest::theEndGivesBackAll()
{
    QVERIFY(platformGlobalKeys()->claim(Ours));
    QVERIFY(platformGlobalKeys()->claim(Ours));
}

void WindowsGlobalKeysTest::aKeyWithoutAPlaceIsRefused()
{
    QVERIFY(!platformGlobalKeys()->claim(QKeySequence(Qt::CTRL | Qt::Key_Odiaeresis)));
}

void WindowsGlobalKeysTest::aPressTellsWhichKey()
{
    const auto keys = platformGlobalKeys();
    const QSignalSpy pressed(keys.get(), &GlobalKeys::pressed);
    QVERIFY(keys->claim(Ours));
    QVERIFY(keys->claim(Another));
    press(1);
    QTRY_COMPARE(pressed.count(), 1);
    QCOMPARE(pressed.first().first().value<QKeySequence>(), Another);
    press(7); // nobody's
    press(0);
    QTRY_COMPARE(pressed.count(), 2);
    QCOMPARE(pressed.last().first().value<QKeySequence>(), Ours);
}

EVENKEEL_TEST(WindowsGlobalKeysTest)
#include "windowsglobalkeystest.moc"
