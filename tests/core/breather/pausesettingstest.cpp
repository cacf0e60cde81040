#include "core/breather/pausesettings.h"
#include "core/breather/sitebreathers.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// 14 May 2026 is a Thursday.
QDateTime on(int day, int hour, int minute = 0)
{
    return {QDate(2026, 5, day), QTime(hour, minute), QTimeZone("Europe/London")};
}

} // namespace

class PauseSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void readsWhatIsSet();
    void whatCannotBeIsBroughtIntoBounds();
    void keepsToTheLengthsOfTheSite();
    void withoutHoursEachTimeIsGood();
    void keepsToWorkingHours();
    void aNightShiftBelongsToTheDayBefore();
};

void PauseSettingsTest::isOffAtFirst()
{
    const Settings settings{QString()};
    QVERIFY(!pauseRulesFrom(settings, {}).isOn());
    QCOMPARE(pauseRulesFrom(settings, {}), PauseRules());
    QCOMPARE(pauseWhat(settings, PauseKind::Short), u"six"_s);
    QCOMPARE(pauseWhat(settings, PauseKind::Longer), u"walk"_s);
}

void PauseSettingsTest::readsWhatIsSet()
{
    Settings settings{QString()};
    settings.set(keys::ShortPauseEvery, 50);
    settings.set(keys::ShortPauseSeconds, 120);
    settings.set(keys::LongerPauseEvery, 120);
    settings.set(keys::NaturalBreaks, u"reset"_s);
    const PauseRules rules = pauseRulesFrom(settings, {});
    QCOMPARE(rules.shortOne, std::optional(PauseInterval{minutes(50), seconds(120)}));
    QCOMPARE(rules.longerOne, std::optional(PauseInterval{minutes(120), seconds(300)}));
    QCOMPARE(rules.natural, NaturalBreak::Reset);
}

void PauseSettingsTest::whatCannotBeIsBroughtIntoBounds()
{
    Settings settings{QString()};
    settings.set(keys::ShortPauseEvery, 1);
    settings.set(keys::ShortPauseSeconds, -7);
    settings.set(keys::LongerPauseEvery, -5);
    settings.set(keys::NaturalBreaks, u"never"_s);
    const PauseRules rules = pauseRulesFrom(settings, {});
    QCOMPARE(rules.shortOne, std::optional(PauseInterval{LeastWork, seconds(20)}));
    QVERIFY(!rules.longerOne);
    QCOMPARE(rules.natural, NaturalBreak::CountBack);
}

void PauseSettingsTest::keepsToTheLengthsOfTheSite()
{
    Settings settings{QString()};
    settings.set(keys::ShortPauseEvery, 50);
    settings.set(keys::LongerPauseEvery, 120);
    const SiteBreathers site{.lengths = {seconds(30), seconds(180)}};
    const PauseRules rules = pauseRulesFrom(settings, site);
    QCOMPARE(rules.shortOne->length, seconds(30));
    QCOMPARE(rules.longerOne->length, seconds(180));
}

void PauseSettingsTest::withoutHoursEachTimeIsGood()
{
    Settings settings{QString()};
    QVERIFY(isPauseTime(settings, on(16, 3)));
    settings.set(keys::WorkStart, u"09:00"_s);
    settings.set(keys::WorkEnd, u"17:30"_s);
    QVERIFY(!isPauseTime(settings, on(14, 8, 59)));
    settings.set(keys::PausesInWorkHours, false);
    QVERIFY(isPauseTime(settings, on(14, 8, 59)));
}

void PauseSettingsTest::keepsToWorkingHours()
{
    Settings settings{QString()};
    settings.set(keys::WorkStart, u"09:00"_s);
    settings.set(keys::WorkEnd, u"17:30"_s);
    QVERIFY(isPauseTime(settings, on(14, 9)));
    QVERIFY(isPauseTime(settings, on(14, 17, 29)));
    QVERIFY(!isPauseTime(settings, on(14, 17, 30)));
    QVERIFY(!isPauseTime(settings, on(16, 12))); // a Saturday
}

void PauseSettingsTest::aNightShiftBelongsToTheDayBefore()
{
    Settings settings{QString()};
    settings.set(keys::WeekHours, u"4=22:00-06:00"_s);
    settings.set(keys::WorkDays, u"4"_s);
    QVERIFY(!isPauseTime(settings, on(14, 5)));
    QVERIFY(isPauseTime(settings, on(14, 22)));
    QVERIFY(isPauseTime(settings, on(15, 5, 59)));
    QVERIFY(!isPauseTime(settings, on(15, 6)));
    QVERIFY(!isPauseTime(settings, on(15, 22)));
}

EVENKEEL_TEST(PauseSettingsTest)
#include "pausesettingstest.moc"
