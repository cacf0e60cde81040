#include "core/base/jsontexts.h"
#include "core/insight/associations.h"
#include "core/insight/ranktests.h"
#include "core/insight/summarise.h"
#include "core/insight/summaryjson.h"
#include "tests/core/insight/chance.h"
#include "tests/core/insight/insightbuilder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Made logs whose truth is known, since it was put there.
class MadeLogsTest : public QObject
{
    Q_OBJECT

private slots:
    void hardWednesdaysAsTheyArePrinted();
    void hardWednesdaysAreFound();
    void chanceAloneMakesFewFindings_data();
    void chanceAloneMakesFewFindings();
    void breathersThatDoNothingAreNotSaidToHelp();
};

namespace {

const QDate Monday(2026, 1, 5);
constexpr int Weeks = 8;
constexpr double Mean = 4;
constexpr double Spread = 2;
constexpr double FalseShare = 0.05; ///< as the program states it
constexpr double Retest = 0.5; ///< how far a rating goes with the one before

enum class Shape { Even, Skewed, FewHigh, Lasting, Within };

int logsOf(int few)
{
    return qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? 1'000 : few;
}

/// How many of so many a true share shows at most in 95 of 100 runs.
double mostOf(int logs, double share)
{
    return share * logs + 1.645 * std::sqrt(share * (1 - share) * logs);
}

/// Working days of two months with calls at any hour, of any category and channel.
class MadeLog
{
public:
    explicit MadeLog(int seed) : m_chance(unsigned(seed))
    {
        m_build.period(Monday, Monday.addDays(7 * Weeks - 1));
    }

    /// Whole numbers only: the same on every machine. Wednesdays are `harder` points worse.
    Summary wednesdays(int harder)
    {
        everyDay([this, harder](QDate day) {
            const int usual = m_chance.any(2, 4) + (day.dayOfWeek() == 3 ? harder : 0);
            calls(day, [this, usual] { return usual + m_chance.any(-2, 2); });
        });
        return summarise(m_build.input());
    }

    /// Stress that has nothing to do with day, hour, category, channel or how much there is to do.
    Summary chanceAlone(Shape shape)
    {
        double level = 0;
        everyDay([this, shape, &level](QDate day) {
            level = shape == Shape::Lasting ? 0.6 * level + m_chance.normal() : m_chance.normal();
            double mood = m_chance.normal();
            calls(day, [this, shape, level, &mood] { return rating(shape, level, mood); });
        });
        return summarise(m_build.input());
    }

    /// Once an hour a rating and another some minutes later, which goes with it by Retest and with
    /// nothing else. After half of the high ones somebody takes a breather.
    Summary idleBreathers()
    {
        everyDay([this](QDate day) {
            for (int hour = 8; hour < 18; ++hour) {
                const double first = m_chance.normal();
                const double second
                    = Retest * first + std::sqrt(1 - Retest * Retest) * m_chance.normal();
                const int before = onScale(Mean + Spread * first);
                const int after = onScale(Mean + Spread * second);
                if (before >= 7 && m_chance.any(0, 1) == 0) {
                    m_build.breathe(day, QTime(hour, 0), before, after);
                } else {
                    m_build.rate(day, QTime(hour, 0), before);
                    m_build.rate(day, QTime(hour, m_chance.any(2, 6)), after);
                }
            }
        });
        return summarise(m_build.input());
    }

private:
    static int onScale(double value) { return int(std::lround(std::clamp(value, 0.0, 10.0))); }

    /// `mood` goes from one call of a day to the next.
    double rating(Shape shape, double level, double &mood)
    {
        const double noise = m_chance.normal();
        mood = 0.7 * mood + std::sqrt(1 - 0.7 * 0.7) * noise;
        switch (shape) {
        case Shape::Skewed: return std::exp(0.3 * level + 0.7 * noise);
        case Shape::FewHigh: return m_chance.share() < 0.12 ? 7 + noise : 0.6 + 0.5 * noise;
        case Shape::Within: return Mean + level + 1.5 * mood;
        case Shape::Even:
        case Shape::Lasting: break;
        }
        return Mean + level + 1.5 * noise;
    }

    template<class Fill>
    void everyDay(Fill fill)
    {
        for (int day = 0; day < 7 * Weeks; ++day) {
            if (Monday.addDays(day).dayOfWeek() <= 5)
                fill(Monday.addDays(day));
        }
    }

    template<class Rate>
    void calls(QDate day, Rate rate)
    {
        static const QStringList categories{
            u"billing"_s, u"delivery"_s, u"pricing"_s, u"access"_s, {}};
        QList<QTime> times(m_chance.any(4, 9));
        for (QTime &time : times)
            time = QTime(m_chance.any(8, 19), m_chance.any(0, 59));
        std::ranges::sort(times);
        for (const QTime time : std::as_const(times)) {
            const auto channel = static_cast<Channel>(m_chance.any(0, 2));
            const QString category = categories.at(m_chance.any(0, 4));
            m_build.call(day, time, onScale(rate()), category, channel);
        }
    }

    Chance m_chance;
    InsightBuilder m_build;
};

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

void MadeLogsTest::hardWednesdaysAsTheyArePrinted()
{
    const QJsonObject json = toJson(MadeLog(1).wednesdays(3), PlainWords());
    const QJsonArray findings = json.value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 1);
    QJsonObject finding = findings.first().toObject();
    QVERIFY(finding.take("p"_L1).toDouble() < 0.001);
    QVERIFY(finding.take("p_adjusted"_L1).toDouble() < 0.01);
    QCOMPARE(
        compact(json.value("stress"_L1)),
        R"({"days":40,"interval":[3.172,4.128],"mean":3.65,"median":4,"missing":0,"n":257,"q1":2,"q3":5})"_ba);
    QCOMPARE(
        compact(finding),
        R"({"kind":"weekday","n":40,"text":"insight.weekday.higher|insight.weekday.3 insight.size|40|insight.mean|6.2|5.5|6.9|insight.mean|3.0|2.7|3.3 insight.tested|16"})"_ba);
}

void MadeLogsTest::hardWednesdaysAreFound()
{
    const int logs = logsOf(12);
    int found = 0;
    for (int log = 0; log < logs; ++log) {
        const QList<Finding> findings = MadeLog(1000 + log).wednesdays(2).findings;
        found += std::ranges::any_of(findings, [](const Finding &finding) {
            return finding.kind == Finding::Kind::Weekday && finding.subject == "3"_L1
                && finding.with > finding.without;
        });
    }
    qInfo("trust: Wednesdays two points harder were found in %d of %d made logs", found, logs);
    QVERIFY(found >= 0.9 * logs);
}

void MadeLogsTest::chanceAloneMakesFewFindings_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("days apart") << int(Shape::Even);
    QTest::newRow("mostly calm") << int(Shape::Skewed);
    QTest::newRow("calm but for a few") << int(Shape::FewHigh);
    QTest::newRow("days that hang together") << int(Shape::Lasting);
    QTest::newRow("calls that hang together") << int(Shape::Within);
}

/// Where nothing goes with anything every finding is false, so the share of false ones that is
/// allowed for is the share of logs that may show any: one in twenty. That share cannot be seen
/// exactly; held against it is what it would show in 95 of 100 runs, 61 of 1 000 logs.
void MadeLogsTest::chanceAloneMakesFewFindings()
{
    QFETCH(int, shape);
    const int logs = logsOf(24);
    int withFindings = 0;
    qsizetype findings = 0;
    qsizetype tested = 0;
    for (int log = 0; log < logs; ++log) {
        const Summary summary = MadeLog(5000 + log).chanceAlone(static_cast<Shape>(shape));
        withFindings += summary.findings.isEmpty() ? 0 : 1;
        findings += summary.findings.size();
        tested += summary.tested;
    }
    qInfo(
        "trust: chance alone, %s: %d of %d made logs with findings, %lld of %lld comparisons",
        QTest::currentDataTag(), withFindings, logs, static_cast<long long>(findings),
        static_cast<long long>(tested));
    QVERIFY(tested >= 10 * logs);
    QVERIFY(withFindings <= mostOf(logs, FalseShare));
}

/// Ratings after a breather are lower in nearly every log, as high ratings are later anyway. What
/// stands beside them shows the same fall, and no word is made of it: the figures hold none, and
/// no finding can be about breathers.
void MadeLogsTest::breathersThatDoNothingAreNotSaidToHelp()
{
    const int logs = logsOf(24);
    int compared = 0;
    int lower = 0;
    int apart = 0;
    qsizetype texts = 0;
    for (int log = 0; log < logs; ++log) {
        const Summary summary = MadeLog(9000 + log).idleBreathers();
        const BreatherFigures &breathers = summary.breathers;
        const QJsonObject json = toJson(summary, PlainWords());
        texts += summary.findings.size() + textsIn(json.value("breathers"_L1)).size();
        if (!breathers.pairs.quartiles() || !breathers.matched.quartiles())
            continue;
        ++compared;
        QVERIFY(json.value("breathers"_L1)["matched"_L1]["median_change"_L1].isDouble());
        lower += breathers.pairs.quartiles()->median <= -1 ? 1 : 0;
        apart += mannWhitney(breathers.pairs.changes, breathers.matched.changes) < 0.05 ? 1 : 0;
    }
    qInfo(
        "trust: breathers that do nothing: ratings lower after them in %d of %d made logs, other "
        "than without one in %d, said to help in %lld",
        lower, compared, apart, static_cast<long long>(texts));
    QVERIFY(compared > 0.95 * logs);
    QVERIFY(lower > 0.9 * compared);
    QVERIFY(apart <= mostOf(compared, FalseShare));
    QCOMPARE(texts, 0);
}

EVENKEEL_TEST(MadeLogsTest)
#include "madelogstest.moc"
