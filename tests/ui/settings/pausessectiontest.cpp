#include "ui/settings/pausessection.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(SiteBreathers site = {}, bool tellsIdle = true)
    {
        facts.tellsIdleTime = tellsIdle;
        section = std::make_unique<PausesSection>(
            settings, [this] { return facts; }, std::move(site));
        section->show();
    }

    [[nodiscard]] int shownRows() const
    {
        int shown = 0;
        const auto rows = section->findChildren<SettingRow *>();
        for (const SettingRow *row : rows)
            shown += row->isVisible() ? 1 : 0;
        return shown;
    }

    [[nodiscard]] SegmentedControl *control(const QString &name) const
    {
        const auto all = section->findChildren<SegmentedControl *>();
        for (SegmentedControl *one : all) {
            if (one->accessibleName().contains(name))
                return one;
        }
        return nullptr;
    }

    /// All that its rows say.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        const auto rows = section->findChildren<SettingRow *>();
        for (const SettingRow *row : rows)
            all.append(row->searchText());
        return all.join(u'\n');
    }

    Settings settings{QString()};
    SettingsFacts facts{};
    std::unique_ptr<PausesSection> section;
};

void choose(SegmentedControl *control, int index)
{
    QTest::mouseClick(control, Qt::LeftButton, {}, control->choiceRect(index).center());
}

} // namespace

/// The plan of pauses as it is set.
class PausesSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyHowOftenWhileItIsOff();
    void savesWhatIsChosen();
    void saysWhatBreaksDo();
    void saysWhereIdleTimeIsNotTold();
    void offersTheLengthsOfTheSite();
    void showsWhatStandsInTheFile();
    void showsWhatIsKeptOfIt();
    void offersAPatternAsSoonAsItIsMade();
};

void PausesSectionTest::showsOnlyHowOftenWhileItIsOff()
{
    Desk desk;
    QCOMPARE(desk.shownRows(), 2);
    desk.settings.set(keys::ShortPauseEvery, 45);
    QCOMPARE(desk.shownRows(), 6);
    desk.settings.set(keys::LongerPauseEvery, 120);
    QCOMPARE(desk.shownRows(), 8);
    QVERIFY(desk.section->filter(u"working hours"_s));
    QCOMPARE(desk.shownRows(), 1);
}

void PausesSectionTest::savesWhatIsChosen()
{
    Desk desk;
    choose(desk.control(u"Short pause every"_s), 2);
    QCOMPARE(desk.settings.get(keys::ShortPauseEvery), 45);
    choose(desk.control(u"Length of a short pause"_s), 2);
    QCOMPARE(desk.settings.get(keys::ShortPauseSeconds), 120);
    choose(desk.control(u"Longer pause every"_s), 3);
    QCOMPARE(desk.settings.get(keys::LongerPauseEvery), 120);
    choose(desk.control(u"break anyway"_s), 3);
    QCOMPARE(desk.settings.get(keys::NaturalBreaks), u"continue"_s);
    choose(desk.control(u"Short pause every"_s), 0);
    QCOMPARE(desk.settings.get(keys::ShortPauseEvery), 0);
}

void PausesSectionTest::saysWhatBreaksDo()
{
    Desk desk;
    desk.settings.set(keys::ShortPauseEvery, 45);
    for (const NaturalBreak natural :
         {NaturalBreak::CountBack, NaturalBreak::Pause, NaturalBreak::Reset,
          NaturalBreak::Continue}) {
        desk.settings.set(keys::NaturalBreaks, idOf(natural));
        QVERIFY(desk.words().contains(PausesSection::sentence(natural)));
    }
}

void PausesSectionTest::saysWhereIdleTimeIsNotTold()
{
    const Desk told;
    QVERIFY(!told.words().contains(u"does not tell"_s));
    Desk untold({}, false);
    QVERIFY(untold.words().contains(u"does not tell when nobody types"_s));
    untold.facts.tellsIdleTime = true;
    untold.section->refresh();
    QVERIFY(!untold.words().contains(u"does not tell"_s));
}

void PausesSectionTest::offersTheLengthsOfTheSite()
{
    Desk desk({.lengths = {seconds(30), seconds(180)}});
    desk.settings.set(keys::LongerPauseEvery, 90);
    SegmentedControl *length = desk.control(u"Length of a longer pause"_s);
    QCOMPARE(length->current(), 1); // the nearest to five minutes
    QVERIFY(desk.words().contains(u"Your site allows these lengths"_s));
    choose(length, 0);
    QCOMPARE(desk.settings.get(keys::LongerPauseSeconds), 30);
}

void PausesSectionTest::showsWhatStandsInTheFile()
{
    Settings settings{QString()};
    settings.set(keys::ShortPauseEvery, 50);
    settings.set(keys::ShortPauseSeconds, 90);
    const PausesSection section(settings, [] { return SettingsFacts(); }, {});
    const auto controls = section.findChildren<SegmentedControl *>();
    QVERIFY(controls.first()->accessibleName().contains(u"50"_s));
    QVERIFY(controls.at(1)->accessibleName().contains(u"30"_s));
}

void PausesSectionTest::showsWhatIsKeptOfIt()
{
    Settings settings{QString()};
    settings.set(keys::ShortPauseEvery, 2);
    settings.set(keys::ShortPauseSeconds, 5);
    const PausesSection section(settings, [] { return SettingsFacts(); }, {});
    const PauseInterval kept = *pauseRulesFrom(settings, {}).shortOne;
    QCOMPARE(kept, (PauseInterval{.every = minutes(5), .length = seconds(20)}));
    const auto controls = section.findChildren<SegmentedControl *>();
    QVERIFY(controls.first()->accessibleName().contains(u"every: 5"_s));
    QVERIFY(controls.at(1)->accessibleName().contains(u"20"_s));
}

void PausesSectionTest::offersAPatternAsSoonAsItIsMade()
{
    Desk desk;
    const auto menus = desk.section->findChildren<MenuButton *>();
    QCOMPARE(menus.size(), 2);
    desk.settings.set(keys::ShortPauseWhat, u"Slow"_s);
    desk.settings.set(keys::OwnPattern, u"Slow=4,0,0,8,0"_s);
    QVERIFY(menus.first()->accessibleName().contains(u"Slow"_s));
    QVERIFY(!menus.last()->accessibleName().contains(u"Slow"_s));
}

EVENKEEL_TEST(PausesSectionTest)
#include "pausessectiontest.moc"
