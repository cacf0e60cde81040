#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/reflection/interactionsheet.h"
#include "ui/reflection/lookbackdesk.h"
#include "ui/reflection/questionitem.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window over a log with one call, and the questions about it.
struct Bench
{
    TestLog log;
    Timeline timeline{log.database};
    InteractionId call = log.addInteraction(u"parcel lost"_s);
    CaptureWords words = CaptureWords::shipped(u"en");
    QWidget window;
    LookBackDesk desk{log.log, log.reflections, timeline, PersonalDataGuard(words), &window};
    QSignalSpy said{&desk, &LookBackDesk::said};

    Bench()
    {
        window.resize(1200, 800);
        window.show();
    }

    LookBackDialog &ask()
    {
        desk.open(call);
        auto *dialog = window.findChild<LookBackDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no questions");
        return *dialog;
    }

    [[nodiscard]] QString lastWords() const
    {
        return said.isEmpty() ? QString() : said.last().first().value<Message>().text;
    }
};

} // namespace

class LookBackTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionIsInView();
    void answersAreTypedAndSavedByKeys();
    void escapeKeepsWhatWasTyped();
    void nothingTypedAsksNothing();
    void erasingTakesItAllAway();
    void timeIsToldQuietlyAndNeverCountsDown();
    void theTitleHoldsNoWordsOfTheCall();
};

void LookBackTest::everyQuestionIsInView()
{
    Bench bench;
    const LookBackDialog &dialog = bench.ask();
    const auto items = dialog.findChildren<QuestionItem *>();
    QCOMPARE(items.size(), 5);
    for (const QuestionItem *item : items)
        QVERIFY(item->isOpen() && !item->visibleRegion().isEmpty());
}

void LookBackTest::answersAreTypedAndSavedByKeys()
{
    Bench bench;
    LookBackDialog &dialog = bench.ask();
    QTest::keyClicks(QApplication::focusWidget(), u"She asked twice."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"My words."_s);
    for (int stop = 0; stop < 4; ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"say the date"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto answers = bench.log.reflections.answersAbout(bench.call);
    QCOMPARE(answers->size(), 2);
    QCOMPARE(bench.log.reflections.plansOf(bench.call)->value(0).then, u"say the date"_s);
    QVERIFY(!dialog.isVisible());
    QVERIFY(bench.said.last().first().value<Message>().offersUndo);
}

void LookBackTest::escapeKeepsWhatWasTyped()
{
    Bench bench;
    QSignalSpy closed(&bench.desk, &LookBackDesk::closed);
    LookBackDialog &dialog = bench.ask();
    QTest::keyClicks(QApplication::focusWidget(), u"She as"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(bench.lastWords(), u"What you typed is kept. It is not saved yet."_s);
    QVERIFY(bench.log.reflections.answersAbout(bench.call)->isEmpty());
    QTRY_VERIFY(!bench.window.findChild<LookBackDialog *>());
    const LookBackDialog &again = bench.ask();
    QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), u"She as"_s);
}

void LookBackTest::nothingTypedAsksNothing()
{
    Bench bench;
    LookBackDialog &dialog = bench.ask();
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QVERIFY(bench.said.isEmpty());
}

void LookBackTest::erasingTakesItAllAway()
{
    Bench bench;
    LookBackDialog *dialog = &bench.ask();
    QTest::keyClicks(QApplication::focusWidget(), u"She asked twice."_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!bench.window.findChild<LookBackDialog *>());
    dialog = &bench.ask();
    for (Button *button : dialog->findChildren<Button *>()) {
        if (button->text() == u"Erase"_s)
            button->click();
    }
    QVERIFY(bench.log.reflections.answersAbout(bench.call)->isEmpty());
    QCOMPARE(bench.lastWords(), u"Erased."_s);
    QVERIFY(bench.log.log.undo());
    QCOMPARE(bench.log.reflections.answersAbout(bench.call)->size(), 1);
}

void LookBackTest::timeIsToldQuietlyAndNeverCountsDown()
{
    const auto words = &LookBackDialog::timeInWords;
    QVERIFY(words(0s).startsWith(u"Ninety seconds are enough"_s));
    QCOMPARE(words(59s), u"Half a minute so far."_s);
    QCOMPARE(words(60s), u"A minute so far."_s);
    QVERIFY(words(90s).startsWith(u"A minute and a half"_s));
    QVERIFY(words(190s).startsWith(u"3 minutes so far"_s));
}

void LookBackTest::theTitleHoldsNoWordsOfTheCall()
{
    Bench bench;
    QCOMPARE(bench.ask().windowTitle(), u"Look back"_s);
}

EVENKEEL_TEST(LookBackTest)
#include "lookbacktest.moc"
