#include "ui/insight/recordsdialog.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "ui/insight/charttableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 5, 4);

PromiseRecord promise(qint64 id, const QString &text, PromiseOutcome outcome)
{
    return {
        .id = FollowUpId(id),
        .interaction = InteractionId(100 + id),
        .text = text,
        .due = {.date = Monday.addDays(id % 7), .time = QTime(9, 0), .zone = "Europe/London"},
        .outcome = outcome};
}

/// By due time, as they are read.
const QList<PromiseRecord> Three{
    promise(1, u"ring back"_s, PromiseOutcome::OnTime),
    promise(2, u"<b>refund</b> & date"_s, PromiseOutcome::Overdue),
    promise(3, u"send the form"_s, PromiseOutcome::Broken)};

/// The dialog over a window, with the keyboard in it.
struct Bench
{
    QWidget window;
    std::unique_ptr<RecordsDialog> dialog;
    std::unique_ptr<QSignalSpy> followUps;
    std::unique_ptr<QSignalSpy> interactions;
    std::unique_ptr<QSignalSpy> finished;

    template<class Record>
    explicit Bench(const QList<Record> &records)
    {
        window.resize(1000, 800);
        window.show();
        dialog = std::make_unique<RecordsDialog>(records, &window);
        followUps = spy(&RecordsDialog::followUpRequested);
        interactions = spy(&RecordsDialog::interactionRequested);
        finished = spy(&QDialog::finished);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("no records");
    }

    template<class Signal>
    [[nodiscard]] std::unique_ptr<QSignalSpy> spy(Signal signal) const
    {
        return std::make_unique<QSignalSpy>(dialog.get(), signal);
    }

    [[nodiscard]] ChartTableView &table() const { return *dialog->findChild<ChartTableView *>(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString foot() const
    {
        return dialog->findChildren<PlainLabel *>().last()->text();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

int leftOf(const QWidget &widget)
{
    return widget.mapTo(widget.window(), QPoint()).x();
}

} // namespace

class RecordsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void showsThePromisesItWasGiven();
    void showsTheBreathersItWasGiven();
    void arrowsAndEnterOpenTheOneThatIsReached();
    void aClickOpensItsRow();
    void whatIsOwedOpensAsAFollowUp();
    void aPromiseOfNoCallOpensAsAFollowUp();
    void breathersHaveNoPage();
    void escapeAndCloseOpenNothing();
    void noneAtAllCanBeLeft();
    void theNewestOfVeryManyAreShown();
    void bareTextStaysBare();
    void rightToLeftMirrors();
};

void RecordsDialogTest::showsThePromisesItWasGiven()
{
    const Bench bench(Three);
    QCOMPARE(bench.rows(), 3);
    QCOMPARE(bench.cell(0, 0), u"send the form"_s); // the newest first
    QCOMPARE(bench.cell(0, 2), u"Could not be kept"_s);
    QCOMPARE(bench.cell(1, 2), u"Overdue"_s);
    QCOMPARE(bench.cell(2, 2), u"Kept on time"_s);
    QVERIFY(bench.cell(2, 1).contains(u"5 May"_s));
    QVERIFY(bench.foot().startsWith(u"3 record"_s));
    QCOMPARE(bench.table().accessibleName(), bench.dialog->windowTitle());
}

void RecordsDialogTest::showsTheBreathersItWasGiven()
{
    const Moment begun{.at = instantFromMs(1777881600000), .zone = "Europe/London"};
    const Bench bench(QList<BreatherRecord>{
        {.breather = {.kind = BreatherKind::Walk, .started = begun},
         .before = StressLevel::from(7)},
        {.breather = {.kind = BreatherKind::Talk, .started = begun},
         .before = StressLevel::from(6),
         .after = StressLevel::from(0)}});
    QCOMPARE(bench.rows(), 2);
    QCOMPARE(bench.cell(0, 2), u"6"_s);
    QCOMPARE(bench.cell(0, 3), u"0"_s); // no rating and one of nought are two things
    QCOMPARE(bench.cell(1, 2), u"7"_s);
    QCOMPARE(bench.cell(1, 3), u"not rated"_s);
}

void RecordsDialogTest::arrowsAndEnterOpenTheOneThatIsReached()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        const Bench bench(Three);
        QCOMPARE(QApplication::focusWidget(), &bench.table());
        Bench::press(Qt::Key_Down);
        Bench::press(Qt::Key_Down);
        Bench::press(Qt::Key_Down); // there is no further one
        Bench::press(key);
        QCOMPARE(bench.interactions->size(), 1);
        QCOMPARE(bench.interactions->first().first().value<InteractionId>(), InteractionId(101));
        QVERIFY(bench.followUps->isEmpty());
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.finished->size(), 1);
    }
}

void RecordsDialogTest::aClickOpensItsRow()
{
    const Bench bench(Three);
    const QRect row = bench.table().visualRect(bench.table().model()->index(0, 1));
    QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(bench.interactions->size(), 1);
    QCOMPARE(bench.interactions->first().first().value<InteractionId>(), InteractionId(103));
}

void RecordsDialogTest::whatIsOwedOpensAsAFollowUp()
{
    const Bench bench(Three);
    bench.table().setCurrentIndex(bench.table().model()->index(1, 0));
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.followUps->size(), 1);
    QCOMPARE(bench.followUps->first().first().value<FollowUpId>(), FollowUpId(2));
    QVERIFY(bench.interactions->isEmpty());
}

void RecordsDialogTest::aPromiseOfNoCallOpensAsAFollowUp()
{
    PromiseRecord own = promise(4, u"ask the team"_s, PromiseOutcome::Late);
    own.interaction.reset();
    const Bench bench(QList{own});
    bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.followUps->size(), 1);
    QCOMPARE(bench.followUps->first().first().value<FollowUpId>(), FollowUpId(4));
}

void RecordsDialogTest::breathersHaveNoPage()
{
    const Bench bench(QList<BreatherRecord>{{.breather = {.kind = BreatherKind::Walk}}});
    bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
    Bench::press(Qt::Key_Return);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.followUps->isEmpty() && bench.interactions->isEmpty());
}

void RecordsDialogTest::escapeAndCloseOpenNothing()
{
    for (const bool byKey : {true, false}) {
        const Bench bench(Three);
        Bench::press(Qt::Key_Down);
        if (byKey)
            Bench::press(Qt::Key_Escape);
        else
            bench.dialog->findChild<Button *>()->click();
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.finished->size(), 1);
        QVERIFY(bench.followUps->isEmpty() && bench.interactions->isEmpty());
    }
}

void RecordsDialogTest::noneAtAllCanBeLeft()
{
    const Bench bench{QList<PromiseRecord>()};
    QCOMPARE(bench.rows(), 0);
    QVERIFY(bench.foot().startsWith(u"0 record"_s));
    Bench::press(Qt::Key_Space);
    QVERIFY(bench.followUps->isEmpty() && bench.interactions->isEmpty());
    Bench::press(Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
}

void RecordsDialogTest::theNewestOfVeryManyAreShown()
{
    QList<PromiseRecord> many;
    for (int id = 1; id <= 301; ++id)
        many.append(promise(id, u"promise %1"_s.arg(id), PromiseOutcome::OnTime));
    const Bench bench(many);
    QCOMPARE(bench.rows(), 300);
    QCOMPARE(bench.cell(0, 0), u"promise 301"_s);
    QCOMPARE(bench.cell(299, 0), u"promise 2"_s);
    QCOMPARE(bench.foot(), u"The newest 300 of 301"_s);
    bench.table().setCurrentIndex(bench.table().model()->index(299, 0));
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.interactions->first().first().value<InteractionId>(), InteractionId(102));
}

void RecordsDialogTest::bareTextStaysBare()
{
    const Bench bench(Three);
    QCOMPARE(bench.cell(1, 0), u"<b>refund</b> & date"_s);
    const QModelIndex index = bench.table().model()->index(1, 0);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"<b>refund</b> & date"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).isValid());
    QVERIFY(!bench.dialog->windowTitle().contains(u"refund"_s));
    for (const PlainLabel *label : bench.dialog->findChildren<PlainLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void RecordsDialogTest::rightToLeftMirrors()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Bench bench(Three);
    QVERIFY(layoutComesToRest());
    const ChartTableView &table = bench.table();
    const QRect text = table.visualRect(table.model()->index(0, 0));
    QVERIFY(table.visualRect(table.model()->index(0, 2)).right() <= text.left());
    QVERIFY(table.viewport()->rect().contains(text));
    const Button &close = *bench.dialog->findChild<Button *>();
    QVERIFY(leftOf(close) < bench.dialog->width() / 2);
    QVERIFY(bench.dialog->rect().contains(
        QRect(close.mapTo(bench.dialog.get(), QPoint()), close.size())));
    Bench::press(Qt::Key_Down);
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.followUps->size(), 1);
}

EVENKEEL_TEST(RecordsDialogTest)
#include "recordsdialogtest.moc"
