#include "ui/text/holdingwords.h"
#include "core/base/localtime.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// At 14:31 on Thursday 14 May 2026 in London.
class HoldingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndUntilWhen();
    void saysHowManyWait();
    void keepsSilentAboutWhatPassesSoon();
    void saysThatABreatherWaitsForTheSame();
    void saysWhatOfThePlanHoldsABreather();
    void saysWhatIsNotSupported();

private:
    [[nodiscard]] static Instant on(int day, int hour)
    {
        return resolve(QDate(2026, 5, day), QTime(hour, 0), QTimeZone("Europe/London"));
    }
    const Moment m_now{on(14, 14) + minutes(31), "Europe/London"};
};

void HoldingWordsTest::saysWhyAndUntilWhen()
{
    const auto words = [this](HoldReason reason, std::optional<Instant> until = {}) {
        return holdingwords::of({.reason = reason, .until = until}, 0, m_now);
    };
    QCOMPARE(words(HoldReason::Call), u"Reminders held back: you are on a call"_s);
    QCOMPARE(words(HoldReason::Away), u"Reminders held back: you are away"_s);
    QCOMPARE(
        words(HoldReason::Away, on(14, 15)), u"Reminders held back: you are away until 15:00"_s);
    QCOMPARE(words(HoldReason::Paused, on(14, 16)), u"Reminders held back: paused until 16:00"_s);
    QCOMPARE(
        words(HoldReason::QuietHours, on(15, 8)),
        u"Reminders held back: quiet hours until Fri 08:00"_s);
    QCOMPARE(
        words(HoldReason::DoNotDisturb),
        u"Reminders held back: your desktop is set to do not disturb"_s);
}

void HoldingWordsTest::saysHowManyWait()
{
    const Holding call{.reason = HoldReason::Call};
    QCOMPARE(holdingwords::of(call, 1, m_now), u"1 reminder held back: you are on a call"_s);
    QCOMPARE(holdingwords::of(call, 3, m_now), u"3 reminders held back: you are on a call"_s);
}

void HoldingWordsTest::keepsSilentAboutWhatPassesSoon()
{
    for (const HoldReason reason : {HoldReason::Typing, HoldReason::Breather}) {
        QVERIFY(holdingwords::of({.reason = reason}, 0, m_now).isEmpty());
        QVERIFY(!holdingwords::of({.reason = reason}, 1, m_now).isEmpty());
    }
}

void HoldingWordsTest::saysThatABreatherWaitsForTheSame()
{
    const Holding call{.reason = HoldReason::Call};
    QCOMPARE(
        holdingwords::line({.holding = call, .offer = OfferHold{call}}, m_now),
        u"Reminders and a breather held back: you are on a call"_s);
    QCOMPARE(
        holdingwords::line({.holding = call, .reminders = 2, .offer = OfferHold{call}}, m_now),
        u"2 reminders and a breather held back: you are on a call"_s);
    QCOMPARE(
        holdingwords::line({.offer = OfferHold{call}}, m_now),
        u"Breather held back: you are on a call"_s);
    QCOMPARE(
        holdingwords::line({.holding = call}, m_now), u"Reminders held back: you are on a call"_s);
    QCOMPARE(holdingwords::line({}, m_now), QString());
}

void HoldingWordsTest::saysWhatOfThePlanHoldsABreather()
{
    const auto words = [this](OfferPause::Reason reason) {
        return holdingwords::line(
            {.offer = OfferHold{OfferPause{.reason = reason, .until = on(14, 15)}}}, m_now);
    };
    QCOMPARE(
        words(OfferPause::Reason::OffersUsedUp),
        u"Breather held back: offered 3 times this shift"_s);
    QCOMPARE(
        words(OfferPause::Reason::PromptsUsedUp),
        u"Breather held back: you were asked 6 times this shift"_s);
    QCOMPARE(
        words(OfferPause::Reason::JustOffered),
        u"Breather held back: offered once an hour at most, until 15:00"_s);
    QCOMPARE(
        words(OfferPause::Reason::NotNow), u"Breather held back: you chose not now, until 15:00"_s);

    // One line: what holds reminders comes first, unless it says nothing.
    HeldBack what{
        .holding = Holding{.reason = HoldReason::Typing},
        .reminders = 1,
        .offer = OfferHold{OfferPause{.reason = OfferPause::Reason::OffersUsedUp}}};
    QCOMPARE(holdingwords::line(what, m_now), u"1 reminder held back: you are typing"_s);
    what.reminders = 0;
    QCOMPARE(holdingwords::line(what, m_now), u"Breather held back: offered 3 times this shift"_s);
}

void HoldingWordsTest::saysWhatIsNotSupported()
{
    HeldBack what{.unsupported = {Unsupported::DoNotDisturb}};
    QCOMPARE(holdingwords::line(what, m_now), u"Not supported on this desktop: do not disturb"_s);
    what.unsupported << Unsupported::ScreenLock;
    QCOMPARE(
        holdingwords::line(what, m_now),
        u"Not supported on this desktop: do not disturb, away by the screen lock"_s);
    what.holding = Holding{.reason = HoldReason::Call};
    QCOMPARE(holdingwords::line(what, m_now), u"Reminders held back: you are on a call"_s);
}

EVENKEEL_TEST(HoldingWordsTest)
#include "holdingwordstest.moc"
