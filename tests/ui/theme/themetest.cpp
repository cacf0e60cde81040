#include "ui/theme/theme.h"

#include "tests/support/testmain.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace evenkeel;

namespace {

class Listener final : public QWidget
{
public:
    int styleChanges = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            ++styleChanges;
    }
};

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void widgetsFindTheOneThatWasMade()
    {
        const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Dark});
        const QWidget widget;
        QCOMPARE(&Theme::of(&widget), &theme);
        QCOMPARE(Theme::of(&widget).colour(Token::Bg), colours::of(Token::Bg, Scheme::Dark));
    }

    void thePaletteIsThatOfTheScheme()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Contrast});
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        theme.choose({.mode = ThemeChoice::Mode::Light});
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF3F5F3));
    }

    void aChoiceReachesEveryWidget()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
        const QSignalSpy changed(&theme, &Theme::changed);
        Listener listener;
        listener.show();
        listener.styleChanges = 0;
        theme.choose({.mode = ThemeChoice::Mode::Dark});
        QVERIFY(listener.styleChanges > 0);
        QCOMPARE(changed.count(), 1);
        theme.choose({.mode = ThemeChoice::Mode::Dark}); // the same again
        QCOMPARE(changed.count(), 1);
    }

    void textSizeGrowsTypeAndHeights()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
        QCOMPARE(theme.font(TextSize::Meta).pixelSize(), 18);
        QCOMPARE(QApplication::font().pixelSize(), 20);
        QCOMPARE(theme.px(36), 54);
        theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = 90});
        QCOMPARE(theme.font(TextSize::Display).pixelSize(), 25);
        QCOMPARE(theme.px(28), 28); // nothing to click becomes smaller
    }

    void reducedMotionTakesNoTime()
    {
        using std::chrono::milliseconds;
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .reduceMotion = true});
        QVERIFY(theme.reducedMotion());
        QCOMPARE(theme.duration(milliseconds(180)), milliseconds(0));
    }

    void greysAreGrey()
    {
        const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .greyStress = true});
        QCOMPARE(theme.stress(*StressLevel::from(7)).hsvSaturation(), 0);
    }

    void followsALightSystem()
    {
        const Theme theme(*qApp, {});
        QCOMPARE(theme.scheme(), Scheme::Light); // the offscreen platform has a light palette
    }
};

EVENKEEL_TEST(ThemeTest)

#include "themetest.moc"
