#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

using std::chrono::hours;

class ExportBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWholeDaysBothIncluded();
    void leavesOutWhatLiesInTheBin();
    void followUpsComeWithTheirInteraction();
    void cardNumbersLeaveMasked();
    void mineComesOnlyWhenAskedFor();
    void whatIsAboutACallInTheBinStays();
    void weeklyFiguresComeWithTheirWeek();
    void connectionIsShutOffFromEverythingElse_data();
    void connectionIsShutOffFromEverythingElse();
    void unwritableFileLeavesNothingBehind();
    void earlierFileStaysUntilTheNewOneIsComplete();
};

namespace {

std::unique_ptr<Database> readerOf(const test::TestLog &log)
{
    auto reader = Database::openReader(log.file(), log.key());
    return reader ? std::move(*reader) : nullptr;
}

ExportDocument built(const test::TestLog &log, const ExportRequest &request)
{
    const auto document = buildExport(*readerOf(log), request, log.clock);
    return document ? *document : ExportDocument();
}

void promise(test::TestLog &log, std::optional<InteractionId> interaction, const QString &text)
{
    FollowUp followUp;
    followUp.interaction = interaction;
    followUp.text = text;
    auto changes = log.log.begin("follow-up"_L1);
    QVERIFY(log.followUps.add(*changes, followUp));
    QVERIFY(changes->commit());
}

void rate(test::TestLog &log, std::optional<InteractionId> interaction, int value)
{
    const Rating rating{
        .id = {},
        .value = *StressLevel::from(value),
        .given = log.clock.moment(),
        .context = interaction ? RatingContext::AfterInteraction : RatingContext::CheckIn,
        .interaction = interaction,
        .breather = {}};
    auto changes = log.log.begin("stress"_L1);
    QVERIFY(log.ratings.add(*changes, rating));
    QVERIFY(changes->commit());
}

const DateRange TheDay{.from = QDate(2026, 5, 14), .to = QDate(2026, 5, 14)};

} // namespace

void ExportBuilderTest::takesWholeDaysBothIncluded()
{
    test::TestLog log;
    const QTimeZone zone("Europe/London");
    const auto at = [&zone](Instant instant) { return Moment{.at = instant, .zone = zone.id()}; };
    log.add(test::plainInteraction(u"before"_s, at(TheDay.begin(zone) - milliseconds(1))));
    log.add(test::plainInteraction(u"last"_s, at(TheDay.end(zone) - milliseconds(1))));
    log.add(test::plainInteraction(u"first"_s, at(TheDay.begin(zone))));
    log.add(test::plainInteraction(u"after"_s, at(TheDay.end(zone))));

    const ExportDocument day = built(log, {.period = TheDay, .mine = false});
    QCOMPARE(day.entries.size(), 2);
    QCOMPARE(day.entries.at(0).interaction.summary, u"first"_s);
    QCOMPARE(day.entries.at(1).interaction.summary, u"last"_s);
    QCOMPARE(built(log, {}).entries.size(), 4);
}

void ExportBuilderTest::leavesOutWhatLiesInTheBin()
{
    test::TestLog log;
    const InteractionId id = log.addInteraction(u"gone"_s);
    log.addInteraction(u"kept"_s, hours(1));
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*changes, id));
    QVERIFY(changes->commit());

    const ExportDocument document = built(log, {});
    QCOMPARE(document.entries.size(), 1);
    QCOMPARE(document.entries.first().interaction.summary, u"kept"_s);
}

void ExportBuilderTest::followUpsComeWithTheirInteraction()
{
    test::TestLog log;
    const InteractionId id = log.addInteraction(u"refund"_s);
    promise(log, id, u"callback"_s);
    promise(log, std::nullopt, u"ask the lead"_s);

    const ExportDocument document = built(log, {.period = TheDay, .mine = false});
    QCOMPARE(document.entries.first().followUps.size(), 1);
    QCOMPARE(document.entries.first().followUps.first().text, u"callback"_s);
    QCOMPARE(document.loose.size(), 1);
    QCOMPARE(document.loose.first().text, u"ask the lead"_s);
}

void ExportBuilderTest::cardNumbersLeaveMasked()
{
    test::TestLog log;
    const InteractionId id = log.addInteraction(u"paid with 4111 1111 1111 1111 twice"_s);
    promise(log, id, u"refund to 4111111111111111"_s);
    const QByteArray json = exportJson(built(log, {}));
    QVERIFY(!json.contains("4111 1111 1111 1111"));
    QVERIFY(!json.contains("4111111111111111"));
    QVERIFY(json.contains("1111 twice"));
}

void ExportBuilderTest::mineComesOnlyWhenAskedFor()
{
    test::TestLog log;
    rate(log, log.addInteraction(u"refund"_s), 7);
    rate(log, log.addInteraction(u"last week"_s, hours(24 * 7)), 9);
    rate(log, std::nullopt, 3);

    const ExportDocument work = built(log, {.period = TheDay, .mine = false});
    QVERIFY(!work.mine.has_value());
    QVERIFY(!exportJson(work).contains("rating"));

    const ExportDocument whole = built(log, {.period = TheDay, .mine = true});
    QVERIFY(whole.mine.has_value());
    QCOMPARE(whole.mine->ratings.size(), 2); // not the one of an interaction that is left out
}

void ExportBuilderTest::weeklyFiguresComeWithTheirWeek()
{
    test::TestLog log;
    const QDate monday = DateRange::weekOf(TheDay.from).from;
    for (const int weeks : {-1, 0, 1}) {
        const WeekFigures week{
            .monday = monday.addDays(7 * weeks), .figures = {.n = 5, .mean = 4.25, .days = 2}};
        QVERIFY(*WeekTable(log.database).put(week));
        QVERIFY(!*WeekTable(log.database).put(week)); // what stands there stays
    }
    QVERIFY(!exportJson(built(log, {.period = {}, .mine = false})).contains("week"));
    const auto mine = built(log, {.period = TheDay, .mine = true}).mine;
    QCOMPARE(mine->weeks.size(), 1);
    QCOMPARE(mine->weeks.first().monday, monday);
    QCOMPARE(mine->weeks.first().figures.mean, 4.25);
    QCOMPARE(built(log, {.period = {}, .mine = true}).mine->weeks.size(), 3);
}

void ExportBuilderTest::whatIsAboutACallInTheBinStays()
{
    test::TestLog log;
    const InteractionId here = log.addInteraction(u"parcel lost"_s);
    const InteractionId binned = log.addInteraction(u"refund late"_s);
    auto changes = log.log.begin("fill"_L1);
    for (const InteractionId id : {here, binned}) {
        QVERIFY(log.reflections.answerAbout(
            *changes,
            {.interaction = id,
             .prompt = u"told"_s,
             .answer = u"words"_s,
             .written = changes->moment()}));
    }
    QVERIFY(log.improvement.addIdea(
        *changes,
        {.text = u"ring first"_s, .interactions = {here, binned}, .written = changes->moment()}));
    QVERIFY(log.interactions.remove(*changes, binned));
    QVERIFY(changes->commit());
    const auto mine = built(log, {.period = {}, .mine = true}).mine;
    QCOMPARE(mine->answers.size(), 1);
    QCOMPARE(mine->answers.first().interaction, here);
    QCOMPARE(mine->ideas.first().interactions, QList{here});
}

void ExportBuilderTest::connectionIsShutOffFromEverythingElse_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("ratings") << "SELECT value FROM rating"_ba;
    QTest::newRow("ratings in order") << "SELECT value FROM rated_order"_ba;
    QTest::newRow("promises in order") << "SELECT sort_key FROM promised_order"_ba;
    QTest::newRow("count of ratings") << "SELECT count(*) FROM rating"_ba;
    QTest::newRow("ratings by join")
        << "SELECT i.id FROM interaction i JOIN rating r ON r.interaction = i.id"_ba;
    QTest::newRow("breathers") << "SELECT note FROM breather"_ba;
    QTest::newRow("reflections") << "SELECT answer FROM reflection"_ba;
    QTest::newRow("answers about a call") << "SELECT answer FROM interaction_answer"_ba;
    QTest::newRow("skills") << "SELECT name FROM skill"_ba;
    QTest::newRow("process ideas") << "SELECT text FROM process_idea"_ba;
    QTest::newRow("lessons") << "SELECT text FROM lesson"_ba;
    QTest::newRow("weekly figures") << "SELECT mean FROM rating_week"_ba;
    QTest::newRow("plans") << "SELECT when_text FROM if_then_plan"_ba;
    QTest::newRow("trials") << "SELECT outcome FROM trial"_ba;
    QTest::newRow("search index") << "SELECT words FROM interaction_search"_ba;
    QTest::newRow("words view") << "SELECT words FROM interaction_words"_ba;
    QTest::newRow("change log") << "SELECT before FROM change_row"_ba;
    QTest::newRow("drafts") << "SELECT content FROM draft"_ba;
    QTest::newRow("schema") << "SELECT sql FROM sqlite_master"_ba;
    QTest::newRow("pragma") << "PRAGMA table_info(rating)"_ba;
    QTest::newRow("attach") << "ATTACH ':memory:' AS other"_ba;
    QTest::newRow("write") << "DELETE FROM interaction"_ba;
}

void ExportBuilderTest::connectionIsShutOffFromEverythingElse()
{
    QFETCH(QByteArray, sql);
    test::TestLog log;
    const auto reader = readerOf(log);
    QVERIFY(reader != nullptr);
    QVERIFY(reader->prepare("SELECT value FROM rating").has_value());
    QVERIFY(buildExport(*reader, {}, log.clock).has_value());
    QVERIFY(!reader->prepare(sql).has_value());
    QVERIFY(!reader->prepare("SELECT value FROM rating").has_value());
}

void ExportBuilderTest::unwritableFileLeavesNothingBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/export.json"_s);
    const Result<> written = writeWholeFile(path, "{}");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().fault, Fault::FileNotWritten);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ExportBuilderTest::earlierFileStaysUntilTheNewOneIsComplete()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export.json"_s);
    QVERIFY(writeWholeFile(path, "first").has_value());
    QVERIFY(writeWholeFile(path, "second").has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second"_ba);
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(file.permissions() & Others, QFileDevice::Permissions());
    QVERIFY(file.setPermissions(file.permissions() | Others));
    QVERIFY(writeWholeFile(path, "third").has_value());
    QCOMPARE(QFileInfo(path).permissions() & Others, QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

EVENKEEL_TEST(ExportBuilderTest)
#include "exportbuildertest.moc"
