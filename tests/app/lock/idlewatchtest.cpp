#include "app/lock/idlewatch.h"
#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace evenkeel;

namespace {

constexpr milliseconds Short{20};

} // namespace

/// When the watch says that nobody is there.
class IdleWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenTheTimeIsUp();
    void aTouchOfAWindowBeginsAnew();
    void theDesktopKnowsBetter();
    void countsFromWhenItWasAsked();
    void zeroNeverTells();

private:
    FixedClock m_clock{instantFromMs(1'778'765'460'000), QTimeZone("Europe/London")};
};

void IdleWatchTest::tellsOnceWhenTheTimeIsUp()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.tellAfter(Short);
    m_clock.advance(Short);
    QVERIFY(idle.wait());
    m_clock.advance(minutes(5));
    QVERIFY(!idle.wait(3 * int(Short.count())));
    QVERIFY(!watch.isOfDesktop());
}

void IdleWatchTest::aTouchOfAWindowBeginsAnew()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    watch.tellAfter(Short);
    m_clock.advance(Short - milliseconds(5));
    QTest::keyClick(window.windowHandle(), Qt::Key_A); // as from the system
    m_clock.advance(milliseconds(10));
    QVERIFY(!idle.wait(3 * int(Short.count())));
    m_clock.advance(Short);
    QVERIFY(idle.wait());
}

void IdleWatchTest::theDesktopKnowsBetter()
{
    milliseconds desktop{0};
    IdleWatch watch(m_clock, [&desktop](const IdleWatch::Answer &answer) { answer(desktop); });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.learn();
    QVERIFY(watch.isOfDesktop());
    watch.tellAfter(Short);
    m_clock.advance(minutes(5)); // somebody types in another program
    QVERIFY(!idle.wait(3 * int(Short.count())));
    desktop = Short;
    QVERIFY(idle.wait());
}

void IdleWatchTest::countsFromWhenItWasAsked()
{
    IdleWatch watch(m_clock, [](const IdleWatch::Answer &answer) { answer(minutes(30)); });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.tellAfter(Short); // after a breather, for one
    QVERIFY(!idle.wait(3 * int(Short.count())));
    m_clock.advance(Short);
    QVERIFY(idle.wait());
}

void IdleWatchTest::zeroNeverTells()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.tellAfter(Short);
    watch.tellAfter(milliseconds(0));
    m_clock.advance(minutes(5));
    QVERIFY(!idle.wait(3 * int(Short.count())));
}

EVENKEEL_TEST(IdleWatchTest)
#include "idlewatchtest.moc"
