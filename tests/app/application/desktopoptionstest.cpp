#include "app/application/desktopoptions.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class DesktopOptionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAllOfThem();
    void asksTheFirstInstance_data();
    void asksTheFirstInstance();
    void refusesOthers();
};

void DesktopOptionsTest::readsAllOfThem()
{
    const auto options = DesktopOptions::read(
        {u"--data-dir"_s, u"/d"_s, u"--passphrase-file"_s, u"/p"_s, u"--lang"_s, u"de"_s,
         u"--font"_s, u"Inter"_s, u"--hidden"_s, u"--day-tour"_s, u"/out"_s});
    QVERIFY(options);
    QCOMPARE(options->dataDir, u"/d"_s);
    QCOMPARE(options->passphraseFile, u"/p"_s);
    QCOMPARE(options->language, u"de"_s);
    QCOMPARE(options->fontFamily, u"Inter"_s);
    QCOMPARE(options->dayTour, u"/out"_s);
    QVERIFY(options->hidden);
}

void DesktopOptionsTest::asksTheFirstInstance_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QStringList{} << int(Request::Kind::Raise);
    QTest::newRow("quick log") << QStringList{u"--quick-log"_s} << int(Request::Kind::QuickLog);
    QTest::newRow("call") << QStringList{u"--in-call"_s} << int(Request::Kind::InCall);
    QTest::newRow("breathe") << QStringList{u"--breathe"_s} << int(Request::Kind::Breathe);
}

void DesktopOptionsTest::asksTheFirstInstance()
{
    QFETCH(QStringList, words);
    QFETCH(int, kind);
    QCOMPARE(int(DesktopOptions::read(words)->request().kind), kind);
}

void DesktopOptionsTest::refusesOthers()
{
    QVERIFY(!DesktopOptions::read({u"--sideways"_s}));
    QVERIFY(!DesktopOptions::read({u"--data-dir"_s}));
    QVERIFY(!DesktopOptions::read({u"file.json"_s}));
    QVERIFY(!DesktopOptions::read({u"--data-dir"_s, QString()})); // of a variable that is not set
    QVERIFY(!DesktopOptions::read({u"--data-dir="_s}));
    for (const auto &length : {u"x"_s, u"0"_s, u"-1"_s, u"nan"_s, u"1e9"_s, u""_s})
        QVERIFY(!DesktopOptions::read({u"--breathe"_s, u"--minutes"_s, length}));
    QVERIFY(DesktopOptions::read({u"--breathe"_s, u"--minutes"_s, u"0.5"_s}));
}

EVENKEEL_TEST(DesktopOptionsTest)
#include "desktopoptionstest.moc"
