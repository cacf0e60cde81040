#include "ui/text/coachlabels.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CoachLabelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void principlesHaveTheTitlesOfTheTable();
    void principlesStandInALine();
};

void CoachLabelsTest::principlesHaveTheTitlesOfTheTable()
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/coach/principles.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    int rows = 0;
    for (const QString &line : lines) {
        const QString id = line.section(u'|', 1, 1).trimmed();
        if (id.isEmpty() || id == u"id"_s || id.startsWith(u'-'))
            continue;
        QCOMPARE(CoachLabels::principle(id), line.section(u'|', 2, 2).trimmed());
        ++rows;
    }
    QVERIFY(rows > 30);
}

void CoachLabelsTest::principlesStandInALine()
{
    QCOMPARE(CoachLabels::principles({}), QString());
    QCOMPARE(
        CoachLabels::principles({u"empathy"_s, u"vent"_s}),
        u"Empathy, not sympathy; Let them vent"_s);
    QCOMPARE(CoachLabels::principle(u"of-a-site"_s), u"of-a-site"_s);
}

EVENKEEL_TEST(CoachLabelsTest)

#include "coachlabelstest.moc"
