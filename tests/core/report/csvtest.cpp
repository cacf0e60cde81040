#include "core/report/csvtext.h"
#include "core/report/exportcsv.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void apostropheGoesBeforeWhatASpreadsheetWouldRun_data();
    void apostropheGoesBeforeWhatASpreadsheetWouldRun();
    void everyTextComesBack();
    void numbersAndDatesAreNotQuoted();
    void followUpsFollowTheirInteraction();
    void nothingPrivateIsInIt();
};

void CsvTest::apostropheGoesBeforeWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"refund"_s << u"\"refund\""_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("plus") << u"+44"_s << u"\"'+44\""_s;
    QTest::newRow("minus") << u"-20%"_s << u"\"'-20%\""_s;
    QTest::newRow("at") << u"@4711"_s << u"\"'@4711\""_s;
    QTest::newRow("tab") << u"\tx"_s << u"\"'\tx\""_s;
    QTest::newRow("carriage return") << u"\rx"_s << u"\"'\rx\""_s;
    QTest::newRow("line feed") << u"\nx"_s << u"\"'\nx\""_s;
    QTest::newRow("nul") << QString(QChar(u'\0')) + u'x' << u"\"'"_s + QChar(u'\0') + u"x\""_s;
    QTest::newRow("full-width equals") << u"\uFF1Dx"_s << u"\"'\uFF1Dx\""_s;
    QTest::newRow("full-width plus") << u"\uFF0Bx"_s << u"\"'\uFF0Bx\""_s;
    QTest::newRow("full-width minus") << u"\uFF0Dx"_s << u"\"'\uFF0Dx\""_s;
    QTest::newRow("full-width at") << u"\uFF20x"_s << u"\"'\uFF20x\""_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"\"''tis\""_s;
    QTest::newRow("inside is harmless") << u"a=b"_s << u"\"a=b\""_s;
    QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
}

void CsvTest::apostropheGoesBeforeWhatASpreadsheetWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvtext::quoted(text), cell);
}

void CsvTest::everyTextComesBack()
{
    for (const QString &text : {u"'"_s, u"''=x"_s, u"=x"_s, u"plain"_s, QString()}) {
        QString cell = csvtext::quoted(text);
        cell = cell.mid(1, cell.size() - 2);
        QCOMPARE(csvtext::plain(cell), text);
    }
}

void CsvTest::numbersAndDatesAreNotQuoted()
{
    const QString csv = QString::fromUtf8(exportCsv(test::exampleDocument()));
    QVERIFY(csv.startsWith(u"\"record\",\"id\",\"interaction\",\"occurred_at\""_s));
    QVERIFY(csv.contains(u"\r\n\"interaction\",1,,2026-05-14T14:31:00+01:00,\"Europe/London\""_s));
    QVERIFY(
        csv.contains(u",\"'=SUM(A1) was what they wrote\nSecond line, with \"\"quotes\"\".\","_s));
    QVERIFY(csv.contains(u"\"''quoted' at the start\""_s));
    QVERIFY(csv.contains(u"\"checked the refund\nasked billing\""_s));
}

void CsvTest::followUpsFollowTheirInteraction()
{
    const QStringList rows = QString::fromUtf8(exportCsv(test::exampleDocument())).split(u"\r\n"_s);
    QCOMPARE(rows.size(), 7); // head, five rows and what is behind the last line break
    QVERIFY(rows.at(2).startsWith(u"\"follow-up\",1,1,"_s));
    QVERIFY(rows.at(2).contains(u",2026-05-16,2026-05-17T00:00:00Z,\"open\""_s));
    QVERIFY(rows.at(4).startsWith(u"\"follow-up\",2,2,"_s));
}

void CsvTest::nothingPrivateIsInIt()
{
    const QByteArray csv = exportCsv(test::exampleDocument());
    for (const char *word :
         {"Say the date first", "I could ask", "breathe", "stress", "after-inter"})
        QVERIFY2(!csv.contains(word), word);
}

EVENKEEL_TEST(CsvTest)
#include "csvtest.moc"
