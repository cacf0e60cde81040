#include "tests/support/testmain.h"
#include "tests/ui/coach/ownbench.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sayline.h"
#include "ui/coach/stepform.h"
#include "ui/coach/stepsview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What the in-call strip says, in the user's own words.
class OwnStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void allSevenStandInTheirOrder();
    void isReachedFromThePhrasesAndLeadsBack();
    void aSentenceIsChangedAndTheOriginalComesBack();
    void aSentenceIsAddedOnALineOfItsOwn();
    void hidingGoesOnToTheNextAndComesBackInItsPlace();
    void aStepWithoutSentencesStays();
    void ownSentencesAreKeptWhileHidden();
    void aSlotThatIsNoneIsSaid();
    void aNameIsNeeded();
    void savingNothingWritesNothing();
    void whatIsTypedOutlivesTheForm();
    void whatIsTypedForAStepIsNotACards();
    void aStepThatAFileHidesIsShownAgain();
    void theBoundaryIsOnlyRead();
    void aFileThatCannotBeReadIsLeftAlone();
    void enterCopies();
};

namespace {

/// Shows the steps.
struct StepsBench : OwnBench
{
    StepsBench()
    {
        page.showView(CoachPage::View::Steps);
        page.activate();
    }

    [[nodiscard]] const CallStep &step(qsizetype index) const
    {
        return shelf.book().guide.steps.at(index);
    }
    [[nodiscard]] QPlainTextEdit *says() const
    {
        return page.steps().findChild<QPlainTextEdit *>();
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *edit : page.steps().findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    [[nodiscard]] bool isEditing() const
    {
        return page.steps().findChild<StepForm *>()->isVisible();
    }
    /// The sentence that has the focus.
    [[nodiscard]] static QString focused()
    {
        const auto *line = qobject_cast<SayLine *>(QApplication::focusWidget());
        return line ? line->accessibleName() : QString();
    }
};

} // namespace

void OwnStepsTest::allSevenStandInTheirOrder()
{
    const StepsBench bench;
    QStringList shown;
    for (const PlainLabel *label : bench.page.steps().findChildren<PlainLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    qsizetype before = -1;
    for (const CallStep &step : bench.shelf.book().guide.steps) {
        const qsizetype place = shown.indexOf(step.title);
        QVERIFY2(place > before, qPrintable(step.title));
        QCOMPARE(shown.at(place + 1), step.hint);
        before = place;
    }
    QCOMPARE(bench.shelf.book().guide.steps.size(), 7);
    QCOMPARE(StepsBench::focused(), bench.step(0).says.first());
    QVERIFY(QApplication::focusWidget()->accessibleDescription().startsWith(bench.step(0).title));
}

void OwnStepsTest::isReachedFromThePhrasesAndLeadsBack()
{
    OwnBench bench;
    CoachPage &page = bench.page;
    QVERIFY(!bench.button(u"Call steps"_s));
    page.showView(CoachPage::View::Phrases);
    QVERIFY(bench.click(u"Call steps"_s));
    QVERIFY(page.steps().isVisible());
    QVERIFY(!StepsBench::focused().isEmpty());
    OwnBench::press(Qt::Key_Escape);
    QVERIFY(!page.steps().isVisible());
    QVERIFY(bench.click(u"Call steps"_s));
    QVERIFY(bench.click(u"Phrases"_s));
    QVERIFY(!page.steps().isVisible());
    QVERIFY(qobject_cast<SayLine *>(QApplication::focusWidget()));
    QVERIFY(bench.click(u"Call steps"_s));
    auto *choice = page.findChild<SegmentedControl *>();
    QCOMPARE(choice->current(), 2);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->choiceRect(2).center());
    QVERIFY(!page.steps().isVisible());
}

void OwnStepsTest::aSentenceIsChangedAndTheOriginalComesBack()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    OwnBench::press(Qt::Key_Down);
    QVERIFY(bench.click(u"Change"_s));
    QCOMPARE(bench.says()->textCursor().block().text(), before.says.at(1));
    bench.says()->moveCursor(QTextCursor::StartOfBlock);
    bench.says()->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    OwnBench::type(u"I have time."_s);
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.isEditing());
    CallStep meant = before;
    meant.says[1] = u"I have time."_s;
    QCOMPARE(bench.step(0), meant);
    QVERIFY(bench.said().contains(u"next time"_s));
    QVERIFY(bench.click(u"Back to the original"_s));
    QCOMPARE(bench.step(0), before);
    QVERIFY(!bench.button(u"Back to the original"_s));
    QVERIFY(!StepsBench::focused().isEmpty());
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.step(0), meant);
}

void OwnStepsTest::aSentenceIsAddedOnALineOfItsOwn()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    QVERIFY(bench.click(u"New sentence"_s));
    OwnBench::type(u"Hello, by {time}."_s);
    QVERIFY(bench.click(u"Save"_s));
    QCOMPARE(bench.step(0).says, before.says + QStringList{u"Hello, by {time}."_s});
    QCOMPARE(bench.shelf.book().problems.size(), 0);
    QVERIFY(bench.click(u"New sentence"_s)); // the same once more is not twice there
    OwnBench::type(u"Hello, by {time}."_s);
    QVERIFY(bench.click(u"Save"_s));
    QCOMPARE(bench.step(0).says.size(), before.says.size() + 1);
}

void OwnStepsTest::hidingGoesOnToTheNextAndComesBackInItsPlace()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    OwnBench::press(Qt::Key_H);
    QCOMPARE(bench.step(0).says, before.says.mid(1));
    QCOMPARE(StepsBench::focused(), before.says.at(1));
    QVERIFY(bench.page.steps().findChild<HiddenList *>()->isVisible());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(bench.step(0), before);
    QCOMPARE(StepsBench::focused(), before.says.first());
    QVERIFY(!bench.button(u"Back to the original"_s)); // nothing of it is the user's any more
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.step(0).says, before.says.mid(1));
    QVERIFY(bench.button(u"Back to the original"_s));
}

void OwnStepsTest::aStepWithoutSentencesStays()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    for (qsizetype left = before.says.size(); left > 0; --left)
        OwnBench::press(Qt::Key_H);
    QVERIFY(bench.step(0).says.isEmpty());
    QCOMPARE(bench.step(0).title, before.title);
    QCOMPARE(StepsBench::focused(), u"No sentence is shown."_s);
    QVERIFY(!bench.button(u"Hide"_s)->isEnabled());
    OwnBench::press(Qt::Key_H);
    QCOMPARE(bench.shelf.book().guide.steps.size(), 7);
    QSignalSpy copied(&bench.page.steps(), &StepsView::copyRequested);
    OwnBench::press(Qt::Key_Return);
    QVERIFY(copied.isEmpty());
    QVERIFY(bench.click(u"Change"_s));
    OwnBench::type(u"Welcome."_s);
    QVERIFY(bench.click(u"Save"_s));
    QCOMPARE(bench.step(0).says, QStringList{u"Welcome."_s});
    QCOMPARE(bench.step(0).hiddenSays, before.says);
}

void OwnStepsTest::ownSentencesAreKeptWhileHidden()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    QVERIFY(bench.click(u"New sentence"_s));
    OwnBench::type(u"Mine."_s);
    QVERIFY(bench.click(u"Save"_s));
    OwnBench::press(Qt::Key_Down);
    OwnBench::press(Qt::Key_Down);
    QCOMPARE(StepsBench::focused(), u"Mine."_s);
    OwnBench::press(Qt::Key_H);
    QCOMPARE(bench.step(0).says, before.says);
    QCOMPARE(StepsBench::focused(), before.says.last());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(bench.step(0).says, before.says + QStringList{u"Mine."_s});
    QCOMPARE(StepsBench::focused(), u"Mine."_s);
}

void OwnStepsTest::aSlotThatIsNoneIsSaid()
{
    const StepsBench bench;
    QVERIFY(bench.click(u"New sentence"_s));
    OwnBench::type(u"By {weather}."_s);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(bench.isEditing());
    QVERIFY(bench.says()->accessibleDescription().contains(u"{weather}"_s));
    QVERIFY(bench.says()->hasFocus());
    QVERIFY(bench.content(u"steps.json"_s).isEmpty());
}

void OwnStepsTest::aNameIsNeeded()
{
    const StepsBench bench;
    QVERIFY(bench.click(u"Change"_s));
    QLineEdit *title = bench.line(u"Name of the step"_s);
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    OwnBench::press(Qt::Key_Backspace);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(bench.isEditing());
    QVERIFY(title->hasFocus());
    OwnBench::type(u"Breathe"_s);
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.step(0).title, u"Breathe"_s);
}

void OwnStepsTest::savingNothingWritesNothing()
{
    const StepsBench bench;
    QVERIFY(bench.click(u"Change"_s));
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(!bench.isEditing());
    QVERIFY(bench.content(u"steps.json"_s).isEmpty());
    QVERIFY(bench.said().isEmpty());
}

void OwnStepsTest::whatIsTypedOutlivesTheForm()
{
    const StepsBench bench;
    const CallStep before = bench.step(0);
    QVERIFY(bench.click(u"New sentence"_s));
    OwnBench::type(u"Half a"_s);
    OwnBench::press(Qt::Key_Escape);
    QVERIFY(!bench.isEditing());
    QVERIFY(bench.page.steps().isVisible()); // Esc left the form alone
    QCOMPARE(StepsBench::focused(), before.says.first());
    QVERIFY(bench.click(u"Change"_s));
    QVERIFY(bench.says()->toPlainText().endsWith(u"Half a"_s));
    QVERIFY(bench.click(u"Discard"_s));
    QCOMPARE(bench.says()->toPlainText(), before.says.join(u'\n'));
    QCOMPARE(bench.step(0), before);
}

void OwnStepsTest::whatIsTypedForAStepIsNotACards()
{
    StepsBench bench;
    OwnBench::press(Qt::Key_Down);
    OwnBench::press(Qt::Key_Down);
    QVERIFY(bench.click(u"Change"_s));
    OwnBench::type(u" and more"_s);
    QVERIFY(bench.shelf.own().typed().of(u"listen"_s).isEmpty()); // a card has that id
    QVERIFY(!bench.shelf.own().typed().of(TypedWords::forStep(u"listen"_s)).isEmpty());
}

void OwnStepsTest::aStepThatAFileHidesIsShownAgain()
{
    StepsBench bench;
    bench.write(u"steps.json"_s, R"({"steps": [{"id": "listen", "hidden": true}]})");
    bench.page.activate();
    QCOMPARE(bench.shelf.book().guide.steps.size(), 6);
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(bench.shelf.book().guide.steps.size(), 7);
    QCOMPARE(StepsBench::focused(), bench.step(1).says.first());
}

void OwnStepsTest::theBoundaryIsOnlyRead()
{
    const StepsBench bench;
    const Boundary boundary = bench.shelf.book().guide.boundary;
    QVERIFY(!boundary.says.isEmpty());
    const auto lines = bench.page.steps().findChildren<SayLine *>();
    for (const SayLine *line : lines)
        QVERIFY(!boundary.says.contains(line->accessibleName()));
    QStringList shown;
    for (const PlainLabel *label : bench.page.steps().findChildren<PlainLabel *>())
        shown.append(label->text());
    for (const QString &sentence : boundary.says)
        QVERIFY(shown.contains(u"“%1”"_s.arg(sentence)));
}

void OwnStepsTest::aFileThatCannotBeReadIsLeftAlone()
{
    StepsBench bench;
    const QByteArray broken = "{\n\"steps\": [,]}";
    bench.write(u"steps.json"_s, broken);
    bench.page.activate();
    const CallStep before = bench.step(0);
    OwnBench::press(Qt::Key_H);
    QVERIFY(bench.said().contains(u"steps.json:2"_s));
    QCOMPARE(bench.step(0), before);
    QVERIFY(bench.click(u"New sentence"_s));
    OwnBench::type(u"Mine."_s);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(bench.isEditing()); // what was typed stays
    QCOMPARE(bench.content(u"steps.json"_s), broken);
}

void OwnStepsTest::enterCopies()
{
    const StepsBench bench;
    QSignalSpy copied(&bench.page, &CoachPage::copyRequested);
    OwnBench::press(Qt::Key_Return);
    QCOMPARE(copied.first().first().toString(), bench.step(0).says.first());
}

EVENKEEL_TEST(OwnStepsTest)
#include "ownstepstest.moc"
