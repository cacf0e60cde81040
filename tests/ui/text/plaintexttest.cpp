#include "ui/text/plaintext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTooltipNeverGuesses();
    void aTooltipIsHeardWithoutMarkup();
    void aMenuHasNoKeysOfPeople();
};

void PlainTextTest::aTooltipNeverGuesses()
{
    QCOMPARE(plaintext::toolTip({}), QString());
    QCOMPARE(plaintext::toolTip(u"A & B"_s), u"<qt>A &amp; B</qt>"_s);
    QCOMPARE(plaintext::toolTip(u"<img src='x'>"_s), u"<qt>&lt;img src='x'&gt;</qt>"_s);
}

void PlainTextTest::aTooltipIsHeardWithoutMarkup()
{
    for (const QString &text : {u"More"_s, u"A & B"_s, u"<qt>&lt;\"x\"&amp;</qt>"_s, QString()})
        QCOMPARE(plaintext::spoken(plaintext::toolTip(text)), text);
    QCOMPARE(plaintext::spoken(u"as it is"_s), u"as it is"_s);
}

void PlainTextTest::aMenuHasNoKeysOfPeople()
{
    QCOMPARE(plaintext::menuEntry(u"R&D\tCtrl+Q"_s), u"R&&D Ctrl+Q"_s);
}

EVENKEEL_TEST(PlainTextTest)
#include "plaintexttest.moc"
