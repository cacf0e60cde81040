#include "core/coach/principles.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QStringList>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PrinciplesTest : public QObject
{
    Q_OBJECT

private slots:
    void theyAreThoseOfTheTable();
    void othersAreNotKnown();
};

void PrinciplesTest::theyAreThoseOfTheTable()
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/coach/principles.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QStringList table;
    for (const QString &line : lines) {
        const QString id = line.section(u'|', 1, 1).trimmed();
        if (!id.isEmpty() && id != u"id"_s && !id.startsWith(u'-'))
            table.append(id);
    }
    QStringList known;
    for (const char *id : principles::All)
        known.append(QString::fromLatin1(id));
    QCOMPARE(known, table);
}

void PrinciplesTest::othersAreNotKnown()
{
    QVERIFY(principles::isKnown(u"no-overpromise"));
    QVERIFY(!principles::isKnown(u"No-overpromise"));
    QVERIFY(!principles::isKnown(u""));
}

EVENKEEL_TEST(PrinciplesTest)

#include "principlestest.moc"
