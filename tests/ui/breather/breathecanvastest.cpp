#include "ui/breather/breathecanvas.h"
#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Noticed = 24; ///< of 255, in one channel
constexpr int FewPixels = 30; ///< where an arc goes on, its smoothing may differ

int pixelsThatDiffer(const QImage &one, const QImage &other)
{
    const auto differ = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) > Noticed || std::abs(qGreen(a) - qGreen(b)) > Noticed
            || std::abs(qBlue(a) - qBlue(b)) > Noticed;
    };
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *first = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *second = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            count += first[x] != second[x] && differ(first[x], second[x]) ? 1 : 0;
    }
    return count;
}

/// Layer upon layer, nothing kept.
QImage wholeOf(const BreathePicture &picture, const BreathePicture::Seen &seen, qreal pixelRatio)
{
    QImage still(picture.size() * pixelRatio, QImage::Format_RGB32);
    still.setDevicePixelRatio(pixelRatio);
    QPainter below(&still);
    picture.paintStill(below, seen);
    below.end();
    DiscPicture disc(still, picture.discLook(pixelRatio));
    disc.setRadius(*picture.discRadius(seen) * pixelRatio);
    QImage whole = disc.image();
    QPainter above(&whole);
    picture.paintMoving(above, seen, BreathePicture::ringOf(seen).progress);
    picture.paintWords(above, seen);
    return whole;
}

/// A breather of a pattern, begun at 0.
struct Taken
{
    Taken(const QString &pattern, seconds length, breathring::Motion motion)
        : option{.pattern = *PatternBook().find(pattern)}, manner{.motion = motion},
          run(BreatheRun::of(option, length)), wanted(length)
    {
        run.start(0ms);
    }

    [[nodiscard]] BreathePicture::Seen at(milliseconds now) const
    {
        return {.run = run, .option = option, .manner = manner, .wanted = wanted, .now = now};
    }

    BreatheOption option;
    BreatheManner manner;
    BreatheRun run;
    seconds wanted;
};

BreathePicture pictureOf(const QSize &size)
{
    return {Theme::of(nullptr), size, Qt::LeftToRight, size.height() - 60};
}

} // namespace

class BreatheCanvasTest : public QObject
{
    Q_OBJECT

private slots:
    void frameByFrameIsTheWhole_data();
    void frameByFrameIsTheWhole();
    void mostOfAFrameStays();
};

void BreatheCanvasTest::frameByFrameIsTheWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("pixelRatio");
    QTest::addColumn<breathring::Motion>("motion");
    QTest::newRow("a window") << QSize(1200, 800) << 1.0 << breathring::Motion::Moving;
    QTest::newRow("twice the pixels") << QSize(700, 500) << 2.0 << breathring::Motion::Moving;
    QTest::newRow("in place of the quick log")
        << QSize(420, 300) << 1.0 << breathring::Motion::Moving;
    QTest::newRow("still") << QSize(1200, 800) << 1.0 << breathring::Motion::Still;
}

/// What is kept from frame to frame, with what is painted over it, looks as if all were painted
/// anew.
void BreatheCanvasTest::frameByFrameIsTheWhole()
{
    QFETCH(QSize, size);
    QFETCH(qreal, pixelRatio);
    QFETCH(breathring::Motion, motion);
    const Taken taken(u"sighing"_s, 20s, motion);
    const BreathePicture picture = pictureOf(size);
    BreatheCanvas canvas;
    QImage shown(size * pixelRatio, QImage::Format_RGB32);
    shown.setDevicePixelRatio(pixelRatio);
    for (milliseconds now(0); now < taken.run.length();
         now += milliseconds(17 + now.count() * 31 % 90)) {
        const BreathePicture::Seen seen = taken.at(now);
        if (const QRect touched = canvas.follow(picture, seen); !touched.isEmpty()) {
            QPainter painter(&shown);
            painter.setClipRect(touched);
            canvas.paint(painter, touched, picture, seen);
        }
        if (now.count() % 7 != 0)
            continue; // looking takes longer than painting
        const int differ = pixelsThatDiffer(shown, wholeOf(picture, seen, pixelRatio));
        QVERIFY2(
            differ <= FewPixels,
            qPrintable(u"%1 pixels after %2 ms"_s.arg(differ).arg(now.count())));
    }
}

/// Sixty times a second the window would be too much.
void BreatheCanvasTest::mostOfAFrameStays()
{
    const QSize size(1200, 800);
    const Taken taken(u"six"_s, 60s, breathring::Motion::Moving);
    const BreathePicture picture = pictureOf(size);
    BreatheCanvas canvas;
    QCOMPARE(canvas.follow(picture, taken.at(1000ms)), QRect({}, size));
    const QRect next = canvas.follow(picture, taken.at(1016ms));
    QVERIFY(!next.isEmpty());
    QVERIFY(next.width() * next.height() < size.width() * size.height() / 4);
}

EVENKEEL_TEST(BreatheCanvasTest)
#include "breathecanvastest.moc"
