#include "ui/improvement/linkdesk.h"
#include "core/storage/draftstore.h"
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

    /// What is kept of an idea because of the call.
    [[nodiscard]] QString kept() const
    {
        const DraftStore drafts(log.database, log.clock);
        const QByteArray form = ideaForm(call);
        const auto draft = drafts.load(QLatin1StringView(form));
        return draft->value_or(QJsonObject()).value("text"_L1).toString();
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
    void whatWasTypedComesBackForTheSameCall();
    void whatWasTypedIsKeptWithinASecond();
    void whatWasTypedOutlivesTheWindow();
    void savingForgetsWhatWasTyped();
    void whatCannotBeSavedStaysOpen();
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
    QVERIFY(!bench.said.last().first().value<Message>().offersUndo);
    QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
    bench.desk.askSkills(bench.call);
    QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
    QCOMPARE(bench.said.size(), 1); // nothing was typed, nothing is said
}

void LinkDeskTest::whatWasTypedComesBackForTheSameCall()
{
    Bench bench;
    const InteractionId other = bench.log.addInteraction(u"refund late"_s);
    bench.desk.askIdeas(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"<b>ring"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
    bench.desk.askSkills(bench.call);
    QVERIFY(bench.dialog().typed().isEmpty());
    bench.dialog().reject();
    QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
    bench.desk.askIdeas(other);
    QVERIFY(bench.dialog().typed().isEmpty());
    bench.dialog().reject();
    QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
    bench.desk.askIdeas(bench.call);
    QCOMPARE(bench.dialog().typed(), u"<b>ring"_s);
}

void LinkDeskTest::whatWasTypedIsKeptWithinASecond()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring"_s);
    QTRY_COMPARE(bench.kept(), u"ring"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTRY_VERIFY(bench.kept().isEmpty());
}

/// As when the log is locked while it is open.
void LinkDeskTest::whatWasTypedOutlivesTheWindow()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring"_s);
    delete &bench.dialog();
    QCOMPARE(bench.kept(), u"ring"_s);
}

void LinkDeskTest::savingForgetsWhatWasTyped()
{
    Bench bench;
    bench.desk.askIdeas(bench.call);
    std::ignore = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring"_s);
    QTRY_COMPARE(bench.kept(), u"ring"_s);
    QTest::keyClicks(QApplication::focusWidget(), u" first"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.kept().isEmpty());
    QTRY_VERIFY(!bench.window.findChild<LinkDialog *>());
    QVERIFY(bench.kept().isEmpty()); // nor by what waited for its second
}

void LinkDeskTest::whatCannotBeSavedStaysOpen()
{
    Bench bench;
    QSignalSpy failed(&bench.desk, &LinkDesk::failed);
    bench.desk.askIdeas(bench.call);
    const LinkDialog &dialog = bench.dialog();
    QTest::keyClicks(QApplication::focusWidget(), u"ring"_s);
    QTRY_COMPARE(bench.kept(), u"ring"_s);
    {
        const auto held = bench.log.log.begin("other"_L1); // nothing can be saved meanwhile
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.typed(), u"ring"_s);
    QCOMPARE(bench.kept(), u"ring"_s);
}

EVENKEEL_TEST(LinkDeskTest)
#include "linkdesktest.moc"
