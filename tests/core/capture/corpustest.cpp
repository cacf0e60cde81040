#include "tests/core/capture/corpus.h"
#include "core/capture/lineparser.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Holds the parser against hundreds of lines as people write them.
class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryLineAsAPersonWould();
    void isAsLargeAsItMustBe();
    void isReadFastEnoughForEveryKeystroke();
};

void CorpusTest::readsEveryLineAsAPersonWould()
{
    int failed = 0;
    const CaptureWords words = CaptureWords::shipped(u"en");
    for (const test::CorpusLine &line : test::readCorpus()) {
        const LineParser parser(words, QLocale(line.locale));
        const Draft draft = parser.parse(line.line, line.now);
        const QByteArray diff = test::differences(line.expected, test::shortForm(draft, line.now));
        if (diff.isEmpty())
            continue;
        ++failed;
        qWarning("%s: %s%s", qPrintable(line.kind), qPrintable(line.line), diff.constData());
    }
    QCOMPARE(failed, 0);
}

void CorpusTest::isAsLargeAsItMustBe()
{
    QHash<QString, int> kinds;
    int twoPromises = 0;
    QSet<QString> distinct;
    const QList<test::CorpusLine> corpus = test::readCorpus();
    for (const test::CorpusLine &line : corpus) {
        ++kinds[line.kind];
        twoPromises += line.expected["promises"_L1].toArray().size() == 2 ? 1 : 0;
        distinct.insert(line.line + line.locale);
    }
    QVERIFY2(distinct.size() >= 400, qPrintable(QString::number(distinct.size())));
    QVERIFY2(kinds[u"none"_s] >= 60, qPrintable(QString::number(kinds[u"none"_s])));
    QVERIFY2(kinds[u"slips"_s] >= 60, qPrintable(QString::number(kinds[u"slips"_s])));
    QVERIFY2(twoPromises >= 20, qPrintable(QString::number(twoPromises)));
}

void CorpusTest::isReadFastEnoughForEveryKeystroke()
{
    const LineParser parser(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    const test::CorpusLine example = test::readCorpus().first();
    QBENCHMARK
    {
        const Draft draft = parser.parse(example.line, example.now);
        Q_UNUSED(draft);
    }
}

EVENKEEL_TEST(CorpusTest)
#include "corpustest.moc"
