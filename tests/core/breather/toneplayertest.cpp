#include "core/breather/toneplayer.h"
#include "tests/support/silentplayer.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TonePlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingSoundsOnACall();
    void aCallEndsWhatSounds();
    void asksWhetherACallIsOn();
    void tellsOnceWhatIsWrong();
    void withoutSoundNothingIsTried();
};

void TonePlayerTest::nothingSoundsOnACall()
{
    test::SilentPlayer player;
    player.speaks = true;
    player.setOnCall(true);
    player.begin({});
    player.play(BreathPhase::In, 0ms);
    player.say(u"In"_s);
    QVERIFY(!player.isOpen);
    QVERIFY(player.played.isEmpty());
    QVERIFY(player.said.isEmpty());
    player.setOnCall(false);
    player.play(BreathPhase::Out, 0ms);
    player.say(u"Out"_s);
    QCOMPARE(player.played.size(), 1);
    QCOMPARE(player.said, QStringList{u"Out"_s});
}

void TonePlayerTest::aCallEndsWhatSounds()
{
    test::SilentPlayer player;
    player.begin({});
    player.play(BreathPhase::In, 0ms);
    player.play(BreathPhase::Out, 4s);
    player.now = 1s;
    player.setOnCall(true);
    QVERIFY(!player.isOpen);
    QCOMPARE(player.heard(10s), QList<BreathPhase>{BreathPhase::In});
}

void TonePlayerTest::asksWhetherACallIsOn()
{
    test::SilentPlayer player;
    bool isOnCall = true;
    player.setCallCheck([&isOnCall] { return isOnCall; });
    player.begin({});
    player.play(BreathPhase::In, 0ms);
    QVERIFY(player.played.isEmpty());
    isOnCall = false; // and nobody tells
    player.begin({});
    player.play(BreathPhase::In, 0ms);
    QCOMPARE(player.played.size(), 1);
    isOnCall = true;
    player.say(u"Out"_s);
    QVERIFY(!player.isOpen);
    QVERIFY(player.said.isEmpty());
}

void TonePlayerTest::tellsOnceWhatIsWrong()
{
    test::SilentPlayer player;
    player.there.clear();
    QSignalSpy told(&player, &TonePlayer::stateChanged);
    player.begin({});
    QCOMPARE(player.state(), TonePlayer::State::NoDevice);
    QCOMPARE(told.size(), 1);
    player.lose();
    player.lose();
    QCOMPARE(told.size(), 2);
    player.there.append({.id = "two", .name = u"Speaker"_s});
    player.begin({});
    QCOMPARE(player.state(), TonePlayer::State::Fine);
}

void TonePlayerTest::withoutSoundNothingIsTried()
{
    test::SilentPlayer player;
    player.available = false;
    player.begin({});
    player.play(BreathPhase::In, 0ms);
    QVERIFY(!player.isOpen);
    QVERIFY(player.played.isEmpty());
}

EVENKEEL_TEST(TonePlayerTest)
#include "toneplayertest.moc"
