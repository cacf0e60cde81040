#include "core/coach/wordingrules.h"
#include "core/coach/coachbook.h"
#include "core/coach/contentfile.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testmain.h"
#include "ui/text/contenttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WordingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFileIsWhole();
    void theShippedFileFollowsItsSchema();
    void theShippedWordsAreOurs();
    void everyRuleIsCovered();
    void whatIsWrongIsLeftOut_data();
    void whatIsWrongIsLeftOut();
    void aSiteReplacesAddsAndHides();
    void aLanguageWithoutRulesHasTheEnglishOnes();
};

namespace {

const auto Path = "resources/coach/en/wording.json"_L1;

QJsonObject json(const QString &path)
{
    return QJsonDocument::fromJson(test::sourceFile(path)).object();
}

WordingRules shipped()
{
    return WordingRules::shipped(u"en"_s);
}

} // namespace

void WordingRulesTest::theShippedFileIsWhole()
{
    ContentProblems problems;
    WordingRules rules;
    rules.layFolder(CoachBook::ownFolder(u"en"_s), problems);
    for (const ContentProblem &problem : problems)
        qInfo().noquote() << contenttext::line(problem);
    QVERIFY(problems.isEmpty());
    QVERIFY(rules.rules.size() > 50);
}

void WordingRulesTest::theShippedFileFollowsItsSchema()
{
    const QJsonObject schema = json(u"resources/formats/evenkeel-coach-wording.schema.json"_s);
    QVERIFY(!schema.isEmpty());
    QCOMPARE(test::deviationFromSchema(json(Path), schema, schema), QString());
    QJsonObject wrong = json(Path);
    wrong.insert(u"rules"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"rule"_s, u"luck"_s}}});
    QVERIFY(!test::deviationFromSchema(wrong, schema, schema).isEmpty());
}

/// Reasons are short, plain and quiet, and a suggestion is no sentence of praise or blame.
void WordingRulesTest::theShippedWordsAreOurs()
{
    for (const WordingRule &rule : shipped().rules) {
        QVERIFY2(!rule.reason.contains(u'!') && rule.reason.endsWith(u'.'), qPrintable(rule.id));
        for (const QString &sentence : rule.reason.split(u". "_s))
            QVERIFY2(sentence.count(u' ') < 16, qPrintable(rule.id));
        QVERIFY2(!rule.principles.isEmpty(), qPrintable(rule.id));
        for (const QString &say : rule.suggestions) {
            const auto isOdd = [](QChar c) { return c == u'!' || c.isDigit(); };
            QVERIFY2(std::ranges::none_of(say, isOdd), qPrintable(rule.id));
        }
    }
}

void WordingRulesTest::everyRuleIsCovered()
{
    QSet<QString> used;
    for (const WordingRule &rule : shipped().rules)
        used.insert(rule.rule);
    for (const WordingLength &length : shipped().lengths)
        used.insert(length.rule);
    for (const char *id : wordingrules::Ids)
        QVERIFY2(used.contains(QString::fromLatin1(id)), id);
}

void WordingRulesTest::whatIsWrongIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *item, const char *problem) {
        QTest::newRow(name) << QByteArray(item) << QString::fromLatin1(problem);
    };
    row("good", R"("rule": "pity", "reason": "A.", "find": ["poor"], "say": ["{reason}"])", "");
    row("no pattern", R"("rule": "pity", "reason": "A.")", "w.json:2 Missing find");
    row("bad pattern", R"("rule": "pity", "reason": "A.", "find": ["a (b"])",
        "w.json:2 BadPattern a (b");
    row("list that is not there", R"("rule": "pity", "reason": "A.", "find": ["a <b>"])",
        "w.json:2 BadPattern a <b>");
    row("another rule", R"("rule": "luck", "reason": "A.", "find": ["a"])",
        "w.json:2 UnknownWord rule luck");
    row("another slot", R"("rule": "pity", "reason": "A.", "find": ["a"], "say": ["{weather}"])",
        "w.json:2 UnknownSlot weather");
    row("half a slot", R"("rule": "pity", "reason": "A.", "find": ["a"], "say": ["{reason"])",
        "w.json:2 UnknownSlot reason");
    row("another mark", R"("rule": "pity", "reason": "A.", "find": ["a"], "unless": ["rain"])",
        "w.json:2 LeadsNowhere unless rain");
    row("a place of its own", R"("rule": "pity", "reason": "A.", "find": ["a"], "in": "reply")",
        "w.json:2 UnknownWord in reply");
    row("another place", R"("rule": "pity", "reason": "A.", "find": ["a"], "unless_in": "page")",
        "w.json:2 UnknownWord unless_in page");
    row("another principle",
        R"("rule": "pity", "reason": "A.", "find": ["a"], "principles": ["luck"])",
        "w.json:2 UnknownPrinciple luck");
    row("another key", R"("rule": "pity", "reason": "A.", "find": ["a"], "loud": true)",
        "w.json:2 UnknownKey loud");
}

void WordingRulesTest::whatIsWrongIsLeftOut()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, problem);
    const QByteArray bytes = "{\"rules\": [\n{\"id\": \"poor-you\", " + item + "}]}";
    ContentProblems problems;
    WordingRules rules = shipped();
    const auto before = std::ranges::find(rules.rules, u"poor-you"_s, &WordingRule::id)->reason;
    rules.layFile(ContentFile(u"w.json"_s, bytes, problems));
    const auto after = std::ranges::find(rules.rules, u"poor-you"_s, &WordingRule::id)->reason;
    QCOMPARE(test::inShort(problems).join(u", "), problem);
    QCOMPARE(after, problem.isEmpty() ? u"A."_s : before);
}

void WordingRulesTest::aSiteReplacesAddsAndHides()
{
    ContentProblems problems;
    WordingRules rules = shipped();
    const qsizetype before = rules.rules.size();
    rules.layFile(ContentFile(
        u"w.json"_s,
        R"({"lists": [{"id": "our-words", "words": ["blue form"]}],
            "exceptions": [{"id": "ours", "find": ["tier two cake"], "rules": ["jargon"]}],
            "lengths": [{"id": "long-sentence", "rule": "wall-of-text", "reason": "Long.",
                         "of": "sentence", "most_words": 25}],
            "rules": [{"id": "ours", "rule": "jargon", "reason": "Ours.",
                       "find": ["the <our-words>"]},
                      {"id": "calm-down", "hidden": true}]})",
        problems));
    QVERIFY(problems.isEmpty());
    QCOMPARE(rules.rules.size(), before);
    QCOMPARE(rules.rules.last().id, u"ours"_s);
    QCOMPARE(
        std::ranges::find(rules.lengths, u"long-sentence"_s, &WordingLength::id)->mostWords, 25);
}

void WordingRulesTest::aLanguageWithoutRulesHasTheEnglishOnes()
{
    QCOMPARE(WordingRules::shipped(u"tlh"_s).rules.size(), shipped().rules.size());
    QCOMPARE(WordingRules::shipped({}).rules.size(), shipped().rules.size());
}

EVENKEEL_TEST(WordingRulesTest)

#include "wordingrulestest.moc"
