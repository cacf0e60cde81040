#include "core/coach/wordingrules.h"
#include "core/coach/contentfile.h"
#include "tests/support/testmain.h"
#include "ui/text/contenttext.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WordingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFileIsWhole();
};

void WordingRulesTest::theShippedFileIsWhole()
{
    ContentProblems problems;
    WordingRules rules;
    rules.layFolder(u":/coach/en"_s, problems);
    for (const ContentProblem &problem : problems)
        qInfo().noquote() << contenttext::line(problem);
    QVERIFY(problems.isEmpty());
    QVERIFY(rules.rules.size() > 50);
}

EVENKEEL_TEST(WordingRulesTest)

#include "wordingrulestest.moc"
