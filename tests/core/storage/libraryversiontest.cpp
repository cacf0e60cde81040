#include "core/storage/libraryversion.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <sqlite3.h>

using namespace evenkeel;

class LibraryVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void theLinkedLibraryIsNewEnough();
    void olderOnesAreNot_data();
    void olderOnesAreNot();
};

void LibraryVersionTest::theLinkedLibraryIsNewEnough()
{
    const LibraryVersion linked = LibraryVersion::linked();
    QVERIFY(linked.isNewEnough());
    QCOMPARE(linked.sqlite.toString(), QLatin1StringView(sqlite3_libversion()));
}

void LibraryVersionTest::olderOnesAreNot_data()
{
    QTest::addColumn<QVersionNumber>("cipher");
    QTest::addColumn<QVersionNumber>("sqlite");
    QTest::addColumn<bool>("isEnough");

    QTest::newRow("floor") << QVersionNumber(4, 6) << QVersionNumber(3, 46) << true;
    QTest::newRow("newer") << QVersionNumber(5, 0) << QVersionNumber(3, 51, 3) << true;
    QTest::newRow("old cipher") << QVersionNumber(4, 5, 7) << QVersionNumber(3, 46, 1) << false;
    QTest::newRow("old sqlite") << QVersionNumber(4, 6) << QVersionNumber(3, 45, 3) << false;
    QTest::newRow("no cipher") << QVersionNumber() << QVersionNumber(3, 51, 3) << false;
}

void LibraryVersionTest::olderOnesAreNot()
{
    QFETCH(const QVersionNumber, cipher);
    QFETCH(const QVersionNumber, sqlite);
    const LibraryVersion version{.cipher = cipher, .sqlite = sqlite};
    QTEST(version.isNewEnough(), "isEnough");
}

EVENKEEL_TEST(LibraryVersionTest)
#include "libraryversiontest.moc"
