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

EVENKEEL_TEST(HoldingWordsTest)
#include "holdingwordstest.moc"
