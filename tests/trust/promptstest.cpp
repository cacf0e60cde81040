#include "tests/support/testmain.h"
#include "tests/trust/promptworld.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace evenkeel::test;

/// What is asked in a shift stays within its budget, whatever comes: no more than six prompts and
/// three offers, an hour between offers, two after "Not now", one thing at a time, none on a call.
class PromptsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aShiftOfHardCalls();
    void randomShifts();

private:
    PromptWorld m_world;
};

/// A screen of tests warns at every window that comes up, and QtTest would go silent over it.
void PromptsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

void PromptsTest::aShiftOfHardCalls()
{
    m_world.live(1, 100);
    const PromptJudge &judge = m_world.judge();
    QVERIFY2(judge.faults().isEmpty(), qPrintable(judge.faults().value(0)));
    QVERIFY(judge.offers() > 0); // something was asked at all
    qInfo(
        "trust: prompts of one shift with %d hard calls: %d offers, %d in all", m_world.hardCalls(),
        static_cast<int>(judge.offers()), static_cast<int>(judge.prompts()));
}

void PromptsTest::randomShifts()
{
    const int shifts = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? 1000 : 50;
    int offers = 0;
    int prompts = 0;
    int hard = 0;
    int mostOffers = 0;
    int mostPrompts = 0;
    for (int shift = 0; shift < shifts; ++shift) {
        m_world.live(static_cast<unsigned>(shift) + 1000, 20 + (shift * 13) % 80);
        const PromptJudge &judge = m_world.judge();
        QVERIFY2(
            judge.faults().isEmpty(),
            qPrintable(QStringLiteral("shift %1, %2").arg(shift).arg(judge.faults().value(0))));
        offers += static_cast<int>(judge.offers());
        prompts += static_cast<int>(judge.prompts());
        hard += m_world.hardCalls();
        mostOffers = std::max(mostOffers, judge.mostOffers());
        mostPrompts = std::max(mostPrompts, judge.mostPrompts());
    }
    QCOMPARE(mostOffers, 3);
    QVERIFY(mostPrompts <= 6);
    qInfo(
        "trust: prompts of %d shifts of twelve hours with %d hard calls: %d offers, %d in all, at "
        "most %d and %d in a shift, none on a call, none beside another",
        shifts, hard, offers, prompts, mostOffers, mostPrompts);
}

EVENKEEL_TEST(PromptsTest)
#include "promptstest.moc"
