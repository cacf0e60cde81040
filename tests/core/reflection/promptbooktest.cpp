#include "core/reflection/promptbook.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PromptBookTest : public QObject
{
    Q_OBJECT

private slots:
    void everySetIsShortAndEndsInThePlan();
    void aCallIsAskedAboutInFiveAndEndsInThePlan();
    void everyQuestionIsAsked();
    void questionsAreShortAndCalm();
    void noQuestionAsksWhichCallStillHurts();
    void theKindsOfTheGuidanceAreThere();
    void setsBeginAgain();
    void anUnknownLanguageIsAskedInEnglish();
};

void PromptBookTest::everySetIsShortAndEndsInThePlan()
{
    const PromptBook book;
    QVERIFY(book.setCount() >= 2);
    for (int number = 0; number < book.setCount(); ++number) {
        const QList<Question> set = book.set(number);
        QCOMPARE(set.size(), 3);
        QCOMPARE(set.last().id, QString(PromptBook::Plan));
    }
}

void PromptBookTest::aCallIsAskedAboutInFiveAndEndsInThePlan()
{
    const QList<Question> set = PromptBook().aboutInteraction();
    QCOMPARE(set.size(), 5);
    QCOMPARE(set.at(3).id, QString(PromptBook::KindAct));
    QCOMPARE(set.last().id, QString(PromptBook::Plan));
    for (const Question &prompt : set)
        QVERIFY2(!prompt.label.isEmpty(), qPrintable(prompt.id));
}

void PromptBookTest::everyQuestionIsAsked()
{
    const PromptBook book;
    QSet<QString> asked;
    for (const Question &prompt : book.aboutInteraction())
        asked.insert(prompt.id);
    for (int number = 0; number < book.setCount(); ++number) {
        for (const Question &prompt : book.set(number))
            asked.insert(prompt.id);
    }
    QCOMPARE(asked.size(), book.all().size());
}

void PromptBookTest::questionsAreShortAndCalm()
{
    const PromptBook book;
    for (const Question &prompt : book.all()) {
        QVERIFY2(prompt.text.split(u' ').size() <= 16, qPrintable(prompt.text));
        QVERIFY(prompt.text.endsWith(u'?'));
        QVERIFY(!prompt.text.contains(u'!'));
        QVERIFY(!prompt.covers.isEmpty());
    }
}

void PromptBookTest::noQuestionAsksWhichCallStillHurts()
{
    const PromptBook book;
    for (const Question &prompt : book.all()) {
        for (const auto &word : {u"hurt"_s, u"still with you"_s, u"worst"_s, u"hardest"_s})
            QVERIFY2(!prompt.text.contains(word, Qt::CaseInsensitive), qPrintable(prompt.text));
    }
}

void PromptBookTest::theKindsOfTheGuidanceAreThere()
{
    QStringList ids;
    QStringList covered;
    const PromptBook book;
    for (const Question &prompt : book.all()) {
        ids.append(prompt.id);
        covered += prompt.covers;
    }
    for (const auto &id : {u"observer"_s, u"control"_s, u"customer"_s, u"kind-act"_s, u"plan"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    for (const auto &principle :
         {u"not-personal"_s, u"anger"_s, u"compassion"_s, u"bad-news"_s, u"reflect"_s})
        QVERIFY2(covered.contains(principle), qPrintable(principle));
}

void PromptBookTest::setsBeginAgain()
{
    const PromptBook book;
    QCOMPARE(book.set(book.setCount() + 1), book.set(1));
}

void PromptBookTest::anUnknownLanguageIsAskedInEnglish()
{
    QCOMPARE(PromptBook(u"tlh"_s).all(), PromptBook(u"en"_s).all());
}

EVENKEEL_TEST(PromptBookTest)
#include "promptbooktest.moc"
