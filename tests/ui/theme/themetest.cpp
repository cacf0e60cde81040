#include "ui/theme/theme.h"

#include "tests/support/testmain.h"
#include "ui/theme/colours.h"
#include "ui/theme/systemcontrast.h"

#include <QApplication>
#include <QEvent>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QStyleOption>
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

/// As where a desktop has no animations.
class UnanimatedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

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

    void theOneBeforeComesBack()
    {
        const Theme outer(*qApp, {.mode = ThemeChoice::Mode::Dark});
        Listener listener;
        listener.show();
        {
            const Theme inner(*qApp, {.mode = ThemeChoice::Mode::Light});
            QCOMPARE(&Theme::of(&listener), &inner);
            listener.styleChanges = 0;
        }
        QCOMPARE(&Theme::of(&listener), &outer);
        QVERIFY(listener.styleChanges > 0);
        QCOMPARE(
            QApplication::palette().color(QPalette::Window), colours::of(Token::Bg, Scheme::Dark));
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
        Theme theme(
            *qApp, {.mode = ThemeChoice::Mode::Light, .motion = ThemeChoice::Motion::Reduced});
        QVERIFY(theme.reducedMotion());
        QCOMPARE(theme.duration(milliseconds(180)), milliseconds(0));
    }

    void motionFollowsTheSystemUnlessOneIsChosen_data()
    {
        QTest::addColumn<ThemeChoice::Motion>("chosen");
        QTest::addColumn<bool>("system");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("system, no wish") << ThemeChoice::Motion::System << false << false;
        QTest::newRow("system, less") << ThemeChoice::Motion::System << true << true;
        QTest::newRow("less, whatever the system says")
            << ThemeChoice::Motion::Reduced << false << true;
        QTest::newRow("full, whatever the system says")
            << ThemeChoice::Motion::Full << true << false;
    }

    void motionFollowsTheSystemUnlessOneIsChosen()
    {
        QFETCH(const ThemeChoice::Motion, chosen);
        QFETCH(const bool, system);
        QFETCH(const bool, reduced);
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .motion = chosen});
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemMotion(system);
        QCOMPARE(theme.reducedMotion(), reduced);
        QCOMPARE(changed.count(), chosen == ThemeChoice::Motion::System && system ? 1 : 0);
        // Qt's own animations: scroll bars, progress, trees that open.
        for (const auto hint : {QStyle::SH_Widget_Animation_Duration, QStyle::SH_Widget_Animate})
            QCOMPARE(QApplication::style()->styleHint(hint) == 0, reduced);
    }

    void aSystemWithoutAnimationsWantsLessMotion()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
        QVERIFY(!theme.reducedMotion());
        auto *style = qobject_cast<QProxyStyle *>(QApplication::style());
        QVERIFY(style);
        style->setBaseStyle(new UnanimatedStyle);
        QVERIFY(theme.reducedMotion());
        theme.choose({.mode = ThemeChoice::Mode::Light, .motion = ThemeChoice::Motion::Full});
        QVERIFY(!theme.reducedMotion());
    }

    /// Else its words would be shortened in the middle.
    void aHigherRowOfAMenuIsWiderForItsMark()
    {
        const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
        const auto *style = qobject_cast<QProxyStyle *>(QApplication::style());
        QVERIFY(style);
        const QStyleOptionMenuItem row;
        const QSize words(100, 10);
        const QSize plain
            = style->baseStyle()->sizeFromContents(QStyle::CT_MenuItem, &row, words, nullptr);
        const QSize ours = style->sizeFromContents(QStyle::CT_MenuItem, &row, words, nullptr);
        QVERIFY(ours.height() > plain.height());
        QCOMPARE(ours.width() - plain.width(), ours.height() - plain.height());
    }

    void greysAreGrey()
    {
        const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .greyStress = true});
        QCOMPARE(theme.stress(*StressLevel::from(7)).hsvSaturation(), 0);
    }

    void aContrastThemeOfTheSystemDecidesEveryColour()
    {
        QPalette aquatic;
        aquatic.setColor(QPalette::Window, QColor(0x202020));
        aquatic.setColor(QPalette::WindowText, Qt::white);
        aquatic.setColor(QPalette::ButtonText, QColor(0xFFEE32));
        aquatic.setColor(QPalette::Highlight, QColor(0x8EE3F0));
        aquatic.setColor(QPalette::HighlightedText, QColor(0x263B50));
        Theme theme(*qApp, {});
        theme.setSystemContrast(aquatic);
        QVERIFY(theme.isContrast());
        QCOMPARE(theme.focusWidth(), 3);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x202020));
        QCOMPARE(theme.colour(Token::Accent), QColor(0x8EE3F0));
        QCOMPARE(theme.colour(Token::OnAccent), QColor(0x263B50));
        QCOMPARE(theme.colour(Token::BorderStrong), QColor(0xFFEE32));
        theme.choose({.mode = ThemeChoice::Mode::Light}); // what was chosen is kept
        QCOMPARE(theme.colour(Token::Bg), colours::of(Token::Bg, Scheme::Light));
        theme.choose({});
        theme.setSystemContrast({});
        QCOMPARE(theme.scheme(), Scheme::Light);
    }

    void textReadsOnEveryFillOfAContrastTheme()
    {
        struct Look
        {
            QRgb window, text, highlight, onHighlight;
        };
        // Night sky, Desert and Dusk of Windows 11, and the worst that can come.
        for (const Look &look :
             {Look{0x000000, 0xFFFFFF, 0xD6B4FD, 0x2B2B2B},
              Look{0xFFFAEF, 0x3D3D3D, 0x903909, 0xFFF5E3},
              Look{0x2D3236, 0xFFFFFF, 0xABCFF2, 0x212D3B},
              Look{0xFFFFFF, 0x000000, 0x000000, 0xFFFFFF}}) {
            QPalette system;
            system.setColor(QPalette::Window, QColor(look.window));
            system.setColor(QPalette::WindowText, QColor(look.text));
            system.setColor(QPalette::ButtonText, QColor(look.text));
            system.setColor(QPalette::Highlight, QColor(look.highlight));
            system.setColor(QPalette::HighlightedText, QColor(look.onHighlight));
            for (const Token fill : {Token::Surface, Token::AccentSoft, Token::AmberSoft}) {
                for (const Token words :
                     {Token::Text, Token::Text3, Token::OnAccentSoft, Token::AmberText})
                    QVERIFY(
                        colours::contrast(
                            systemcontrast::of(words, system), systemcontrast::of(fill, system))
                        >= 4.5);
            }
            QVERIFY(
                colours::contrast(
                    systemcontrast::of(Token::OnAccent, system),
                    systemcontrast::of(Token::Accent, system))
                >= 4.5);
        }
    }

    void followsALightSystem()
    {
        const Theme theme(*qApp, {});
        QCOMPARE(theme.scheme(), Scheme::Light); // the offscreen platform has a light palette
    }
};

EVENKEEL_TEST(ThemeTest)

#include "themetest.moc"
