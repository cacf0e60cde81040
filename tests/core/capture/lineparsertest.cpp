#include "core/capture/lineparser.h"
#include "core/base/accountnumbers.h"
#include "core/capture/draftjson.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What the corpus cannot say: details, spans, the exact shape, languages.
class LineParserTest : public QObject
{
    Q_OBJECT

private slots:
    void printsTheShapeOfTheCommandLine();
    void lineBreakStartsTheDetails();
    void wordsOfTheDetailsAreNotRead();
    void numbersThatComeTogetherAreMasked();
    void spansPointIntoTheLine();
    void endOfWorkIsWhatItIsToldToBe();
    void readsATimeAlone_data();
    void readsATimeAlone();
    void endOfWorkIsThatOfTheDay();
    void endOfANightShiftIsInTheMorning();
    void workingDaysAreThoseOfTheAgent();
    void dueTimesFollowTheClock_data();
    void dueTimesFollowTheClock();
    void spanIntoTheHourThatComesTwiceIsNoPastTime();
    void spanIntoTheHalfHourThatComesTwiceKeepsItsInstant();
    void editsSurviveTyping();
    void anythingCanBeTyped_data();
    void anythingCanBeTyped();
    void brokenLanguageFileIsRefused();
    void aForgivenWordMayBeOneLetter();

private:
    [[nodiscard]] Draft parse(const QString &line) const { return m_parser.parse(line, m_now); }

    LineParser m_parser{CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s)};
    Moment m_now{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")), "Europe/London"_ba};
};

void LineParserTest::printsTheShapeOfTheCommandLine()
{
    const QByteArray expected = R"({"summary": "angry about late refund", "details": null,
        "occurred_at": "2026-05-14T14:31:00+01:00", "channel": "phone", "category": "billing",
        "tags": [], "customer": "4711", "stress": 7, "severity": null, "trigger": null,
        "outcome": "promised", "actions": [], "next_step": null,
        "promises": [{"text": "callback", "due_local": "2026-05-15T15:00",
                      "zone": "Europe/London", "due": "2026-05-15T14:00:00Z"}],
        "promise": {"text": "callback", "due_local": "2026-05-15T15:00",
                    "zone": "Europe/London", "due": "2026-05-15T14:00:00Z"},
        "ambiguous": [], "warnings": []})";
    const QString line
        = u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s;
    QCOMPARE(toJson(parse(line)), QJsonDocument::fromJson(expected).object());
}

void LineParserTest::lineBreakStartsTheDetails()
{
    const Draft draft = parse(u"late refund !7\nwaited three weeks\n\nvery sad"_s);
    QCOMPARE(draft.interaction.summary, u"late refund"_s);
    QCOMPARE(draft.interaction.details, u"waited three weeks\n\nvery sad"_s);
    QVERIFY(parse(u"\nonly details"_s).isSavable());
}

void LineParserTest::wordsOfTheDetailsAreNotRead()
{
    const Draft draft = parse(u"late refund\npromised callback tomorrow #x 4111111111111111"_s);
    QVERIFY(draft.promises.isEmpty());
    QVERIFY(draft.interaction.category.isEmpty());
    QCOMPARE(draft.interaction.details, u"promised callback tomorrow #x ************1111"_s);
    QCOMPARE(draft.warnings.size(), 1);
}

/// What stood between the groups of a card number is taken out of the summary.
void LineParserTest::numbersThatComeTogetherAreMasked()
{
    const QString line = u"4111 1111 #x 1111 1111 late"_s;
    const QString masked = u"**** **** **** 1111 late"_s;
    const Draft draft = parse(line);
    QCOMPARE(draft.interaction.summary, masked);

    const QString other = u"4111 1111 #x 1111 !7 1111 late"_s;
    const DraftEdits edits{.removed = {{LineToken::Kind::Category, u"#x"_s}}};
    const DraftEdits more{.removed = {{LineToken::Kind::Stress, u"!7"_s}}};
    for (const DraftEdits &chips : {edits, more}) {
        const Draft edited = m_parser.edited(other, parse(other), chips, m_now);
        QCOMPARE(
            accountnumbers::withCardsMasked(edited.interaction.summary),
            edited.interaction.summary);
    }
}

void LineParserTest::spansPointIntoTheLine()
{
    const QString line = u"late \u2014 refund, promised callback fri 3 #billing"_s;
    const Draft draft = parse(line);
    QCOMPARE(draft.tokens.size(), 2);
    const TextSpan promise = draft.tokens.at(0).span;
    QCOMPARE(line.mid(promise.start, promise.length), u"promised callback fri 3"_s);
    const TextSpan said = draft.ambiguities.first().span;
    QCOMPARE(line.mid(said.start, said.length), u"fri 3"_s);
}

void LineParserTest::endOfWorkIsWhatItIsToldToBe()
{
    const Draft draft = m_parser.parse(
        u"late, callback eod"_s, m_now, {.begin = QTime(10, 0), .end = QTime(18, 30)});
    QCOMPARE(draft.promises.first().due->toIso(), u"2026-05-14T18:30"_s);
}

void LineParserTest::readsATimeAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("times");
    const auto row = [](const QString &text, const QStringList &times) {
        QTest::newRow(qPrintable(text)) << text << times;
    };
    row(u"fri 10"_s, {u"2026-05-15T10:00"_s});
    row(u"in 2 h"_s, {u"2026-05-14T16:31"_s});
    row(u"15/5"_s, {u"2026-05-15"_s});
    row(u"eod"_s, {u"2026-05-18T18:30"_s});
    row(u"16:00"_s, {u"2026-05-18T16:00"_s});
    row(u"fri 5"_s, {u"2026-05-15T05:00"_s, u"2026-05-15T17:00"_s});
    row(u"fri 10 with Bea"_s, {});
    row(u"call back fri 10"_s, {});
    row(u"banana"_s, {});
    row(u" "_s, {});
}

/// The beginning that a time of day follows is four days ahead.
void LineParserTest::readsATimeAlone()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, times);
    const Moment after{.at = m_now.at + std::chrono::hours(4 * 24), .zone = m_now.zone};
    const ResolvedDate meant
        = m_parser.timeAhead(text, m_now, after, {.begin = QTime(10, 0), .end = QTime(18, 30)});
    QStringList read;
    for (const LocalTime &time : meant.times)
        read << time.toIso();
    QCOMPARE(read, times);
    QCOMPARE(meant.certain, times.size() == 1);
}

void LineParserTest::endOfWorkIsThatOfTheDay()
{
    WorkCalendar work{.begin = QTime(9, 0), .end = QTime(18, 30)};
    work.days.set(Qt::Friday, DaySpan{.begin = QTime(9, 0), .end = QTime(13, 0)});
    const auto due = [&](const QString &line) {
        return m_parser.parse(line, m_now, work).promises.first().due->toIso();
    };
    QCOMPARE(due(u"late, callback eod"_s), u"2026-05-14T18:30"_s);
    QCOMPARE(due(u"late, callback eod tomorrow"_s), u"2026-05-15T13:00"_s);
    QCOMPARE(due(u"late, callback fri eod"_s), u"2026-05-15T13:00"_s);
    work.days.set(Qt::Thursday, DaySpan{.begin = QTime(8, 0), .end = QTime(14, 0)});
    QCOMPARE(due(u"late, callback eod"_s), u"2026-05-15T13:00"_s); // today's has passed
}

void LineParserTest::endOfANightShiftIsInTheMorning()
{
    const WorkCalendar night{.begin = QTime(22, 0), .end = QTime(6, 0)};
    const auto due = [&](const QString &line, const QString &now) {
        const auto at = LocalTime::fromIso(now, "Europe/London")->instant();
        return m_parser.parse(line, {at, "Europe/London"_ba}, night).promises.first().due->toIso();
    };
    QCOMPARE(due(u"late, callback eod"_s, u"2026-05-14T23:00"_s), u"2026-05-15T06:00"_s);
    QCOMPARE(due(u"late, callback eod"_s, u"2026-05-15T02:00"_s), u"2026-05-15T06:00"_s);
    QCOMPARE(due(u"late, callback eod"_s, u"2026-05-15T06:00"_s), u"2026-05-16T06:00"_s);
    QCOMPARE(due(u"late, callback fri eod"_s, u"2026-05-14T23:00"_s), u"2026-05-16T06:00"_s);
}

void LineParserTest::workingDaysAreThoseOfTheAgent()
{
    WorkCalendar work;
    const auto due = [&] {
        return m_parser.parse(u"late, callback in 2 working days"_s, m_now, work)
            .promises.first()
            .due->toIso();
    };
    QCOMPARE(due(), u"2026-05-18"_s);
    work.holidays.add(QDate(2026, 5, 15), {});
    QCOMPARE(due(), u"2026-05-19"_s);
    work.days.set(Qt::Saturday, DaySpan{.begin = QTime(9, 0), .end = QTime(13, 0)});
    QCOMPARE(due(), u"2026-05-18"_s);
}

void LineParserTest::dueTimesFollowTheClock_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("due");
    const QDateTime beforeGap(QDate(2026, 3, 28), QTime(20, 0));
    const QDateTime beforeOverlap(QDate(2026, 10, 24), QTime(20, 0));
    const QDateTime plain(QDate(2026, 5, 14), QTime(14, 31));
    const auto row
        = [](const char *name, const QDateTime &wall, const QString &said, const QString &local,
             const QString &due) { QTest::newRow(name) << wall << said << local << due; };
    row("a gap keeps what was typed", beforeGap, u"tomorrow 1:30"_s, u"2026-03-29T01:30"_s,
        u"2026-03-29T01:00:00Z"_s);
    row("a span crosses the gap", beforeGap, u"in 6 h"_s, u"2026-03-29T03:00"_s,
        u"2026-03-29T02:00:00Z"_s);
    row("a day before the gap", beforeGap, u"today"_s, u"2026-03-28"_s, u"2026-03-29T00:00:00Z"_s);
    row("the first of two", beforeOverlap, u"tomorrow 1:30"_s, u"2026-10-25T01:30"_s,
        u"2026-10-25T00:30:00Z"_s);
    row("before the hour that comes twice", beforeOverlap, u"in 5 h"_s, u"2026-10-25T01:00"_s,
        u"2026-10-25T00:00:00Z"_s);
    row("the second of two, so many hours later", beforeOverlap, u"in 6 h"_s, u"2026-10-25T01:00"_s,
        u"2026-10-25T01:00:00Z"_s);
    row("after it", beforeOverlap, u"in 7 h"_s, u"2026-10-25T02:00"_s, u"2026-10-25T02:00:00Z"_s);
    row("a day alone ends with it", plain, u"tomorrow"_s, u"2026-05-15"_s,
        u"2026-05-15T23:00:00Z"_s);
    row("24:00 is the next day", plain, u"fri 24:00"_s, u"2026-05-16T00:00"_s,
        u"2026-05-15T23:00:00Z"_s);
}

void LineParserTest::dueTimesFollowTheClock()
{
    QFETCH(QDateTime, wall);
    QFETCH(QString, said);
    const Moment now{
        resolve(wall.date(), wall.time(), QTimeZone("Europe/London")), "Europe/London"_ba};
    const QJsonObject promise
        = toJson(m_parser.parse(u"promised callback "_s + said, now))["promise"_L1].toObject();
    QTEST(promise["due_local"_L1].toString(), "local");
    QTEST(promise["due"_L1].toString(), "due");
}

void LineParserTest::spanIntoTheHourThatComesTwiceIsNoPastTime()
{
    const QTimeZone zone("Europe/London");
    const Moment second{
        resolve(QDate(2026, 10, 25), QTime(1, 45), zone) + std::chrono::hours(1),
        "Europe/London"_ba};
    const Draft draft = m_parser.parse(u"promised callback in 5 min"_s, second);
    QVERIFY(!draft.promises.first().needsTime);
    QCOMPARE(draft.promises.first().due->instant(), second.at + std::chrono::minutes(5));
    QCOMPARE(draft.promises.first().due->toIso(), u"2026-10-25T01:50"_s);
    QVERIFY(draft.ambiguities.isEmpty());
}

void LineParserTest::spanIntoTheHalfHourThatComesTwiceKeepsItsInstant()
{
    const QTimeZone zone("Australia/Lord_Howe");
    const Moment first{resolve(QDate(2026, 4, 5), QTime(1, 40), zone), "Australia/Lord_Howe"_ba};
    const Draft draft = m_parser.parse(u"promised callback in 30 min"_s, first);
    QVERIFY(!draft.promises.first().needsTime);
    QCOMPARE(draft.promises.first().due->instant(), first.at + std::chrono::minutes(30));
    QCOMPARE(draft.promises.first().due->toIso(), u"2026-04-05T01:40"_s);
    const Moment second{first.at + std::chrono::minutes(30), first.zone};
    const Draft again = m_parser.parse(u"promised callback in 10 min"_s, second);
    QCOMPARE(again.promises.first().due->instant(), second.at + std::chrono::minutes(10));
}

void LineParserTest::editsSurviveTyping()
{
    DraftEdits edits;
    edits.chosen.insert(u"promised callback fri 3"_s, u"2026-05-15T15:00"_s);
    edits.channel = Channel::Email;
    for (const QString &line :
         {u"late, promised callback fri 3"_s, u"late again, promised callback fri 3 !7"_s}) {
        const Draft draft = m_parser.edited(line, parse(line), edits, m_now);
        QCOMPARE(draft.promises.first().due->toIso(), u"2026-05-15T15:00"_s);
        QCOMPARE(draft.interaction.channel, Channel::Email);
    }
}

void LineParserTest::anythingCanBeTyped_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{
        u""_s,
        u" "_s,
        u"\n"_s,
        u"#"_s,
        u"@"_s,
        u"!"_s,
        u"/"_s,
        u"-"_s,
        u"did:"_s,
        u"did: "_s,
        u"promised"_s,
        u"will"_s,
        u"I will"_s,
        u"in"_s,
        u"next"_s,
        u"by"_s,
        u"at at at at at"_s,
        u"promised by"_s,
        u"promised in 2"_s,
        u"callback next"_s,
        u"half past"_s,
        u"between"_s,
        u"between 10 and"_s,
        u"call me back"_s,
        u"fri fri fri"_s,
        u"the the the"_s,
        u"..."_s,
        u"()()"_s,
        u"\"\""_s,
        u"15/"_s,
        u"/15"_s,
        u"99999999999999999999"_s,
        u"\u0000x"_s,
        u"\U0001F600 promised \U0001F600 fri"_s,
        u"cvv"_s,
        u"cvv cvv"_s,
        u"GB82"_s,
        u"+"_s,
        u"~ ~"_s,
        u"did: sent, did:2"_s,
        u"within ~ business days"_s,
        u"may"_s,
        u"may may"_s,
        u"1 may may 1"_s,
        u"or or"_s,
        u"tomorrow or"_s,
        u"-20 -20"_s,
        u"promised callback or or or"_s,
        u"31/12/9999 promised callback 31/12/9999"_s};
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line.left(20))) << line;
}

void LineParserTest::anythingCanBeTyped()
{
    QFETCH(QString, line);
    for (qsizetype length = 0; length <= line.size(); ++length) {
        const Draft draft = parse(line.left(length));
        for (const LineToken &token : draft.tokens)
            QVERIFY(token.span.start >= 0 && token.span.start + token.span.length <= length);
    }
}

void LineParserTest::brokenLanguageFileIsRefused()
{
    QCOMPARE(CaptureWords::fromJson("{").error().fault, Fault::FileFormat);
    QCOMPARE(CaptureWords::fromJson("{}").error().detail, u"language"_s);
    QCOMPARE(CaptureWords::shipped(u"xx").language(), u"en"_s);
}

void LineParserTest::aForgivenWordMayBeOneLetter()
{
    QFile shipped(QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/capture/en.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const auto words = CaptureWords::fromJson(
        shipped.readAll().replace(R"("also": [)", R"("also": ["x", "", )"));
    QVERIFY(words);
    const LineParser parser(*words, QLocale(u"en_GB"_s));
    const Moment now{.at = instantFromMs(1'778'765'460'000), .zone = "Europe/London"};
    QCOMPARE(parser.parse(u"axle broken"_s, now).interaction.summary, u"axle broken"_s);
}

EVENKEEL_TEST(LineParserTest)
#include "lineparsertest.moc"
