#include "core/coach/wording.h"
#include "core/coach/contentfile.h"
#include "tests/core/coach/wordingfound.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void patterns_data();
    void patterns();
    void whatIsFineStaysUnmarked_data();
    void whatIsFineStaysUnmarked();
    void quotedWordsAreTheCustomers_data();
    void quotedWordsAreTheCustomers();
    void overlapsKeepTheLongest();
    void aTimeElsewhereIsEnough();
    void aNextStepElsewhereIsEnough();
    void lengthsAreCounted();
    void goodIsNamed();
    void absolutePromisesAlone();
    void typingReadsOneSentence();
    void aCacheChangesNothing();
    void noTextIsSlow();
};

namespace {

/// Rules of a file of its own, without the shipped ones.
WordingRules rulesFrom(const QByteArray &json, ContentProblems &problems)
{
    WordingRules rules;
    rules.layFile(ContentFile(u"wording.json"_s, json, problems));
    return rules;
}

/// A rule that finds `pattern` and says `say` instead, with a list, an exception and a contraction.
QStringList foundBy(const QByteArray &pattern, const QByteArray &say, const QString &text)
{
    QByteArray json = R"({
        "contractions": [{"id": "not", "short": ["*|n't"], "long": "* not"}],
        "lists": [{"id": "small-words", "words": ["your"]}, {"id": "clause-ends", "words": ["but"]},
                  {"id": "colour", "words": ["red", "dark blue"]}],
        "exceptions": [{"id": "fine", "find": ["kind red"]}],
        "rules": [{"id": "r", "rule": "blame", "reason": "Why.", "find": ["PATTERN"],
                   "say": ["SAY"]}]})";
    json.replace("PATTERN", pattern).replace("SAY", say);
    ContentProblems problems;
    const Wording wording(rulesFrom(json, problems));
    return problems.isEmpty() ? pointedOut(wording, text) : QStringList{u"bad file"_s};
}

} // namespace

void WordingTest::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList none;

    QTest::newRow("word") << QByteArray("never") << u"Never, ever."_s
                          << QStringList{u"Never > X"_s};
    QTest::newRow("no part of one") << QByteArray("never") << u"nevertheless"_s << none;
    QTest::newRow("choice") << QByteArray("(a|two b) c") << u"x two b c"_s
                            << QStringList{u"two b c > x"_s};
    QTest::newRow("optional") << QByteArray("a [very] b") << u"a very b a b"_s
                              << QStringList{u"a very b > x"_s, u"a b > x"_s};
    QTest::newRow("list") << QByteArray("a <colour> b") << u"a dark blue b"_s
                          << QStringList{u"a dark blue b > x"_s};
    QTest::newRow("gap") << QByteArray("a ... b") << u"a 1 2 3 4 b"_s
                         << QStringList{u"a 1 2 3 4 b > x"_s};
    QTest::newRow("gap too long") << QByteArray("a ... b") << u"a 1 2 3 4 5 b"_s << none;
    QTest::newRow("gap over a comma") << QByteArray("a ... b") << u"a 1, 2 b"_s << none;
    QTest::newRow("gap over but") << QByteArray("a ... b") << u"a but b"_s << none;
    QTest::newRow("comma") << QByteArray("a [,] b") << u"a, b a b"_s
                           << QStringList{u"a, b > x"_s, u"a b > x"_s};
    QTest::newRow("number") << QByteArray("in # days") << u"in 5 days, in five days"_s
                            << QStringList{u"in 5 days > x"_s};
    QTest::newRow("ahead") << QByteArray("a / [very] (b|c $)") << u"a very b, a c d, a b, a c"_s
                           << QStringList{u"a > x"_s, u"a > x"_s, u"a > x"_s};
    QTest::newRow("nothing but ahead")
        << QByteArray("/ red") << u"red"_s << QStringList{u"bad file"_s};
    QTest::newRow("start") << QByteArray("^ stop") << u"Please stop. Stop."_s
                           << QStringList{u"Stop > X"_s};
    QTest::newRow("end") << QByteArray("later $") << u"later today. Or later."_s
                         << QStringList{u"later > x"_s};
    QTest::newRow("over sentences") << QByteArray("a b") << u"a. b"_s << none;
    QTest::newRow("contraction")
        << QByteArray("do not go") << u"don't go, don\u2019t go, do not go"_s
        << QStringList{u"don't go > x"_s, u"don\u2019t go > x"_s, u"do not go > x"_s};
    QTest::newRow("from the middle of one")
        << QByteArray("not go") << u"We don't go."_s << QStringList{u"don't go > do x"_s};
    QTest::newRow("exception") << QByteArray("red") << u"a kind red, a red"_s
                               << QStringList{u"red > x"_s};
    QTest::newRow("unknown list") << QByteArray("<shade>") << u"red"_s
                                  << QStringList{u"bad file"_s};
    QTest::newRow("begins with anything")
        << QByteArray("{what} red") << u"red"_s << QStringList{u"bad file"_s};
    QTest::newRow("may be nothing")
        << QByteArray("[red]") << u"red"_s << QStringList{u"bad file"_s};
    QTest::newRow("not closed") << QByteArray("(red") << u"red"_s << QStringList{u"bad file"_s};
    QTest::newRow("closed twice") << QByteArray("red)") << u"red"_s << QStringList{u"bad file"_s};
    QTest::newRow("deep") << QByteArray(40, '(') + "red" + QByteArray(40, ')') << u"red"_s
                          << QStringList{u"bad file"_s};
}

void WordingTest::patterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(foundBy(pattern, "x", text), found);
}

void WordingTest::whatIsFineStaysUnmarked_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"No problem.",
          "There is no charge.",
          "You won't be charged.",
          "We reply no later than Friday.",
          "Never mind.",
          "I can't wait to see it.",
          "You can't be charged twice.",
          "I understand that you cannot log in.",
          "Do you have to be there by 9?",
          "If you need to change it, call us.",
          "You should have received the card by now.",
          "It was not your fault.",
          "I can't promise that.",
          "Your policy covers water.",
          "See you soon.",
          "I refunded £100.",
          "I will never forget that you waited.",
          "I am sorry that you have to wait.",
          "I do not feel bad about this.",
          "Send the guarantee form."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void WordingTest::whatIsFineStaysUnmarked()
{
    QFETCH(QString, text);
    QCOMPARE(pointedOut(shipped(), text), QStringList());
}

void WordingTest::quotedWordsAreTheCustomers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("straight") << u"You wrote \"You must pay\" to me."_s << qsizetype{0};
    QTest::newRow("curly") << u"The text says \u201cYou must pay.\u201d here."_s << qsizetype{0};
    QTest::newRow("single") << u"The text says 'you must pay' here."_s << qsizetype{0};
    QTest::newRow("two sentences")
        << u"It said \"You must pay. You must wait.\" and no more."_s << qsizetype{0};
    QTest::newRow("never closed") << u"It said \"hello. You must pay."_s << qsizetype{1};
    QTest::newRow("after it") << u"\"Hello\" - you must pay."_s << qsizetype{1};
    QTest::newRow("mail") << u"> You must pay.\n> Calm down.\nYou must pay."_s << qsizetype{1};
    QTest::newRow("apostrophes") << u"It's the customers' form. You must pay."_s << qsizetype{1};
}

void WordingTest::quotedWordsAreTheCustomers()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    QCOMPARE(shipped().check(text).findings.size(), count);
}

void WordingTest::overlapsKeepTheLongest()
{
    ContentProblems problems;
    const Wording wording(rulesFrom(
        R"({"rules": [{"id": "a", "rule": "blame", "reason": "A.", "find": ["one two"]},
                      {"id": "b", "rule": "pity", "reason": "B.", "find": ["two three four"]},
                      {"id": "c", "rule": "jargon", "reason": "C.", "find": ["one two", "four"]}]})",
        problems));
    QVERIFY(problems.isEmpty());
    const QString text = u"one two three four. One two."_s;
    const QList<WordingFinding> findings = wording.check(text).findings;
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).item, u"b"_s);
    QCOMPARE(findings.at(1).item, u"a"_s);
    QCOMPARE(findings.at(1).span, (TextSpan{.start = 20, .length = 7}));
}

void WordingTest::aTimeElsewhereIsEnough()
{
    QCOMPARE(
        pointedOut(shipped(), u"I will call you back. You hear from me by Friday."_s).size(), 0);
    QCOMPARE(
        pointedOut(shipped(), u"I will call you back.\n\nThe shop opens on Friday."_s).size(), 1);
    QCOMPARE(pointedOut(shipped(), u"I will call you soon. It is Friday."_s).size(), 1);
    // what the helper left open is a time, once it stands in the draft
    QCOMPARE(pointedOut(shipped(), u"I will call you back by {day, time}."_s).size(), 0);
}

void WordingTest::aNextStepElsewhereIsEnough()
{
    QCOMPARE(pointedOut(shipped(), u"Your case has been escalated."_s).size(), 1);
    const QString whole
        = u"Your case has been escalated.\n\nRavi will check the meter by Friday at noon."_s;
    QCOMPARE(pointedOut(shipped(), whole).size(), 0);
}

void WordingTest::lengthsAreCounted()
{
    const QString sentence = u"word "_s.repeated(39) + u"it's."_s;
    QCOMPARE(shipped().check(sentence).words, 40);
    QVERIFY(shipped().check(sentence).findings.isEmpty());
    const QList<WordingFinding> findings = shipped().check(u"One. more "_s + sentence).findings;
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"wall-of-text"_s);
    QCOMPARE(findings.first().span, (TextSpan{.start = 5, .length = 5 + sentence.size()}));

    const QString block = u"Ten words stand in this one and it ends here. "_s.repeated(13);
    QCOMPARE(shipped().check(block).findings.size(), 1);
    QCOMPARE(shipped().check(block.left(300) + u"\n\n"_s + block.mid(300)).findings.size(), 0);
}

void WordingTest::goodIsNamed()
{
    const QString text
        = u"Thank you for your message. I am sorry for the wait since 2 May. You'll have the form "
          "because the first one had no date. Thank you for it."_s;
    QStringList labels;
    for (const GoodFinding &good : shipped().check(text).good)
        labels.append(good.label + u": "_s + text.mid(good.span.start, good.span.length));
    QCOMPARE(labels.value(0), u"thanks: Thank you for your message"_s);
    QCOMPARE(labels.value(1), u"a specific apology: I am sorry for the wait since 2 May"_s);
    QCOMPARE(labels.value(2), u"a reason: because the first one had no date"_s);
    QVERIFY(shipped().check(u"We are sorry if you were upset."_s).good.isEmpty());
}

void WordingTest::absolutePromisesAlone()
{
    const auto found = shipped().absolutePromises(u"callback, guaranteed, you must wait"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, (TextSpan{.start = 10, .length = 10}));
    QVERIFY(shipped().absolutePromises(u"callback by Friday"_s).isEmpty());
    // A reply would lack a time first of all.
    QCOMPARE(shipped().absolutePromises(u"I will definitely refund it"_s).size(), 1);
    QVERIFY(shipped().check(u"I am definitely glad."_s).findings.isEmpty());
    QCOMPARE(shipped().absolutePromises(u"refund, definitely"_s).size(), 1);
    QCOMPARE(shipped().absolutePromises(u"guarantee the refund"_s).size(), 1);
    QCOMPARE(shipped().absolutePromises(u"guarantee delivery by Friday"_s).size(), 1);
    QVERIFY(shipped().check(u"Guarantee the refund."_s).findings.isEmpty());
    for (const char *paper :
         {"send the guarantee", "look at the guarantee form", "no guarantee",
          "renew kettle guarantee"})
        QVERIFY2(shipped().absolutePromises(QString::fromUtf8(paper)).isEmpty(), paper);
}

void WordingTest::typingReadsOneSentence()
{
    WordingCache cache;
    QString text = u"You must send the form. We thank you. "_s.repeated(50) + u"I will"_s;
    std::ignore = shipped().check(text, cache);
    QVERIFY(cache.readLast() >= 3);
    text += u" c"_s;
    std::ignore = shipped().check(text, cache);
    QCOMPARE(cache.readLast(), 1);
    std::ignore = shipped().check(text, cache);
    QCOMPARE(cache.readLast(), 0);
}

void WordingTest::aCacheChangesNothing()
{
    WordingCache cache;
    const QString text
        = u"It says \"You must pay.\" You must pay. I will call you. You must pay. By Friday."_s;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QString typed = text.left(length);
        QCOMPARE(shipped().check(typed, cache), shipped().check(typed));
    }
}

/// No wall clock: a text that made matching explode would not end within the time of a test.
void WordingTest::noTextIsSlow()
{
    const QString words = u"we can not unfortunately i am sorry but you have not you will not "_s;
    QVERIFY(shipped().check(words.repeated(1000)).words > 10000);
    QVERIFY(shipped().check(u"\u201c a"_s.repeated(20000)).words == 20000);
    QVERIFY(shipped().check(u"a. "_s.repeated(20000)).words == 20000);
    QVERIFY(shipped().check(u"a.b'"_s.repeated(20000)).words > 0);
    const QByteArray forks = "a " + QByteArray("[a] ").repeated(50) + "b";
    QCOMPARE(foundBy(forks, "x", u"a "_s.repeated(60)), QStringList());
    QVERIFY(shipped().check(u"you said that you can not "_s.repeated(2000)).words > 0);
}

EVENKEEL_TEST(WordingTest)

#include "wordingtest.moc"
