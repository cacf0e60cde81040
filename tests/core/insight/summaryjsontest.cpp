#include "core/insight/summaryjson.h"
#include "core/insight/summarise.h"
#include "tests/core/insight/insightbuilder.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SummaryJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyWeekHasEveryKey();
    void aWeekAsItIsPrinted();
};

namespace {

QByteArray printed(const SummaryInput &input)
{
    return QJsonDocument(toJson(summarise(input), PlainWords())).toJson(QJsonDocument::Indented);
}

} // namespace

void SummaryJsonTest::emptyWeekHasEveryKey()
{
    const QByteArray expected = R"({
    "breathers": {
        "matched": null,
        "median_change": null,
        "n": 0,
        "pairs": 0
    },
    "categories": [
    ],
    "channels": [
    ],
    "findings": [
    ],
    "from": "2026-05-04",
    "hours": [
    ],
    "interactions": 0,
    "missing": {
        "breather_pairs": 0,
        "categories": 0,
        "outcomes": 0,
        "ratings": 0,
        "techniques": 0,
        "triggers": 0
    },
    "promises": {
        "as_first_promised": null,
        "broken": 0,
        "due": 0,
        "interval": null,
        "kept_late": 0,
        "kept_on_time": 0,
        "overdue_open": 0,
        "renegotiated": 0,
        "share": null
    },
    "stress": {
        "days": 0,
        "interval": null,
        "mean": null,
        "median": null,
        "missing": 0,
        "n": 0,
        "q1": null,
        "q3": null
    },
    "techniques": [
    ],
    "tested": 0,
    "to": "2026-05-10",
    "triggers": [
    ],
    "zone": "Europe/London"
}
)";
    QCOMPARE(printed(InsightBuilder().input()), expected);
}

void SummaryJsonTest::aWeekAsItIsPrinted()
{
    const QDate monday(2026, 5, 4);
    InsightBuilder build;
    for (int minute = 0; minute < 5; ++minute)
        build.call(monday.addDays(2), QTime(14, minute), 5 + minute, u"billing"_s);
    build.call(monday, QTime(9, 0), 4).ended(u"resolved"_s, u"stalling"_s, {u"listen"_s});
    build.call(monday, QTime(9, 5), {}, u"billing"_s); // no rating: not one of its values
    for (int hour = 0; hour < 5; ++hour) {
        build.breathe(monday, QTime(9 + hour, 0), 7, 5);
        build.rate(monday.addDays(1), QTime(9 + hour, 0), 7);
        build.rate(monday.addDays(1), QTime(9 + hour, 3), 6);
        build.promise(InsightBuilder::promised(
            monday, QTime(10, 0), FollowUpState::Kept, InsightBuilder::at(monday, QTime(9, 0))));
    }
    build.promise(InsightBuilder::promised(monday, QTime(10, 0)));
    const QJsonObject json = toJson(summarise(build.input()), PlainWords());

    const auto compact = [&json](QLatin1StringView key) {
        const QJsonValue value = json.value(key);
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(
        compact("stress"_L1),
        R"({"days":2,"interval":[0,10],"mean":5.5,"median":6.5,"missing":1,"n":6,"q1":5,"q3":8})"_ba);
    QCOMPARE(
        compact("hours"_L1),
        R"([{"hour":9,"median_stress":null,"n":1,"weekday":1},{"hour":14,"median_stress":7,"n":5,"weekday":3}])"_ba);
    QCOMPARE(compact("categories"_L1), R"([{"median_stress":7,"n":5,"name":"billing"}])"_ba);
    QCOMPARE(compact("triggers"_L1), R"([{"median_stress":null,"n":1,"name":"stalling"}])"_ba);
    QCOMPARE(compact("channels"_L1), R"([{"median_stress":6.5,"n":6,"name":"phone"}])"_ba);
    QCOMPARE(
        compact("techniques"_L1),
        R"([{"interactions":1,"median_stress":null,"n":1,"name":"listen","outcomes":{"resolved":1}}])"_ba);
    QCOMPARE(
        compact("missing"_L1),
        R"({"breather_pairs":0,"categories":1,"outcomes":6,"ratings":1,"techniques":6,"triggers":6})"_ba);
    QCOMPARE(
        compact("promises"_L1),
        R"({"as_first_promised":0.833,"broken":0,"due":6,"interval":[0.436,0.97],"kept_late":0,"kept_on_time":5,"overdue_open":1,"renegotiated":0,"share":0.833})"_ba);
    QCOMPARE(
        compact("breathers"_L1),
        R"({"matched":{"median_change":-1,"n":5},"median_change":-2,"n":5,"pairs":5})"_ba);
}

EVENKEEL_TEST(SummaryJsonTest)
#include "summaryjsontest.moc"
