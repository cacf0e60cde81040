#include "core/interaction/lists.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSentence = 16; ///< words of an agent
constexpr qsizetype LongestOfCallers = 20;

/// Keys whose texts nobody reads as sentences.
bool isRead(const QString &key)
{
    static const QSet<QString> codes{
        u"id"_s,    u"then"_s,     u"start"_s,  u"reply"_s,      u"otherwise"_s,  u"icon"_s,
        u"words"_s, u"category"_s, u"moment"_s, u"categories"_s, u"principles"_s, u"purpose"_s};
    return !codes.contains(key);
}

/// Each text of `value` with its key.
void gather(const QJsonValue &value, const QString &key, QList<std::pair<QString, QString>> &texts)
{
    if (value.isString() && isRead(key))
        texts.append({key, value.toString()});
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        gather(item, key, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        gather(it.value(), it.key(), texts);
}

QStringList contentPaths()
{
    const QString folder = u"resources/coach/en"_s;
    QStringList paths;
    for (const QString &name : {u"cards"_s, u"phrases"_s, u"steps"_s})
        paths.append(u"%1/%2.json"_s.arg(folder, name));
    const QDir scenarios(QStringLiteral(EVENKEEL_SOURCE_DIR "/") + folder + u"/scenarios"_s);
    for (const QString &name : scenarios.entryList({u"*.json"_s}, QDir::Files))
        paths.append(u"%1/scenarios/%2"_s.arg(folder, name));
    return paths;
}

QJsonObject contentOf(const QString &path)
{
    return QJsonDocument::fromJson(test::sourceFile(path)).object();
}

QList<std::pair<QString, QString>> allTexts()
{
    QList<std::pair<QString, QString>> texts;
    for (const QString &path : contentPaths())
        gather(contentOf(path), {}, texts);
    return texts;
}

} // namespace

/// What the program ships follows its own schemas, reader and manner of speaking.
class OwnContentTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsCompiledIn();
    void everyFileFollowsItsSchema();
    void schemasRefuseWhatTheReaderRefuses_data();
    void schemasRefuseWhatTheReaderRefuses();
    void nothingIsLeftOut();
    void thereIsEnoughOfEverything();
    void namesAreThoseOfTheProgram();
    void empathyStandsAgainstPity();
    void sentencesAreShortAndQuiet();
    void spellingIsBritish();
};

namespace {

QJsonObject schemaFor(const QString &path)
{
    const QString name
        = path.contains("scenarios"_L1) ? u"scenario"_s : path.section(u'/', -1).chopped(5);
    return contentOf(u"resources/formats/evenkeel-coach-%1.schema.json"_s.arg(name));
}

} // namespace

void OwnContentTest::everyFileIsCompiledIn()
{
    const QString own = CoachBook::ownFolder(u"en"_s);
    for (const QString &path : contentPaths()) {
        QFile compiled(own + path.mid(QStringLiteral("resources/coach/en").size()));
        QVERIFY2(compiled.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(compiled.readAll(), test::sourceFile(path));
    }
    QCOMPARE(CoachBook::ownFolder(u"tlh"_s), own);
    QCOMPARE(CoachBook::ownFolder({}), own);
}

void OwnContentTest::everyFileFollowsItsSchema()
{
    for (const QString &path : contentPaths()) {
        const QJsonObject content = contentOf(path);
        const QJsonObject schema = schemaFor(path);
        QVERIFY2(!content.isEmpty() && !schema.isEmpty(), qPrintable(path));
        const QString deviation = test::deviationFromSchema(content, schema, schema);
        QVERIFY2(deviation.isEmpty(), qPrintable(path + u": "_s + deviation));
    }
}

void OwnContentTest::schemasRefuseWhatTheReaderRefuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *file, const QByteArray &content, bool good) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << good;
    };
    row("nothing", "cards", "{}", true);
    row("least card", "cards",
        R"({"cards": [{"id": "a", "moment": "after", "title": "A", "text": "B"}]})", true);
    row("shown card", "cards",
        R"({"cards": [{"id": "a", "hidden": false, "moment": "after", "title": "A", "text": "B"}]})",
        true);
    row("hidden card", "cards", R"({"cards": [{"id": "a", "hidden": true}]})", true);
    row("hidden with more", "cards", R"({"cards": [{"id": "a", "hidden": true, "text": "B"}]})",
        false);
    row("hidden with all its words", "cards",
        R"({"cards": [{"id": "a", "hidden": true, "moment": "after", "title": "A", "text": "B"}]})",
        true);
    row("hidden with another key", "cards",
        R"({"cards": [{"id": "a", "hidden": true, "colour": 1}]})", false);
    row("another key", "cards",
        R"({"cards": [{"id": "a", "moment": "after", "title": "A", "text": "B", "colour": "C"}]})",
        false);
    row("another file's key", "cards", R"({"phrases": []})", false);
    row("no title", "cards", R"({"cards": [{"id": "a", "moment": "after", "text": "B"}]})", false);
    row("blank title", "cards",
        R"({"cards": [{"id": "a", "moment": "after", "title": " ", "text": "B"}]})", false);
    row("another moment", "cards",
        R"({"cards": [{"id": "a", "moment": "later", "title": "A", "text": "B"}]})", false);
    row("another principle", "cards",
        R"({"cards": [{"id": "a", "moment": "after", "title": "A", "text": "B", "principles": ["luck"]}]})",
        false);
    row("bad id", "cards",
        R"({"cards": [{"id": "A 1", "moment": "after", "title": "A", "text": "B"}]})", false);
    row("least step", "steps", R"({"steps": [{"id": "close", "title": "A"}]})", true);
    row("hidden step", "steps", R"({"steps": [{"id": "close", "hidden": true}]})", true);
    row("a sentence out of sight", "steps",
        R"({"steps": [{"id": "close", "title": "A", "hidden_says": ["B"]}]})", true);
    row("an empty one out of sight", "steps",
        R"({"steps": [{"id": "close", "title": "A", "hidden_says": [" "]}]})", false);
    row("an eighth step", "steps", R"({"steps": [{"id": "sing", "title": "A"}]})", false);
    row("boundary", "steps", R"({"boundary": {"title": "A", "says": ["B"]}})", true);
    row("boundary without words", "steps", R"({"boundary": {"title": "A"}})", false);
    row("hidden reminder", "steps", R"({"reminder": {"hidden": true}})", true);
    row("reminder", "steps", R"({"reminder": {"id": "reminder", "text": "A"}})", true);
    row("reminder by another name", "steps", R"({"reminder": {"id": "other", "text": "A"}})",
        false);
    row("phrase", "phrases",
        R"({"phrases": [{"id": "a", "purpose": "closing", "formal": "{next step}", "plain": "B"}]})",
        true);
    row("another slot", "phrases",
        R"({"phrases": [{"id": "a", "purpose": "closing", "formal": "{weather}", "plain": "B"}]})",
        false);
    row("half a slot", "phrases",
        R"({"phrases": [{"id": "a", "purpose": "closing", "formal": "A {time", "plain": "B"}]})",
        false);
    row("another purpose", "phrases",
        R"({"phrases": [{"id": "a", "purpose": "jokes", "formal": "A", "plain": "B"}]})", false);
    row("least promise", "site", R"({"promises": {"allowed": [{"id": "a", "text": "A"}]}})", true);
    row("only a note", "site", R"({"promises": {"note": "A"}})", true);
    row("hidden promise", "site", R"({"promises": {"allowed": [{"id": "a", "hidden": true}]}})",
        true);
    row("promise without words", "site",
        R"({"promises": {"allowed": [{"id": "a", "within": "A"}]}})", false);
    row("least way", "site", R"({"escalation": [{"id": "a", "to": "A"}]})", true);
    row("way without a person", "site", R"({"escalation": [{"id": "a", "when": "A"}]})", false);
    row("way with more", "site", R"({"escalation": [{"id": "a", "to": "A", "why": "B"}]})", false);
    row("hidden scenario", "scenarios/a", R"({"id": "a", "hidden": true})", true);
    row("empty scenario", "scenarios/a", R"({"id": "a"})", false);
}

void OwnContentTest::schemasRefuseWhatTheReaderRefuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, isGood);
    const QJsonObject schema = schemaFor(u"x/"_s + file + u".json"_s);
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    QCOMPARE(test::deviationFromSchema(object, schema, schema).isEmpty(), isGood);

    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"scenarios"_s));
    QFile written(folder.filePath(file + u".json"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(content);
    written.close();
    const CoachBook book = CoachBook::from({folder.path()});
    QVERIFY2(
        book.problems.isEmpty() == isGood, qPrintable(test::inShort(book.problems).join(u'\n')));
}

void OwnContentTest::nothingIsLeftOut()
{
    QCOMPARE(test::inShort(test::ownBook().problems), QStringList());
}

void OwnContentTest::thereIsEnoughOfEverything()
{
    const CoachBook book = test::ownBook();
    QVERIFY(book.cards.size() >= 10);
    QVERIFY(book.phrases.size() >= 60);
    QVERIFY(book.scenarios.size() >= 8);
    QStringList steps;
    for (const CallStep &step : book.guide.steps)
        steps.append(step.id);
    QCOMPARE(
        steps,
        (QStringList{
            u"steady"_s, u"listen"_s, u"acknowledge"_s, u"apologise"_s, u"offer"_s, u"say-back"_s,
            u"close"_s}));
    for (const PhrasePurpose purpose : AllPurposes)
        QVERIFY2(book.phrasesFor(purpose).size() >= 5, qPrintable(idOf(purpose)));
    for (const Phrase &phrase : book.phrases)
        QVERIFY2(phrase.formal != phrase.plain, qPrintable(phrase.id));
    for (const CoachCard &card : book.cards) {
        const QStringList texts{card.icon, card.example, card.why, card.toTry};
        QVERIFY2(!texts.contains(QString()), qPrintable(card.id));
        QVERIFY2(
            !card.say.isEmpty() && !card.ratherThan.isEmpty() && !card.principles.isEmpty(),
            qPrintable(card.id));
    }
}

void OwnContentTest::namesAreThoseOfTheProgram()
{
    const CoachBook book = test::ownBook();
    const QStringList categories = lists::categories();
    for (const CoachCard &card : book.cards) {
        const QString icon
            = QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/icons/%1.svg").arg(card.icon);
        QVERIFY2(QFile::exists(icon), qPrintable(icon));
        for (const QString &category : card.categories)
            QVERIFY2(categories.contains(category), qPrintable(card.id + u' ' + category));
    }
    for (const Scenario &scenario : book.scenarios)
        QVERIFY2(categories.contains(scenario.category), qPrintable(scenario.id));
}

/// Sympathy that is pity weakens the other: each sentence has its own to stand against.
void OwnContentTest::empathyStandsAgainstPity()
{
    for (const CoachCard &card : test::ownBook().cards) {
        if (!card.principles.contains("empathy"_L1))
            continue;
        QVERIFY(card.say.size() >= 4);
        QCOMPARE(card.say.size(), card.ratherThan.size());
    }
}

void OwnContentTest::sentencesAreShortAndQuiet()
{
    static const QRegularExpression end(u"(?<=[.?:])\\s+"_s);
    static const QRegularExpression claim(
        u"\\b(works|proven|proves|therapy|therapeutic|cures?|heals?|reduces stress|scientific\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &[key, text] : allTexts()) {
        QVERIFY2(!text.contains(u'!'), qPrintable(text));
        QVERIFY2(!claim.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!text.contains(u'\n') && text == text.simplified(), qPrintable(text));
        const qsizetype most = key == u"caller"_s ? LongestOfCallers : LongestSentence;
        for (const QString &sentence : text.split(end))
            QVERIFY2(sentence.split(u' ').size() <= most, qPrintable(sentence));
    }
}

void OwnContentTest::spellingIsBritish()
{
    static const QRegularExpression american(
        u"\\b(\\w*(color|favor|behavior|honor|labor|neighbor)\\w*|apologiz\\w*|realiz\\w*|"
        "recogniz\\w*|organiz\\w*|summariz\\w*|center\\w*|cancel(ed|ing)|travel(ed|ing|er)|"
        "catalog|gray)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &[key, text] : allTexts())
        QVERIFY2(!american.match(text).hasMatch(), qPrintable(text));
}

EVENKEEL_TEST(OwnContentTest)

#include "owncontenttest.moc"
