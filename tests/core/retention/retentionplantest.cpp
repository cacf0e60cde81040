#include "core/retention/retentionplan.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::retentionplan;
using namespace Qt::StringLiterals;

/// When what goes.
class RetentionPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void lastDayThatGoes_data();
    void lastDayThatGoes();
    void everyDayOfYears();
    void looksAtMostOnceADay();
    void announcesAWeekBefore();
    void aClockThatWasSetBackDeletesNothing();
    void aClockThatJumpedAnnouncesFirst();
    void policyOnlyShortens_data();
    void policyOnlyShortens();
    void theShortestTermCounts();
};

void RetentionPlanTest::lastDayThatGoes_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a year") << QDate(2026, 5, 14) << 12 << QDate(2025, 5, 13);
    QTest::newRow("leap day stays through 28 February")
        << QDate(2025, 2, 28) << 12 << QDate(2024, 2, 27);
    QTest::newRow("leap day goes on 1 March") << QDate(2025, 3, 1) << 12 << QDate(2024, 2, 29);
    QTest::newRow("on a leap day") << QDate(2024, 2, 29) << 12 << QDate(2023, 2, 28);
    QTest::newRow("the 31st of a shorter month") << QDate(2026, 5, 1) << 1 << QDate(2026, 3, 31);
    QTest::newRow("its last day") << QDate(2026, 4, 30) << 1 << QDate(2026, 3, 29);
    QTest::newRow("for ever") << QDate(2026, 5, 14) << 0 << QDate();
}

void RetentionPlanTest::lastDayThatGoes()
{
    QFETCH(QDate, today);
    QFETCH(int, months);
    QTEST(lastGoneDay(today, months).value_or(QDate()), "last");
}

/// Each day goes on one day, the day after its term, and no day comes back.
void RetentionPlanTest::everyDayOfYears()
{
    for (const int months : {1, 3, 6, 12, 24}) {
        QDate before;
        for (QDate today(2023, 1, 1); today.year() < 2029; today = today.addDays(1)) {
            const QDate last = *lastGoneDay(today, months);
            QVERIFY(last.addMonths(months) < today);
            QVERIFY(last.addDays(1).addMonths(months) >= today);
            QVERIFY(!before.isValid() || last >= before);
            before = last;
        }
    }
}

void RetentionPlanTest::looksAtMostOnceADay()
{
    const QDate today(2026, 5, 14);
    const Known looked{.lastLook = today, .announced = QDate(2026, 5, 1)};
    QVERIFY(next(looked, today, true, true) == Step::Nothing);
    QVERIFY(next(looked, today.addDays(1), true, true) == Step::Delete);
}

void RetentionPlanTest::announcesAWeekBefore()
{
    const QDate today(2026, 5, 14);
    QVERIFY(next({}, today, false, false) == Step::Nothing);
    QVERIFY(next({}, today, false, true) == Step::Announce);
    QVERIFY(next({}, today, true, true) == Step::Announce); // also what is long overdue
    Known told{.lastLook = today, .announced = today};
    for (int day = 1; day < NoticeDays; ++day) {
        QVERIFY(next(told, today.addDays(day), true, true) == Step::Nothing);
        told.lastLook = today.addDays(day);
    }
    QVERIFY(next(told, today.addDays(NoticeDays), true, true) == Step::Delete);
    QVERIFY(next(told, today.addDays(NoticeDays), false, true) == Step::Nothing);
}

void RetentionPlanTest::aClockThatWasSetBackDeletesNothing()
{
    const QDate today(2026, 5, 14);
    const Known ahead{.lastLook = QDate(2027, 5, 14), .announced = QDate(2026, 5, 1)};
    QVERIFY(next(ahead, today, true, true) == Step::Nothing);
    const Known toldAhead{.lastLook = today.addDays(-1), .announced = QDate(2027, 1, 1)};
    QVERIFY(next(toldAhead, today, true, true) == Step::Announce);
}

void RetentionPlanTest::aClockThatJumpedAnnouncesFirst()
{
    const Known known{.lastLook = QDate(2026, 5, 14), .announced = QDate(2026, 1, 1)};
    QVERIFY(next(known, QDate(2026, 6, 13), true, true) == Step::Delete);
    QVERIFY(next(known, QDate(2026, 6, 14), true, true) == Step::Announce);
    QVERIFY(next(known, QDate(2036, 5, 15), true, true) == Step::Announce);
}

void RetentionPlanTest::policyOnlyShortens_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("term");
    QTest::newRow("none said") << 12 << -1 << 12;
    QTest::newRow("shorter") << 12 << 6 << 6;
    QTest::newRow("longer") << 6 << 12 << 6;
    QTest::newRow("shorter than for ever") << 0 << 12 << 12;
    QTest::newRow("for ever is no shorter") << 6 << 0 << 6;
    QTest::newRow("nonsense") << 6 << -7 << 6;
    QTest::newRow("own nonsense") << -7 << -1 << 12;
}

void RetentionPlanTest::policyOnlyShortens()
{
    QFETCH(int, own);
    QFETCH(int, policy);
    QFETCH(int, term);
    Settings mine{QString()};
    mine.set(keys::KeepDetails, own);
    Settings site{QString()};
    if (policy != -1)
        site.set(keys::KeepDetails, policy);
    QCOMPARE(terms(mine, &site).details, term);
    QCOMPARE(terms(mine, &site).promises, 12); // what it does not name
}

void RetentionPlanTest::theShortestTermCounts()
{
    QCOMPARE(
        (RetentionTerms{.details = 0, .customers = 6, .promises = 12, .ratings = 3}).shortest(), 3);
    QCOMPARE(
        (RetentionTerms{.details = 0, .customers = 0, .promises = 0, .ratings = 0}).shortest(), 0);
}

EVENKEEL_TEST(RetentionPlanTest)
#include "retentionplantest.moc"
