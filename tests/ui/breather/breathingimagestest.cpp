#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathring.h"
#include "ui/breather/patterncurve.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Canvas(420, 420);
constexpr QPointF Centre(210, 210);

breathring::Frame
frameOf(const BreathSession &session, milliseconds elapsed, breathring::Motion motion)
{
    const BreathPoint point = session.at(elapsed);
    return {
        .point = point,
        .phaseLength = session.pattern().length(point.phase),
        .progress = session.progress(elapsed),
        .motion = motion,
        .word = idOf(point.phase),
        .count = QString::number(point.secondsLeft)};
}

void paintAll(QImage &image, const breathring::Frame &frame, qreal scale, const QRegion &only = {})
{
    QPainter painter(&image);
    if (!only.isEmpty())
        painter.setClipRegion(only);
    painter.fillRect(image.rect(), Qt::white);
    breathring::paint(painter, Theme::of(nullptr), Centre, scale, frame);
}

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

/// How many of the arcs, one for each second of `whole`, are filled; by the middle of each.
int filledArcs(const QImage &image, double whole)
{
    const QRgb filled = Theme::of(nullptr).colour(Token::Accent).rgb();
    int count = 0;
    for (int second = 0; second < whole; ++second) {
        const double middle = (second + std::min(second + 1.0, whole)) / 2 / whole;
        const double angle = 2 * std::numbers::pi * (middle - 0.25);
        const QPointF spot = Centre + 196 * QPointF(std::cos(angle), std::sin(angle));
        count += image.pixel(spot.toPoint()) == filled ? 1 : 0;
    }
    return count;
}

} // namespace

class BreathingImagesTest : public QObject
{
    Q_OBJECT

private slots:
    void scaleIsLimited();
    void discFollowsTheBreath();
    void reducedMotionKeepsTheDiscStill();
    void reducedMotionTellsTheSame_data();
    void reducedMotionTellsTheSame();
    void wordsOnlyPaintsNoDisc();
    void theSecondLineMayBeTheLongerOne();
    void curveRisesWithTheBreathIn();
    void aDiscThatStandsHoldsItsWords();
    void whatChangedIsAllThatChanged_data();
    void whatChangedIsAllThatChanged();
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

void BreathingImagesTest::reducedMotionTellsTheSame_data()
{
    QTest::addColumn<QString>("pattern");
    const PatternBook book;
    for (const Pattern &pattern : book.shipped())
        QTest::newRow(qPrintable(pattern.id)) << pattern.id;
}

/// Of the same point of the same breath: which part it is and how much of it is left stand in the
/// still picture as well, and between two whole seconds nothing in it moves.
void BreathingImagesTest::reducedMotionTellsTheSame()
{
    QFETCH(const QString, pattern);
    const BreathSession session = BreathSession::lasting(*PatternBook().find(pattern), seconds(30));
    const int still = discReach(ringAt(0.5, breathring::Motion::Still));
    QMap<QString, QImage> pictures;
    const milliseconds breath = session.length() / session.breaths();
    for (milliseconds elapsed(0); elapsed < breath; elapsed += milliseconds(230)) {
        const breathring::Frame moving = frameOf(session, elapsed, breathring::Motion::Moving);
        const breathring::Frame frame = frameOf(session, elapsed, breathring::Motion::Still);
        QCOMPARE(frame.word, moving.word);
        QCOMPARE(frame.count, moving.count);
        QImage picture(Canvas, QImage::Format_RGB32);
        paintAll(picture, frame, 1);
        QCOMPARE(discReach(picture), still);
        const double whole = static_cast<double>(frame.phaseLength.count()) / 10;
        const int begun = static_cast<int>(std::ceil(whole)) - frame.point->secondsLeft;
        QCOMPARE(filledArcs(picture, whole), begun);
        const QString told = frame.word + u' ' + frame.count;
        if (pictures.contains(told))
            QVERIFY2(pictures.value(told) == picture, qPrintable(told));
        pictures.insert(told, picture);
    }
    for (auto one = pictures.cbegin(); one != pictures.cend(); ++one) {
        for (auto other = std::next(one); other != pictures.cend(); ++other)
            QVERIFY2(*one != *other, qPrintable(one.key() + u" and "_s + other.key()));
    }
}

void BreathingImagesTest::wordsOnlyPaintsNoDisc()
{
    QCOMPARE(discReach(ringAt(1.0, breathring::Motion::WordsOnly)), 60);
}

/// "5" and "you see" of grounding: what is left of the line is seen whatever stands above it.
void BreathingImagesTest::theSecondLineMayBeTheLongerOne()
{
    const auto lineBelow = [](const QString &word) {
        QImage image(Canvas, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        breathring::paint(
            painter, Theme::of(nullptr), Centre, 1,
            {.motion = breathring::Motion::WordsOnly, .word = word, .count = u"you can see"_s});
        return image.copy(0, 224, Canvas.width(), 60);
    };
    QCOMPARE(lineBelow(u"5"_s), lineBelow(u"Breathe out for long"_s));
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

void BreathingImagesTest::aDiscThatStandsHoldsItsWords()
{
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    const breathring::Frame over{
        .progress = 1, .word = u"Back when"_s, .count = u"you are ready"_s};
    const auto halfOf = [](const QFont &font, const QString &words) {
        return QFontMetricsF(font).horizontalAdvance(words) / 2;
    };
    const qreal radius = *breathring::discRadiusOf(theme, 0.875, over);
    const QPointF corner(
        halfOf(theme.font(TextSize::Display, QFont::DemiBold), over.word), theme.px(24));
    QVERIFY(radius > std::hypot(corner.x(), corner.y()) + 4);
    QVERIFY(radius > halfOf(theme.font(TextSize::Title, QFont::Medium), over.count));
    QVERIFY(radius <= 168 * 0.875);
}

void BreathingImagesTest::whatChangedIsAllThatChanged_data()
{
    QTest::addColumn<breathring::Motion>("motion");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("moving") << breathring::Motion::Moving << 1.0;
    QTest::newRow("moving, small") << breathring::Motion::Moving << 0.6;
    QTest::newRow("still") << breathring::Motion::Still << 1.0;
    QTest::newRow("words only") << breathring::Motion::WordsOnly << 1.0;
}

/// Painted bit by bit, also where frames were left out, it looks as if it were painted whole.
void BreathingImagesTest::whatChangedIsAllThatChanged()
{
    QFETCH(breathring::Motion, motion);
    QFETCH(qreal, scale);
    const BreathSession session
        = BreathSession::lasting(*PatternBook().find(u"sighing"_s), seconds(30));
    QImage bitByBit(Canvas, QImage::Format_RGB32);
    breathring::Frame before = frameOf(session, milliseconds(0), motion);
    paintAll(bitByBit, before, scale);
    for (milliseconds elapsed(0); elapsed < session.length();) {
        elapsed += milliseconds(7 + elapsed.count() * 31 % 190);
        const breathring::Frame now = frameOf(session, elapsed, motion);
        const QRegion region = breathring::changed(Theme::of(nullptr), Centre, scale, before, now);
        if (!region.isEmpty())
            paintAll(bitByBit, now, scale, region);
        QImage whole(Canvas, QImage::Format_RGB32);
        paintAll(whole, now, scale);
        QVERIFY2(bitByBit == whole, qPrintable(u"after %1 ms"_s.arg(elapsed.count())));
        before = now;
    }
}

EVENKEEL_TEST(BreathingImagesTest)
#include "breathingimagestest.moc"
