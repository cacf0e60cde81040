#include "core/coach/ownwording.h"
#include "core/coach/contentfile.h"
#include "core/coach/patternwords.h"
#include "core/coach/wording.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

using Part = OwnWording::Part;

const OwnTerm Term{
    .id = u"user-1"_s,
    .rule = u"jargon"_s,
    .reason = u"Say \"talk\"."_s,
    .find = {u"touch base"_s, u"R/M {a} [b]"_s},
    .say = {u"talk"_s, u"write by {day, time}"_s}};

/// A user's folder over the program's own rules.
struct Own
{
    QTemporaryDir data;
    QString folder = data.filePath(u"coach/en"_s);
    OwnWording words{folder, WordingRules::shipped(u"en"_s)};

    [[nodiscard]] QString path() const { return folder + u"/wording.json"_s; }

    void write(const QByteArray &content) const
    {
        QDir().mkpath(folder);
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no layer");
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Items that point something out in it, with a problem in their place where there is one.
    [[nodiscard]] QStringList found(const QString &text) const
    {
        WordingRules rules = WordingRules::shipped(u"en"_s);
        ContentProblems problems;
        rules.layFolder(folder, problems);
        QStringList items = test::inShort(problems);
        for (const WordingFinding &finding : Wording(std::move(rules)).check(text).findings)
            items.append(finding.item);
        return items;
    }
};

QString deviationOf(const QByteArray &content)
{
    const auto object
        = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
    const QJsonObject schema
        = object(test::sourceFile(u"resources/formats/evenkeel-coach-wording.schema.json"_s));
    return test::deviationFromSchema(object(content), schema, schema);
}

OwnTerm finding(const QString &words)
{
    return {.id = u"user-1"_s, .rule = u"jargon"_s, .reason = u"R."_s, .find = {words}};
}

} // namespace

/// The user's own words are pointed out, what the user hides is not, and nothing else in the file
/// is lost.
class OwnWordingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void theFileLooksAsDocumented();
    void signsMeanThemselves_data();
    void signsMeanThemselves();
    void wordsWithoutLettersAreRefused();
    void ownWordsGoBeforeThoseOfTheProgram();
    void whatIsFineToOthersIsNotToTheUser();
    void aChangeStandsInItsPlace();
    void aRuleIsHiddenAndComesBack();
    void aLengthIsHiddenAndComesBack();
    void aRuleWrittenByHandKeepsItsBytes();
    void wordsAreLeftAlone();
    void everyOtherByteStays();
    void aFileThatCannotBeReadIsLeftAlone();
    void anItemThatCannotBeReadIsLeftAlone();
    void whatTheReaderWouldRefuseIsNotWritten();
    void patternsAreNoTerms();
    void aDiskThatFailsLosesNothing();
    void samplesSayWhatARuleFinds();
};

void OwnWordingTest::whatIsWrittenIsRead()
{
    Own own;
    QVERIFY(own.words.put(Term));
    const WordingLayer layer = own.words.layer();
    QCOMPARE(layer.rules.items.size(), 1);
    QVERIFY(OwnTerm::from(layer.rules.items.first()) == Term);
    QCOMPARE(deviationOf(own.content()), QString());
    QCOMPARE(own.found(u"Let us touch base."_s), QStringList{u"user-1"_s});
}

void OwnWordingTest::theFileLooksAsDocumented()
{
    Own own;
    QVERIFY(own.words.put(Term));
    QVERIFY(own.words.hide(Part::Rules, u"j-liaise"_s));
    QVERIFY(own.words.leaveAlone(u"user-2"_s, u"SLA"_s, u"jargon"_s));
    QCOMPARE(
        own.content(),
        R"({
  "exceptions": [
    {
      "id": "user-2",
      "find": [
        "SLA"
      ],
      "rules": [
        "jargon"
      ]
    }
  ],
  "rules": [
    {
      "id": "user-1",
      "rule": "jargon",
      "reason": "Say \"talk\".",
      "find": [
        "touch base",
        "R/M \\{a\\} \\[b\\]"
      ],
      "say": [
        "talk",
        "write by {day, time}"
      ]
    },
    {"id": "j-liaise", "hidden": true}
  ]
}
)");
    QCOMPARE(deviationOf(own.content()), QString());
}

void OwnWordingTest::signsMeanThemselves_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("slash") << u"w/o case"_s << u"It is w/o case."_s;
    QTest::newRow("slash in front") << u"/root"_s << u"See /root now."_s;
    QTest::newRow("braces") << u"{name} here"_s << u"Dear {name} here."_s;
    QTest::newRow("brackets") << u"case [a]"_s << u"In case [a] we wait."_s;
    QTest::newRow("angles") << u"<who> knows"_s << u"Then <who> knows."_s;
    QTest::newRow("choice") << u"a|b test"_s << u"An a|b test."_s;
    QTest::newRow("number sign") << u"#1 choice"_s << u"The #1 choice."_s;
    QTest::newRow("stars") << u"**urgent**"_s << u"It is **urgent** now."_s;
    QTest::newRow("dots") << u"...well"_s << u"So ...well then"_s;
    QTest::newRow("start") << u"^up"_s << u"Look ^up there."_s;
    QTest::newRow("comma") << u"in addition, also"_s << u"In addition, also a form."_s;
    QTest::newRow("comma left out") << u"in addition, also"_s << u"In addition also a form."_s;
    QTest::newRow("thousands") << u"1,000 things"_s << u"We do 1,000 things."_s;
    QTest::newRow("percent") << u"110%"_s << u"We give 110%."_s;
    QTest::newRow("backslash") << u"C:\\temp"_s << u"Look in C:\\temp now."_s;
    QTest::newRow("apostrophe") << u"can't even"_s << u"They can\u2019t even see."_s;
    QTest::newRow("hyphen") << u"tick-box"_s << u"A tick-box form."_s;
    QTest::newRow("other letters") << u"gr\u00fc\u00dfe"_s << u"Viele GR\u00dc\u00dfE dort."_s;
    QTest::newRow("emoji") << u"\U0001F600"_s << u"Good \U0001F600 day."_s;
    QTest::newRow("capitals") << u"RMA-X"_s << u"Your rma-x is here."_s;
}

void OwnWordingTest::signsMeanThemselves()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    Own own;
    QVERIFY(own.words.put(finding(words)));
    QVERIFY(own.found(text).contains(u"user-1"_s));
    QCOMPARE(own.found(u"Thank you for your message."_s), QStringList());
    const auto read = OwnTerm::from(own.words.layer().rules.items.first());
    QCOMPARE(read.value().find, QStringList{words});
}

void OwnWordingTest::wordsWithoutLettersAreRefused()
{
    Own own;
    for (const QString &words : {u""_s, u"..."_s, u"& /"_s}) {
        QVERIFY(own.words.put(finding(words)).error().error.fault == Fault::InvalidInput);
        QVERIFY(!QFile::exists(own.path()));
    }
    QVERIFY(own.words.put(finding(u"& co ..."_s)));
    QCOMPARE(OwnTerm::from(own.words.layer().rules.items.first())->find, QStringList{u"co"_s});
}

void OwnWordingTest::ownWordsGoBeforeThoseOfTheProgram()
{
    Own own;
    const QString text = u"I will touch base with you on Friday."_s;
    QCOMPARE(own.found(text), QStringList{u"j-touch-base"_s});
    QVERIFY(own.words.put(Term));
    QCOMPARE(own.found(text), QStringList{u"user-1"_s});
    // What says something else about more words is told first.
    QVERIFY(own.words.put(finding(u"refund"_s)));
    QCOMPARE(
        own.found(u"Unfortunately we can't process your refund until next week."_s),
        QStringList{u"cannot-until-time"_s});
}

void OwnWordingTest::whatIsFineToOthersIsNotToTheUser()
{
    Own own;
    QCOMPARE(own.found(u"No problem."_s), QStringList());
    QVERIFY(own.words.put(finding(u"no problem"_s)));
    QCOMPARE(own.found(u"No problem."_s), QStringList{u"user-1"_s});
    // A rule in other words of the user's is still the program's to its exceptions.
    own.write(R"({"rules": [{"id": "we-cannot", "rule": "negative-word", "reason": "Mine.",
        "find": ["we can not"]}]})");
    QCOMPARE(own.found(u"We cannot wait."_s), QStringList());
}

void OwnWordingTest::aChangeStandsInItsPlace()
{
    Own own;
    QVERIFY(own.words.put(Term));
    QVERIFY(own.words.hide(Part::Rules, u"j-liaise"_s));
    OwnTerm changed = Term;
    changed.find = {u"ping"_s};
    QVERIFY(own.words.put(changed));
    QCOMPARE(own.words.layer().rules.items.size(), 1);
    QCOMPARE(own.words.layer().rules.hidden, QStringList{u"j-liaise"_s});
    QVERIFY(own.words.takeBack(Part::Rules, Term.id));
    QVERIFY(own.words.layer().rules.items.isEmpty());
    QCOMPARE(own.words.layer().rules.hidden, QStringList{u"j-liaise"_s});
}

void OwnWordingTest::aRuleIsHiddenAndComesBack()
{
    Own own;
    const QString text = u"Please liaise with them."_s;
    QCOMPARE(own.found(text), QStringList{u"j-liaise"_s});
    const OwnResult<OwnChange> hidden = own.words.hide(Part::Rules, u"j-liaise"_s);
    QVERIFY(hidden);
    QCOMPARE(own.found(text), QStringList());
    QVERIFY(own.words.show(Part::Rules, u"j-liaise"_s));
    QCOMPARE(own.found(text), QStringList{u"j-liaise"_s});
    QVERIFY(own.words.hide(Part::Rules, u"j-liaise"_s));
    const OwnResult<OwnChange> again = own.words.show(Part::Rules, u"j-liaise"_s);
    QVERIFY(own::undo(again.value(), diskFiles()));
    QCOMPARE(own.found(text), QStringList());
}

void OwnWordingTest::aLengthIsHiddenAndComesBack()
{
    Own own;
    const QString text = u"word "_s.repeated(41) + u"."_s;
    QCOMPARE(own.found(text), QStringList{u"long-sentence"_s});
    QVERIFY(own.words.hide(Part::Lengths, u"long-sentence"_s));
    QCOMPARE(own.found(text), QStringList());
    QVERIFY(own.words.show(Part::Lengths, u"long-sentence"_s));
    QCOMPARE(own.found(text), QStringList{u"long-sentence"_s});
}

void OwnWordingTest::aRuleWrittenByHandKeepsItsBytes()
{
    Own own;
    const QByteArray mine = R"({"rules": [{ "id": "mine", "rule": "jargon",
        "reason": "R.", "find": ["(frob|frobnicate) [it]"] }]})";
    own.write(mine);
    QCOMPARE(own.found(u"We frob it."_s), QStringList{u"mine"_s});
    QVERIFY(own.words.hide(Part::Rules, u"mine"_s));
    QCOMPARE(own.found(u"We frob it."_s), QStringList());
    QVERIFY(own.content().contains("(frob|frobnicate) [it]"));
    QVERIFY(own.words.show(Part::Rules, u"mine"_s));
    QCOMPARE(own.found(u"We frob it."_s), QStringList{u"mine"_s});
    QVERIFY(own.words.hide(Part::Rules, u"mine"_s));
    QCOMPARE(own.found(u"We frob it."_s), QStringList());
    QCOMPARE(deviationOf(own.content()), QString());
}

void OwnWordingTest::wordsAreLeftAlone()
{
    Own own;
    QCOMPARE(own.found(u"Your SLA and your RMA."_s).size(), 2);
    QVERIFY(own.words.leaveAlone(u"user-2"_s, u"SLA"_s, u"jargon"_s));
    QCOMPARE(own.found(u"Your SLA and your RMA."_s).size(), 1);
    const WordingLayer layer = own.words.layer();
    QCOMPARE(OwnWording::wordsOf(layer.exceptions.items.first()), u"SLA"_s);
    QVERIFY(own.words.takeBack(Part::Exceptions, u"user-2"_s));
    QCOMPARE(own.found(u"Your SLA and your RMA."_s).size(), 2);
}

void OwnWordingTest::everyOtherByteStays()
{
    Own own;
    const QByteArray mine = "{ \"good\":[ ],\n\t\"rules\" : [{\"id\":\"a\",\"hidden\":true}] }\r\n";
    own.write(mine);
    QVERIFY(own.words.hide(Part::Rules, u"j-liaise"_s));
    QByteArray expected = mine;
    expected.replace("true}]", "true},\n    {\"id\": \"j-liaise\", \"hidden\": true}]");
    QCOMPARE(own.content(), expected);
    QVERIFY(own.words.show(Part::Rules, u"j-liaise"_s));
    QCOMPARE(own.content(), mine);
}

void OwnWordingTest::aFileThatCannotBeReadIsLeftAlone()
{
    Own own;
    const QByteArray mine = "{\"rules\": [],}";
    own.write(mine);
    QVERIFY(own.words.put(Term).error().problem.has_value());
    QVERIFY(own.words.hide(Part::Rules, u"j-liaise"_s).error().problem.has_value());
    QVERIFY(own.words.leaveAlone(u"b"_s, u"SLA"_s, u"jargon"_s).error().problem.has_value());
    QCOMPARE(own.content(), mine);
}

void OwnWordingTest::anItemThatCannotBeReadIsLeftAlone()
{
    Own own;
    const QByteArray mine = "{\"rules\": [\n{\"id\": \"j-liaise\", \"rule\": \"jargon\"}\n]}";
    own.write(mine);
    const OwnResult<OwnChange> done = own.words.hide(Part::Rules, u"j-liaise"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().problem.value().line, 2);
    QCOMPARE(own.content(), mine);
}

void OwnWordingTest::whatTheReaderWouldRefuseIsNotWritten()
{
    Own own;
    OwnTerm wrong = Term;
    wrong.say = {u"by {moon}"_s};
    QVERIFY(own.words.put(wrong).error().error.fault == Fault::InvalidInput);
    wrong = Term;
    wrong.rule = u"nonsense"_s;
    QVERIFY(!own.words.put(wrong));
    QVERIFY(!own.words.leaveAlone(u"user-2"_s, u"..."_s, u"jargon"_s));
    QVERIFY(!QFile::exists(own.path()));
}

void OwnWordingTest::patternsAreNoTerms()
{
    Own own;
    own.write(R"({"rules": [{"id": "mine", "rule": "jargon", "reason": "R.", "find": ["frob [it]"]},
        {"id": "other", "rule": "jargon", "reason": "R.", "find": ["frob"], "unless": ["time"]}]})");
    const WordingLayer layer = own.words.layer();
    QCOMPARE(layer.rules.items.size(), 2);
    for (const WordingRule &rule : layer.rules.items)
        QVERIFY(!OwnTerm::from(rule));
}

void OwnWordingTest::aDiskThatFailsLosesNothing()
{
    const Own own;
    own.write("{\n}\n");
    const QByteArray before = own.content();
    for (int step = 0;; ++step) {
        test::BrokenFiles files(step);
        OwnWording words(own.folder, WordingRules::shipped(u"en"_s), files);
        const auto done = words.put(Term);
        if (files.taken() <= step)
            break;
        const QStringList found = own.found(u"Let us touch base."_s);
        QVERIFY(own.content() == before || found == QStringList{Term.id});
        own.write(before);
    }
    own.write(before);
    test::BrokenFiles full(1);
    OwnWording words(own.folder, WordingRules::shipped(u"en"_s), full);
    QCOMPARE(words.put(Term).error().error.fault, Fault::StorageFull);
    QCOMPARE(own.content(), before);
}

void OwnWordingTest::samplesSayWhatARuleFinds()
{
    const WordingRules rules = WordingRules::shipped(u"en"_s);
    const auto sampleOf = [&rules](const QString &id) {
        const auto rule = std::ranges::find(rules.rules, id, &WordingRule::id);
        return patternwords::sample(rule->patterns.front(), rules.lists);
    };
    QCOMPARE(sampleOf(u"j-touch-base"_s), u"touch base"_s);
    QCOMPARE(sampleOf(u"we-cannot"_s), u"we can not \u2026"_s);
    QCOMPARE(sampleOf(u"j-action"_s), u"will action this"_s);
    for (const WordingRule &rule : rules.rules) {
        for (const PatternSequence &pattern : rule.patterns)
            QVERIFY2(!patternwords::sample(pattern, rules.lists).isEmpty(), qPrintable(rule.id));
    }
}

EVENKEEL_TEST(OwnWordingTest)
#include "ownwordingtest.moc"
