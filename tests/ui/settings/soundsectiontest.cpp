#include "ui/settings/soundsection.h"
#include "core/settings/keys.h"
#include "tests/support/silentplayer.h"
#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/settingrow.h"

#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// The section over a player that is not heard.
struct Room
{
    SoundSection &show()
    {
        section = std::make_unique<SoundSection>(settings, &player);
        section->resize(700, 500);
        section->show();
        return *section;
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        return std::ranges::any_of(
            section->findChildren<SettingRow *>(), [&words](const SettingRow *row) {
                return row->isVisible() && row->searchText().contains(words);
            });
    }

    Settings settings{QString()};
    test::SilentPlayer player;
    std::unique_ptr<SoundSection> section;
};

} // namespace

class SoundSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void volumeIsKeptAndTried();
    void aTryIsSilentOnACall();
    void letsGoOfTheDeviceWhenItIsLeft();
    void choosesAmongTheDevicesThatAreThere();
    void withoutADeviceItSaysSo();
    void wordsAreOfferedWhereAVoiceIs();
    void withoutSoundNothingIsOffered();
};

void SoundSectionTest::volumeIsKeptAndTried()
{
    Room room;
    auto &section = room.show();
    section.findChild<QSlider *>()->setValue(35);
    QCOMPARE(room.settings.get(keys::BreathVolume), 35);
    section.findChild<Button *>()->click();
    QCOMPARE(room.player.manner.volume, 35);
    QCOMPARE(room.player.played.size(), 1);
    QVERIFY(room.player.isOpen);
}

void SoundSectionTest::aTryIsSilentOnACall()
{
    Room room;
    room.player.setOnCall(true);
    room.show().findChild<Button *>()->click();
    QVERIFY(room.player.played.isEmpty());
    QVERIFY(!room.player.isOpen);
}

void SoundSectionTest::letsGoOfTheDeviceWhenItIsLeft()
{
    Room room;
    auto &section = room.show();
    section.findChild<Button *>()->click();
    section.hide();
    QVERIFY(!room.player.isOpen);
}

void SoundSectionTest::choosesAmongTheDevicesThatAreThere()
{
    Room room;
    room.player.there.append({.id = "two", .name = u"Speaker"_s});
    room.settings.set(keys::SoundDevice, u"two"_s);
    auto &section = room.show();
    auto *menu = section.findChild<MenuButton *>();
    QCOMPARE(menu->current(), 2);
    emit menu->chosen(1);
    QCOMPARE(room.settings.get(keys::SoundDevice), u"one"_s);
    emit menu->chosen(0);
    QCOMPARE(room.settings.get(keys::SoundDevice), QString());
}

void SoundSectionTest::withoutADeviceItSaysSo()
{
    Room room;
    room.player.there.clear();
    auto &section = room.show();
    QVERIFY(room.says(u"There is no sound here"_s));
    QVERIFY(!section.findChild<Button *>()->isEnabled());
}

void SoundSectionTest::wordsAreOfferedWhereAVoiceIs()
{
    Room room;
    room.show();
    QVERIFY(room.says(u"Not offered: no voice"_s));
    QVERIFY(!room.says(u"In, hold, out"_s));
    room.player.speaks = true;
    room.show();
    QVERIFY(!room.says(u"Not offered: no voice"_s));
    QVERIFY(room.says(u"In, hold, out"_s));
}

void SoundSectionTest::withoutSoundNothingIsOffered()
{
    Room room;
    room.player.available = false;
    auto &section = room.show();
    QVERIFY(room.says(u"Not offered: this program has no sound."_s));
    QVERIFY(!section.findChild<QSlider *>());
    const SoundSection none(room.settings, nullptr);
    QVERIFY(!none.findChild<QSlider *>());
}

EVENKEEL_TEST(SoundSectionTest)
#include "soundsectiontest.moc"
