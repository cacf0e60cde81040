#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWere();
    void aMarkAtTheBeginningIsText();
    void aWrongNameIsToldByTheNextStep();
    void aStatementRunsAgainWithOtherValues();
    void aFailedSentenceNamesItsFault();
};

void StatementTest::valuesComeBackAsTheyWere()
{
    TestLog log;
    auto statement = log.database.prepare("SELECT :number, :text, :none, :empty, :instant, :real");
    QVERIFY(statement);
    const QString text = u"naïve 🙂 \"quoted\" 'text'; --"_s;
    statement->bind(":number", qint64(9'007'199'254'740'993));
    statement->bind(":text", text);
    statement->bind(":none", std::optional<qint64>());
    statement->bind(":empty", QString());
    statement->bind(":instant", testNow());
    statement->bind(":real", 0.5);
    QCOMPARE(statement->step().value_or(false), true);
    QCOMPARE(statement->integer(0), 9'007'199'254'740'993);
    QCOMPARE(statement->text(1), text);
    QVERIFY(statement->isNull(2));
    QVERIFY(!statement->optionalInteger(2));
    QVERIFY(!statement->isNull(3));
    QCOMPARE(statement->text(3), QString());
    QCOMPARE(statement->optionalInstant(4).value(), testNow());
    QCOMPARE(statement->real(5), 0.5);
    QCOMPARE(statement->step().value_or(true), false);
}

void StatementTest::aMarkAtTheBeginningIsText()
{
    TestLog log;
    for (const QString &text : {u"\ufeffrefund"_s, u"\ufeff\ufeffté"_s, u"\ufeff"_s}) {
        auto statement = log.database.prepare("SELECT :text");
        QVERIFY(statement);
        statement->bind(":text", text);
        QVERIFY(statement->step().value_or(false));
        QCOMPARE(statement->text(0), text);
    }
}

void StatementTest::aWrongNameIsToldByTheNextStep()
{
    TestLog log;
    auto statement = log.database.prepare("SELECT :a");
    QVERIFY(statement);
    statement->bind(":b", 1);
    const auto row = statement->step();
    QVERIFY(!row);
    QCOMPARE(row.error().fault, Fault::StorageFailed);
}

void StatementTest::aStatementRunsAgainWithOtherValues()
{
    TestLog log;
    QVERIFY(log.database.execute("CREATE TABLE number (value INTEGER NOT NULL) STRICT"));
    for (int round = 0; round < 2; ++round) {
        auto insert = log.database.prepare("INSERT INTO number (value) VALUES (:value)");
        QVERIFY(insert);
        for (int value = 0; value < 3; ++value) {
            insert->bind(":value", value);
            QVERIFY(insert->run());
        }
    }
    QCOMPARE(log.value("SELECT group_concat(value, ' ') FROM number"), u"0 1 2 0 1 2"_s);
}

void StatementTest::aFailedSentenceNamesItsFault()
{
    TestLog log;
    const auto unknown = log.database.prepare("SELECT * FROM nowhere");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().fault, Fault::StorageFailed);

    auto broken = log.database.prepare("INSERT INTO draft VALUES ('form', 'not json', 0)");
    QVERIFY(broken);
    const auto ran = broken->run();
    QVERIFY(!ran);
    QCOMPARE(ran.error().fault, Fault::StorageFailed);
}

EVENKEEL_TEST(StatementTest)
#include "statementtest.moc"
