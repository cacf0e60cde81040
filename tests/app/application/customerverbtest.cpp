#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QStringList Show{u"customer"_s, u"4711"_s, u"--show"_s};
const QStringList Erase{u"customer"_s, u"4711"_s, u"--erase"_s};

/// The running program with two calls of one customer and one of another.
struct Running : Desktop
{
    Running()
    {
        QVERIFY(start() == Application::Started::Running);
        QTRY_VERIFY(program->tray());
        for (const QString &line : {u"late refund @4711"_s, u"again @4711"_s, u"calm @4712"_s}) {
            QVERIFY(program->workspace().log().journal().log(lineOf(line)));
        }
    }

    [[nodiscard]] static Draft lineOf(const QString &line)
    {
        Draft draft;
        draft.interaction.summary = line.section(u'@', 0, 0).trimmed();
        draft.interaction.customer = line.section(u'@', 1);
        draft.interaction.occurred
            = {.at = instantFromMs(1'778'000'000'000), .zone = "Europe/London"};
        return draft;
    }

    [[nodiscard]] InteractionStore &interactions() const
    {
        return program->workspace().log().interactions();
    }
};

} // namespace

/// What is kept about a customer, asked of the running program.
class CustomerVerbTest final : public QObject
{
    Q_OBJECT

private slots:
    void needsLeave();
    void showsAndErases();
    void erasingTakesNoClockOfItsOwn();
};

void CustomerVerbTest::needsLeave()
{
    const Running desktop;
    QCOMPARE(desktop.ask(Show).status, 4);
    QCOMPARE(desktop.ask(Erase).status, 4);
    QCOMPARE(*desktop.interactions().count(), 3);
}

void CustomerVerbTest::showsAndErases()
{
    const Running desktop;
    desktop.program->settings().set(keys::CliMayRead, true);
    const QSignalSpy removed(&desktop.interactions(), &InteractionStore::removed);
    const Answer shown = desktop.ask(Show);
    QCOMPARE(shown.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(shown.output).object();
    QCOMPARE(json.value("interactions"_L1).toArray().size(), 2);
    const Answer erased = desktop.ask(Erase);
    QVERIFY2(erased.status == 0, qPrintable(erased.error));
    QVERIFY(QJsonDocument::fromJson(erased.output).object().value("swept"_L1).toBool());
    QCOMPARE(removed.size(), 2); // the lists of the window know
    QCOMPARE(*desktop.interactions().count(), 1);
    QCOMPARE(desktop.ask(Erase).status, 2);
}

void CustomerVerbTest::erasingTakesNoClockOfItsOwn()
{
    const Running desktop;
    desktop.program->settings().set(keys::CliMayRead, true);
    QCOMPARE(desktop.ask(Erase, true).status, 2);
    QCOMPARE(*desktop.interactions().count(), 3);
    QCOMPARE(desktop.ask(Show, true).status, 0);
}

EVENKEEL_TEST(CustomerVerbTest)
#include "customerverbtest.moc"
