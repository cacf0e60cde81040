#include "ui/widgets/stresskeys.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

namespace {

StressKeys::Answer answer(StressKeys::Act act, int level)
{
    return {.act = act, .level = StressLevel::from(level)};
}

} // namespace

class StressKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void digitsChooseAtOnce()
    {
        for (int digit = 2; digit <= 9; ++digit) {
            QCOMPARE(
                StressKeys::press(Qt::Key_0 + digit, {}, false, false),
                answer(StressKeys::Act::Choose, digit));
        }
    }

    void aOneWaitsForANought()
    {
        QCOMPARE(StressKeys::press(Qt::Key_1, {}, false, false), answer(StressKeys::Act::Wait, 1));
        QCOMPARE(
            StressKeys::press(Qt::Key_0, StressLevel::from(1), true, false),
            answer(StressKeys::Act::Choose, 10));
        QCOMPARE(
            StressKeys::press(Qt::Key_0, StressLevel::from(1), false, false),
            answer(StressKeys::Act::Choose, 0));
        QCOMPARE(
            StressKeys::press(Qt::Key_5, StressLevel::from(1), true, false),
            answer(StressKeys::Act::Choose, 5));
    }

    void homeAndEndAreTheEnds()
    {
        QCOMPARE(
            StressKeys::press(Qt::Key_Home, {}, false, false), answer(StressKeys::Act::Choose, 0));
        QCOMPARE(
            StressKeys::press(Qt::Key_End, {}, false, false), answer(StressKeys::Act::Choose, 10));
    }

    void arrowsMoveAndStopAtTheEnds()
    {
        const auto now = StressLevel::from(4);
        QCOMPARE(
            StressKeys::press(Qt::Key_Right, now, false, false), answer(StressKeys::Act::Move, 5));
        QCOMPARE(
            StressKeys::press(Qt::Key_Right, now, false, true), answer(StressKeys::Act::Move, 3));
        QCOMPARE(
            StressKeys::press(Qt::Key_Up, StressLevel::from(10), false, false),
            answer(StressKeys::Act::Move, 10));
        QCOMPARE(
            StressKeys::press(Qt::Key_Left, {}, false, false), answer(StressKeys::Act::Move, 10));
    }

    void enterChoosesWhereTheArrowsWent()
    {
        QCOMPARE(
            StressKeys::press(Qt::Key_Return, StressLevel::from(6), false, false),
            answer(StressKeys::Act::Choose, 6));
        QCOMPARE(StressKeys::press(Qt::Key_Return, {}, false, false).act, StressKeys::Act::None);
        QCOMPARE(StressKeys::press(Qt::Key_A, {}, false, false).act, StressKeys::Act::None);
    }
};

EVENKEEL_TEST(StressKeysTest)

#include "stresskeystest.moc"
