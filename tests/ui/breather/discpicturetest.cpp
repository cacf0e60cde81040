#include "ui/breather/discpicture.h"
#include "tests/support/testmain.h"

#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const DiscPicture::Look Look{
    .centre = QPointF(100.5, 88), .fill = 0xffbfe0db, .line = 0xff1e6b67, .lineWidth = 2};

/// Two halves, so that a wrong background shows.
QImage sea()
{
    QImage image(200, 180, QImage::Format_RGB32);
    image.fill(QColor(0xf3f5f3));
    QPainter painter(&image);
    painter.fillRect(0, 88, 200, 92, QColor(0xe3ebe8));
    return image;
}

int farthest(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                 std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

} // namespace

class DiscPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeADrawnOne();
    void whatItWasDoesNotShow();
    void mayReachBeyondThePicture();
};

/// As near as two ways of smoothing an edge are: a pixel of the outline may differ by a third.
void DiscPictureTest::looksLikeADrawnOne()
{
    DiscPicture disc(sea(), Look);
    disc.setRadius(70.3);
    QImage drawn = sea();
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(Look.fill));
    painter.setPen(QPen(QColor(Look.line), Look.lineWidth));
    painter.drawEllipse(Look.centre, 70.3, 70.3);
    painter.end();
    const int most = farthest(disc.image(), drawn);
    QVERIFY2(most <= 64, qPrintable(QString::number(most)));
}

void DiscPictureTest::whatItWasDoesNotShow()
{
    DiscPicture often(sea(), Look);
    for (const qreal radius : std::array{40.0, 71.7, 71.9, 12.25, 60.0, 60.4, 59.1, 80.0, 33.3}) {
        often.setRadius(radius);
        DiscPicture once(sea(), Look);
        once.setRadius(radius);
        QVERIFY2(often.image() == once.image(), qPrintable(QString::number(radius)));
    }
}

void DiscPictureTest::mayReachBeyondThePicture()
{
    DiscPicture disc(sea(), Look);
    disc.setRadius(400);
    QCOMPARE(disc.image().pixel(0, 0), Look.fill);
    disc.setRadius(20);
    QCOMPARE(disc.image().pixel(0, 0), sea().pixel(0, 0));
}

EVENKEEL_TEST(DiscPictureTest)
#include "discpicturetest.moc"
