#include "tests/support/testmain.h"
#include "tests/trust/trustlog.h"

#include <QTest>

#include <random>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Seed = 20260514;

/// Somewhere within ten years before or after.
milliseconds anyJump(std::mt19937 &dice)
{
    constexpr qint64 TenYears = 10LL * 365 * 24 * 3600 * 1000;
    return milliseconds(std::uniform_int_distribution<qint64>(-TenYears, TenYears)(dice));
}

} // namespace

/// Somebody sets the clock back and forth, and travels, between one save and the next.
class ClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void losesNoSaveAndNoUndo();
};

void ClockTest::losesNoSaveAndNoUndo()
{
    const int lines = isLongRun() ? 2000 : 200;
    TrustLog log;
    std::mt19937 dice(Seed);
    const Instant start = log.clock.now();
    QList<InteractionId> saved;
    QList<TableFigures> whole;
    for (int number = 0; number < lines;) {
        const auto opened = log.open(); // closed and opened in between, too
        QVERIFY(opened);
        for (const int end = number + lines / 10; number < end; ++number) {
            log.clock.setNow(start + anyJump(dice));
            log.clock.setZone(QTimeZone(number % 2 == 0 ? "Pacific/Auckland" : "America/St_Johns"));
            const auto made = (*opened)->journal().log(draftOf(number));
            QVERIFY(made);
            saved.append(made->interaction);
        }
        QCOMPARE(problemOf(**opened, whole), QString());
    }
    const auto opened = log.open();
    QVERIFY(opened);
    QCOMPARE(*(*opened)->interactions().count(), lines);
    for (qsizetype i = saved.size() - 1; i >= 0; --i) { // the last one first, whenever that was
        log.clock.setNow(start + anyJump(dice));
        QVERIFY((*opened)->interactions().find(saved.at(i)));
        QVERIFY((*opened)->changes().undo());
        QVERIFY(!(*opened)->interactions().find(saved.at(i)));
    }
    for (const InteractionId id : std::as_const(saved)) {
        log.clock.setNow(start + anyJump(dice));
        QVERIFY((*opened)->changes().redo());
        QVERIFY((*opened)->interactions().find(id));
    }
    QCOMPARE(problemOf(**opened, whole), QString());
    qInfo(
        "trust: clock, %d saves with it set back and forth, each undone and done again, 0 lost",
        lines);
}

EVENKEEL_TEST(ClockTest)
#include "clocktest.moc"
