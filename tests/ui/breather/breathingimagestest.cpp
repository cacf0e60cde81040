#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathring.h"
#include "ui/breather/patterncurve.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Canvas(420, 420);
constexpr QPointF Centre(210, 210);

QImage ringAt(double level, breathring::Motion motion)
{
    QImage image(Canvas, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    BreathPoint point{.phase = BreathPhase::In, .level = level, .secondsLeft = 2};
    breathring::paint(
        painter, Theme::of(nullptr), Centre, 1,
        {.point = point, .phaseLength = tenths(40), .progress = 0.5, .motion = motion});
    return image;
}

/// How far the disc reaches to the right of the centre.
int discReach(const QImage &image)
{
    const QRgb disc = Theme::of(nullptr).colour(Token::Breathe).rgb();
    int x = static_cast<int>(Centre.x()) + 60;
    while (x < image.width() && image.pixel(x, 210) == disc)
        ++x;
    return x - static_cast<int>(Centre.x());
}

} // namespace

class BreathingImagesTest : public QObject
{
    Q_OBJECT

private slots:
    void scaleIsLimited();
    void discFollowsTheBreath();
    void reducedMotionKeepsTheDiscStill();
    void wordsOnlyPaintsNoDisc();
    void curveRisesWithTheBreathIn();
};

void BreathingImagesTest::scaleIsLimited()
{
    QCOMPARE(breathring::scaleFor(QSizeF(1200, 800)), 1.0);
    QCOMPARE(breathring::scaleFor(QSizeF(600, 800)), 0.6);
    QCOMPARE(breathring::scaleFor(QSizeF(100, 100)), 0.6);
    QCOMPARE(breathring::scaleFor(QSizeF(4000, 4000)), 1.4);
    QCOMPARE(breathring::discRadius(0), 84.0);
    QCOMPARE(breathring::discRadius(1), 168.0);
    QCOMPARE(breathring::discRadius(0, 100), 100.0); // the words stay inside
    QCOMPARE(breathring::discRadius(1, 100), 168.0);
    QVERIFY(breathring::discRadius(0, 400) < breathring::discRadius(1, 400));
}

void BreathingImagesTest::discFollowsTheBreath()
{
    for (const double level : {0.0, 0.25, 0.5, 1.0}) {
        const int reach = discReach(ringAt(level, breathring::Motion::Moving));
        QVERIFY(reach >= breathring::discRadius(level) - 3);
        QVERIFY(reach <= 171);
    }
}

void BreathingImagesTest::reducedMotionKeepsTheDiscStill()
{
    const int reach = discReach(ringAt(0.0, breathring::Motion::Still));
    QVERIFY(std::abs(reach - 126) < 3);
    QCOMPARE(discReach(ringAt(1.0, breathring::Motion::Still)), reach);
}

void BreathingImagesTest::wordsOnlyPaintsNoDisc()
{
    QCOMPARE(discReach(ringAt(1.0, breathring::Motion::WordsOnly)), 60);
}

void BreathingImagesTest::curveRisesWithTheBreathIn()
{
    QImage image(200, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        patterncurve::paint(
            painter, Theme::of(nullptr), QRectF(0, 0, 200, 48), PatternBook().standard());
    }
    const auto top = [&image](int x) {
        int y = 0;
        while (y < image.height() && image.pixel(x, y) == qRgb(255, 255, 255))
            ++y;
        return y;
    };
    QVERIFY(top(2) > 40);
    QVERIFY(top(40) < 4);
    QVERIFY(top(20) < top(10));
}

EVENKEEL_TEST(BreathingImagesTest)
#include "breathingimagestest.moc"
