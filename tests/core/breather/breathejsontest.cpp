#include "core/breather/breathejson.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class BreatheJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereTheGuideIs();
    void readsTimesExactly_data();
    void readsTimesExactly();
    void refuses_data();
    void refuses();
    void minutesDecideTheEnd();
};

void BreatheJsonTest::saysWhereTheGuideIs()
{
    const auto json = breatheJson(PatternBook(), u"box"_s, u"6"_s, u"1"_s);
    QVERIFY(json.has_value());
    QCOMPARE(
        QJsonDocument(*json).toJson(QJsonDocument::Compact),
        R"({"breath":1,"done":false,"level":1,"phase":"hold","seconds_left":2})"_ba);
}

void BreatheJsonTest::readsTimesExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("whole") << u"12"_s << qint64(12'000'000);
    QTest::newRow("tenth") << u"5.5"_s << qint64(5'500'000);
    QTest::newRow("just before") << u"3.9999999"_s << qint64(3'999'999);
    QTest::newRow("just after") << u"4.0000001"_s << qint64(4'000'000);
    QTest::newRow("no digit before") << u".5"_s << qint64(500'000);
    QTest::newRow("no digit after") << u"5."_s << qint64(5'000'000);
    QTest::newRow("only a point") << u"."_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("word") << u"nan"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("too large") << u"1234567890"_s << qint64(-1);
}

void BreatheJsonTest::readsTimesExactly()
{
    QFETCH(QString, text);
    const auto read = microsecondsFromText(text);
    QTEST(read ? qint64(read->count()) : qint64(-1), "millionths");
}

void BreatheJsonTest::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("elapsed");
    QTest::addColumn<QString>("length");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("pattern") << u"lotus"_s << u"1"_s << u"1"_s << Fault::InvalidInput;
    QTest::newRow("elapsed") << u"six"_s << u"soon"_s << u"1"_s << Fault::InvalidInput;
    QTest::newRow("minutes") << u"six"_s << u"1"_s << u"one"_s << Fault::InvalidInput;
    QTest::newRow("before the start") << u"six"_s << u"-0.1"_s << u"1"_s << Fault::OutOfRange;
    QTest::newRow("no minutes") << u"six"_s << u"1"_s << u"0"_s << Fault::OutOfRange;
    QTest::newRow("negative minutes") << u"six"_s << u"1"_s << u"-1"_s << Fault::OutOfRange;
    QTest::newRow("over a day") << u"six"_s << u"1"_s << u"1441"_s << Fault::OutOfRange;
}

void BreatheJsonTest::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, elapsed);
    QFETCH(QString, length);
    const auto json = breatheJson(PatternBook(), pattern, elapsed, length);
    QVERIFY(!json.has_value());
    QTEST(json.error().fault, "fault");
}

void BreatheJsonTest::minutesDecideTheEnd()
{
    const auto done = [](const QString &elapsed, const QString &length) {
        return breatheJson(PatternBook(), u"box"_s, elapsed, length)->value(u"done"_s).toBool();
    };
    QVERIFY(!done(u"31.999"_s, u"0.5"_s));
    QVERIFY(done(u"32"_s, u"0.5"_s));
    QVERIFY(!done(u"303.9"_s, u"5"_s));
    QVERIFY(done(u"304"_s, u"5"_s));
}

EVENKEEL_TEST(BreatheJsonTest)
#include "breathejsontest.moc"
