#include "ui/widgets/commands.h"

#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCommandRuns()
    {
        int runs = 0;
        Commands commands;
        commands.add({.id = u"a"_s, .text = u"A"_s, .run = [&] { ++runs; }});
        commands.run(u"a"_s);
        commands.run(u"unknown"_s);
        QCOMPARE(runs, 1);
    }

    void theSameIdReplaces()
    {
        Commands commands;
        commands.add({.id = u"a"_s, .text = u"A"_s});
        commands.add({.id = u"a"_s, .text = u"B"_s});
        QCOMPARE(commands.all().size(), 1);
        QCOMPARE(commands.find(u"a"_s)->text, u"B"_s);
    }

    void takenKeysAreFound()
    {
        Commands commands;
        commands.add({.id = u"a"_s, .text = u"A"_s, .shortcut = Qt::CTRL | Qt::Key_N});
        commands.add({.id = u"b"_s, .text = u"B"_s});
        QCOMPARE(commands.usedBy(Qt::CTRL | Qt::Key_N)->id, u"a"_s);
        QVERIFY(!commands.usedBy(Qt::CTRL | Qt::Key_N, u"a"_s));
        QVERIFY(!commands.usedBy({})); // no keys are nobody's
    }

    void otherKeysAreTold()
    {
        Commands commands;
        commands.add({.id = u"a"_s, .text = u"A"_s});
        const QSignalSpy changed(&commands, &Commands::shortcutChanged);
        commands.setShortcut(u"a"_s, Qt::Key_F8);
        commands.setShortcut(u"a"_s, Qt::Key_F8);
        QCOMPARE(changed.count(), 1);
    }
};

EVENKEEL_TEST(CommandsTest)

#include "commandstest.moc"
