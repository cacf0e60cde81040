#include "core/followup/keeping.h"
#include "tests/core/followup/promises.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange May{.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)};

FollowUp kept(qint64 id, const QString &due, const QString &when)
{
    const FollowUp open = promise(id, due);
    return closed(open, keptState(open, at(when)), when);
}

} // namespace

class KeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void keptByTheMinuteIsOnTime();
    void aDayLastsUntilItIsOver();
    void lastTimeAgreedBeforeItPassedCounts();
    void whatIsAgreedAfterItPassedDoesNotCount();
    void aTimeGivenLaterIsTheFirst();
    void onlyPromisesCanBeLate();
    void overdueOpenOnesAreCounted();
    void withdrawnHandedOverAndOthersAreLeftOut();
    void lastDayOfTheMonthBelongsToIt();
    void movesAreCountedUnderTheirOldTime();
    void movingDoesNotMakeAHundredPerCent();
    void asFirstPromisedIsDecidedByTheFirstTime();
    void agreesWithTheWorkedExample();
};

void KeepingTest::keptByTheMinuteIsOnTime()
{
    const FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    QCOMPARE(keptState(callback, at(u"2026-05-14T15:00"_s)), FollowUpState::Kept);
    QCOMPARE(
        keptState(callback, at(u"2026-05-14T15:00"_s) + milliseconds(1)), FollowUpState::KeptLate);
    QVERIFY(!isOverdue(callback, at(u"2026-05-14T15:00"_s)));
    QVERIFY(isOverdue(callback, at(u"2026-05-14T15:01"_s)));
}

void KeepingTest::aDayLastsUntilItIsOver()
{
    const FollowUp letter = promise(1, u"2026-05-14"_s);
    QCOMPARE(keptState(letter, at(u"2026-05-14T23:59"_s)), FollowUpState::Kept);
    QCOMPARE(keptState(letter, at(u"2026-05-15T00:00"_s)), FollowUpState::KeptLate);
}

void KeepingTest::lastTimeAgreedBeforeItPassedCounts()
{
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback = moved(callback, u"2026-05-15T10:00"_s, u"2026-05-14T14:59"_s);
    QCOMPARE(dueThatCounts(callback), wall(u"2026-05-15T10:00"_s));
    QCOMPARE(firstPromised(callback), wall(u"2026-05-14T15:00"_s));
    QCOMPARE(keptState(callback, at(u"2026-05-15T09:00"_s)), FollowUpState::Kept);
}

void KeepingTest::whatIsAgreedAfterItPassedDoesNotCount()
{
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback = moved(callback, u"2026-05-15T10:00"_s, u"2026-05-14T15:01"_s);
    callback = moved(callback, u"2026-05-16T10:00"_s, u"2026-05-15T09:00"_s);
    QCOMPARE(dueThatCounts(callback), wall(u"2026-05-14T15:00"_s));
    QCOMPARE(keptState(callback, at(u"2026-05-15T09:30"_s)), FollowUpState::KeptLate);
}

void KeepingTest::aTimeGivenLaterIsTheFirst()
{
    FollowUp callback = promise(1, {});
    QVERIFY(!firstPromised(callback));
    QCOMPARE(keptState(callback, at(u"2026-05-14T15:00"_s)), FollowUpState::Kept);
    callback = moved(callback, u"2026-05-15T10:00"_s, u"2026-05-14T15:00"_s);
    QCOMPARE(firstPromised(callback), wall(u"2026-05-15T10:00"_s));
}

void KeepingTest::onlyPromisesCanBeLate()
{
    FollowUp check = promise(1, u"2026-05-14T15:00"_s);
    check.kind = FollowUpKind::Courtesy;
    QCOMPARE(keptState(check, at(u"2026-05-20T15:00"_s)), FollowUpState::Kept);
}

void KeepingTest::overdueOpenOnesAreCounted()
{
    QList<FollowUp> all;
    for (int day = 1; day <= 28; ++day)
        all << kept(
            day, u"2026-05-%1T15:00"_s.arg(day, 2, 10, QLatin1Char('0')), u"2026-05-01T09:00"_s);
    all << kept(29, u"2026-05-10T15:00"_s, u"2026-05-10T16:00"_s);
    all << promise(30, u"2026-05-29T15:00"_s) << promise(31, u"2026-05-31T15:00"_s);
    const Keeping keeping = keepingOf(all, May, at(u"2026-05-30T12:00"_s));
    QCOMPARE(keeping.keptOnTime, 28);
    QCOMPARE(keeping.keptLate, 1);
    QCOMPARE(keeping.overdueOpen, 1);
    QCOMPARE(keeping.due(), 30);
}

void KeepingTest::withdrawnHandedOverAndOthersAreLeftOut()
{
    const QString due = u"2026-05-14T15:00"_s;
    const QString late = u"2026-05-14T16:00"_s;
    FollowUp update = kept(3, due, due);
    update.kind = FollowUpKind::Update;
    FollowUp binned = promise(4, due);
    binned.deleted = at(late);
    const QList<FollowUp> all{
        closed(promise(1, due), FollowUpState::Withdrawn, late),
        closed(promise(2, due), FollowUpState::HandedOver, late),
        update,
        binned,
        promise(5, {}),
        closed(promise(6, due), FollowUpState::Broken, late)};
    QCOMPARE(keepingOf(all, May, at(u"2026-06-01T12:00"_s)), (Keeping{.broken = 1, .firstDue = 1}));
}

void KeepingTest::lastDayOfTheMonthBelongsToIt()
{
    const QList<FollowUp> all{
        kept(1, u"2026-05-31"_s, u"2026-05-31T20:00"_s), promise(2, u"2026-05-31T23:59"_s)};
    const Keeping keeping = keepingOf(all, May, at(u"2026-06-01T00:00"_s));
    QCOMPARE(keeping.keptOnTime, 1);
    QCOMPARE(keeping.overdueOpen, 1);
    const DateRange june{.from = QDate(2026, 6, 1), .to = QDate(2026, 6, 30)};
    QCOMPARE(keepingOf(all, june, at(u"2026-06-01T00:00"_s)).due(), 0);
}

void KeepingTest::movesAreCountedUnderTheirOldTime()
{
    const FollowUp open = promise(1, u"2026-05-31T15:00"_s);
    const FollowUp intoJune = moved(open, u"2026-06-02T10:00"_s, u"2026-05-30T10:00"_s);
    const FollowUp tooLate = moved(open, u"2026-06-02T10:00"_s, u"2026-05-31T15:30"_s);
    const Keeping keeping = keepingOf({intoJune, tooLate}, May, at(u"2026-06-01T12:00"_s));
    QCOMPARE(keeping.renegotiated, 1);
    QCOMPARE(keeping.overdueOpen, 1);
}

void KeepingTest::movingDoesNotMakeAHundredPerCent()
{
    FollowUp callback = promise(1, u"2026-05-14T15:00"_s);
    callback = moved(callback, u"2026-05-20T10:00"_s, u"2026-05-14T16:00"_s);
    const FollowUp done
        = closed(callback, keptState(callback, at(u"2026-05-19T10:00"_s)), u"2026-05-19T10:00"_s);
    const Keeping keeping = keepingOf({done}, May, at(u"2026-06-01T12:00"_s));
    QCOMPARE(keeping.keptLate, 1);
    QCOMPARE(keeping.keptOnTime, 0);
    QCOMPARE(keeping.renegotiated, 0);
}

void KeepingTest::asFirstPromisedIsDecidedByTheFirstTime()
{
    FollowUp movedInTime
        = moved(promise(1, u"2026-05-14T15:00"_s), u"2026-05-20T10:00"_s, u"2026-05-14T10:00"_s);
    movedInTime = closed(movedInTime, FollowUpState::Kept, u"2026-05-19T10:00"_s);
    const FollowUp ahead = promise(2, u"2026-05-29T15:00"_s);
    const Keeping keeping = keepingOf(
        {movedInTime, kept(3, u"2026-05-14T15:00"_s, u"2026-05-13T10:00"_s), ahead}, May,
        at(u"2026-05-21T12:00"_s));
    QCOMPARE(keeping.keptOnTime, 2);
    QCOMPARE(keeping.firstDue, 2);
    QCOMPARE(keeping.keptAsFirstPromised, 1);
}

void KeepingTest::agreesWithTheWorkedExample()
{
    const DateRange week{.from = QDate(2026, 5, 4), .to = QDate(2026, 5, 10)};
    QList<FollowUp> all;
    for (int i = 1; i <= 22; ++i)
        all << kept(i, u"2026-05-06T15:00"_s, u"2026-05-06T14:00"_s);
    all << kept(23, u"2026-05-07T15:00"_s, u"2026-05-07T17:00"_s);
    all << promise(24, u"2026-05-08T15:00"_s);
    all << moved(promise(25, u"2026-05-09T15:00"_s), u"2026-05-12T15:00"_s, u"2026-05-09T10:00"_s);
    const Keeping keeping = keepingOf(all, week, at(u"2026-05-11T09:00"_s));
    QCOMPARE(keeping.due(), 24);
    QCOMPARE(
        keeping,
        (Keeping{
            .keptOnTime = 22,
            .keptLate = 1,
            .overdueOpen = 1,
            .renegotiated = 1,
            .firstDue = 25,
            .keptAsFirstPromised = 22}));
}

EVENKEEL_TEST(KeepingTest)
#include "keepingtest.moc"
