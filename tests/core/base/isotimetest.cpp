#include "core/base/isotime.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class IsoTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void instantsComeBack_data();
    void instantsComeBack();
    void offsetsOfSecondsComeBack();
    void yearsOfFiveFiguresAreRefused_data();
    void yearsOfFiveFiguresAreRefused();
};

void IsoTimeTest::instantsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"2026-05-14T14:31:00Z"_s, u"2026-05-14T14:31:00.250Z"_s, u"0001-01-02T00:00:00Z"_s,
          u"9999-12-30T23:59:59.999Z"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void IsoTimeTest::instantsComeBack()
{
    QFETCH(QString, text);
    const auto instant = instantFromIso(text);
    QVERIFY(instant.has_value());
    QCOMPARE(isoExact(*instant), text);
    const Moment there{.at = *instant, .zone = "Pacific/Kiritimati"_ba};
    QCOMPARE(instantFromIso(isoExact(there)), instant);
}

/// Before there were zones London was 1 minute and 15 seconds behind what is UTC now.
void IsoTimeTest::offsetsOfSecondsComeBack()
{
    const auto instant = instantFromIso(u"1813-05-14T13:31:00Z"_s);
    const Moment london{.at = *instant, .zone = "Europe/London"_ba};
    QCOMPARE(instantFromIso(isoExact(london)), instant);
}

/// Their own offset or another zone would take them where a year has another length.
void IsoTimeTest::yearsOfFiveFiguresAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"9999-12-31T23:59:59.999-14:00"_s, u"9999-12-31T00:00:00Z"_s,
          u"0001-01-01T00:00:00+14:00"_s, u"0001-01-01T12:00:00Z"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void IsoTimeTest::yearsOfFiveFiguresAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text));
}

EVENKEEL_TEST(IsoTimeTest)
#include "isotimetest.moc"
