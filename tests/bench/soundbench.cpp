// Sounds the cues of a guided breath as the program does, and prints for each when it is due on the
// monotonic clock, in milliseconds. soundcheck.py listens to what comes out.
//   soundbench MINUTES [VOLUME]

#include "app/sound/audiotoneplayer.h"
#include "core/base/systemclock.h"
#include "core/breather/cuefeed.h"
#include "core/breather/patternbook.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace evenkeel;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto wanted = seconds(qRound((argc > 1 ? std::atof(argv[1]) : 1.0) * 60));
    const SystemClock clock;
    AudioTonePlayer player(clock);
    QObject::connect(&player, &TonePlayer::stateChanged, [](TonePlayer::State state) {
        std::printf("state %d\n", static_cast<int>(state));
        std::fflush(stdout);
        QCoreApplication::exit(1);
    });
    player.begin({.device = {}, .volume = argc > 2 ? std::atoi(argv[2]) : 100});

    const BreathSession session
        = BreathSession::lasting(*PatternBook().find(QStringLiteral("gentle")), wanted);
    CueFeed feed(session);
    const milliseconds began = clock.monotonic() + 3s; // a null sink needs two seconds to run
    QTimer frame;
    const auto follow = [&] {
        const milliseconds elapsed = clock.monotonic() - began;
        for (const PhaseStart &cue : elapsed < 0ms ? QList<PhaseStart>() : feed.take(elapsed)) {
            const milliseconds at = began + cue.at;
            player.play(cue.phase, at);
            std::printf("cue %lld\n", static_cast<long long>(at.count()));
        }
        std::fflush(stdout);
        if (elapsed >= session.length())
            QCoreApplication::quit();
        frame.start(QRandomGenerator::global()->bounded(8, 60)); // as uneven as frames are
    };
    QObject::connect(&frame, &QTimer::timeout, follow);
    frame.start(0);
    return QCoreApplication::exec();
}
