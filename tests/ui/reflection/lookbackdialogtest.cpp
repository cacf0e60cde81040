#include "ui/reflection/lookbackdialog.h"
#include "core/capture/personaldataguard.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/reflection/interactionsheet.h"
#include "ui/reflection/questionitem.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString About = u"Today 14:31, phone: <b>parcel</b> & refund"_s;

/// The dialog over a log with one call, of which two things are saved.
struct Bench
{
    TestLog log;
    InteractionId call = log.addInteraction(u"parcel lost"_s);
    CaptureWords words = CaptureWords::shipped(u"en");
    PersonalDataGuard guard{words};
    PromptBook prompts{u"en"_s};
    QWidget window;
    InteractionSheet sheet{log.log, log.reflections, *log.interactions.find(call)};
    std::unique_ptr<LookBackDialog> dialog;
    std::unique_ptr<QSignalSpy> saves;
    std::unique_ptr<QSignalSpy> erasures;

    Bench()
    {
        if (!sheet.open())
            qFatal("no sheet");
        sheet.setAnswer(first().id, u"She asked <i>twice</i>."_s);
        sheet.setThen(u"say the date"_s);
        if (!sheet.save())
            qFatal("not saved");
    }

    void open(QSize size = {1200, 800}, const QString &category = {})
    {
        window.resize(size);
        window.show();
        dialog = std::make_unique<LookBackDialog>(
            LookBackDialog::Parts{
                .sheet = sheet,
                .clock = log.clock,
                .guard = guard,
                .questions = prompts.aboutInteraction(),
                .about = About,
                .category = category},
            &window);
        saves = std::make_unique<QSignalSpy>(dialog.get(), &LookBackDialog::saveRequested);
        erasures = std::make_unique<QSignalSpy>(dialog.get(), &LookBackDialog::eraseRequested);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("no questions");
    }

    [[nodiscard]] Question first() const { return prompts.aboutInteraction().first(); }
    [[nodiscard]] QPlainTextEdit &answer() const { return *dialog->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QList<QuestionItem *> items() const
    {
        return dialog->findChildren<QuestionItem *>();
    }
    [[nodiscard]] Button &button(const QString &text) const
    {
        for (Button *button : dialog->findChildren<Button *>()) {
            if (button->text() == text)
                return *button;
        }
        qFatal("no such button");
    }
    [[nodiscard]] bool isKept() const
    {
        const DraftStore drafts(log.database, log.clock);
        const QByteArray form = lookBackForm(call);
        return drafts.load(QLatin1StringView(form))->has_value();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

int leftOf(const QWidget &widget)
{
    return widget.mapTo(widget.window(), QPoint()).x();
}

} // namespace

class LookBackDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void opensWithWhatIsSaved();
    void opensWithWhatWasTypedLast();
    void enterInAnAnswerIsALine();
    void enterInThePlanLeavesItOpen();
    void controlEnterSavesFromEverywhere();
    void escapeAndLaterAndCloseLoseNothing();
    void goingWithItsWindowLosesNothing();
    void buttonsFollowWhatIsTyped();
    void bareTextStaysBare();
    void tabLeadsFromQuestionToButtons();
    void cardsLeaveItForLater();
    void narrowItHasOneColumn();
    void rightToLeftMirrors();
};

void LookBackDialogTest::opensWithWhatIsSaved()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.answer().toPlainText(), u"She asked <i>twice</i>."_s);
    QCOMPARE(bench.dialog->findChildren<QLineEdit *>().last()->text(), u"say the date"_s);
    QCOMPARE(QApplication::focusWidget(), &bench.answer());
    QVERIFY(!bench.isKept()); // showing it is no typing
}

void LookBackDialogTest::opensWithWhatWasTypedLast()
{
    Bench bench;
    bench.sheet.setAnswer(bench.first().id, u"She"_s);
    bench.sheet.setWhen(u"she asks twice"_s);
    bench.open();
    QCOMPARE(bench.answer().toPlainText(), u"She"_s);
    QCOMPARE(bench.dialog->findChild<QLineEdit *>()->text(), u"she asks twice"_s);
    QVERIFY(bench.button(u"Save"_s).isEnabled());
}

void LookBackDialogTest::enterInAnAnswerIsALine()
{
    Bench bench;
    bench.open();
    bench.answer().selectAll();
    Bench::type(u"one"_s);
    Bench::press(Qt::Key_Return);
    Bench::type(u"two"_s);
    Bench::press(Qt::Key_Up);
    Bench::press(Qt::Key_End);
    Bench::type(u"!"_s); // arrows stay in the text
    QCOMPARE(bench.sheet.typed().answers.value(bench.first().id), u"one!\ntwo"_s);
    QVERIFY(bench.saves->isEmpty());
    QVERIFY(bench.dialog->isVisible());
}

void LookBackDialogTest::enterInThePlanLeavesItOpen()
{
    Bench bench;
    bench.open();
    bench.items().last()->focusAnswer();
    Bench::type(u"she asks"_s);
    Bench::press(Qt::Key_Return);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.saves->isEmpty());
    QCOMPARE(bench.sheet.typed().when, u"she asks"_s);
}

void LookBackDialogTest::controlEnterSavesFromEverywhere()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        Bench bench;
        bench.open();
        Bench::type(u"Mine. "_s);
        const auto items = bench.items();
        for (QuestionItem *item : items) {
            item->focusAnswer();
            Bench::press(key, Qt::ControlModifier);
        }
        QCOMPARE(bench.saves->size(), items.size());
        QVERIFY(bench.dialog->isVisible()); // whoever saves closes it; that may fail
        QCOMPARE(bench.answer().toPlainText(), u"Mine. She asked <i>twice</i>."_s);
    }
}

void LookBackDialogTest::escapeAndLaterAndCloseLoseNothing()
{
    for (int way = 0; way < 3; ++way) {
        Bench bench;
        bench.open();
        QSignalSpy rejected(bench.dialog.get(), &QDialog::rejected);
        Bench::type(u"Mine. "_s);
        if (way == 0)
            Bench::press(Qt::Key_Escape);
        else if (way == 1)
            bench.button(u"Later"_s).click();
        else
            bench.dialog->close();
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(rejected.size(), 1);
        QVERIFY(bench.saves->isEmpty());
        bench.sheet.keep();
        InteractionSheet again(
            bench.log.log, bench.log.reflections, *bench.log.interactions.find(bench.call));
        QVERIFY(again.open());
        QCOMPARE(again.typed().answers.value(bench.first().id), u"Mine. She asked <i>twice</i>."_s);
    }
}

/// As when the log is locked while it is open.
void LookBackDialogTest::goingWithItsWindowLosesNothing()
{
    Bench bench;
    auto *sheet = new InteractionSheet(
        bench.log.log, bench.log.reflections, *bench.log.interactions.find(bench.call));
    QVERIFY(sheet->open());
    auto window = std::make_unique<QWidget>();
    window->resize(1000, 800);
    window->show();
    auto *dialog = new LookBackDialog(
        {.sheet = *sheet,
         .clock = bench.log.clock,
         .guard = bench.guard,
         .questions = bench.prompts.aboutInteraction(),
         .about = About},
        window.get());
    sheet->setParent(dialog);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    Bench::type(u"Mine. "_s);
    QVERIFY(!bench.isKept());
    window.reset();
    QVERIFY(bench.isKept());
}

void LookBackDialogTest::buttonsFollowWhatIsTyped()
{
    Bench bench;
    bench.open();
    QVERIFY(!bench.button(u"Save"_s).isEnabled());
    QVERIFY(bench.button(u"Erase"_s).isVisible()); // something is saved
    Bench::type(u"x"_s);
    QVERIFY(bench.button(u"Save"_s).isEnabled());
    Bench::press(Qt::Key_Backspace);
    QVERIFY(!bench.button(u"Save"_s).isEnabled());
    bench.button(u"Erase"_s).click();
    QCOMPARE(bench.erasures->size(), 1);
    QVERIFY(bench.sheet.erase());
    QVERIFY(!bench.button(u"Erase"_s).isVisible());
}

/// Neither the words of a call nor what is pasted are markup.
void LookBackDialogTest::bareTextStaysBare()
{
    Bench bench;
    bench.open();
    bool isTold = false;
    for (const PlainLabel *label : bench.dialog->findChildren<PlainLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        isTold = isTold || label->text() == About;
    }
    QVERIFY(isTold);
    QVERIFY(!bench.dialog->windowTitle().contains(u"parcel"_s));
    bench.answer().selectAll();
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>no date</b>"_s);
    rich->setText(u"<b>no date</b>"_s);
    QApplication::clipboard()->setMimeData(rich);
    bench.answer().paste();
    QCOMPARE(bench.sheet.typed().answers.value(bench.first().id), u"<b>no date</b>"_s);
}

void LookBackDialogTest::tabLeadsFromQuestionToButtons()
{
    Bench bench;
    bench.open();
    Bench::type(u"x"_s); // there is something to save
    QList<QWidget *> stops;
    for (const QuestionItem *item : bench.items())
        stops += item->stops();
    stops.removeIf([](const QWidget *stop) { return stop->focusPolicy() == Qt::NoFocus; });
    stops += {&bench.button(u"Save"_s), &bench.button(u"Erase"_s), &bench.button(u"Later"_s)};
    for (qsizetype i = stops.indexOf(QApplication::focusWidget()) + 1; i < stops.size(); ++i) {
        Bench::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stops.at(i));
        const QWidget *window = bench.dialog.get();
        QVERIFY(!stops.at(i)->visibleRegion().isEmpty());
        QCOMPARE(QApplication::activeWindow(), window);
    }
}

void LookBackDialogTest::cardsLeaveItForLater()
{
    Bench bench;
    bench.open({1200, 800}, u"Billing"_s);
    const QSignalSpy wanted(bench.dialog.get(), &LookBackDialog::cardsRequested);
    const QSignalSpy left(bench.dialog.get(), &QDialog::rejected);
    bench.button(u"Cards for this"_s).click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(left.size(), 1); // what was typed is kept, as with Escape
    bench.open();
    for (const Button *button : bench.dialog->findChildren<Button *>())
        QVERIFY(button->text() != u"Cards for this"_s);
}

void LookBackDialogTest::narrowItHasOneColumn()
{
    Bench bench;
    bench.open({600, 500});
    QVERIFY(layoutComesToRest());
    QVERIFY(bench.dialog->width() <= 600 && bench.dialog->height() <= 500);
    const auto items = bench.items();
    for (const QuestionItem *item : items)
        QCOMPARE(item->x(), items.first()->x());
    QVERIFY(!bench.button(u"Save"_s).visibleRegion().isEmpty());
}

void LookBackDialogTest::rightToLeftMirrors()
{
    Bench bench;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    bench.open();
    QVERIFY(layoutComesToRest());
    const auto items = bench.items();
    QVERIFY(leftOf(*items.at(1)) < leftOf(*items.first())); // the second stands left of the first
    QVERIFY(leftOf(bench.button(u"Later"_s)) < leftOf(bench.button(u"Save"_s)));
    for (const Button *button : bench.dialog->findChildren<Button *>())
        QVERIFY(bench.dialog->rect().contains(
            QRect(button->mapTo(bench.dialog.get(), QPoint()), button->size())));
    bench.answer().selectAll();
    QApplication::clipboard()->setText(u"היא שאלה"_s); // no key of the test types these
    bench.answer().paste();
    Bench::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.saves->size(), 1);
    QCOMPARE(bench.sheet.typed().answers.value(bench.first().id), u"היא שאלה"_s);
}

EVENKEEL_TEST(LookBackDialogTest)
#include "lookbackdialogtest.moc"
