#include "core/coach/contentfile.h"
#include "core/coach/contentlist.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

using enum ContentFault;

struct Card
{
    QString id;
    QString title;
};

Card cardFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "title"_L1, "principles"_L1, "hidden"_L1});
    const QStringList principles = node.principles();
    return {.id = {}, .title = node.text("title"_L1)};
}

/// "2 UnknownKey colour": line, fault and what of it, so that a list of problems can be compared.
QString inShort(const ContentProblem &problem)
{
    static const QHash<ContentFault, QString> names{
        {TooLarge, u"TooLarge"_s},
        {NotUtf8, u"NotUtf8"_s},
        {NotJson, u"NotJson"_s},
        {NoObject, u"NoObject"_s},
        {NoList, u"NoList"_s},
        {NoText, u"NoText"_s},
        {NoFlag, u"NoFlag"_s},
        {NoNumber, u"NoNumber"_s},
        {UnknownKey, u"UnknownKey"_s},
        {Missing, u"Missing"_s},
        {Empty, u"Empty"_s},
        {BadId, u"BadId"_s},
        {IdTwice, u"IdTwice"_s},
        {UnknownWord, u"UnknownWord"_s},
        {UnknownPrinciple, u"UnknownPrinciple"_s}};
    QStringList parts{QString::number(problem.line), names.value(problem.fault)};
    if (problem.fault != NotJson)
        parts += QStringList{problem.detail, problem.other};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList inShort(const ContentProblems &problems)
{
    QStringList lines;
    for (const ContentProblem &problem : problems)
        lines.append(inShort(problem));
    return lines;
}

/// The cards of a file, each as "id: title", a hidden one as "-id".
QStringList cardsIn(const QByteArray &bytes, ContentProblems &problems)
{
    const ContentFile file(u"cards.json"_s, bytes, problems);
    const auto list = readContentList<Card>(file.root(), "cards"_L1, cardFrom);
    QStringList cards;
    for (const Card &card : list.items)
        cards.append(card.id + u": "_s + card.title);
    for (const QString &id : list.hidden)
        cards.append(u'-' + id);
    return cards;
}

} // namespace

class ContentFileTest : public QObject
{
    Q_OBJECT

private slots:
    void problemsSayTheirLine();
    void whatIsNoContentIsRefused_data();
    void whatIsNoContentIsRefused();
    void typesAreHeld_data();
    void typesAreHeld();
    void onlyTheBadItemIsLeftOut();
    void aLayerReplacesAddsAndHides();
    void aMissingFileIsNoProblem();
    void textsAreWhole();
};

void ContentFileTest::problemsSayTheirLine()
{
    ContentProblems problems;
    cardsIn(
        "{\n"
        "  \"cards\": [\n"
        "    {\"id\": \"one\",\n"
        "     \"title\": \"\",\n"
        "     \"colour\": 1},\n"
        "    {\"id\": \"Two\",\n"
        "     \"title\": 5,\n"
        "     \"principles\": [\"calm\",\n"
        "       \"luck\"]},\n"
        "    {\"title\": \"Three\"},\n"
        "    7\n"
        "  ]\n"
        "}\n",
        problems);
    QCOMPARE(
        inShort(problems),
        (QStringList{
            u"11 NoObject cards"_s, u"5 UnknownKey colour"_s, u"4 Empty title"_s, u"6 BadId Two"_s,
            u"9 UnknownPrinciple luck"_s, u"7 NoText title"_s, u"10 Missing id"_s}));
    QCOMPARE(problems.first().file, u"cards.json"_s);
}

void ContentFileTest::whatIsNoContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");

    QTest::newRow("empty") << QByteArray() << u"1 NotJson"_s;
    QTest::newRow("comment") << QByteArray("{\n// why\n}") << u"2 NotJson"_s;
    QTest::newRow("trailing comma") << QByteArray("{\"a\": [1,\n2,\n]}") << u"3 NotJson"_s;
    QTest::newRow("key twice") << QByteArray("{\"a\": 1,\n\"a\": 2}") << u"2 NotJson"_s;
    QTest::newRow("more after it") << QByteArray("{}\n{}") << u"2 NotJson"_s;
    QTest::newRow("no number") << QByteArray("{\"a\": NaN}") << u"1 NotJson"_s;
    QTest::newRow("single quotes") << QByteArray("{'a': 1}") << u"1 NotJson"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"1 NoObject"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << u"1 NotUtf8"_s;
    QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(40, '[') + QByteArray(40, ']') + "}"
                          << u"1 NotJson"_s;
    QTest::newRow("very deep") << QByteArray(500000, '[') << u"1 NotJson"_s;
    QTest::newRow("large") << QByteArray(ContentFile::MostBytes + 1, ' ') << u"1 TooLarge"_s;
}

void ContentFileTest::whatIsNoContentIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    ContentProblems problems;
    const ContentFile file(u"a.json"_s, bytes, problems);
    QVERIFY(!file.isRead());
    QCOMPARE(inShort(problems).value(0), problem);
    QCOMPARE(problems.size(), 1);
    QVERIFY(!file.root().has("a"_L1));
}

void ContentFileTest::typesAreHeld_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("faults"); // read as text, texts, flag, number, object, objects
    const QString good;
    const QString noText = u"1 NoText k"_s;
    const QString noList = u"1 NoList k"_s;
    const QString noFlag = u"1 NoFlag k"_s;
    const QString noNumber = u"1 NoNumber k"_s;
    const QString noObject = u"1 NoObject k"_s;

    QTest::newRow("text") << QByteArray("\"a\"")
                          << QStringList{good, noList, noFlag, noNumber, noObject, noList};
    QTest::newRow("list") << QByteArray("[\"a\"]")
                          << QStringList{noText, good, noFlag, noNumber, noObject, noObject};
    QTest::newRow("list of numbers")
        << QByteArray("[1]") << QStringList{noText, noText, noFlag, noNumber, noObject, noObject};
    QTest::newRow("flag") << QByteArray("true")
                          << QStringList{noText, noList, good, noNumber, noObject, noList};
    QTest::newRow("number") << QByteArray("3")
                            << QStringList{noText, noList, noFlag, good, noObject, noList};
    QTest::newRow("fraction") << QByteArray("3.5")
                              << QStringList{noText, noList, noFlag, noNumber, noObject, noList};
    QTest::newRow("far too large")
        << QByteArray("30000000000")
        << QStringList{noText, noList, noFlag, noNumber, noObject, noList};
    QTest::newRow("object") << QByteArray("{}")
                            << QStringList{noText, noList, noFlag, noNumber, good, noList};
    QTest::newRow("objects") << QByteArray("[{}]")
                             << QStringList{noText, noText, noFlag, noNumber, noObject, good};
    QTest::newRow("null") << QByteArray("null")
                          << QStringList{noText, noList, noFlag, noNumber, noObject, noList};
}

void ContentFileTest::typesAreHeld()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, faults);
    using Get = void (*)(const ContentNode &);
    constexpr std::array<Get, 6> getters{
        [](const ContentNode &node) { (void)node.text("k"_L1); },
        [](const ContentNode &node) { (void)node.texts("k"_L1); },
        [](const ContentNode &node) { (void)node.flag("k"_L1); },
        [](const ContentNode &node) { (void)node.number("k"_L1); },
        [](const ContentNode &node) { (void)node.object("k"_L1); },
        [](const ContentNode &node) { (void)node.objects("k"_L1); }};
    QStringList found;
    for (const Get get : getters) {
        ContentProblems problems;
        const ContentFile file(u"a.json"_s, "{\"k\": " + value + "}", problems);
        get(file.root());
        found.append(inShort(problems).join(u", "));
    }
    QCOMPARE(found, faults);
}

void ContentFileTest::onlyTheBadItemIsLeftOut()
{
    ContentProblems problems;
    const QStringList cards = cardsIn(
        "{\"cards\": [{\"id\": \"a\", \"title\": \"A\"},\n"
        "{\"id\": \"b\", \"title\": 1},\n"
        "{\"id\": \"a\", \"title\": \"Again\"},\n"
        "{\"id\": \"c\", \"hidden\": true},\n"
        "{\"id\": \"d\", \"title\": \"D\", \"hidden\": false},\n"
        "{\"id\": \"e\", \"title\": \"E\", \"hidden\": true},\n"
        "{\"id\": \"f\", \"title\": \"F\", \"hidden\": true, \"colour\": 1}]}",
        problems);
    QCOMPARE(cards, (QStringList{u"a: A"_s, u"d: D"_s, u"-c"_s, u"-e"_s}));
    QCOMPARE(
        inShort(problems),
        (QStringList{u"2 NoText title"_s, u"3 IdTwice a"_s, u"7 UnknownKey colour"_s}));
}

void ContentFileTest::aLayerReplacesAddsAndHides()
{
    QList<Card> cards{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}};
    layOver(cards, {.items = {{u"b"_s, u"Ours"_s}, {u"d"_s, u"D"_s}}, .hidden = {u"a"_s, u"x"_s}});
    QStringList shown;
    for (const Card &card : cards)
        shown.append(card.title);
    QCOMPARE(shown, (QStringList{u"Ours"_s, u"C"_s, u"D"_s}));
}

void ContentFileTest::aMissingFileIsNoProblem()
{
    const QTemporaryDir folder;
    ContentProblems problems;
    QVERIFY(!ContentFile::at(folder.filePath(u"cards.json"_s), problems));
    QVERIFY(problems.isEmpty());
    QVERIFY(!ContentFile::at(folder.path(), problems));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().fault, Unreadable);

    QFile file(folder.filePath(u"cards.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf{\n\"cards\": 1}");
    file.close();
    const auto content = ContentFile::at(file.fileName(), problems);
    QVERIFY(content && content->isRead());
    QVERIFY(content->root().objects("cards"_L1).empty());
    QCOMPARE(inShort(problems).last(), u"2 NoList cards"_s);
    QCOMPARE(problems.last().file, file.fileName());
}

void ContentFileTest::textsAreWhole()
{
    ContentProblems problems;
    const ContentFile file(
        u"a.json"_s, "{\"k\": \"caf\xc3\xa9 \\ud83d\\ude00 a\\u0000b\",\n\"l\": [\"x\",\n\"y\"]}",
        problems);
    const QString text = file.root().text("k"_L1);
    QCOMPARE(text, u"caf\u00e9 \U0001F600 a"_s + QChar(0) + u'b');
    const auto placed = file.root().placedTexts("l"_L1);
    QCOMPARE(placed.size(), std::size_t{2});
    QCOMPARE(placed.at(1).text, u"y"_s);
    QCOMPARE(placed.at(1).line, 3);
    QVERIFY(problems.isEmpty());
}

EVENKEEL_TEST(ContentFileTest)

#include "contentfiletest.moc"
