#include "ui/breather/patterneditor.h"
#include "tests/support/testmain.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void refusesABreathWithoutAnExhale();
    void refusesTheNameOfAShippedPattern();
};

void PatternEditorTest::savesTenths()
{
    PatternEditor editor(own());
    QSignalSpy saved(&editor, &PatternEditor::saved);
    editor.findChildren<QDoubleSpinBox *>().first()->setValue(4.3);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<Pattern>().toText(), u"4.3,1,0,6,0"_s);
    QCOMPARE(saved.first().first().value<Pattern>().id, u"own"_s);
}

void PatternEditorTest::readsPastedText()
{
    PatternEditor editor(own());
    QLineEdit *text = editor.findChildren<QLineEdit *>().last();
    for (QLineEdit *edit : editor.findChildren<QLineEdit *>()) {
        if (edit->text() == u"4,1,0,6,0")
            text = edit;
    }
    text->clear();
    QTest::keyClicks(text, u"3,0,1,6,0"_s);
    QCOMPARE(editor.pattern().toText(), u"3,0,1,6,0"_s);
}

void PatternEditorTest::refusesABreathWithoutAnExhale()
{
    PatternEditor editor(own());
    editor.findChildren<QDoubleSpinBox *>().at(4)->setValue(0);
    QVERIFY(!saveButton(editor)->isEnabled());
}

void PatternEditorTest::refusesTheNameOfAShippedPattern()
{
    PatternEditor editor(*Pattern::fromText(u"box"_s, u"4,1,0,6,0"));
    QSignalSpy saved(&editor, &PatternEditor::saved);
    saveButton(editor)->click();
    QCOMPARE(saved.size(), 0);
}

EVENKEEL_TEST(PatternEditorTest)
#include "patterneditortest.moc"
