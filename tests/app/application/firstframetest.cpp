#include "app/application/firstframe.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace evenkeel;

class FirstFrameTest final : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheFirstPaint();
    void doesNotWaitWhereNothingIsPainted();
};

void FirstFrameTest::waitsForTheFirstPaint()
{
    FirstFrame frame(*qApp, std::chrono::hours(1), nullptr);
    const QSignalSpy passed(&frame, &FirstFrame::passed);
    QCoreApplication::sendPostedEvents();
    QVERIFY(passed.isEmpty());

    QWidget window;
    window.show();
    QTRY_COMPARE(passed.count(), 1);
    window.repaint();
    QTest::qWait(0);
    QCOMPARE(passed.count(), 1);
}

void FirstFrameTest::doesNotWaitWhereNothingIsPainted()
{
    FirstFrame frame(*qApp, milliseconds(0), nullptr);
    const QSignalSpy passed(&frame, &FirstFrame::passed);
    QTRY_COMPARE(passed.count(), 1);
}

EVENKEEL_TEST(FirstFrameTest)
#include "firstframetest.moc"
