#include "ui/text/contenttext.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ContentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsSentence();
    void placeAndSentenceStandInOneLine();
};

void ContentTextTest::everyFaultHasItsSentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(ContentFault::OutOfRange);
    for (int i = 0; i <= last; ++i) {
        const QString said = contenttext::sentence(
            {.file = {},
             .fault = static_cast<ContentFault>(i),
             .detail = u"a%2"_s,
             .other = u"b"_s});
        QVERIFY2(!said.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(!said.contains("%1"_L1));
        sentences.insert(said);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void ContentTextTest::placeAndSentenceStandInOneLine()
{
    const ContentProblem problem{
        .file = u"cards.json"_s,
        .line = 7,
        .fault = ContentFault::UnknownWord,
        .detail = u"moment"_s,
        .other = u"%1 later"_s};
    QCOMPARE(
        contenttext::line(problem),
        u"cards.json:7: \"%1 later\" is no word that \"moment\" may have."_s);
    QCOMPARE(
        contenttext::line(
            {.file = u"50%1.json"_s, .fault = ContentFault::NoObject, .detail = {}, .other = {}}),
        u"50%1.json:1: The file must be one object in braces."_s);
}

EVENKEEL_TEST(ContentTextTest)

#include "contenttexttest.moc"
