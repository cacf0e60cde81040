#include "core/breather/sitebreathers.h"
#include "core/settings/settings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a policy file of these lines says.
SiteBreathers siteOf(const QByteArray &lines)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("[breathers]\n" + lines) < 0)
        qFatal("no policy");
    file.close();
    return SiteBreathers::from(Settings(file.fileName()));
}

} // namespace

class SiteBreathersTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLengthsInMinutes_data();
    void readsLengthsInMinutes();
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void withoutAPolicyAllIsAllowed();
    void takesTheNearestAllowedLength();
};

void SiteBreathersTest::readsLengthsInMinutes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one") << "lengths=2"_ba << QList{120};
    QTest::newRow("several, in any order, once")
        << "lengths=5, 0.5, 2, 2.0"_ba << QList{30, 120, 300};
    QTest::newRow("in quotes") << "lengths=\"1, 3\""_ba << QList{60, 180};
    QTest::newRow("what is none is left out") << "lengths=abc, -1, 0, 0.1, 61, 1"_ba << QList{60};
    QTest::newRow("nothing readable limits nothing") << "lengths=short"_ba << QList<int>();
    QTest::newRow("at most six, the shortest")
        << "lengths=1,2,3,4,5,6,7"_ba << QList{60, 120, 180, 240, 300, 360};
}

void SiteBreathersTest::readsLengthsInMinutes()
{
    QFETCH(QByteArray, line);
    QFETCH(QList<int>, expected);
    QList<int> read;
    for (const seconds length : siteOf(line).lengths)
        read.append(static_cast<int>(length.count()));
    QCOMPARE(read, expected);
}

void SiteBreathersTest::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "first_line=Set yourself to not ready"_ba
                           << u"Set yourself to not ready"_s;
    QTest::newRow("with a comma") << "first_line=Not ready, then go"_ba << u"Not ready, then go"_s;
    QTest::newRow("in quotes") << "first_line=\"Not ready, then go\""_ba << u"Not ready, then go"_s;
    QTest::newRow("one line") << R"(first_line="Not\nready")"_ba << u"Not ready"_s;
    QTest::newRow("no novel") << QByteArray("first_line=" + QByteArray(500, 'a'))
                              << QString(120, u'a');
    QTest::newRow("none") << ""_ba << QString();
}

void SiteBreathersTest::readsTheFirstLine()
{
    QFETCH(QByteArray, line);
    QTEST(siteOf(line).firstLine, "expected");
}

void SiteBreathersTest::withoutAPolicyAllIsAllowed()
{
    const SiteBreathers none = SiteBreathers::from(Settings(u"/nowhere/policy.ini"_s));
    QCOMPARE(none, SiteBreathers());
    QVERIFY(none.allows(37s));
    QCOMPARE(none.nearest(37s), 37s);
    const QList<seconds> usual{30s, 60s};
    QCOMPARE(none.choices(usual), usual);
}

void SiteBreathersTest::takesTheNearestAllowedLength()
{
    const SiteBreathers site{.lengths = {120s, 240s}, .firstLine = {}};
    QVERIFY(site.allows(120s));
    QVERIFY(!site.allows(60s));
    QCOMPARE(site.nearest(60s), 120s);
    QCOMPARE(site.nearest(200s), 240s);
    QCOMPARE(site.nearest(180s), 120s); // of two the shorter
    QCOMPARE(site.nearest(600s), 240s);
    QCOMPARE(site.choices({60s}), site.lengths);
}

EVENKEEL_TEST(SiteBreathersTest)
#include "sitebreatherstest.moc"
