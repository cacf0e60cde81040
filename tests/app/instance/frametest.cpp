#include "app/instance/frame.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class FrameTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWhole();
    void waitsForTheRest();
    void keepsFramesApart();
    void refusesMoreThanAMebibyte();
    void cutsLongPayloads();
};

void FrameTest::comesBackWhole()
{
    FrameReader reader;
    reader.append(frameOf("hello"));
    QCOMPARE(**reader.next(), QByteArray("hello"));
    QVERIFY(!reader.next()->has_value());
}

void FrameTest::waitsForTheRest()
{
    const QByteArray frame = frameOf("hello");
    FrameReader reader;
    for (qsizetype i = 0; i + 1 < frame.size(); ++i) {
        reader.append(frame.mid(i, 1));
        QVERIFY(!reader.next()->has_value());
    }
    reader.append(frame.last(1));
    QCOMPARE(**reader.next(), QByteArray("hello"));
}

void FrameTest::keepsFramesApart()
{
    FrameReader reader;
    reader.append(frameOf("one") + frameOf({}) + frameOf("two"));
    QCOMPARE(**reader.next(), QByteArray("one"));
    QCOMPARE(**reader.next(), QByteArray());
    QCOMPARE(**reader.next(), QByteArray("two"));
}

void FrameTest::refusesMoreThanAMebibyte()
{
    FrameReader reader;
    reader.append(QByteArray("\x00\x10\x00\x01", 4)); // 1 MiB and one byte
    const auto next = reader.next();
    QVERIFY(!next);
    QCOMPARE(next.error().fault, Fault::OutOfRange);
}

void FrameTest::cutsLongPayloads()
{
    const QByteArray payload(LongestFrame + 7, 'x');
    FrameReader reader;
    reader.append(framesOf(payload));
    QCOMPARE((**reader.next()).size(), LongestFrame);
    QCOMPARE((**reader.next()).size(), qsizetype(7));
    QVERIFY(!reader.next()->has_value());
}

EVENKEEL_TEST(FrameTest)
#include "frametest.moc"
