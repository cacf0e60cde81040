#include "tests/support/testmain.h"
#include "tests/trust/promptworld.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace evenkeel::test;

namespace {

constexpr int ShiftsTogether = 50;

/// What was asked in many shifts.
struct Totals
{
    int shifts = 0;
    int offers = 0;
    int prompts = 0;
    int hard = 0;
    int mostOffers = 0;
    int mostPrompts = 0;

    void add(const PromptJudge &judge, int hardCalls)
    {
        ++shifts;
        offers += static_cast<int>(judge.offers());
        prompts += static_cast<int>(judge.prompts());
        hard += hardCalls;
        mostOffers = std::max(mostOffers, judge.mostOffers());
        mostPrompts = std::max(mostPrompts, judge.mostPrompts());
    }
};

} // namespace

/// What is asked in a shift stays within its budget, whatever comes: no more than six prompts and
/// three offers, an hour between offers, two after "Not now", one thing at a time, none on a call.
class PromptsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aShiftOfHardCalls();
    void randomShifts_data();
    void randomShifts();
    void allShiftsTogether();

private:
    Totals m_all; ///< of the random ones
};

/// A screen of tests warns at every window that comes up, and QtTest would go silent over it.
void PromptsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

void PromptsTest::aShiftOfHardCalls()
{
    PromptWorld world;
    world.live(1, 100);
    const PromptJudge &judge = world.judge();
    QVERIFY2(judge.faults().isEmpty(), qPrintable(judge.faults().value(0)));
    QVERIFY(judge.offers() > 0); // something was asked at all
    qInfo(
        "trust: prompts of one shift with %d hard calls: %d offers, %d in all", world.hardCalls(),
        static_cast<int>(judge.offers()), static_cast<int>(judge.prompts()));
}

void PromptsTest::randomShifts_data()
{
    QTest::addColumn<int>("first");
    const int shifts = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? 1000 : ShiftsTogether;
    for (int first = 0; first < shifts; first += ShiftsTogether)
        QTest::addRow("from shift %d", first) << first;
}

/// Each row is a log of its own, and has QtTest's time for one function to itself.
void PromptsTest::randomShifts()
{
    QFETCH(const int, first);
    PromptWorld world;
    for (int shift = first; shift < first + ShiftsTogether; ++shift) {
        world.live(static_cast<unsigned>(shift) + 1000, 20 + (shift * 13) % 80);
        const PromptJudge &judge = world.judge();
        QVERIFY2(
            judge.faults().isEmpty(),
            qPrintable(QStringLiteral("shift %1, %2").arg(shift).arg(judge.faults().value(0))));
        m_all.add(judge, world.hardCalls());
    }
}

void PromptsTest::allShiftsTogether()
{
    QVERIFY(m_all.shifts > 0);
    QCOMPARE(m_all.mostOffers, 3);
    QVERIFY(m_all.mostPrompts <= 6);
    qInfo(
        "trust: prompts of %d shifts of twelve hours with %d hard calls: %d offers, %d in all, at "
        "most %d and %d in a shift, none on a call, none beside another",
        m_all.shifts, m_all.hard, m_all.offers, m_all.prompts, m_all.mostOffers, m_all.mostPrompts);
}

EVENKEEL_TEST(PromptsTest)
#include "promptstest.moc"
