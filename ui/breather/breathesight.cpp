#include "ui/breather/breathesight.h"

#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

void showGuided(breathring::Frame &frame, const BreathSession &session)
{
    frame.phaseLength = session.pattern().length(frame.point->phase);
    frame.word = BreathingLabels::guide(frame.point->phase);
    frame.count = QLocale().toString(frame.point->secondsLeft);
}

void showOwn(breathring::Frame &frame, const SelfPacedSession &own, milliseconds elapsed)
{
    if (!own.hasBegun()) {
        frame.phaseLength = std::chrono::ceil<seconds>(SelfPacedSession::FirstIn);
        frame.word = BreathingLabels::guide(BreathPhase::In);
        return;
    }
    const auto begun = std::chrono::floor<seconds>(own.inPart(elapsed));
    frame.phaseLength = std::chrono::ceil<seconds>(own.expected(frame.point->phase));
    frame.word = BreathingLabels::guide(frame.point->phase);
    frame.count = QLocale().toString(static_cast<int>(begun.count()) + 1);
}

} // namespace

breathring::Frame
BreatheSight::frame(const BreatheRun &run, milliseconds now, breathring::Motion motion)
{
    if (run.senses())
        return run.senses()->frame(motion);
    breathring::Frame frame{
        .point = run.point(now), .progress = run.progress(now), .motion = motion};
    if (run.own()) {
        showOwn(frame, *run.own(), run.elapsed(now));
    } else if (run.session()) {
        showGuided(frame, *run.session());
    } else {
        frame.word = formats::clockLength(run.left(now));
        frame.count = run.isPaused() ? tr("Paused") : QString();
    }
    return frame;
}

QString BreatheSight::progress(const BreatheRun &run, BreatherKind kind, milliseconds now)
{
    if (run.senses())
        return run.isPaused() ? tr("Paused") : run.senses()->progress();
    const std::optional<BreathPoint> point = run.point(now);
    if (!point)
        return BreathingLabels::kindNote(kind);
    //: %1 is the number of this breath
    const QString own = tr("Breath %1").arg(QLocale().toString(std::max(1, point->breath)));
    // Each is read by itself: side by side their numbers would change places from right to left.
    return formats::isolated(run.session() ? breath(run, now) : own) + u"      "_s
        + formats::isolated(left(run, now));
}

breathring::Frame BreatheSight::over(breathring::Motion motion)
{
    return {
        .progress = 1,
        .motion = motion,
        //: The first of the two lines "Back when / you are ready" inside the ring
        .word = tr("Back when", "you are ready"),
        //: The second of the two lines "Back when / you are ready" inside the ring
        .count = tr("you are ready", "back when")};
}

QString BreatheSight::breath(const BreatheRun &run, milliseconds now)
{
    const std::optional<BreathPoint> point = run.point(now);
    if (!point || !run.session())
        return {};
    const QLocale locale;
    //: %1 is the number of this breath, %2 of all breaths
    return tr("Breath %1 of %2")
        .arg(locale.toString(point->breath), locale.toString(run.session()->breaths()));
}

QString BreatheSight::left(const BreatheRun &run, milliseconds now)
{
    //: %1 is a time as in 0:24
    return tr("%1 left").arg(formats::clockLength(run.left(now)));
}

} // namespace evenkeel
