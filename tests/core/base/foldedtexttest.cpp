#include "core/base/foldedtext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAndCapitalsAreFolded();
    void wordsAreApart();
};

void FoldedTextTest::marksAndCapitalsAreFolded()
{
    QCOMPARE(foldedText(u"CAFÉ, e\u0301, Straße"_s), u"cafe, e, straße"_s);
    QCOMPARE(foldedText(u"\ufb01t \U0001F600"_s), u"fit \U0001F600"_s);
    QCOMPARE(foldedText({}), QString());
}

void FoldedTextTest::wordsAreApart()
{
    QCOMPARE(
        foldedWords(u" Can't, don\u2019t - 5th:Caf\u00e9\nx "_s),
        (QStringList{u"cant"_s, u"dont"_s, u"5th"_s, u"cafe"_s, u"x"_s}));
    QVERIFY(foldedWords(u"?! - '"_s).isEmpty());
}

EVENKEEL_TEST(FoldedTextTest)

#include "foldedtexttest.moc"
