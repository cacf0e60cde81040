#include "ui/theme/colours.h"

#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace evenkeel;

namespace {

/// A pair that the design uses, the ratio it needs, and the ratios that the design promises.
struct Pair
{
    Token front;
    Token back;
    double needed;
    double light;
    double dark;
    double contrast;
};

constexpr std::array Pairs{std::to_array<Pair>({
    {Token::Text, Token::Bg, 4.5, 14.51, 14.71, 21.00},
    {Token::Text, Token::Surface, 4.5, 15.90, 13.29, 21.00},
    {Token::Text, Token::Sunken, 4.5, 13.55, 14.18, 21.00},
    {Token::Text, Token::Hover, 4.5, 14.21, 11.76, 16.48},
    {Token::Text, Token::Sea, 4.5, 13.11, 13.66, 21.00},
    {Token::Text, Token::InfoSoft, 4.5, 13.55, 11.61, 16.84},
    {Token::Text, Token::DangerSoft, 4.5, 13.60, 12.14, 17.80},
    {Token::Text, Token::AccentSoft, 4.5, 12.94, 9.95, 12.66},
    {Token::Text, Token::AmberSoft, 4.5, 14.08, 11.76, 16.43},
    {Token::Text, Token::Breathe, 4.5, 11.28, 7.85, 12.66},
    {Token::Text2, Token::Bg, 4.5, 7.32, 9.80, 21.00},
    {Token::Text2, Token::Surface, 4.5, 8.02, 8.85, 21.00},
    {Token::Text2, Token::Sunken, 4.5, 6.83, 9.44, 21.00},
    {Token::Text2, Token::Hover, 4.5, 7.16, 7.83, 16.48},
    {Token::Text2, Token::InfoSoft, 4.5, 6.83, 7.73, 16.84},
    {Token::Text2, Token::AccentSoft, 4.5, 6.52, 6.63, 12.66},
    {Token::Text2, Token::AmberSoft, 4.5, 7.10, 7.83, 16.43},
    {Token::Text3, Token::Bg, 4.5, 5.71, 7.24, 15.91},
    {Token::Text3, Token::Surface, 4.5, 6.26, 6.54, 15.91},
    {Token::Text3, Token::Sunken, 4.5, 5.33, 6.98, 15.91},
    {Token::Text3, Token::Hover, 4.5, 5.59, 5.79, 12.49},
    {Token::Text3, Token::Sea, 4.5, 5.16, 6.73, 15.91},
    {Token::Text3, Token::AccentSoft, 4.5, 5.09, 4.90, 9.59},
    {Token::Text3, Token::AmberSoft, 4.5, 5.54, 5.79, 12.44},
    {Token::OnAccentSoft, Token::Surface, 4.5, 9.87, 10.88, 21.00},
    {Token::OnAccentSoft, Token::AccentSoft, 4.5, 8.03, 8.15, 12.66},
    {Token::InfoText, Token::Bg, 4.5, 6.97, 9.89, 13.53},
    {Token::InfoText, Token::InfoSoft, 4.5, 6.50, 7.80, 10.85},
    {Token::InfoText, Token::Surface, 4.5, 7.63, 8.93, 13.53},
    {Token::AmberText, Token::Bg, 4.5, 7.82, 10.96, 14.85},
    {Token::AmberText, Token::AmberSoft, 4.5, 7.59, 8.76, 11.62},
    {Token::AmberText, Token::Surface, 4.5, 8.56, 9.90, 14.85},
    {Token::DangerText, Token::Bg, 4.5, 7.43, 9.25, 12.74},
    {Token::DangerText, Token::DangerSoft, 4.5, 6.96, 7.63, 10.79},
    {Token::DangerText, Token::Surface, 4.5, 8.14, 8.35, 12.74},
    {Token::Accent, Token::AccentSoft, 3.0, 5.10, 5.61, 9.17},
    {Token::Disabled, Token::Bg, 4.5, 5.05, 5.60, 9.68},
    {Token::Disabled, Token::Surface, 4.5, 5.54, 5.06, 9.68},
    {Token::Disabled, Token::Sunken, 4.5, 4.72, 5.40, 9.68},
    {Token::Accent, Token::Surface, 4.5, 6.26, 7.48, 15.21},
    {Token::Accent, Token::Bg, 4.5, 5.71, 8.29, 15.21},
    {Token::Accent, Token::Sunken, 4.5, 5.33, 7.98, 15.21},
    {Token::OnAccent, Token::Accent, 4.5, 6.26, 7.73, 15.21},
    {Token::OnAccent, Token::AccentHover, 4.5, 8.08, 9.18, 17.18},
    {Token::OnAccent, Token::AccentPress, 4.5, 10.44, 6.02, 21.00},
    {Token::AmberIcon, Token::Surface, 3.0, 5.93, 8.12, 13.07},
    {Token::AmberIcon, Token::AmberSoft, 3.0, 5.25, 7.18, 10.22},
    {Token::BorderStrong, Token::Surface, 3.0, 3.96, 4.15, 21.00},
    {Token::BorderStrong, Token::Bg, 3.0, 3.61, 4.59, 21.00},
    {Token::BorderStrong, Token::Sunken, 3.0, 3.37, 4.42, 21.00},
    {Token::Focus, Token::Surface, 3.0, 6.07, 7.84, 16.13},
    {Token::Focus, Token::Bg, 3.0, 5.54, 8.68, 16.13},
    {Token::Focus, Token::Sunken, 3.0, 5.17, 8.36, 16.13},
    {Token::Focus, Token::AccentSoft, 3.0, 4.94, 5.87, 9.73},
    {Token::Focus, Token::AmberSoft, 3.0, 5.37, 6.94, 12.62},
    {Token::Axis, Token::Surface, 3.0, 3.96, 4.15, 21.00},
    {Token::MarkLine, Token::Surface, 3.0, 5.27, 6.28, 21.00},
    {Token::MarkLine, Token::AccentSoft, 3.0, 4.29, 4.71, 12.66},
    {Token::BreatheLine, Token::Bg, 3.0, 5.71, 8.29, 15.21},
    {Token::BreatheLine, Token::Sea, 3.0, 5.16, 7.69, 15.21},
})};

double lightness(const QColor &colour)
{
    const double y = (colours::contrast(colour, Qt::black) * 0.05) - 0.05;
    return 116 * std::cbrt(y) - 16;
}

StressLevel level(int value)
{
    return *StressLevel::from(value);
}

} // namespace

class ColoursTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPairReads()
    {
        for (const Pair &pair : Pairs) {
            const std::array promised{pair.light, pair.dark, pair.contrast};
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
                const double ratio = colours::contrast(
                    colours::of(pair.front, scheme), colours::of(pair.back, scheme));
                const double said = promised.at(static_cast<std::size_t>(scheme));
                const QByteArray what = QByteArray::number(static_cast<int>(pair.front)) + " on "
                    + QByteArray::number(static_cast<int>(pair.back)) + ": "
                    + QByteArray::number(ratio);
                QVERIFY2(ratio >= pair.needed, what.constData());
                QVERIFY2(std::abs(ratio - said) < 0.02, what.constData());
            }
        }
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(colours::contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(colours::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(colours::contrast(Qt::red, Qt::red), 1.0);
    }

    void stressChangesLightnessEvenly_data()
    {
        QTest::addColumn<bool>("grey");
        QTest::addColumn<int>("scheme");
        for (const bool grey : {false, true}) {
            const char *name = grey ? "grey" : "hue";
            QTest::addRow("light %s", name) << grey << static_cast<int>(Scheme::Light);
            QTest::addRow("dark %s", name) << grey << static_cast<int>(Scheme::Dark);
        }
    }

    void stressChangesLightnessEvenly()
    {
        QFETCH(bool, grey);
        QFETCH(int, scheme);
        const auto which = static_cast<Scheme>(scheme);
        const double sign = which == Scheme::Light ? -1 : 1;
        for (int value = 1; value <= StressLevel::Highest; ++value) {
            const double step = lightness(colours::stress(level(value), which, grey))
                - lightness(colours::stress(level(value - 1), which, grey));
            QVERIFY2(std::abs(sign * step - 5.5) < 0.6, QByteArray::number(step).constData());
        }
    }

    void theNumberReadsOnEveryMark()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            for (int value = 0; value <= StressLevel::Highest; ++value) {
                const QColor fill = colours::stress(level(value), scheme, false);
                const QColor number = colours::onStress(level(value), scheme, false);
                QVERIFY(colours::contrast(number, fill) >= 4.5);
            }
        }
    }

    void theNumberReadsOnGreys()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int value = 0; value <= StressLevel::Highest; ++value) {
                const QColor fill = colours::stress(level(value), scheme, true);
                QVERIFY(
                    colours::contrast(colours::onStress(level(value), scheme, true), fill) >= 4.2);
            }
        }
    }

    void noTokenIsTransparentButNone()
    {
        for (int token = 0; token < static_cast<int>(Token::None); ++token)
            QCOMPARE(colours::of(static_cast<Token>(token), Scheme::Dark).alpha(), 255);
        QCOMPARE(colours::of(Token::None, Scheme::Light).alpha(), 0);
    }
};

EVENKEEL_TEST(ColoursTest)

#include "colourstest.moc"
