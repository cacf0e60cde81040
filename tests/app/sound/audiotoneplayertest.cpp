#include "app/sound/audiotoneplayer.h"
#include "core/base/systemclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

/// This machine may have sound or not; the test takes it away.
class AudioTonePlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutADeviceItSaysSo();
    void looksWithoutWaiting();
    void nothingIsTouchedBeforeItIsNeeded();

private:
    QByteArray m_server;
};

void AudioTonePlayerTest::init()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("only a sound server can be taken away by the environment");
#endif
    m_server = qgetenv("PULSE_SERVER");
    qputenv("PULSE_SERVER", "unix:/nowhere");
}

void AudioTonePlayerTest::cleanup()
{
    if (m_server.isNull())
        qunsetenv("PULSE_SERVER");
    else
        qputenv("PULSE_SERVER", m_server);
}

void AudioTonePlayerTest::withoutADeviceItSaysSo()
{
    SystemClock clock;
    AudioTonePlayer player(clock);
    QVERIFY(player.devices().isEmpty());
    QCOMPARE(player.state(), TonePlayer::State::Fine);
    player.begin({});
    player.play(BreathPhase::In, clock.monotonic());
    QTRY_COMPARE(player.state(), TonePlayer::State::NoDevice);
    player.hush();
    player.end();
}

void AudioTonePlayerTest::looksWithoutWaiting()
{
    SystemClock clock;
    AudioTonePlayer player(clock);
    QVERIFY(!player.hasDevice());
    player.look();
    QVERIFY(!player.hasDevice()); // the answer comes by the event loop
    QTRY_COMPARE(player.hasDevice(), std::optional(false));
    QCOMPARE(player.state(), TonePlayer::State::Fine); // nothing was to be heard yet
}

void AudioTonePlayerTest::nothingIsTouchedBeforeItIsNeeded()
{
    SystemClock clock;
    AudioTonePlayer player(clock);
    player.hush();
    player.end();
    player.setOnCall(true);
    player.begin({});
    player.play(BreathPhase::In, clock.monotonic());
    QVERIFY(!player.isStarted());
}

EVENKEEL_TEST(AudioTonePlayerTest)
#include "audiotoneplayertest.moc"
