#include "ui/improvement/linkdesk.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A window over a log with one call and one idea.
struct Bench
{
    TestLog log;
    InteractionId call = log.addInteraction(u"parcel lost"_s);
    CaptureWords words = CaptureWords::shipped(u"en");
    QWidget window;
    LinkDesk desk{log.log, log.improvement, PersonalDataGuard(words), &window};
    QSignalSpy said{&desk, &LinkDesk::said};

    Bench()
    {
        window.resize(1000, 800);
        window.show();
        auto changes = log.log.begin("idea"_L1);
        const bool made = changes
            && log.improvement.addIdea(
                *changes, {.text = u"tell the date"_s, .written = changes->moment()})
            && changes->commit();
        if (!made)
            qFatal("no idea");
    }

    [[nodiscard]] LinkDialog &dialog() const
    {
        auto *dialog = window.findChild<LinkDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("nothing is asked");
        return *dialog;
    }
};

} // namespace

class LinkDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void anIdeaThatIsThereIsChosenByKeys();
    void anotherOneIsWritten();
    void whatIsSwitchedOffLetsGo();
    void skillsAreAskedTheSameWay();
    void escapeChangesNothing();
};

void LinkDeskTest::anIdeaThatIsThereIsChosenByKeys()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    LinkDialog &dialog = bench.dialog();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.log.improvement.ideas()->first().interactions, QList{bench.call});
    QVERIFY(bench.said.last().first().value<Message>().offersUndo);
}

void LinkDeskTest::anotherOneIsWritten()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring before it is late"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto ideas = bench.log.improvement.ideas();
    QCOMPARE(ideas->size(), 2);
    QCOMPARE(ideas->first().text, u"ring before it is late"_s);
    QCOMPARE(ideas->first().interactions, QList{bench.call});
    QVERIFY(ideas->last().interactions.isEmpty());
}

void LinkDeskTest::whatIsSwitchedOffLetsGo()
{
    Bench bench;
    for (int time = 0; time < 2; ++time) {
        bench.desk.askIdeas(bench.call);
        LinkDialog &dialog = bench.dialog();
        dialog.findChild<ToggleSwitch *>()->click();
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
        QCOMPARE(bench.log.improvement.ideas()->first().interactions.size(), time == 0 ? 1 : 0);
    }
}

void LinkDeskTest::skillsAreAskedTheSameWay()
{
    Bench bench;
    bench.desk.askSkills(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"say no early"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.log.improvement.skills()->first().interactions, QList{bench.call});
}

void LinkDeskTest::escapeChangesNothing()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    LinkDialog &dialog = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(bench.log.improvement.ideas()->size(), 1);
    QVERIFY(bench.said.isEmpty());
}

EVENKEEL_TEST(LinkDeskTest)
#include "linkdesktest.moc"
