#include "ui/reflection/reflectpage.h"
#include "core/capture/personaldataguard.h"
#include "tests/support/keywords.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/reflection/chartcolumn.h"
#include "ui/reflection/periodbuttons.h"
#include "ui/reflection/questionheader.h"
#include "ui/reflection/questionitem.h"
#include "ui/reflection/rangedialog.h"
#include "ui/reflection/reflectdesk.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QDateEdit>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReflectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderNamesWeekDaysAndCount();
    void lookingBackAtTodayLeadsToTheQuestion();
    void otherDaysAreAskedFor();
    void anAnswerIsTypedAndSavedByKeys();
    void otherQuestionsKeepWhatWasTyped();
    void tabComesToTheQuestionsBeforeTheirButtons();
    void anotherWeekHasItsOwnAnswers();
    void thePlanHasTwoLines();
    void aLessonIsAdded();
    void fiveInteractionsBringTheCharts();
    void tablesAreAKeyAway();
    void withoutRoomTheQuestionsStandBelow();
    void longQuestionsAreShownWhole();
    void personalDataIsPointedOut();
    void whatIsPointedOutStandsBelowTheAnswer();
    void aNewLessonHasItsRoom();
};

namespace {

/// The page in a window of its own over a real log.
struct Bench
{
    TestLog log;
    ReflectDesk desk{
        log.log, log.reflections, [this] { return Database::openReader(log.file(), log.key()); }};
    KeyWords words;
    CaptureWords lists = CaptureWords::shipped(u"en");
    ReflectPage page{desk, words, PersonalDataGuard(lists)};
    QSignalSpy messages{&page, &Page::messageRequested};

    explicit Bench(QSize size = {992, 706})
    {
        // As in the main window: a page does not hold it open.
        page.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        page.resize(size);
        page.show();
        page.activateWindow();
        page.activate();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the window is not active");
    }

    QPlainTextEdit *openEditor() const
    {
        for (QPlainTextEdit *edit : page.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void choose(ReflectPeriod::Span span) const
    {
        auto *buttons = page.findChild<PeriodButtons *>();
        emit buttons->spanChosen(span);
    }

    const DateRange &range() { return desk.model().period().range; }
};

} // namespace

void ReflectPageTest::theHeaderNamesWeekDaysAndCount()
{
    Bench bench;
    bench.log.addInteraction(u"call"_s);
    QTRY_COMPARE(bench.page.subtitle(), u"Week 20, 11 to 17 May, 1 interaction"_s);
    QCOMPARE(bench.page.title(), u"Reflect"_s);
    QCOMPARE(bench.page.keyHints().first().keys, u"Alt Left"_s);
    bench.choose(ReflectPeriod::Span::Month);
    QTRY_COMPARE(bench.page.subtitle(), u"May 2026, 1 interaction"_s);
    QCOMPARE(bench.page.keyHints().first().does, u"month before"_s);
    bench.choose(ReflectPeriod::Span::Day);
    QTRY_COMPARE(bench.page.subtitle(), u"Thursday 14 May, 1 interaction"_s);
    QCOMPARE(bench.page.keyHints().first().does, u"day before"_s);
    QTest::keyClick(&bench.page, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(bench.page.subtitle(), u"Wednesday 13 May, 0 interactions"_s);
}

void ReflectPageTest::lookingBackAtTodayLeadsToTheQuestion()
{
    for (const QSize size : {QSize(992, 706), QSize(700, 500)}) {
        Bench bench(size);
        for (int count = 0; count < 6; ++count)
            bench.log.addInteraction(u"call"_s);
        QTRY_VERIFY(bench.desk.model().summary() && !bench.desk.model().isBusy());
        bench.page.setFocus();
        bench.page.lookBackAtToday();
        QTRY_VERIFY(bench.desk.model().summary() && !bench.desk.model().isBusy());
        auto *edit = bench.openEditor();
        QCOMPARE(QApplication::focusWidget(), edit);
        QTest::keyClicks(edit, u"a good one"_s);
        QTRY_VERIFY(!edit->visibleRegion().isEmpty());
        QCOMPARE(bench.openEditor()->toPlainText(), u"a good one"_s);
        bench.choose(ReflectPeriod::Span::Week); // another question takes its place
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget(), bench.openEditor());
    }
}

void ReflectPageTest::otherDaysAreAskedFor()
{
    Bench bench;
    bench.log.addInteraction(u"call"_s);
    bench.choose(ReflectPeriod::Span::Range);
    auto *dialog = bench.page.findChild<RangeDialog *>();
    QVERIFY(dialog);
    const auto fields = dialog->findChildren<QDateEdit *>();
    fields.at(0)->setDate(QDate(2026, 5, 20));
    QVERIFY(!bench.button(u"Show"_s)->isEnabled()); // the first day lies after the last
    fields.at(0)->setDate(QDate(2026, 3, 4));
    fields.at(1)->setDate(QDate(2026, 5, 14));
    QTest::mouseClick(bench.button(u"Show"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.page.subtitle(), u"4 Mar to 14 May 2026, 1 interaction"_s);
    bench.desk.model().goBack();
    QCOMPARE(bench.range(), (DateRange{.from = QDate(2025, 12, 22), .to = QDate(2026, 3, 3)}));
}

void ReflectPageTest::anAnswerIsTypedAndSavedByKeys()
{
    Bench bench;
    QPlainTextEdit *edit = bench.openEditor();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"I named the time first."_s);
    QVERIFY(bench.button(u"Save"_s)->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const auto answers = bench.log.reflections.answers(bench.range());
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->first().answer, u"I named the time first."_s);
    QCOMPARE(bench.messages.size(), 1);
    QVERIFY(bench.messages.first().first().value<Message>().offersUndo);
    QVERIFY(!bench.button(u"Save"_s)->isEnabled());
}

void ReflectPageTest::otherQuestionsKeepWhatWasTyped()
{
    Bench bench;
    const QString first = bench.openEditor()->accessibleName();
    QTest::keyClicks(bench.openEditor(), u"kept"_s);
    for (int set = 0; set < bench.desk.prompts().setCount(); ++set)
        QTest::mouseClick(bench.button(u"Other questions"_s), Qt::LeftButton);
    QCOMPARE(bench.openEditor()->accessibleName(), first);
    QCOMPARE(bench.openEditor()->toPlainText(), u"kept"_s);
}

void ReflectPageTest::tabComesToTheQuestionsBeforeTheirButtons()
{
    Bench bench;
    QTest::mouseClick(bench.button(u"Other questions"_s), Qt::LeftButton); // made anew
    QTest::keyClicks(bench.openEditor(), u"kept"_s);
    const auto questions = bench.page.findChildren<QuestionItem *>().size();
    for (qsizetype i = 0; i < questions; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Save"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Other questions"_s));
}

void ReflectPageTest::anotherWeekHasItsOwnAnswers()
{
    Bench bench;
    QTest::keyClicks(bench.openEditor(), u"this week"_s);
    QTest::keyClick(&bench.page, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.range().from, QDate(2026, 5, 4));
    QVERIFY(bench.openEditor()->toPlainText().isEmpty());
    QTest::keyClick(&bench.page, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.openEditor()->toPlainText(), u"this week"_s);
    QVERIFY(bench.log.reflections.answers(bench.range())->isEmpty());
}

void ReflectPageTest::thePlanHasTwoLines()
{
    Bench bench;
    const auto headers = bench.page.findChildren<QuestionHeader *>();
    QCOMPARE(headers.size(), 3);
    QTest::mouseClick(headers.last(), Qt::LeftButton);
    auto *when = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(when);
    QTest::keyClicks(when, u"a caller shouts"_s);
    QTest::keyClick(when, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"breathe out"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto plans = bench.log.reflections.plans(5);
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().when, u"a caller shouts"_s);
    QCOMPARE(plans->first().then, u"breathe out"_s);
}

void ReflectPageTest::aLessonIsAdded()
{
    Bench bench;
    QTest::mouseClick(bench.button(u"Add"_s), Qt::LeftButton);
    auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(input);
    QTest::keyClicks(input, u"Say the date first."_s);
    QTest::keyClick(input, Qt::Key_Return);
    const auto lessons = bench.log.reflections.lessons(bench.range());
    QCOMPARE(lessons->size(), 1);
    QCOMPARE(lessons->first().text, u"Say the date first."_s);
    QVERIFY(!input->isVisible());
}

void ReflectPageTest::fiveInteractionsBringTheCharts()
{
    Bench bench;
    const auto *charts = bench.page.findChild<ChartColumn *>();
    for (int count = 0; count < 4; ++count)
        bench.log.addInteraction(u"call"_s);
    QTRY_VERIFY(bench.desk.model().summary() && !bench.desk.model().isBusy());
    QVERIFY(!charts->isVisible());
    bench.log.addInteraction(u"call"_s);
    QTRY_VERIFY(charts->isVisible());
}

void ReflectPageTest::tablesAreAKeyAway()
{
    Bench bench;
    const auto *charts = bench.page.findChild<ChartColumn *>();
    QTest::keyClick(&bench.page, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(charts->showsTables());
    QTest::keyClick(&bench.page, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!charts->showsTables());
}

void ReflectPageTest::withoutRoomTheQuestionsStandBelow()
{
    const Bench wide;
    QVERIFY(wide.openEditor()->mapTo(&wide.page, QPoint()).x() > 500);
    const Bench narrow(QSize(700, 600));
    QVERIFY(narrow.openEditor()->mapTo(&narrow.page, QPoint()).x() < 100);
}

void ReflectPageTest::longQuestionsAreShownWhole()
{
    Bench bench;
    for (int set = 0; set < bench.desk.prompts().setCount(); ++set) {
        QTest::mouseClick(bench.button(u"Other questions"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
        for (const auto *header : bench.page.findChildren<QuestionHeader *>())
            QTRY_VERIFY(header->height() >= header->heightForWidth(header->width()));
    }
}

void ReflectPageTest::personalDataIsPointedOut()
{
    Bench bench;
    const auto boxes = bench.page.findChildren<QPlainTextEdit *>();
    QVERIFY(!boxes.isEmpty());
    for (QPlainTextEdit *box : boxes) {
        QTest::keyClicks(box, u"wrote from ann@example.org"_s);
        QVERIFY(box->accessibleDescription().contains(u"mail address"_s));
    }
    for (const TextField *field : bench.page.findChildren<TextField *>()) {
        QTest::keyClicks(field->edit(), u"ann@example.org"_s);
        QVERIFY(field->edit()->accessibleDescription().contains(u"mail address"_s));
    }
}

void ReflectPageTest::whatIsPointedOutStandsBelowTheAnswer()
{
    const Bench bench(QSize(992, 420));
    QPlainTextEdit *answer = bench.openEditor();
    answer->setPlainText(u"ann@example.org, 07700 900123, DE89 3704 0044 0532 0130 00"_s);
    const auto *note = answer->parentWidget()->findChild<PersonalDataNote *>();
    QTRY_VERIFY(note->width() > 200); // it has its place
    QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
    QVERIFY(note->geometry().top() > answer->geometry().bottom());
    QVERIFY(answer->height() >= 66);
    // Save stays in sight, the questions scroll.
    const QPushButton *save = bench.button(u"Save"_s);
    QVERIFY(!save->visibleRegion().isEmpty());
    QCOMPARE(save->height(), save->sizeHint().height());
}

void ReflectPageTest::aNewLessonHasItsRoom()
{
    const Bench bench(QSize(992, 520));
    QTest::mouseClick(bench.button(u"Add"_s), Qt::LeftButton);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"ann@example.org, 07700 900123"_s);
    const auto *note = field->parentWidget()->findChild<PersonalDataNote *>();
    QTRY_VERIFY(note->width() > 200); // it has its place
    QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
    QVERIFY(field->height() >= field->sizeHint().height());
    const QPushButton *add = bench.button(u"Add"_s);
    QCOMPARE(add->height(), add->sizeHint().height());
}

EVENKEEL_TEST(ReflectPageTest)
#include "reflectpagetest.moc"
