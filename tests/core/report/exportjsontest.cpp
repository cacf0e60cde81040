#include "core/report/exportjson.h"
#include "core/followup/followupjson.h"
#include "core/interaction/interactionjson.h"
#include "core/report/privatejson.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ExportJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void interactionHasThePublishedKeys();
    void followUpHasThePublishedKeys();
    void recordsComeBackWhole();
    void privatePartComesBackWhole();
    void plansOfBeforeSayThemselvesThatTheyWereTried();
    void weeklyFiguresThatCannotBeAreRefused_data();
    void weeklyFiguresThatCannotBeAreRefused();
    void stressIsNullWithoutThePrivatePart();
    void readerNamesTheKeyThatIsWrong_data();
    void readerNamesTheKeyThatIsWrong();
};

namespace {

QJsonObject parsed(const ExportDocument &document)
{
    return QJsonDocument::fromJson(exportJson(document)).object();
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

} // namespace

void ExportJsonTest::interactionHasThePublishedKeys()
{
    const Interaction interaction = test::exampleDocument().entries.first().interaction;
    const QJsonObject object = toJson(interaction, std::nullopt, {});
    QCOMPARE(
        object.keys(),
        sorted(
            {u"summary"_s, u"details"_s, u"occurred_at"_s, u"channel"_s, u"category"_s, u"tags"_s,
             u"customer"_s, u"stress"_s, u"severity"_s, u"trigger"_s, u"outcome"_s, u"actions"_s,
             u"next_step"_s, u"promises"_s, u"id"_s, u"created_at"_s, u"updated_at"_s,
             u"deleted_at"_s}));
    QCOMPARE(object.value("occurred_at"_L1).toString(), u"2026-05-14T14:31:00+01:00"_s);
    QCOMPARE(object.value("created_at"_L1).toString(), u"2026-05-14T13:40:00.250Z"_s);
    QVERIFY(object.value("deleted_at"_L1).isNull());
}

void ExportJsonTest::followUpHasThePublishedKeys()
{
    const FollowUp followUp = test::exampleDocument().entries.first().followUps.first();
    const QJsonObject object = toJson(followUp);
    QCOMPARE(
        object.keys(),
        sorted(
            {u"id"_s, u"interaction"_s, u"kind"_s, u"text"_s, u"customer"_s, u"channel"_s,
             u"due_local"_s, u"zone"_s, u"due"_s, u"state"_s, u"needs_time"_s, u"snoozed_until"_s,
             u"attempts"_s, u"renegotiations"_s, u"closed_at"_s}));
    QCOMPARE(object.value("due_local"_L1).toString(), u"2026-05-16"_s);
    QCOMPARE(object.value("due"_L1).toString(), u"2026-05-17T00:00:00Z"_s);
    const QJsonObject move = object.value("renegotiations"_L1).toArray().first().toObject();
    QCOMPARE(move.value("from"_L1).toString(), u"2026-05-15T15:00"_s);
    QCOMPARE(move.value("told"_L1).toBool(), true);
}

void ExportJsonTest::recordsComeBackWhole()
{
    const ExportDocument document = test::exampleDocument();
    const QJsonArray interactions = parsed(document).value("interactions"_L1).toArray();
    QCOMPARE(interactions.size(), document.entries.size());
    for (qsizetype i = 0; i < interactions.size(); ++i) {
        const ExportEntry &entry = document.entries.at(i);
        const QJsonObject object = interactions.at(i).toObject();
        QCOMPARE(interactionFromJson(object).value(), entry.interaction);
        const QJsonArray promises = object.value("promises"_L1).toArray();
        QCOMPARE(promises.size(), entry.followUps.size());
        for (qsizetype k = 0; k < promises.size(); ++k)
            QCOMPARE(followUpFromJson(promises.at(k).toObject()).value(), entry.followUps.at(k));
    }
}

void ExportJsonTest::privatePartComesBackWhole()
{
    PrivatePart expected = *test::exampleDocument().mine;
    const auto read
        = privatePartFromJson(parsed(test::exampleDocument()).value("mine"_L1).toObject());
    QVERIFY(read.has_value());
    expected.ratings.first().id = {}; // numbers that nothing refers to are not written
    expected.reflections.first().id = {};
    expected.answers.first().id = {};
    expected.skills.first().id = {};
    expected.ideas.first().id = {};
    QCOMPARE(*read, expected);
}

void ExportJsonTest::plansOfBeforeSayThemselvesThatTheyWereTried()
{
    QJsonObject mine = parsed(test::exampleDocument()).value("mine"_L1).toObject();
    QJsonObject plan = mine.value("plans"_L1).toArray().first().toObject();
    plan.remove("id"_L1);
    QJsonArray plans;
    for (const QJsonValue &tried : {QJsonValue(), QJsonValue(true), QJsonValue(false)}) {
        plan.insert("tried"_L1, tried);
        plans.append(plan);
    }
    mine.insert("plans"_L1, plans);
    mine.remove("trials"_L1);
    const auto read = privatePartFromJson(mine);
    QVERIFY(read);
    QCOMPARE(read->plans.size(), 3);
    QCOMPARE(read->trials.size(), 1);
    QCOMPARE(read->trials.first().plan, read->plans.at(1).id);
    QVERIFY(read->plans.at(1).id != read->plans.at(2).id);
    QCOMPARE(read->trials.first().outcome, Trial::Outcome::NotSaid);
    QCOMPARE(read->trials.first().answered, read->plans.at(1).written);
}

void ExportJsonTest::weeklyFiguresThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a Tuesday") << u"monday"_s << QJsonValue(u"2025-05-06"_s);
    QTest::newRow("no day") << u"monday"_s << QJsonValue();
    QTest::newRow("another context") << u"context"_s << QJsonValue(u"night"_s);
    QTest::newRow("no context") << u"context"_s << QJsonValue();
    QTest::newRow("of none") << u"n"_s << QJsonValue(0);
    QTest::newRow("of half a rating") << u"n"_s << QJsonValue(1.5);
    QTest::newRow("less than none missing") << u"missing"_s << QJsonValue(-1);
    QTest::newRow("eight days") << u"days"_s << QJsonValue(8);
    QTest::newRow("above the scale") << u"q3"_s << QJsonValue(10.5);
    QTest::newRow("falling") << u"q1"_s << QJsonValue(5);
    QTest::newRow("half of the quartiles") << u"median"_s << QJsonValue();
    QTest::newRow("words") << u"mean"_s << QJsonValue(u"much"_s);
    QTest::newRow("mean above the scale") << u"mean"_s << QJsonValue(11);
    QTest::newRow("half an interval") << u"low"_s << QJsonValue();
    QTest::newRow("an interval that falls") << u"high"_s << QJsonValue(0.1);
}

void ExportJsonTest::weeklyFiguresThatCannotBeAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject mine = parsed(test::exampleDocument()).value("mine"_L1).toObject();
    QVERIFY(privatePartFromJson(mine));
    QJsonArray weeks = mine.value("rating_weeks"_L1).toArray();
    QJsonObject week = weeks.first().toObject();
    QVERIFY(week.contains(key));
    week.insert(key, value);
    weeks.replace(0, week);
    mine.insert("rating_weeks"_L1, weeks);
    const auto read = privatePartFromJson(mine);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(u"rating_weeks."), qPrintable(read.error().detail));
    mine.remove("rating_weeks"_L1); // as files of before
    QVERIFY(privatePartFromJson(mine)->weeks.isEmpty());
}

void ExportJsonTest::stressIsNullWithoutThePrivatePart()
{
    ExportDocument document = test::exampleDocument();
    const auto stressOfFirst = [](const QJsonObject &object) {
        return object.value("interactions"_L1).toArray().first().toObject().value("stress"_L1);
    };
    QCOMPARE(stressOfFirst(parsed(document)).toInt(), 7);
    document.mine.reset();
    QVERIFY(stressOfFirst(parsed(document)).isNull());
    QVERIFY(!parsed(document).contains("mine"_L1));
}

void ExportJsonTest::readerNamesTheKeyThatIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no time") << u"occurred_at"_s << QJsonValue();
    QTest::newRow("time without offset")
        << u"occurred_at"_s << QJsonValue(u"2026-05-14T14:31:00"_s);
    QTest::newRow("severity of 4") << u"severity"_s << QJsonValue(4);
    QTest::newRow("half a severity") << u"severity"_s << QJsonValue(1.5);
    QTest::newRow("channel") << u"channel"_s << QJsonValue(u"pigeon"_s);
    QTest::newRow("number for a text") << u"summary"_s << QJsonValue(12);
    QTest::newRow("text for a list") << u"tags"_s << QJsonValue(u"late"_s);
    QTest::newRow("list of numbers") << u"actions"_s << QJsonValue(QJsonArray{1, 2});
}

void ExportJsonTest::readerNamesTheKeyThatIsWrong()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Interaction interaction = test::exampleDocument().entries.first().interaction;
    QJsonObject object = toJson(interaction, std::nullopt, {});
    object.insert(key, value);
    const auto read = interactionFromJson(object);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (Error{Fault::InvalidInput, key}));
}

EVENKEEL_TEST(ExportJsonTest)
#include "exportjsontest.moc"
