#include "app/commandline/globaloptions.h"
#include "app/commandline/verbtable.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

GlobalOptions optionsOf(const QStringList &words)
{
    const auto options = GlobalOptions::read(words, &takesLine);
    return options ? *options : GlobalOptions{.verb = u"refused"_s};
}

} // namespace

class GlobalOptionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void standBeforeAndAfterTheVerb();
    void leaveTheLineAlone();
    void giveHelp();
    void refuseUnknownOnesBeforeTheVerb();
};

void GlobalOptionsTest::standBeforeAndAfterTheVerb()
{
    const GlobalOptions options = optionsOf(
        {u"--data-dir"_s, u"/d"_s, u"--zone=Europe/London"_s, u"list"_s, u"--limit"_s, u"3"_s,
         u"--now"_s, u"2026-05-14T14:31"_s});
    QCOMPARE(options.dataDir, u"/d"_s);
    QCOMPARE(options.zone, u"Europe/London"_s);
    QCOMPARE(options.now, u"2026-05-14T14:31"_s);
    QCOMPARE(options.verb, u"list"_s);
    QCOMPARE(options.words, (QStringList{u"--limit"_s, u"3"_s}));
}

void GlobalOptionsTest::leaveTheLineAlone()
{
    QCOMPARE(optionsOf({u"log"_s, u"--now"_s}).line, std::optional(u"--now"_s));
    QCOMPARE(optionsOf({u"parse"_s, u"-20 angry"_s}).line, std::optional(u"-20 angry"_s));
    QCOMPARE(optionsOf({u"parse"_s, u""_s}).line, std::optional(u""_s));
    QCOMPARE(optionsOf({u"log"_s, u"-"_s, u"--zone"_s, u"UTC"_s}).zone, u"UTC"_s);
    QVERIFY(!optionsOf({u"log"_s}).line);
}

void GlobalOptionsTest::giveHelp()
{
    QVERIFY(optionsOf({u"--help"_s}).help);
    for (const Verb &verb : verbTable()) {
        const GlobalOptions options = optionsOf({QString::fromLatin1(verb.name), u"--help"_s});
        QVERIFY2(options.help, verb.name);
        QVERIFY2(!options.line, verb.name);
    }
}

void GlobalOptionsTest::refuseUnknownOnesBeforeTheVerb()
{
    QVERIFY(!GlobalOptions::read({u"--wrong"_s, u"list"_s}, &takesLine));
    QVERIFY(!GlobalOptions::read({u"--data-dir"_s}, &takesLine));
}

EVENKEEL_TEST(GlobalOptionsTest)
#include "globaloptionstest.moc"
