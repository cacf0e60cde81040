#include "ui/reflection/lessonspage.h"
#include "core/capture/personaldataguard.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/reflection/remembermodel.h"
#include "ui/reflection/rememberpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log with a lesson from a call about billing, tried twice, and an older plan.
struct Bench
{
    explicit Bench(bool filled = true)
    {
        if (filled)
            fill();
        page = std::make_unique<LessonsPage>(log.log, log.reflections, PersonalDataGuard(lists));
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        page->activate();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window is not active");
        rows = page->findChild<QListView *>();
        search = page->findChild<SearchField *>();
        pane = page->findChild<RememberPane *>();
    }

    void fill()
    {
        Interaction made = plainInteraction(u"Réfund late again"_s, log.clock.moment());
        made.category = u"billing"_s;
        call = log.add(made);
        auto changes = log.log.begin("reflect"_L1);
        const auto plan = log.reflections.addPlan(
            *changes,
            {.period = DateRange::weekOf(QDate(2026, 5, 14)),
             .when = u"a caller shouts"_s,
             .then = u"breathe out"_s,
             .written = {.at = log.clock.now() - std::chrono::hours(1), .zone = "Europe/London"}});
        const auto lesson = log.reflections.addLesson(
            *changes,
            {.text = u"Say the date first."_s, .interaction = call, .written = log.clock.moment()});
        for (const auto outcome : {Trial::Outcome::Helped, Trial::Outcome::DidNot})
            std::ignore = log.reflections.answerTrial(
                *changes, {.lesson = *lesson, .outcome = outcome, .answered = log.clock.moment()});
        if (!plan || !changes->commit())
            qFatal("nothing to look at");
    }

    [[nodiscard]] QString row(int number) const
    {
        return rows->model()->index(number, 0).data().toString();
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    TestLog log;
    CaptureWords lists = CaptureWords::shipped(u"en");
    InteractionId call;
    std::unique_ptr<LessonsPage> page;
    QListView *rows = nullptr;
    SearchField *search = nullptr;
    RememberPane *pane = nullptr;
};

} // namespace

class LessonsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void lessonsAndPlansStandTogetherNewestFirst();
    void theSearchFoldsLettersAndReadsWhereItCameFrom();
    void theChosenOneSaysWhatWasTriedAndOpensItsCall();
    void cardsAreForTheCategoryOfTheLesson();
    void ownWordsAreEditedAndUndone();
    void planWordsAreEdited();
    void deletingIsUndone();
    void escapeLeavesEditingThenSearchThenPage();
    void withoutAnyItSaysHowToStart();
    void rowsChangeOneByOne();
    void manyAreSearchedQuickly();
};

void LessonsPageTest::lessonsAndPlansStandTogetherNewestFirst()
{
    const Bench bench;
    QCOMPARE(bench.rows->model()->rowCount(), 2);
    QCOMPARE(bench.row(0), u"Say the date first."_s);
    QCOMPARE(bench.row(1), u"If a caller shouts, then I breathe out"_s);
    QCOMPARE(bench.page->subtitle(), u"1 lesson, 1 plan"_s);
}

void LessonsPageTest::theSearchFoldsLettersAndReadsWhereItCameFrom()
{
    const Bench bench;
    QTest::keyClicks(bench.search, u"REFUND date"_s);
    QCOMPARE(bench.rows->model()->rowCount(), 1);
    QCOMPARE(bench.row(0), u"Say the date first."_s);
    bench.search->setText(u"shouts"_s);
    QCOMPARE(bench.row(0), u"If a caller shouts, then I breathe out"_s);
    bench.search->setText(u"pumpkin"_s);
    QVERIFY(bench.page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!bench.rows->isVisible());
    bench.search->clear();
    QCOMPARE(bench.rows->model()->rowCount(), 2);
    QVERIFY(bench.rows->isVisible());
}

void LessonsPageTest::theChosenOneSaysWhatWasTriedAndOpensItsCall()
{
    const Bench bench;
    const QSignalSpy opened(bench.page.get(), &LessonsPage::interactionRequested);
    QVERIFY(bench.says(u"Tried 2 times: helped 1"_s));
    QVERIFY(bench.says(u"Réfund late again"_s));
    bench.button(u"Open the interaction"_s)->click();
    QCOMPARE(opened.first().first().value<InteractionId>(), bench.call);
    bench.rows->setCurrentIndex(bench.rows->model()->index(1, 0));
    QVERIFY(bench.says(u"Not tried yet"_s));
    QVERIFY(!bench.button(u"Open the interaction"_s)->isVisible());
}

void LessonsPageTest::cardsAreForTheCategoryOfTheLesson()
{
    Bench bench;
    QSignalSpy wanted(bench.page.get(), &LessonsPage::cardsRequested);
    QPushButton *cards = bench.button(u"Cards for this"_s);
    QVERIFY(cards->isVisible()); // the lesson, from a call about billing
    cards->click();
    QCOMPARE(wanted.takeFirst().first().toString(), u"billing"_s);
    bench.rows->setCurrentIndex(bench.rows->model()->index(1, 0)); // the plan of a week
    QVERIFY(!cards->isVisible());
}

void LessonsPageTest::ownWordsAreEditedAndUndone()
{
    Bench bench;
    const QSignalSpy said(bench.page.get(), &Page::messageRequested);
    QTest::keyClick(bench.page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *text = bench.page->findChild<QPlainTextEdit *>();
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"Say the date first."_s);
    text->setPlainText(u"Say the day first."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!text->isVisible());
    QCOMPARE(said.size(), 1);
    QCOMPARE(bench.row(0), u"Say the day first."_s);
    const Lesson kept = bench.log.reflections.allLessons(1)->first();
    QCOMPARE(kept.text, u"Say the day first."_s);
    QCOMPARE(kept.interaction, bench.call);
    QVERIFY(bench.log.log.undo());
    QCOMPARE(bench.row(0), u"Say the date first."_s);
    QVERIFY(bench.says(u"Say the date first."_s));
}

void LessonsPageTest::planWordsAreEdited()
{
    Bench bench;
    bench.rows->setCurrentIndex(bench.rows->model()->index(1, 0));
    bench.pane->edit();
    const auto fields = bench.pane->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    fields.last()->setText(u"stand up"_s);
    QTest::keyClick(fields.last(), Qt::Key_Return);
    QCOMPARE(bench.log.reflections.plans(1)->first().then, u"stand up"_s);
    QCOMPARE(bench.log.reflections.plans(1)->first().when, u"a caller shouts"_s);
}

void LessonsPageTest::deletingIsUndone()
{
    Bench bench;
    const QSignalSpy said(bench.page.get(), &Page::messageRequested);
    bench.rows->setFocus();
    QTest::keyClick(bench.rows, Qt::Key_Delete);
    QCOMPARE(bench.rows->model()->rowCount(), 1);
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    QVERIFY(said.first().first().value<Message>().offersUndo);
    QVERIFY(bench.says(u"If a caller shouts"_s));
    bench.button(u"Delete"_s)->click();
    QCOMPARE(bench.rows->model()->rowCount(), 0);
    QVERIFY(bench.log.log.undo());
    QVERIFY(bench.log.log.undo());
    QCOMPARE(bench.row(0), u"Say the date first."_s);
    QCOMPARE(bench.log.reflections.trials()->size(), 2);
}

void LessonsPageTest::escapeLeavesEditingThenSearchThenPage()
{
    const Bench bench;
    const QSignalSpy wanted(bench.page.get(), &Page::pageRequested);
    bench.search->setText(u"date"_s);
    bench.pane->edit();
    QTest::keyClick(bench.page.get(), Qt::Key_Escape);
    QVERIFY(!bench.pane->isEditing());
    QTest::keyClick(bench.page.get(), Qt::Key_Escape);
    QVERIFY(bench.search->text().isEmpty());
    QVERIFY(wanted.isEmpty());
    QTest::keyClick(bench.page.get(), Qt::Key_Escape);
    QCOMPARE(wanted.first().first().toString(), u"reflect"_s);
}

void LessonsPageTest::withoutAnyItSaysHowToStart()
{
    const Bench bench(false);
    QVERIFY(bench.page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!bench.pane->isVisible());
}

void LessonsPageTest::rowsChangeOneByOne()
{
    Bench bench;
    RememberModel model(bench.log.reflections);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto changes = bench.log.log.begin("lesson"_L1);
    const auto middle = bench.log.reflections.addLesson(
        *changes,
        {.text = u"between"_s,
         .written
         = {.at = bench.log.clock.now() - std::chrono::minutes(30), .zone = "Europe/London"}});
    QVERIFY(middle && changes->commit());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    auto again = bench.log.log.begin("lesson"_L1);
    QVERIFY(bench.log.reflections.rewordLesson(*again, *middle, u"in between"_s));
    QVERIFY(again->commit());
    QCOMPARE(changed.size(), 1);
    model.setSearch(u"between"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(reset.isEmpty());
}

void LessonsPageTest::manyAreSearchedQuickly()
{
    TestLog log;
    auto changes = log.log.beginUnrecorded();
    for (int number = 0; number < 2000; ++number)
        QVERIFY(log.reflections.addLesson(
            *changes,
            {.text = u"lesson number %1 about refunds"_s.arg(number),
             .written = {.at = log.clock.now() + milliseconds(number), .zone = "Europe/London"}}));
    QVERIFY(changes->commit());
    RememberModel model(log.reflections);
    QCOMPARE(model.rowCount(), 2000);
    QElapsedTimer timer;
    timer.start();
    model.setSearch(u"1999"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 2000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

EVENKEEL_TEST(LessonsPageTest)
#include "lessonspagetest.moc"
