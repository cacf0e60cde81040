#include "tests/core/coach/wordingfound.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What the shipped rules would say instead: whatever replaces words must fit the sentence.
class WordingSuggestionTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestionsFit_data();
    void suggestionsFit();
};

void WordingSuggestionTest::suggestionsFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("until a time")
        << u"Unfortunately we can't process your refund until next week."_s
        << u"Unfortunately we can't process your refund until next week > We can process your "
           "refund from next week"_s;
    QTest::newRow("until something")
        << u"I am afraid we cannot send it until you sign."_s
        << u"I am afraid we cannot send it until you sign > We can send it once you sign"_s;
    QTest::newRow("inside a sentence")
        << u"The form is late, so we won't be able to pay until May."_s
        << u"we won't be able to pay until May > we can pay from "
           "May"_s;
    QTest::newRow("I stays") << u"Sadly I am unable to book it before 9."_s
                             << u"Sadly I am unable to book it before 9 > I can book it from 9"_s;
    QTest::newRow("agreement") << u"The appointment isn't available until 3 June."_s
                               << u"The appointment isn't available until 3 June > The "
                                  "appointment is available from 3 June"_s;
    QTest::newRow("curly") << u"We\u2019re not open until 9."_s
                           << u"We\u2019re not open until 9 > We\u2019re open from 9"_s;
    QTest::newRow("policy") << u"It's our policy to check every form."_s
                            << u"It's our policy to check every form > We check every form because "
                               "{reason}"_s;
    QTest::newRow("capital kept low") << u"As you know, it\u2019s our policy to ask."_s
                                      << u"it\u2019s our policy to ask > we ask because {reason}"_s;
    QTest::newRow("soon") << u"I will call you soon."_s << u"soon > by {day, time}"_s;
    QTest::newRow("no time") << u"A colleague will call you back."_s
                             << u"A colleague will call you back > A colleague will call you back "
                                "by {day, time}"_s;
    QTest::newRow("you must") << u"You must send the form."_s << u"You must > Could you"_s;
    QTest::newRow("promise to") << u"We promise to call you at 5."_s
                                << u"We promise to > We will"_s;
    QTest::newRow("contraction in front")
        << u"It\u2019ll definitely come by Friday."_s << u"It\u2019ll definitely > It should"_s;
    QTest::newRow("sentence after sorry") << u"I'm sorry, but the fee stays."_s
                                          << u"I'm sorry, but the > I'm sorry that {reason}. The"_s;
    QTest::newRow("nothing captured")
        << u"The fault is gone and will never happen again."_s
        << u"will never happen again > should not happen again, because {reason}"_s;
    QTest::newRow("never again")
        << u"We will never forget your appointment again."_s
        << u"We will never forget your appointment again > So that this does not happen again, we will {next step}"_s;
    QTest::newRow("will never") << u"I'll never lose your form."_s
                                << u"I'll never lose > I will {next step} so that I do not lose"_s;
    QTest::newRow("others will never")
        << u"Our drivers will never miss you."_s
        << u"Our drivers will never miss > Our drivers should not miss"_s;
    QTest::newRow("never now") << u"We never miss a call."_s << u"We never miss > We rarely miss"_s;
    QTest::newRow("as I told you")
        << u"As I already told you, the form is late."_s << u"As I already told you, > To recap,"_s;
    QTest::newRow("apologise if")
        << u"I apologise if you felt offended."_s
        << u"I apologise if you felt offended > I apologise that {reason}"_s;
    QTest::newRow("do apologise if")
        << u"I do apologise if you were upset."_s
        << u"I do apologise if you were upset > I apologise that {reason}"_s;
    QTest::newRow("apologise, but") << u"We apologise, but the fee stays."_s
                                    << u"We apologise, but the > We apologise that {reason}. The"_s;
    QTest::newRow("guarantee a thing")
        << u"We guarantee the refund."_s << u"We guarantee > You can expect"_s;
    QTest::newRow("promise a thing")
        << u"So I promise a refund by Friday 10:00."_s << u"I promise > you can expect"_s;
    QTest::newRow("promise that something happens")
        << u"I promise the refund will come."_s << u"I promise > As far as I can see,"_s;
    QTest::newRow("promise what may be either")
        << u"We promise satisfaction."_s << u"We promise > "_s;
    QTest::newRow("promise and no more") << u"You have my word."_s << u"You have my word > "_s;
    QTest::newRow("if you had, then")
        << u"If you had read the contract, you would know."_s
        << u"If you had read the contract, you would know > The next step now is {next step}"_s;
    QTest::newRow("if you had, inside")
        << u"It would be here if you had signed."_s << u"if you had signed > "_s;
    QTest::newRow("policy not to")
        << u"It is our policy not to refund tickets."_s
        << u"It is our policy not to refund tickets > We do not refund tickets because {reason}"_s;
    QTest::newRow("policy alone") << u"It is our policy."_s
                                  << u"It is our policy > The reason is {reason}"_s;
    QTest::newRow("according to our policy") << u"According to our policy, we keep it."_s
                                             << u"According to our policy > Because {reason}"_s;
    QTest::newRow("SLA") << u"Please write via the SLA."_s << u"the SLA > "_s;
    QTest::newRow("as per the SLA")
        << u"As per our SLA, you hear by Friday."_s << u"As per our SLA > As agreed with you"_s;
    QTest::newRow("backend") << u"It is in the shop's backend."_s << u"backend > "_s;
    QTest::newRow("backend team") << u"The backend team has it."_s
                                  << u"The backend team > The team that looks after this"_s;
    QTest::newRow("feel terrible")
        << u"I feel terrible about this."_s
        << u"I feel terrible about this > I can see how hard this is for you"_s;
    QTest::newRow("feel terrible about a thing")
        << u"I feel terrible about the delay."_s << u"I feel terrible about > "_s;
    QTest::newRow("have to wait") << u"You have to wait."_s << u"You have to > Could you"_s;
}

void WordingSuggestionTest::suggestionsFit()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(pointedOut(shipped(), text), QStringList{found});
}

EVENKEEL_TEST(WordingSuggestionTest)

#include "wordingsuggestiontest.moc"
