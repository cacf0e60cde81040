#include "ui/widgets/plainlabel.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PlainLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void markupIsText()
    {
        const PlainLabel label(u"<b>Jones</b> <img src='/etc/passwd'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void whatIsCutIsInTheTooltip()
    {
        PlainLabel label(u"A <b>long</b> name of a customer"_s);
        label.setElided(true);
        label.resize(60, 20);
        label.show();
        QVERIFY(label.toolTip().startsWith(u"<qt>A &lt;b&gt;"_s));
        label.resize(600, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void wordsReadAsTheyAreWritten()
    {
        PlainLabel english(u"Call 4711 back by 5."_s);
        PlainLabel mirrored(english.text());
        mirrored.setLayoutDirection(Qt::RightToLeft);
        english.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (PlainLabel *label : {&english, &mirrored}) {
            label->setWordWrap(true);
            label->resize(400, 40);
        }
        const auto seen = [](PlainLabel &label) {
            return label.grab().toImage().convertToFormat(QImage::Format_RGB32);
        };
        QCOMPARE(seen(mirrored), seen(english));
    }

    void severalLinesNeedMoreHeight()
    {
        PlainLabel label(u"one two three four five six seven eight nine ten"_s);
        label.setWordWrap(true);
        QVERIFY(label.heightForWidth(80) > label.heightForWidth(800));
        QCOMPARE(label.heightForWidth(8000), 18);
    }

    void linesKeepTheHeightOfTheDesign()
    {
        PlainLabel label(u"one\ntwo"_s, looks::Reading);
        label.setWordWrap(true);
        QCOMPARE(label.heightForWidth(800), 44);
    }

    void anEmptyLineIsOneLine()
    {
        PlainLabel label(u"one\n\ntwo"_s);
        label.setWordWrap(true);
        QCOMPARE(label.heightForWidth(800), 54);
        label.setText({});
        QCOMPARE(label.heightForWidth(800), 18);
    }

    void marginsTakeNoLineAway()
    {
        PlainLabel label(u"one two three four five six seven eight nine ten"_s);
        label.setWordWrap(true);
        const int bare = label.heightForWidth(100);
        label.setContentsMargins(16, 8, 16, 8);
        QCOMPARE(label.heightForWidth(132), bare + 16);
    }

    void followsTheTheme()
    {
        Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
        const PlainLabel label(u"words"_s, looks::Meta);
        theme.choose({.mode = ThemeChoice::Mode::Dark, .textPercent = 150});
        QCOMPARE(label.font().pixelSize(), 18);
        QCOMPARE(label.palette().color(QPalette::WindowText), QColor(0x98A7A6));
    }
};

EVENKEEL_TEST(PlainLabelTest)

#include "plainlabeltest.moc"
