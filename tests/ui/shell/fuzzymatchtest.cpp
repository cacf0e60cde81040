#include "ui/shell/fuzzymatch.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FuzzyMatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void lettersMustBeThereInOrder()
    {
        QVERIFY(fuzzyMatch(u"sci"_s, u"Stress check-in"_s));
        QVERIFY(!fuzzyMatch(u"scx"_s, u"Stress check-in"_s));
        QVERIFY(!fuzzyMatch(u"gol"_s, u"Log"_s));
        QCOMPARE(fuzzyMatch({}, u"Log"_s), std::optional(0));
    }

    void wholeWordsWin()
    {
        QVERIFY(*fuzzyMatch(u"log"_s, u"Log"_s) > *fuzzyMatch(u"log"_s, u"New log line"_s));
        QVERIFY(
            *fuzzyMatch(u"log"_s, u"New log line"_s) > *fuzzyMatch(u"log"_s, u"Look at a goal"_s));
    }

    void startsOfWordsCountMore()
    {
        QVERIFY(*fuzzyMatch(u"nl"_s, u"New log line"_s) > *fuzzyMatch(u"nl"_s, u"Only a detail"_s));
    }

    void capitalsAndAccentsDoNotMatter()
    {
        QVERIFY(fuzzyMatch(u"EXPORT"_s, u"Export"_s));
        QVERIFY(fuzzyMatch(u"resume"_s, u"Résumé"_s));
    }
};

EVENKEEL_TEST(FuzzyMatchTest)

#include "fuzzymatchtest.moc"
