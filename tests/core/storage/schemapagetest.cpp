#include "core/storage/schemapage.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;

namespace {

constexpr qsizetype PageSize = 4096 - 80; ///< what the cipher leaves of a page

} // namespace

/// Pages of any content: what is no page of the list of tables is not taken for one.
class SchemaPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void anyBytesAreNoLeaf();
    void cellsOutsideThePageAreNone();
    void aRootKnowsAllLeavesThatFit();
};

void SchemaPageTest::anyBytesAreNoLeaf()
{
    QRandomGenerator dice(20260514);
    for (int i = 0; i < 2000; ++i) {
        QByteArray page(PageSize, '\0');
        for (char &byte : page)
            byte = static_cast<char>(dice.bounded(256));
        page[0] = 13; // as a leaf of a table begins
        QVERIFY(!schemapage::leafFrom(page, 2));
    }
    QVERIFY(!schemapage::leafFrom({}, 2));
    QVERIFY(!schemapage::leafFrom(QByteArray(PageSize, '\0'), 2));
}

void SchemaPageTest::cellsOutsideThePageAreNone()
{
    QByteArray page(PageSize, '\0');
    page[0] = 13;
    page[4] = 1; // one cell
    page[8] = '\xff'; // far behind the page
    page[9] = '\xff';
    QVERIFY(!schemapage::leafFrom(page, 2));
    page[3] = '\xff'; // more cells than there is room for
    QVERIFY(!schemapage::leafFrom(page, 2));
}

void SchemaPageTest::aRootKnowsAllLeavesThatFit()
{
    QList<schemapage::Leaf> leaves{{.page = 5, .first = 1, .last = 9}};
    QVERIFY(schemapage::rootOver(leaves));
    for (quint32 i = 1; i < 20'000; ++i)
        leaves.append({.page = 5 + i, .first = 10ULL * i, .last = 10ULL * i + 9});
    QVERIFY(!schemapage::rootOver(leaves));
}

EVENKEEL_TEST(SchemaPageTest)
#include "schemapagetest.moc"
