#include "ui/breather/breatherwindow.h"
#include "tests/support/testmain.h"
#include "tests/ui/breather/breatherroom.h"
#include "ui/breather/breathecaution.h"
#include "ui/breather/breatherunning.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// The window over a real log.
struct Room : test::BreatherRoom
{
    using BreatherRoom::BreatherRoom;

    void begin(const QRect &place = {60, 90, 680, 200}) { window.begin(place); }

    /// One that has the keyboard, as on a real desktop.
    void beginInFront()
    {
        begin();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void goBy(milliseconds time)
    {
        log.clock.advance(time);
        window.view().follow();
    }

    BreatherWindow window{
        log.log,
        log.breathers,
        log.ratings,
        {.clock = log.clock,
         .settings = settings,
         .plan = plan,
         .player = player,
         .theme = theme,
         .site = site}};
};

} // namespace

/// One minute in the place of the quick log.
class BreatherWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInItsPlaceAndIsSmall();
    void staysOnTheScreen();
    void firstPictureComesAtOnce();
    void whatToKnowFitsAndLetsGo();
    void everyEndSavesItUnrated_data();
    void everyEndSavesItUnrated();
    void aPauseWaitsForTheKeyboard();
    void takesAGuideThatFits();
    void takesALengthOfTheSite();
    void asksNothing();
    void oneAtATime();
    void buttonsFit_data();
    void buttonsFit();
};

void BreatherWindowTest::standsInItsPlaceAndIsSmall()
{
    Room room;
    room.begin({60, 90, 680, 200});
    QVERIFY(room.window.isVisible());
    QVERIFY(room.window.isRunning());
    QCOMPARE(room.window.size(), QSize(420, 300));
    QCOMPARE(room.window.pos(), QPoint(60 + 339 - 210, 90));
    QVERIFY(room.window.windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(room.window.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
}

void BreatherWindowTest::staysOnTheScreen()
{
    Room room;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    room.begin({screen.right() - 100, screen.bottom() - 50, 680, 200});
    QVERIFY(screen.contains(room.window.geometry()));
}

void BreatherWindowTest::firstPictureComesAtOnce()
{
    Room room;
    QElapsedTimer since;
    since.start();
    room.begin();
    QVERIFY(QTest::qWaitForWindowExposed(&room.window));
    const QImage picture = room.window.grab().toImage();
    qInfo("from the key to the first picture of the small window: %lld ms", since.elapsed());
    QVERIFY(!picture.isNull());
    QCOMPARE(room.window.view().elapsed(), milliseconds(0)); // the first inhale is not begun yet
}

void BreatherWindowTest::whatToKnowFitsAndLetsGo()
{
    Room room;
    room.settings.set(keys::BreathCautionRead, false);
    room.begin();
    QVERIFY(room.window.isRunning());
    auto &caution = *room.window.findChild<BreatheCaution *>();
    QVERIFY(caution.isVisible());
    QCOMPARE(caution.size(), room.window.view().size());
    for (const Button *button : caution.findChildren<Button *>())
        QVERIFY(
            caution.rect().contains(QRect(button->mapTo(&caution, QPoint(0, 0)), button->size())));
    QTest::keyClick(&caution, Qt::Key_Escape);
    QVERIFY(!room.window.isVisible());
    QVERIFY(room.saved().isEmpty());

    room.begin();
    QTest::keyClick(&caution, Qt::Key_Return);
    QVERIFY(room.window.view().isRunning());
}

void BreatherWindowTest::everyEndSavesItUnrated_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("escape") << 0;
    QTest::newRow("the button") << 1;
    QTest::newRow("another window") << 2;
    QTest::newRow("a call, or its key") << 3;
    QTest::newRow("the window is closed") << 4;
    QTest::newRow("nobody has seen it for three seconds") << 5;
    QTest::newRow("the computer slept") << 6;
    QTest::newRow("its end") << 7;
}

void BreatherWindowTest::everyEndSavesItUnrated()
{
    QFETCH(int, how);
    Room room;
    QWidget other;
    QSignalSpy runs(&room.window, &BreatherWindow::runningChanged);
    room.beginInFront();
    QCOMPARE(runs.size(), 1);
    room.goBy(seconds(5));
    switch (how) {
    case 0: QTest::keyClick(&room.window.view(), Qt::Key_Escape); break;
    case 1:
        for (Button *button : room.window.findChildren<Button *>()) {
            if (button->text() == u"Stop"_s && button->isVisible())
                button->click();
        }
        break;
    case 2:
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        break;
    case 3: room.window.interrupt(); break;
    case 4: room.window.close(); break;
    case 5:
        room.log.clock.advance(seconds(4));
        room.window.view().checkSeen();
        break;
    case 6:
        room.log.clock.setNow(room.log.clock.now() + minutes(5));
        room.window.view().checkSlept();
        break;
    default: room.goBy(seconds(60)); break;
    }
    QVERIFY(!room.window.isVisible());
    QVERIFY(!room.window.isRunning());
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.last().first().toBool(), false);
    QCOMPARE(room.saved().size(), 1);
    QCOMPARE(room.saved().first().finished, how == 7);
    QVERIFY(room.ratings().isEmpty());
}

void BreatherWindowTest::aPauseWaitsForTheKeyboard()
{
    Room room;
    room.beginInFront();
    QTest::keyClick(&room.window.view(), Qt::Key_Space);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(room.window.isRunning());
}

void BreatherWindowTest::takesAGuideThatFits()
{
    Room room;
    const auto taken = [&room](const QString &last) {
        room.settings.set(keys::LastPattern, last);
        room.begin();
        room.window.interrupt();
        return room.saved().first().pattern;
    };
    QCOMPARE(taken(u"box"_s), u"box"_s);
    QCOMPARE(taken(u"walk"_s), u"six"_s);
    QCOMPARE(taken(u"self-paced"_s), u"six"_s);
}

void BreatherWindowTest::takesALengthOfTheSite()
{
    Room room({.lengths = {seconds(120)}, .firstLine = u"Set yourself to not ready"_s});
    room.begin();
    QCOMPARE(room.window.view().length(), milliseconds(120'000));
    QVERIFY(room.window.height() > 300); // for the line
}

void BreatherWindowTest::asksNothing()
{
    Room room;
    room.begin();
    room.goBy(seconds(61));
    QCOMPARE(room.saved().size(), 1);
    const ShiftPlan fresh;
    for (const Prompt prompt : {Prompt::ScaleBefore, Prompt::ScaleAfter})
        QCOMPARE(
            room.plan.allows(prompt, room.log.clock.now()),
            fresh.allows(prompt, room.log.clock.now()));
}

void BreatherWindowTest::oneAtATime()
{
    Room room;
    room.begin();
    room.goBy(seconds(20));
    room.begin();
    QCOMPARE(room.window.view().elapsed(), milliseconds(20'000));
}

void BreatherWindowTest::buttonsFit_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("as designed") << 100 << false;
    QTest::newRow("large words") << 150 << false;
    QTest::newRow("right to left") << 100 << true;
}

void BreatherWindowTest::buttonsFit()
{
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    Room room;
    room.theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = percent});
    room.window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    room.begin();
    room.goBy(seconds(12));
    QCOMPARE(room.window.width(), 420 * percent / 100);
    int shown = 0;
    for (const Button *button : room.window.findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        ++shown;
        QVERIFY(room.window.rect().contains(button->geometry()));
    }
    QCOMPARE(shown, 2);
}

EVENKEEL_TEST(BreatherWindowTest)
#include "breatherwindowtest.moc"
