#include "ui/coach/slottext.h"
#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlook.h"

#include <QTest>
#include <QWidget>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class SlotTextTest : public QObject
{
    Q_OBJECT

private slots:
    void slotsLoseTheirBraces();
    void aLoneBraceIsText();
    void theClipboardHasBrackets();
    void narrowTextIsTaller();
};

void SlotTextTest::slotsLoseTheirBraces()
{
    const SlotText made = SlotText::of(u"I will call by {day, time} about {reason}."_s);
    const QChar noBreak(0x00a0);
    QCOMPARE(made.text, u"I will call by %1day,%1time%1 about %1reason%1."_s.arg(noBreak));
    QCOMPARE(made.open.size(), 2);
    QCOMPARE(
        made.text.mid(made.open.first().start, made.open.first().length),
        u"%1day,%1time%1"_s.arg(noBreak));
}

void SlotTextTest::aLoneBraceIsText()
{
    const SlotText made = SlotText::of(u"a { b"_s);
    QCOMPARE(made.text, u"a { b"_s);
    QVERIFY(made.open.isEmpty());
}

void SlotTextTest::theClipboardHasBrackets()
{
    QCOMPARE(SlotText::inBrackets(u"by {day, time}"_s), u"by [day, time]"_s);
}

void SlotTextTest::narrowTextIsTaller()
{
    const QWidget widget;
    const Theme &theme = Theme::of(&widget);
    const SlotText made = SlotText::of(u"a sentence of some words with {reason} in it"_s);
    const auto height = [&](qreal width) {
        return made.lay(nullptr, theme, looks::Body, {}, width, Qt::LeftToRight);
    };
    QVERIFY(height(100) >= 2 * height(2000));
}

EVENKEEL_TEST(SlotTextTest)
#include "slottexttest.moc"
