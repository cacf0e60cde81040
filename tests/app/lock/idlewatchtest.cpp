#include "app/lock/idlewatch.h"
#include "core/base/fixedclock.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace evenkeel;
using namespace evenkeel::test;

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
    void aLateAnswerFindsItGone();

private:
    FakeIdleTime m_silent;
    FixedClock m_clock{instantFromMs(1'778'765'460'000), QTimeZone("Europe/London")};
};

void IdleWatchTest::tellsOnceWhenTheTimeIsUp()
{
    IdleWatch watch(m_clock, m_silent);
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
    IdleWatch watch(m_clock, m_silent);
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
    FakeIdleTime desktop(milliseconds(0));
    IdleWatch watch(m_clock, desktop);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.learn();
    QVERIFY(watch.isOfDesktop());
    watch.tellAfter(Short);
    m_clock.advance(minutes(5)); // somebody types in another program
    QVERIFY(!idle.wait(3 * int(Short.count())));
    desktop.idle = Short;
    QVERIFY(idle.wait());
}

void IdleWatchTest::countsFromWhenItWasAsked()
{
    FakeIdleTime desktop(minutes(30));
    IdleWatch watch(m_clock, desktop);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.tellAfter(Short); // after a breather, for one
    QVERIFY(!idle.wait(3 * int(Short.count())));
    m_clock.advance(Short);
    QVERIFY(idle.wait());
}

void IdleWatchTest::zeroNeverTells()
{
    IdleWatch watch(m_clock, m_silent);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.tellAfter(Short);
    watch.tellAfter(milliseconds(0));
    m_clock.advance(minutes(5));
    QVERIFY(!idle.wait(3 * int(Short.count())));
}

void IdleWatchTest::aLateAnswerFindsItGone()
{
    FakeIdleTime desktop(minutes(30));
    desktop.answersLater = true;
    auto watch = std::make_unique<IdleWatch>(m_clock, desktop);
    watch->tellAfter(Short);
    m_clock.advance(Short);
    QTRY_COMPARE(desktop.waiting.size(), 1);
    watch.reset();
    desktop.answerAll();
    QCOMPARE(desktop.support(), IdleSupport::Supported);
}

EVENKEEL_TEST(IdleWatchTest)
#include "idlewatchtest.moc"
