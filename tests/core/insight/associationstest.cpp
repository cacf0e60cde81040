#include "core/insight/associations.h"
#include "tests/core/insight/insightbuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class AssociationsTest : public QObject
{
    Q_OBJECT

private slots:
    void nineteenDaysAreNotEnough();
    void hardAfternoonsAreFound();
    void evenDaysGiveNoFindings();
    void chanceIsAccountedFor();
    void categoriesAreComparedWithinTheDay();
    void ranksAndMeansMustAgree();
    void theSentenceNamesHowManyWereTested();
};

namespace {

const QDate Start(2026, 1, 5);

/// `days` working days with a calm morning and an afternoon that is `harder` points worse.
InsightBuilder workingDays(int days, int harder)
{
    InsightBuilder build;
    QDate day = Start;
    for (int count = 0; count < days; ++count) {
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        const int usual = 3 + count % 3;
        build.call(day, QTime(9, 30), usual, u"billing"_s)
            .call(day, QTime(10, 30), usual, u"delivery"_s)
            .call(day, QTime(14, 30), usual + harder, u"billing"_s)
            .call(day, QTime(15, 30), usual + harder, u"delivery"_s);
        day = day.addDays(1);
    }
    return build;
}

} // namespace

void AssociationsTest::nineteenDaysAreNotEnough()
{
    QCOMPARE(associations(workingDays(19, 4).input().interactions), Associations());
    QVERIFY(associations(workingDays(20, 4).input().interactions).tested > 0);
}

void AssociationsTest::hardAfternoonsAreFound()
{
    const Associations found = associations(workingDays(30, 3).input().interactions);
    QCOMPARE(found.findings.size(), 1);
    const Finding finding = found.findings.first();
    QCOMPARE(finding.kind, Finding::Kind::PartOfDay);
    QCOMPARE(finding.subject, u"afternoon"_s);
    QCOMPARE(finding.n, 30);
    QCOMPARE(finding.with - finding.without, 3.0);
    QVERIFY(finding.adjusted < 0.05);
    QVERIFY(finding.adjusted >= finding.p);
}

void AssociationsTest::evenDaysGiveNoFindings()
{
    const Associations found = associations(workingDays(60, 0).input().interactions);
    QVERIFY(found.findings.isEmpty());
    QCOMPARE(found.tested, 5 + 1 + 1);
}

void AssociationsTest::chanceIsAccountedFor()
{
    InsightBuilder build;
    for (int day = 0; day < 28; ++day) {
        const bool friday = Start.addDays(day).dayOfWeek() == 5;
        build.call(Start.addDays(day), QTime(10, 0), friday ? 6 : 4 + day % 3);
    }
    QVERIFY(associations(build.input().interactions).findings.isEmpty());
}

void AssociationsTest::categoriesAreComparedWithinTheDay()
{
    InsightBuilder build;
    for (int day = 0; day < 24; ++day) {
        build.call(Start.addDays(day), QTime(9, 0), 3 + day % 2, u"pricing"_s)
            .call(Start.addDays(day), QTime(10, 0), 6 + day % 2, u"billing"_s);
    }
    const Associations found = associations(build.input().interactions);
    QCOMPARE(found.findings.size(), 1);
    QCOMPARE(found.findings.first().kind, Finding::Kind::Category);
    QCOMPARE(found.findings.first().subject, u"billing"_s);
}

/// A little harder on twenty days and much easier on four: ranks say higher, means lower.
void AssociationsTest::ranksAndMeansMustAgree()
{
    InsightBuilder build;
    for (int day = 0; day < 24; ++day) {
        build.call(Start.addDays(day), QTime(9, 0), day < 20 ? 9 : 0, u"billing"_s)
            .call(Start.addDays(day), QTime(10, 0), day < 20 ? 8 : 10, u"pricing"_s);
    }
    const Associations found = associations(build.input().interactions);
    QCOMPARE(found.tested, 1);
    QVERIFY(found.findings.isEmpty());
}

void AssociationsTest::theSentenceNamesHowManyWereTested()
{
    const Finding finding{
        .kind = Finding::Kind::PartOfDay,
        .subject = u"afternoon"_s,
        .n = 30,
        .with = 6.25,
        .without = 4,
        .p = 0.001,
        .adjusted = 0.01};
    QCOMPARE(
        textOf(finding, 12, PlainWords()),
        u"insight.part.higher|insight.part.afternoon insight.size|30|6.3|4.0 insight.tested|12"_s);
}

EVENKEEL_TEST(AssociationsTest)
#include "associationstest.moc"
