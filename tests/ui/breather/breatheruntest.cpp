#include "ui/breather/breatherun.h"

#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathesight.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class BreatheRunTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWholeBreaths();
    void otherKindsTakeTheTimeTheySay();
    void pausesAreLeftOut();
    void endsAtItsLength();
    void numbersKeepTheirPlacesFromRightToLeft();
    void aPausedGroundingSaysSo();
};

void BreatheRunTest::takesWholeBreaths()
{
    const BreatheRun run(PatternBook().find(u"box"_s), seconds(60));
    QCOMPARE(run.length(), milliseconds(64'000));
    QCOMPARE(run.session()->breaths(), 4);
}

void BreatheRunTest::otherKindsTakeTheTimeTheySay()
{
    const BreatheRun run({}, seconds(300));
    QVERIFY(!run.session());
    QCOMPARE(run.length(), milliseconds(300'000));
}

void BreatheRunTest::pausesAreLeftOut()
{
    BreatheRun run({}, seconds(60));
    run.start(milliseconds(1000));
    run.pause(milliseconds(11'000));
    QVERIFY(run.isPaused());
    QCOMPARE(run.left(milliseconds(500'000)), seconds(50));
    run.resume(milliseconds(500'000));
    QCOMPARE(run.left(milliseconds(500'001)), seconds(50));
    QCOMPARE(run.left(milliseconds(501'000)), seconds(49));
    QCOMPARE(run.progress(milliseconds(520'000)), 0.5);
}

void BreatheRunTest::endsAtItsLength()
{
    BreatheRun run(PatternBook().standard(), seconds(60));
    run.start(milliseconds(0));
    QVERIFY(!run.isDone(milliseconds(59'999)));
    QVERIFY(run.isDone(milliseconds(60'000)));
    QCOMPARE(run.elapsed(milliseconds(90'000)), milliseconds(60'000));
    QCOMPARE(run.progress(milliseconds(90'000)), 1.0);
}

/// Side by side in one line, what is not isolated changes places.
void BreatheRunTest::numbersKeepTheirPlacesFromRightToLeft()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    BreatheRun run(PatternBook().standard(), seconds(60));
    run.start(milliseconds(0));
    const QString line = BreatheSight::progress(run, BreatherKind::Breathing, milliseconds(1000));
    QCOMPARE(line.count(QChar(0x2066)), 2);
    QVERIFY(line.endsWith(QChar(0x2069)));
}

void BreatheRunTest::aPausedGroundingSaysSo()
{
    BreatheRun run = BreatheRun::grounding(seconds(120));
    run.start(milliseconds(0));
    const auto line = [&run] {
        return BreatheSight::progress(run, BreatherKind::Grounding, milliseconds(2000));
    };
    QCOMPARE(line(), u"Step 1 of 5"_s);
    run.pause(milliseconds(1000));
    QCOMPARE(line(), u"Paused"_s);
}

EVENKEEL_TEST(BreatheRunTest)
#include "breatheruntest.moc"
