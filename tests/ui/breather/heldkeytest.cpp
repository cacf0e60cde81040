#include "ui/breather/heldkey.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class HeldKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyThatStaysUpWasLetGo();
    void aKeyThatComesBackAtOnceWasHeld();
    void theEndNeedsNoWaiting();
};

void HeldKeyTest::aKeyThatStaysUpWasLetGo()
{
    HeldKey key;
    key.press();
    key.release(milliseconds(4000));
    QVERIFY(!key.letGo(milliseconds(4000) + HeldKey::Repeat - milliseconds(1)));
    QCOMPARE(key.letGo(milliseconds(4000) + HeldKey::Repeat), milliseconds(4000));
    QVERIFY(!key.letGo(milliseconds(9000))); // told once
}

void HeldKeyTest::aKeyThatComesBackAtOnceWasHeld()
{
    HeldKey key;
    key.press();
    for (milliseconds now{500}; now < milliseconds(3000); now += milliseconds(33)) {
        key.release(now);
        key.press(); // the desktop repeats it
        QVERIFY(!key.letGo(now + milliseconds(32)));
    }
    QVERIFY(!key.letGo(milliseconds(9000)));
}

void HeldKeyTest::theEndNeedsNoWaiting()
{
    HeldKey key;
    QVERIFY(!key.end());
    key.press();
    key.release(milliseconds(700));
    QCOMPARE(key.end(), milliseconds(700));
    QVERIFY(!key.end());
}

EVENKEEL_TEST(HeldKeyTest)
#include "heldkeytest.moc"
