#include "ui/text/appwords.h"

#include "tests/support/testmain.h"
#include "ui/text/wordtable.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class AppWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysAreThereOnce()
    {
        QSet<QString> seen;
        for (const WordEntry &entry : wordTable()) {
            QVERIFY2(!seen.contains(QLatin1StringView(entry.key)), entry.key);
            seen.insert(QLatin1StringView(entry.key));
        }
    }

    void everyKeySaysSomethingCalm()
    {
        for (const WordEntry &entry : wordTable()) {
            QVERIFY2(*entry.text != '\0', entry.key);
            QVERIFY2(!QString::fromUtf8(entry.text).contains(u'!'), entry.key);
        }
    }

    void countsHaveASingular()
    {
        const AppWords words;
        QCOMPARE(words.count("report.interactions"_L1, 1), u"1 interaction"_s);
        QCOMPARE(words.count("report.interactions"_L1, 7), u"7 interactions"_s);
    }

    void anUnknownKeySaysItself() { QCOMPARE(AppWords().say("no.such.key"_L1), u"no.such.key"_s); }
};

EVENKEEL_TEST(AppWordsTest)

#include "appwordstest.moc"
