#include "core/timeline/experiencetable.h"
#include "core/timeline/experienceworker.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using Ending = Experience::Ending;

struct Made
{
    QString trigger = u"insult"_s;
    QString outcome{};
    int stress = -1; ///< below 0: not rated
    QString category = u"billing"_s;
};

/// A log of calls, each an hour older than the one before it.
class Past
{
public:
    explicit Past(const QList<Made> &calls)
    {
        auto changes = log.log.begin("test"_L1);
        for (const Made &made : calls) {
            Interaction call = plainInteraction(
                u"call %1"_s.arg(ids.size()),
                {.at = log.clock.now() - std::chrono::hours(ids.size()), .zone = "Europe/London"});
            call.category = made.category;
            call.trigger = made.trigger;
            call.outcome = made.outcome;
            ids.append(*log.interactions.add(*changes, call));
            const auto stress = StressLevel::from(made.stress);
            if (stress && !log.ratings.rateInteraction(*changes, ids.last(), stress))
                qFatal("not rated");
        }
        if (!changes->commit())
            qFatal("no past");
    }

    Experience of(const ExperienceQuery &query)
    {
        return ExperienceTable(log.database).of(query).value_or(Experience());
    }

    TestLog log;
    QList<InteractionId> ids;
};

} // namespace

class ExperienceTest : public QObject
{
    Q_OBJECT

private slots:
    void endingsAreCountedMostFirst();
    void theCalmestIsTheNewestOfEquals();
    void fewTellOnlyTheirNumber();
    void fewRatingsHaveNoCalmest();
    void aRareTriggerFallsBackToTheCategory();
    void theOneLookedAtDoesNotCount();
    void theBinDoesNotCount();
    void withoutACategoryThereIsNoKind();
    void indexesAloneAreRead();
    void theWorkerAnswersTheLastRequest();
};

void ExperienceTest::endingsAreCountedMostFirst()
{
    Past past(
        {{.outcome = u"promised"_s}, {.outcome = u"resolved"_s}, {.outcome = u"resolved"_s}, {}});
    const Experience experience = past.of({.category = u"billing"_s, .trigger = u"insult"_s});
    QCOMPARE(experience.count, 4);
    QCOMPARE(experience.endings.size(), 3);
    QCOMPARE(experience.endings.first(), (Ending{.outcome = u"resolved"_s, .count = 2}));
    QVERIFY(experience.endings.contains(Ending{.outcome = {}, .count = 1}));
}

void ExperienceTest::theCalmestIsTheNewestOfEquals()
{
    Past past({{.stress = 7}, {.stress = 2}, {.stress = 2}, {}});
    const Experience experience = past.of({.category = u"billing"_s});
    QVERIFY(experience.calmest);
    QCOMPARE(experience.calmest->interaction.id, past.ids.at(1));
    QCOMPARE(experience.calmest->stress.value(), 2);
    QCOMPARE(experience.calmest->rated, 3);
}

void ExperienceTest::fewTellOnlyTheirNumber()
{
    Past past({{.outcome = u"resolved"_s, .stress = 1}, {.stress = 2}});
    const Experience experience = past.of({.category = u"billing"_s});
    QCOMPARE(experience.count, 2);
    QVERIFY(experience.endings.isEmpty());
    QVERIFY(!experience.calmest);
}

void ExperienceTest::fewRatingsHaveNoCalmest()
{
    Past past({{.stress = 1}, {.stress = 2}, {}, {}});
    const Experience experience = past.of({.category = u"billing"_s});
    QCOMPARE(experience.count, 4);
    QVERIFY(!experience.calmest);
}

void ExperienceTest::aRareTriggerFallsBackToTheCategory()
{
    Past past({{}, {}, {}, {.trigger = u"threat"_s}, {.category = u"delivery"_s}});
    const Experience experience = past.of({.category = u"billing"_s, .trigger = u"threat"_s});
    QCOMPARE(experience.count, 4);
    QVERIFY(experience.trigger.isEmpty());
    QCOMPARE(past.of({.category = u"billing"_s, .trigger = u"insult"_s}).count, 3);
}

void ExperienceTest::theOneLookedAtDoesNotCount()
{
    Past past({{.stress = 0}, {.stress = 5}, {.stress = 6}, {.stress = 7}});
    const Experience experience = past.of({.category = u"billing"_s, .without = past.ids.first()});
    QCOMPARE(experience.count, 3);
    QCOMPARE(experience.calmest->interaction.id, past.ids.at(1));
}

void ExperienceTest::theBinDoesNotCount()
{
    Past past({{.stress = 0}, {.stress = 5}, {.stress = 6}, {.stress = 7}});
    auto changes = past.log.log.begin("delete"_L1);
    QVERIFY(past.log.interactions.remove(*changes, past.ids.first()));
    QVERIFY(changes->commit());
    const Experience experience = past.of({.category = u"billing"_s});
    QCOMPARE(experience.count, 3);
    QCOMPARE(experience.calmest->interaction.id, past.ids.at(1));
}

void ExperienceTest::withoutACategoryThereIsNoKind()
{
    Past past({{.category = {}}, {.category = {}}, {.category = {}}});
    QCOMPARE(past.of({.trigger = u"insult"_s}).count, 0);
}

void ExperienceTest::indexesAloneAreRead()
{
    TestLog log;
    for (const QString &trigger : {QString(), u"insult"_s}) {
        const auto plan
            = ExperienceTable(log.database)
                  .planOf(
                      {.category = u"billing"_s, .trigger = trigger, .without = InteractionId(1)});
        QVERIFY(plan);
        const QString steps = plan->join(u'\n');
        QVERIFY2(
            steps.count(u"SEARCH i USING COVERING INDEX interaction_kind"_s) == 2,
            qPrintable(steps));
        QVERIFY2(steps.contains(u"SEARCH o USING INTEGER PRIMARY KEY"), qPrintable(steps));
        QVERIFY2(!steps.contains(u"SCAN"), qPrintable(steps));
    }
}

void ExperienceTest::theWorkerAnswersTheLastRequest()
{
    Past past({{}, {}, {}, {.category = u"delivery"_s}});
    ExperienceWorker worker(
        [&past] { return Database::openReader(past.log.file(), past.log.key()); });
    const QSignalSpy answered(&worker, &ExperienceWorker::answered);
    QList<int> counts;
    connect(&worker, &ExperienceWorker::answered, this, [&counts](const Experience &experience) {
        counts.append(experience.count);
    });
    worker.request({.category = u"delivery"_s});
    worker.request({.category = u"billing"_s});
    QTRY_COMPARE(counts, QList<int>{3});
    worker.request({.category = u"billing"_s});
    worker.forget();
    worker.request({.category = u"delivery"_s});
    QTRY_COMPARE(counts, (QList<int>{3, 1}));
    QCOMPARE(answered.size(), 2);
}

EVENKEEL_TEST(ExperienceTest)
#include "experiencetest.moc"
