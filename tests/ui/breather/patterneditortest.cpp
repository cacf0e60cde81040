#include "ui/breather/patterneditor.h"
#include "tests/support/testmain.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Pattern own()
{
    return *Pattern::fromText(u"own"_s, u"4,1,0,6,0");
}

QPushButton *saveButton(const PatternEditor &editor)
{
    for (QPushButton *button : editor.findChildren<QPushButton *>()) {
        if (button->text() == u"Save pattern")
            return button;
    }
    return nullptr;
}

} // namespace

class PatternEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void savesTenths();
    void readsPastedText();
    void savesNothingElseThanWhatWasTyped();
    void refusesABreathWithoutAnExhale();
    void refusesTheNameOfAShippedPattern();
    void refusesTheNameOfAnotherOwnOneButKeepsItsOwn();
    void warnsWhileItIsSet();
    void stepsAreTenths();
};

void PatternEditorTest::savesTenths()
{
    PatternEditor editor(own(), PatternBook());
    QSignalSpy saved(&editor, &PatternEditor::saved);
    editor.findChildren<QDoubleSpinBox *>().first()->setValue(4.3);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<Pattern>().toText(), u"4.3,1,0,6,0"_s);
    QCOMPARE(saved.first().first().value<Pattern>().id, u"own"_s);
}

void PatternEditorTest::readsPastedText()
{
    PatternEditor editor(own(), PatternBook());
    QLineEdit *text = editor.findChildren<QLineEdit *>().last();
    for (QLineEdit *edit : editor.findChildren<QLineEdit *>()) {
        if (edit->text() == u"4,1,0,6,0")
            text = edit;
    }
    text->clear();
    QTest::keyClicks(text, u"3,0,1,6,0"_s);
    QCOMPARE(editor.pattern().toText(), u"3,0,1,6,0"_s);
}

void PatternEditorTest::savesNothingElseThanWhatWasTyped()
{
    PatternEditor editor(own(), PatternBook());
    QSignalSpy saved(&editor, &PatternEditor::saved);
    QLineEdit *text = editor.findChildren<TextField *>().at(1)->edit();
    for (const QString &typed : {u"1,2,3,4,5,6,7"_s, u"0,0,0,0,0"_s, u"slowly"_s}) {
        text->clear();
        QTest::keyClicks(text, typed);
        QVERIFY2(!saveButton(editor)->isEnabled(), qPrintable(typed));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(saved.isEmpty());
    }
    text->clear();
    QTest::keyClicks(text, u"4,1,1,2,6,0"_s);
    QVERIFY(saveButton(editor)->isEnabled());
    saveButton(editor)->click();
    QCOMPARE(saved.first().first().value<Pattern>().toText(), u"4,1,1,2,6,0"_s);
}

void PatternEditorTest::refusesABreathWithoutAnExhale()
{
    PatternEditor editor(own(), PatternBook());
    editor.findChildren<QDoubleSpinBox *>().at(4)->setValue(0);
    QVERIFY(!saveButton(editor)->isEnabled());
}

void PatternEditorTest::refusesTheNameOfAShippedPattern()
{
    PatternEditor editor(*Pattern::fromText(u"box"_s, u"4,1,0,6,0"), PatternBook());
    QSignalSpy saved(&editor, &PatternEditor::saved);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 0);
}

void PatternEditorTest::refusesTheNameOfAnotherOwnOneButKeepsItsOwn()
{
    const PatternBook book(u"Evening=4,1,0,6,0;Morning=4,0,0,4,0"_s);
    PatternEditor editor(*book.find(u"Evening"_s), book);
    QSignalSpy saved(&editor, &PatternEditor::saved);
    auto *name = editor.findChild<TextField *>();
    name->setText(u"morning"_s);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 0);
    name->setText(u"evening"_s);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<Pattern>().id, u"evening"_s);
}

void PatternEditorTest::warnsWhileItIsSet()
{
    PatternEditor editor(own(), PatternBook());
    const auto says = [&editor](const QString &words) {
        return std::ranges::any_of(
            editor.findChildren<PlainLabel *>(),
            [&words](const PlainLabel *label) { return label->text().contains(words); });
    };
    const QList<QDoubleSpinBox *> boxes = editor.findChildren<QDoubleSpinBox *>();
    QVERIFY(says(u"5.5 breaths a minute."_s));
    boxes.at(1)->setValue(10.1);
    QVERIFY(says(u"A hold over 10 seconds"_s));
    QVERIFY(says(u"Fewer than 3"_s));
    boxes.at(1)->setValue(0);
    boxes.at(0)->setValue(2);
    boxes.at(4)->setValue(2.9);
    QVERIFY(says(u"More than 12"_s));
    boxes.at(4)->setValue(3);
    QVERIFY(!says(u"More than 12"_s));
}

void PatternEditorTest::stepsAreTenths()
{
    PatternEditor editor(own(), PatternBook());
    editor.findChildren<QDoubleSpinBox *>().first()->stepUp();
    QCOMPARE(editor.pattern().toText(), u"4.1,1,0,6,0"_s);
}

EVENKEEL_TEST(PatternEditorTest)
#include "patterneditortest.moc"
