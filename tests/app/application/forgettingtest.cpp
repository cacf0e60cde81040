#include "app/application/forgetting.h"
#include "app/application/logcare.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/storage/erasuremark.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// The program with one call of 3 March 2025; today is 14 May 2026.
struct Old : Desktop
{
    InteractionId call{};
    std::unique_ptr<Forgetting> forgetting;

    Old()
    {
        QVERIFY(start() == Application::Started::Running);
        QTRY_VERIFY(program->tray());
        Draft draft;
        draft.interaction.summary = u"late refund"_s;
        draft.interaction.details = u"the third call"_s;
        draft.interaction.customer = u"4711"_s;
        draft.interaction.occurred
            = {.at = resolve(QDate(2025, 3, 3), QTime(12, 0), QTimeZone("Europe/London")),
               .zone = "Europe/London"};
        call = log().journal().log(draft)->interaction;
        forgetting = std::make_unique<Forgetting>(
            log(), program->settings(), home.filePath(u"policy.ini"_s));
    }

    [[nodiscard]] OpenLog &log() const { return program->workspace().log(); }
    [[nodiscard]] QString details() const { return log().interactions().find(call)->details; }

    void look()
    {
        QSignalSpy looked(forgetting.get(), &Forgetting::looked);
        forgetting->begin();
        QTRY_COMPARE(looked.size(), 1);
    }

    /// The looks of so many days.
    void pass(int wholeDays)
    {
        for (int day = 0; day < wholeDays; ++day) {
            clock.advance(minutes(24 * 60));
            look();
        }
    }
};

} // namespace

/// What goes by itself, and when.
class ForgettingTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAWeekBefore();
    void looksOnceADay();
    void aSitesPolicyShortens();
    void otherTermsAreToldAnew();
    void sweepsWhatWasLeft();
};

void ForgettingTest::tellsAWeekBefore()
{
    Old desktop;
    const QSignalSpy told(desktop.forgetting.get(), &Forgetting::announced);
    desktop.look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toDate(), QDate(2026, 5, 21));
    desktop.pass(6);
    QCOMPARE(desktop.details(), u"the third call"_s);
    QList<InteractionId> changed;
    connect(
        &desktop.log().interactions(), &InteractionStore::changed, this,
        [&changed](InteractionId id) { changed.append(id); });
    desktop.pass(1);
    QVERIFY(desktop.details().isEmpty());
    QVERIFY(changed.contains(desktop.call)); // whoever shows it reads it again
    QCOMPARE(told.size(), 1);
}

void ForgettingTest::looksOnceADay()
{
    Old desktop;
    desktop.look();
    const QSignalSpy looked(desktop.forgetting.get(), &Forgetting::looked);
    desktop.clock.advance(minutes(60));
    desktop.forgetting->begin();
    QVERIFY(!desktop.log().longWriter().isRunning());
    QCOMPARE(looked.size(), 0);
}

void ForgettingTest::aSitesPolicyShortens()
{
    Old desktop;
    for (const auto &key : {keys::KeepDetails, keys::KeepCustomers})
        desktop.program->settings().set(key, 0);
    const QSignalSpy told(desktop.forgetting.get(), &Forgetting::announced);
    desktop.look();
    QCOMPARE(told.size(), 0); // for ever
    Settings(desktop.home.filePath(u"policy.ini"_s)).set(keys::KeepDetails, 6);
    desktop.pass(1);
    QCOMPARE(told.size(), 1);
    desktop.pass(7);
    QVERIFY(desktop.details().isEmpty());
    QCOMPARE(desktop.log().interactions().find(desktop.call)->customer, u"4711"_s);
}

void ForgettingTest::otherTermsAreToldAnew()
{
    Old desktop;
    desktop.look();
    desktop.pass(6);
    desktop.program->settings().set(keys::KeepDetails, 3);
    const QSignalSpy told(desktop.forgetting.get(), &Forgetting::announced);
    desktop.pass(1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(desktop.details(), u"the third call"_s);
}

void ForgettingTest::sweepsWhatWasLeft()
{
    Old desktop;
    Database &database = desktop.log().database();
    QVERIFY(ErasureMark(database).note());
    QVERIFY(!*ErasureMark(database).isSwept());
    desktop.look();
    QVERIFY(*ErasureMark(database).isSwept());
}

EVENKEEL_TEST(ForgettingTest)
#include "forgettingtest.moc"
