#include "ui/improvement/linkdialog.h"
#include "core/capture/personaldataguard.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Marked = u"<b>late</b> & twice"_s;

/// The dialog over three ideas, of which the second is linked.
struct Bench
{
    CaptureWords words = CaptureWords::shipped(u"en");
    PersonalDataGuard guard{words};
    QWidget window;
    LinkDialog dialog{
        {.title = u"What would have spared it"_s,
         .explanation = u"A rule or a step."_s,
         .field = u"Another idea"_s,
         .example = u"tell the new date"_s},
        {{.id = 4, .text = u"tell the date"_s},
         {.id = 7, .text = Marked, .linked = true},
         {.id = 9, .text = u"ring first"_s}},
        guard,
        &window};
    QSignalSpy submitted{&dialog, &LinkDialog::submitted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};

    Bench()
    {
        window.resize(1000, 800);
        window.show();
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("no dialog");
    }

    [[nodiscard]] QList<ToggleSwitch *> toggles() const
    {
        return dialog.findChildren<ToggleSwitch *>();
    }
    [[nodiscard]] QLineEdit &field() const { return *dialog.findChild<QLineEdit *>(); }
    [[nodiscard]] QSet<qint64> chosen() const
    {
        return submitted.isEmpty() ? QSet<qint64>()
                                   : submitted.last().first().value<QSet<qint64>>();
    }
    [[nodiscard]] const PlainLabel *label(const QString &text) const
    {
        for (const PlainLabel *label : dialog.findChildren<PlainLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

/// Where the left edge of `widget` is in the dialog.
int leftOf(const QWidget &widget)
{
    return widget.mapTo(widget.window(), QPoint()).x();
}

} // namespace

class LinkDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatItWasGiven();
    void tabGoesThroughInOrder();
    void whatIsChosenComesOut();
    void enterInTheFieldSubmits();
    void enterOnASwitchDoesNotSubmit();
    void escapeAndNotNowSubmitNothing();
    void bareTextStaysBare();
    void staysOpenUntilItIsSaved();
    void aLongListScrolls();
    void rightToLeftMirrors();
};

void LinkDialogTest::showsWhatItWasGiven()
{
    const Bench bench;
    QCOMPARE(bench.dialog.windowTitle(), u"What would have spared it"_s);
    QVERIFY(bench.label(u"A rule or a step."_s));
    QList<bool> on;
    for (const ToggleSwitch *toggle : bench.toggles())
        on.append(toggle->isChecked());
    QCOMPARE(on, QList({false, true, false}));
    QVERIFY(bench.field().text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &bench.field());
}

void LinkDialogTest::tabGoesThroughInOrder()
{
    const Bench bench;
    const auto toggles = bench.toggles();
    for (ToggleSwitch *toggle : toggles) {
        Bench::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), toggle);
    }
    for (const auto &name : {u"Save"_s, u"Not now"_s}) {
        Bench::press(Qt::Key_Tab);
        const auto *button = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), name);
    }
    Bench::press(Qt::Key_Backtab, Qt::ShiftModifier);
    Bench::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), toggles.last());
}

void LinkDialogTest::whatIsChosenComesOut()
{
    Bench bench;
    Bench::press(Qt::Key_Tab);
    Bench::press(Qt::Key_Space); // the first on
    Bench::press(Qt::Key_Tab);
    Bench::press(Qt::Key_Space); // the second off
    Bench::press(Qt::Key_Tab);
    Bench::press(Qt::Key_Space);
    Bench::press(Qt::Key_Space); // the third on and off again
    Bench::press(Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.chosen(), QSet<qint64>({4}));
    QCOMPARE(bench.submitted.last().last().toString(), QString());
}

void LinkDialogTest::enterInTheFieldSubmits()
{
    Bench bench;
    QTest::keyClicks(&bench.field(), u"  <i>ring</i> & ask "_s);
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.submitted.size(), 1); // not once more by a button
    QCOMPARE(bench.submitted.last().last().toString(), u"<i>ring</i> & ask"_s);
    QCOMPARE(bench.chosen(), QSet<qint64>({7}));
}

void LinkDialogTest::enterOnASwitchDoesNotSubmit()
{
    Bench bench;
    Bench::press(Qt::Key_Tab);
    Bench::press(Qt::Key_Return);
    QVERIFY(bench.submitted.isEmpty());
    QVERIFY(bench.dialog.isVisible());
}

void LinkDialogTest::escapeAndNotNowSubmitNothing()
{
    for (const bool byKey : {true, false}) {
        Bench bench;
        QTest::keyClicks(&bench.field(), u"ring"_s);
        bench.toggles().first()->click();
        if (byKey) {
            Bench::press(Qt::Key_Escape);
        } else {
            for (Button *button : bench.dialog.findChildren<Button *>()) {
                if (button->text() == u"Not now"_s)
                    button->click();
            }
        }
        QVERIFY(!bench.dialog.isVisible());
        QCOMPARE(bench.rejected.size(), 1);
        QVERIFY(bench.submitted.isEmpty());
        QCOMPARE(bench.dialog.typed(), u"ring"_s); // for whoever keeps it
    }
}

/// Nobody's words are markup, or underline a letter.
void LinkDialogTest::bareTextStaysBare()
{
    const Bench bench;
    const PlainLabel *words = bench.label(Marked);
    QVERIFY(words);
    QCOMPARE(words->textFormat(), Qt::PlainText);
    const ToggleSwitch *toggle = bench.toggles().at(1);
    QCOMPARE(toggle->accessibleName(), Marked);
    QVERIFY(toggle->shortcut().isEmpty());
}

/// Saving may fail, and then nothing is lost.
void LinkDialogTest::staysOpenUntilItIsSaved()
{
    Bench bench;
    QTest::keyClicks(&bench.field(), u"ring"_s);
    Bench::press(Qt::Key_Return);
    QVERIFY(bench.dialog.isVisible());
    QCOMPARE(bench.field().text(), u"ring"_s);
    Bench::press(Qt::Key_Return);
    QCOMPARE(bench.submitted.size(), 2);
}

void LinkDialogTest::aLongListScrolls()
{
    const Bench bench;
    QList<LinkDialog::Choice> many;
    for (int i = 1; i <= 60; ++i)
        many.append({.id = i, .text = u"an idea of many words "_s.repeated(6)});
    QWidget window;
    window.resize(420, 400);
    window.show();
    LinkDialog dialog(
        {.title = u"Ideas"_s, .explanation = {}, .field = u"Another"_s, .example = {}}, many,
        bench.guard, &window);
    dialog.open();
    QVERIFY(layoutComesToRest());
    QVERIFY(dialog.height() <= window.height());
    auto *field = dialog.findChild<QLineEdit *>();
    QVERIFY(!field->visibleRegion().isEmpty());
    const ToggleSwitch *last = dialog.findChildren<ToggleSwitch *>().last();
    QVERIFY(last->visibleRegion().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (int stop = 0; stop < 60; ++stop)
        Bench::press(Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
}

void LinkDialogTest::rightToLeftMirrors()
{
    Bench bench;
    const PlainLabel *words = bench.label(u"tell the date"_s);
    const ToggleSwitch *toggle = bench.toggles().first();
    QVERIFY(leftOf(*words) < leftOf(*toggle));
    bench.dialog.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(layoutComesToRest());
    QVERIFY(leftOf(*toggle) < leftOf(*words));
    for (const QWidget *widget : bench.dialog.findChildren<QWidget *>()) {
        if (widget->isVisible() && qobject_cast<const QAbstractButton *>(widget))
            QVERIFY(bench.dialog.rect().contains(
                QRect(widget->mapTo(&bench.dialog, QPoint()), widget->size())));
    }
    Bench::press(Qt::Key_Tab);
    Bench::press(Qt::Key_Space);
    Bench::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.chosen(), QSet<qint64>({4, 7}));
}

EVENKEEL_TEST(LinkDialogTest)
#include "linkdialogtest.moc"
