#include "core/coach/contentfile.h"
#include "core/coach/scenariofile.h"
#include "core/coach/scenariopaths.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A turn that leads to `next` ones by replies "to-NEXT".
ScenarioTurn turnTo(const QString &id, const QStringList &next)
{
    ScenarioTurn turn{.id = id, .caller = u"C"_s, .calm = u"calm"_s};
    for (const QString &then : next)
        turn.replies.append({.id = u"to-"_s + then, .text = u"T"_s, .then = then});
    return turn;
}

/// "a b c; b end; c end": turns with where they lead, and one end.
Scenario scenarioOf(const QString &turns)
{
    Scenario scenario{.id = u"made"_s, .endings = {{.id = u"end"_s}}};
    for (const QString &turn : turns.split(u';')) {
        const QStringList words = turn.simplified().split(u' ');
        scenario.turns.append(turnTo(words.first(), words.mid(1)));
    }
    scenario.start = scenario.turns.first().id;
    return scenario;
}

/// Every path from the start to an end, by a walk that knows nothing of ScenarioPaths.
QList<QStringList> allPaths(const Scenario &scenario)
{
    QList<QStringList> paths;
    const std::function<void(const QString &, const QStringList &)> walk
        = [&](const QString &at, const QStringList &before) {
              const ScenarioTurn *turn = scenario.turn(at);
              if (turn == nullptr || before.contains(at)) {
                  paths.append(before + QStringList{at});
                  return;
              }
              for (const ScenarioReply &reply : turn->replies)
                  walk(reply.then, before + QStringList{at});
          };
    walk(scenario.start, {});
    return paths;
}

/// A sound scenario as a file, one turn a line: turn N, from 1, stands in line N + 2.
QByteArray fileOf(int turns, const QByteArray &what = {}, const QByteArray &instead = {})
{
    QByteArray file = R"({"id": "made", "title": "T", "about": "A", "start": "t1",)"
                      "\n"
                      R"("turns": [)"
                      "\n";
    for (int i = 1; i <= turns; ++i) {
        const QByteArray then = i == turns ? "end"_ba : 't' + QByteArray::number(i + 1);
        file += R"({"id": "t)" + QByteArray::number(i) + R"(", "caller": "C", "calm": "c", )"
            + R"("replies": [{"id": "r", "text": "T", "then": ")" + then
            + R"(", "feedback": "F", "heard": "H"}], )"
            + R"("typed": {"listens_for": [{"words": ["yes"], "reply": "r"}], "otherwise": "r"}})"
            + (i == turns ? "],\n" : ",\n");
    }
    file += R"("ends": [{"id": "end", "text": "E", "calm": "c"}]})";
    return what.isEmpty() ? file : file.replace(what, instead);
}

} // namespace

class ScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreMeasured_data();
    void pathsAreMeasured();
    void everyPathOfEveryOwnScenarioEnds();
    void everyOwnScenarioIsLongEnough();
    void aSoundFileIsRead();
    void aBrokenFileIsToldAndLeftOut_data();
    void aBrokenFileIsToldAndLeftOut();
    void aHugeWebIsMeasuredAtOnce();
};

void ScenarioTest::pathsAreMeasured_data()
{
    QTest::addColumn<QString>("turns");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("circling");
    QTest::addColumn<QString>("unreached");

    QTest::newRow("one") << u"a end"_s << 1 << 1 << u""_s << u""_s;
    QTest::newRow("a line") << u"a b; b c; c end"_s << 3 << 3 << u""_s << u""_s;
    QTest::newRow("two ways") << u"a b c; b c; c end"_s << 2 << 3 << u""_s << u""_s;
    QTest::newRow("an early end") << u"a b end; b end"_s << 1 << 2 << u""_s << u""_s;
    QTest::newRow("to itself") << u"a a end"_s << 0 << 0 << u"a"_s << u""_s;
    QTest::newRow("round with a way out")
        << u"a b; b c; c a end"_s << 0 << 0 << u"a b c"_s << u""_s;
    QTest::newRow("towards a round") << u"a b; b c; c b end"_s << 0 << 0 << u"b c"_s << u""_s;
    QTest::newRow("after a round") << u"a b; b a c; c end"_s << 0 << 0 << u"a b"_s << u""_s;
    QTest::newRow("not reached") << u"a end; b end"_s << 1 << 1 << u""_s << u"b"_s;
    QTest::newRow("a round beside it") << u"a end; b c; c b"_s << 1 << 1 << u""_s << u"b c"_s;
}

void ScenarioTest::pathsAreMeasured()
{
    QFETCH(QString, turns);
    const Scenario scenario = scenarioOf(turns);
    const ScenarioPaths paths = ScenarioPaths::of(scenario);
    QTEST(paths.shortest, "shortest");
    QTEST(paths.longest, "longest");
    QTEST(paths.circling.join(u' '), "circling");
    QStringList unreached;
    for (const ScenarioTurn &turn : scenario.turns) {
        if (!paths.reached.contains(turn.id))
            unreached.append(turn.id);
    }
    QTEST(unreached.join(u' '), "unreached");
}

void ScenarioTest::everyPathOfEveryOwnScenarioEnds()
{
    qsizetype walked = 0;
    for (const Scenario &scenario : test::ownBook().scenarios) {
        QSet<QString> met;
        qsizetype longest = 0;
        qsizetype shortest = Scenario::MostTurns;
        for (const QStringList &path : allPaths(scenario)) {
            const QString way = scenario.id + u": "_s + path.join(u' ');
            QVERIFY2(scenario.ending(path.last()) != nullptr, qPrintable(way));
            QVERIFY2(path.size() - 1 >= Scenario::FewestTurns, qPrintable(way));
            met.unite(QSet<QString>(path.begin(), path.end()));
            longest = std::max(longest, path.size() - 1);
            shortest = std::min(shortest, path.size() - 1);
            ++walked;
        }
        QCOMPARE(met.size(), scenario.turns.size() + scenario.endings.size());
        const ScenarioPaths paths = ScenarioPaths::of(scenario);
        QCOMPARE(qsizetype(paths.longest), longest);
        QCOMPARE(qsizetype(paths.shortest), shortest);
    }
    QVERIFY(walked > 1000);
    qInfo("%lld paths walked", static_cast<long long>(walked));
}

void ScenarioTest::everyOwnScenarioIsLongEnough()
{
    for (const Scenario &scenario : test::ownBook().scenarios) {
        QVERIFY2(scenario.endings.size() >= 2, qPrintable(scenario.id));
        for (const ScenarioTurn &turn : scenario.turns) {
            const QString place = scenario.id + u' ' + turn.id;
            QVERIFY2(turn.canBeTyped() && turn.replies.size() >= 2, qPrintable(place));
            for (const ScenarioReply &reply : turn.replies)
                QVERIFY2(!reply.principles.isEmpty(), qPrintable(place + u' ' + reply.id));
        }
    }
}

void ScenarioTest::aSoundFileIsRead()
{
    ContentProblems problems;
    const ContentFile file(u"made.json"_s, fileOf(8), problems);
    const ContentList<Scenario> read = readScenario(file);
    QCOMPARE(test::inShort(problems), QStringList());
    QCOMPARE(read.items.size(), 1);
    const Scenario scenario = read.items.first();
    QCOMPARE(scenario.id, u"made"_s);
    QCOMPARE(scenario.turns.size(), 8);
    QCOMPARE(scenario.turn(u"t8"_s)->replies.first().then, u"end"_s);
    QCOMPARE(scenario.turn(u"t1"_s)->listensFor.first().words, QStringList{u"yes"_s});
    QCOMPARE(scenario.ending(u"end"_s)->text, u"E"_s);
    QVERIFY(scenario.turn(u"end"_s) == nullptr && scenario.ending(u"t1"_s) == nullptr);
}

void ScenarioTest::aBrokenFileIsToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &content, const QString &problem) {
        QTest::newRow(name) << content << problem;
    };
    row("too short", fileOf(7), u"2 TooShort 8"_s);
    row("leads nowhere", fileOf(9, R"("then": "t5")", R"("then": "t55")"),
        u"6 LeadsNowhere then t55"_s);
    row("begins nowhere", fileOf(8, R"("start": "t1")", R"("start": "end")"),
        u"1 LeadsNowhere start end"_s);
    row("goes round", fileOf(9, R"("then": "end")", R"("then": "t9")"), u"11 GoesRound t9"_s);
    row("never reached", fileOf(10, R"("start": "t1")", R"("start": "t2")"),
        u"3 NeverReached t1"_s);
    row("an end never reached",
        fileOf(
            8, R"("ends": [)",
            "\"ends\": [\n"
            R"({"id": "other", "text": "E", "calm": "c"},)"),
        u"12 NeverReached other"_s);
    row("a turn twice", fileOf(9, R"("id": "t3")", R"("id": "t2")"), u"5 IdTwice t2"_s);
    row("an end called as a turn", fileOf(9, R"([{"id": "end")", R"([{"id": "t2")"),
        u"12 IdTwice t2"_s);
    row("a reply that is not there",
        fileOf(8, R"("words": ["yes"], "reply": "r")", R"("words": ["yes"], "reply": "s")"),
        u"3 LeadsNowhere reply s"_s);
    row("otherwise nothing", fileOf(8, R"("otherwise": "r")", R"("otherwise": "s")"),
        u"3 LeadsNowhere otherwise s"_s);
    row("no otherwise", fileOf(8, R"(, "otherwise": "r")", ""), u"3 Missing otherwise"_s);
    row("words of signs only", fileOf(8, R"(["yes"])", R"(["?*"])"), u"3 Empty words"_s);
    row("no words", fileOf(8, R"(["yes"])", "[]"), u"3 Empty words"_s);
    row("no calm", fileOf(8, R"(, "calm": "c", "replies")", R"(, "replies")"), u"3 Missing calm"_s);
    row("calm as a score", fileOf(8, R"("calm": "c", "replies")", R"("calm": 7, "replies")"),
        u"3 NoText calm"_s);
    row("no heard", fileOf(8, R"(, "heard": "H")", ""), u"3 Missing heard"_s);
    row("another principle", fileOf(8, R"("title")", R"("principles": ["luck"], "title")"),
        u"1 UnknownPrinciple luck"_s);
    row("another key", fileOf(8, R"("title")", R"("points": 5, "title")"),
        u"1 UnknownKey points"_s);
    row("a hidden reply",
        fileOf(8, R"("replies": [)", R"("replies": [{"id": "s", "hidden": true}, )"),
        u"3 UnknownKey hidden"_s);
    row("too many turns", fileOf(Scenario::MostTurns + 1), u"2 OutOfRange turns"_s);
}

void ScenarioTest::aBrokenFileIsToldAndLeftOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    ContentProblems problems;
    const ContentFile file(u"made.json"_s, content, problems);
    const ContentList<Scenario> read = readScenario(file);
    QVERIFY(read.items.isEmpty() && read.hidden.isEmpty());
    QCOMPARE(test::inShort(problems).value(0), u"made.json:"_s + problem);
}

void ScenarioTest::aHugeWebIsMeasuredAtOnce()
{
    Scenario scenario{.id = u"web"_s, .start = u"0"_s, .endings = {{.id = u"end"_s}}};
    for (int i = 0; i < Scenario::MostTurns; ++i) {
        QStringList next;
        for (int j = i + 1; j <= i + 8; ++j)
            next.append(j < Scenario::MostTurns ? QString::number(j) : u"end"_s);
        scenario.turns.append(turnTo(QString::number(i), next));
    }
    const ScenarioPaths paths = ScenarioPaths::of(scenario);
    QCOMPARE(paths.longest, Scenario::MostTurns);
    QCOMPARE(paths.shortest, (Scenario::MostTurns + 7) / 8);
}

EVENKEEL_TEST(ScenarioTest)

#include "scenariotest.moc"
