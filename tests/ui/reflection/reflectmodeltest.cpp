#include "ui/reflection/reflectmodel.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReflectModelTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheWeekOfToday();
    void walksThroughWeeksButNotAhead();
    void monthHoldsTheMiddleOfTheWeek();
    void theEndOfAShiftShowsTheDay();
    void worksOnlyWhileShown();
    void followsTheLogWhileShown();
    void hiddenItWaitsUntilItIsShown();
    void fewInteractionsHaveNoCharts();
};

namespace {

struct Desk
{
    TestLog log;
    SummaryWorker worker{[this] { return Database::openReader(log.file(), log.key()); }};
    ReflectModel model{log.log, worker};
    QSignalSpy changes{&model, &ReflectModel::summaryChanged};
};

} // namespace

void ReflectModelTest::beginsWithTheWeekOfToday()
{
    Desk desk;
    QCOMPARE(desk.model.period().range.from, QDate(2026, 5, 11));
    QCOMPARE(desk.model.period().range.to, QDate(2026, 5, 17));
    QVERIFY(!desk.model.canGoOn());
}

void ReflectModelTest::walksThroughWeeksButNotAhead()
{
    Desk desk;
    desk.model.goOn();
    QCOMPARE(desk.model.period().range.from, QDate(2026, 5, 11));
    desk.model.goBack();
    QCOMPARE(desk.model.period().range.from, QDate(2026, 5, 4));
    QVERIFY(desk.model.canGoOn());
    desk.model.goOn();
    QCOMPARE(desk.model.period().range.from, QDate(2026, 5, 11));
}

void ReflectModelTest::monthHoldsTheMiddleOfTheWeek()
{
    Desk desk;
    desk.model.setSpan(ReflectPeriod::Span::Month);
    QCOMPARE(
        desk.model.period().range,
        (DateRange{.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)}));
    desk.model.goBack();
    QCOMPARE(desk.model.period().range.to, QDate(2026, 4, 30));
    desk.model.setSpan(ReflectPeriod::Span::Week);
    QCOMPARE(desk.model.period().range.from, QDate(2026, 4, 27));
}

void ReflectModelTest::theEndOfAShiftShowsTheDay()
{
    Desk desk;
    desk.model.setSpan(ReflectPeriod::Span::Month);
    desk.model.goBack();
    desk.model.lookBackAtToday();
    const QDate today = desk.log.clock.today();
    QCOMPARE(desk.model.period().range, (DateRange{.from = today, .to = today}));
}

void ReflectModelTest::worksOnlyWhileShown()
{
    Desk desk;
    desk.log.addInteraction(u"call"_s);
    QVERIFY(!desk.model.isBusy());
    desk.model.setShown(true);
    QVERIFY(desk.model.isBusy());
    QTRY_COMPARE(desk.changes.size(), 1);
    QVERIFY(!desk.model.isBusy());
    QCOMPARE(desk.model.summary()->interactions, 1);
}

void ReflectModelTest::followsTheLogWhileShown()
{
    Desk desk;
    desk.model.setShown(true);
    QTRY_COMPARE(desk.changes.size(), 1);
    desk.log.addInteraction(u"call"_s);
    QTRY_COMPARE(desk.changes.size(), 2);
    QCOMPARE(desk.model.summary()->interactions, 1);
}

void ReflectModelTest::hiddenItWaitsUntilItIsShown()
{
    Desk desk;
    desk.model.setShown(true);
    QTRY_COMPARE(desk.changes.size(), 1);
    desk.model.setShown(false);
    desk.log.addInteraction(u"call"_s);
    QVERIFY(!desk.model.isBusy());
    desk.model.setShown(true);
    QTRY_COMPARE(desk.changes.size(), 2);
    QCOMPARE(desk.model.summary()->interactions, 1);
}

void ReflectModelTest::fewInteractionsHaveNoCharts()
{
    Desk desk;
    for (int count = 0; count < 4; ++count)
        desk.log.addInteraction(u"call"_s);
    desk.model.setShown(true);
    QTRY_VERIFY(desk.model.summary().has_value());
    QVERIFY(!desk.model.hasCharts());
    desk.log.addInteraction(u"call"_s);
    QTRY_VERIFY(desk.model.hasCharts());
}

EVENKEEL_TEST(ReflectModelTest)
#include "reflectmodeltest.moc"
