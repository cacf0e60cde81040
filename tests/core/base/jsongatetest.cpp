#include "core/base/jsongate.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class JsonGateTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesKeysThatComeTwice_data();
    void refusesKeysThatComeTwice();
    void takesThirtyTwoLevelsAndNoMore();
    void takesTextsOfSixtyFourKilobytesAndNoMore();
    void takesAHundredThousandRowsAndNoMore();
    void endsOnBrokenText_data();
    void endsOnBrokenText();
};

void JsonGateTest::refusesKeysThatComeTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("once") << R"({"a": 1, "b": 2})"_ba << true;
    QTest::newRow("twice") << R"({"a": 1, "a": 2})"_ba << false;
    QTest::newRow("twice, one escaped") << "{\"a\": 1, \"\\u0061\": 2}"_ba << false;
    QTest::newRow("twice, beyond the basic plane")
        << "{\"\\ud83d\\ude00\": 1, \"\xF0\x9F\x98\x80\": 2}"_ba << false;
    QTest::newRow("in two objects") << R"([{"a": 1}, {"a": 2}])"_ba << true;
    QTest::newRow("inside each other") << R"({"a": {"a": {"a": 1}}})"_ba << true;
    QTest::newRow("behind an inner object") << R"({"a": {"b": 1}, "a": 2})"_ba << false;
    QTest::newRow("the same text as a value") << R"({"a": "a", "b": "a"})"_ba << true;
    QTest::newRow("in a list") << R"({"a": ["a", "a", "a"]})"_ba << true;
    QTest::newRow("brackets in texts") << R"({"a": "}{][,", "b": "\"a\":"})"_ba << true;
}

void JsonGateTest::refusesKeysThatComeTwice()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QCOMPARE(checkJson(json).has_value(), good);
}

void JsonGateTest::takesThirtyTwoLevelsAndNoMore()
{
    QVERIFY(checkJson(QByteArray(32, '[') + QByteArray(32, ']')).has_value());
    const Result<> deep = checkJson(QByteArray(33, '['));
    QVERIFY(!deep.has_value());
    QCOMPARE(deep.error().fault, Fault::FileFormat);
}

void JsonGateTest::takesTextsOfSixtyFourKilobytesAndNoMore()
{
    QVERIFY(checkJson("[\"" + QByteArray(64 * 1024, 'x') + "\"]").has_value());
    QVERIFY(!checkJson("[\"" + QByteArray(64 * 1024 + 1, 'x') + "\"]").has_value());
}

void JsonGateTest::takesAHundredThousandRowsAndNoMore()
{
    const QByteArray rows = QByteArray("{},").repeated(100000);
    QVERIFY(checkJson('[' + rows.chopped(1) + ']').has_value());
    QVERIFY(!checkJson('[' + rows + "{}]").has_value());
}

void JsonGateTest::endsOnBrokenText_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "\"", "\"\\", "\"\\u", "\"\\u12", "{\"a", "]]]]", ",,,", "}{"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonGateTest::endsOnBrokenText()
{
    QFETCH(QByteArray, json);
    const Result<> checked = checkJson(json);
    Q_UNUSED(checked) // whatever it says: it came back
}

EVENKEEL_TEST(JsonGateTest)
#include "jsongatetest.moc"
