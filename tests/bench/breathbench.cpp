// A breather in a visible window of 1200x800: how evenly it is painted, what that costs, and how
// far a cue is from its moment, early on and at the end. The base is a window of 400x400 that
// paints one circle by the same timer: where the bars were set it took 1.3 % of a core, so 3 %
// are 2.3 times as much as the base takes on the machine at hand.
//   breathbench [MINUTES]    half a minute by default; 10 for the drift that is promised

#include "core/base/systemclock.h"
#include "core/breather/patternbook.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/silentplayer.h"
#include "ui/breather/breatherunning.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QPaintEvent>
#include <QPainter>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1200, 800);
constexpr QSize CircleSize(400, 400);
constexpr milliseconds FrameLength(16);

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double processorNow()
{
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// Notes when a widget is painted, and what each second of it costs the processor.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) : m_widget(widget) { widget.installEventFilter(this); }

    bench::Stopwatch intervals;
    bench::Stopwatch secondsOfWork; ///< milliseconds of processor time in each second
    double latest = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_widget && event->type() == QEvent::Paint)
            take(now(), processorNow());
        return false;
    }

private:
    void take(double wall, double processor)
    {
        if (latest > 0)
            intervals.keep(wall - latest, 0);
        if (m_secondBegan == 0 || wall - m_secondBegan >= 1000) {
            if (m_secondBegan > 0)
                secondsOfWork.keep(processor - m_processor, processor - m_processor);
            m_secondBegan = wall;
            m_processor = processor;
        }
        latest = wall;
    }

    QWidget &m_widget;
    double m_secondBegan = 0;
    double m_processor = 0;
};

/// One circle that grows and shrinks.
class BareCircle final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::white);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::darkCyan);
        painter.drawEllipse(rect().center(), m_radius, m_radius);
        m_radius = m_radius >= 168 ? 84 : m_radius + 1;
    }

private:
    int m_radius = 84;
};

/// Notes for when each cue is given.
class CueWatch final : public TonePlayer
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QList<SoundDevice> devices() const override { return {}; }
    [[nodiscard]] bool canSpeak() const override { return false; }

    QList<double> times; ///< milliseconds of the monotonic clock

private:
    void lookUp() override { }
    void open([[maybe_unused]] const SoundManner &manner) override { }
    void place([[maybe_unused]] BreathPhase phase, milliseconds at) override
    {
        times.append(static_cast<double>(at.count()));
    }
    void speak([[maybe_unused]] const QString &word) override { }
    void silence() override { }
    void close() override { }
};

void runFor(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// When each part of a breath begins, in milliseconds from the beginning of the session.
QList<double> moments(const BreathSession &session)
{
    QList<double> found;
    double at = 0;
    for (int breath = 0; breath < session.breaths(); ++breath) {
        for (const BreathPhase phase : AllBreathPhases) {
            const milliseconds length = session.pattern().length(phase);
            if (length > milliseconds(0))
                found.append(at);
            at += static_cast<double>(length.count());
        }
    }
    return found;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// How much later than in the first quarter the cues of the last quarter come.
double drift(const QList<double> &late)
{
    const qsizetype quarter = std::max<qsizetype>(late.size() / 4, 1);
    return median(late.last(quarter)) - median(late.first(quarter));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const double minutesLong = argc > 1 ? std::atof(argv[1]) : 0.5;
    const auto wanted = seconds(qRound(minutesLong * 60));
    const SystemClock clock;
    Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});

    BareCircle circle;
    circle.resize(CircleSize);
    circle.show();
    PaintWatch bare(circle);
    QTimer frames;
    frames.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frames, &QTimer::timeout, &circle, qOverload<>(&QWidget::update));
    frames.start(FrameLength);
    runFor(seconds(10));
    frames.stop();
    circle.hide();

    CueWatch cues;
    BreatheRunning running(clock, cues);
    running.resize(WindowSize);
    running.show();
    runFor(seconds(1));
    PaintWatch breathing(running);
    QEventLoop loop;
    QObject::connect(&running, &BreatheRunning::ended, &loop, &QEventLoop::quit);
    const Pattern pattern = PatternBook().standard();
    const double began = now();
    running.start({.pattern = pattern}, wanted, {.cue = {.tone = true}});
    loop.exec();

    const QList<double> due = moments(BreathSession::lasting(pattern, wanted));
    bench::Stopwatch late;
    QList<double> lateness;
    for (qsizetype i = 0; i < std::min(due.size(), cues.times.size()); ++i) {
        lateness.append(cues.times.at(i) - began - due.at(i));
        late.keep(lateness.last(), 0);
    }
    bench::Stopwatch drifted;
    drifted.keep(std::abs(drift(lateness)), 0);

    bare.intervals.print(
        "a circle of 400x400, between two frames", bare.intervals, "the base of breathing");
    breathing.intervals.print(
        "a breather, between two frames", bare.intervals, "60 a second, 99th at most 18 ms");
    bare.secondsOfWork.print(
        "processor time of a second of that circle", bare.secondsOfWork, "the base of breathing");
    breathing.secondsOfWork.print(
        "processor time of a second of a breather", bare.secondsOfWork,
        "at most 30 ms, 3 % of a core; 2.3 of the base");
    late.print("a cue behind its moment", bare.intervals, "within a frame");
    drifted.print(
        "drift of the cues from the first to the last quarter", bare.intervals,
        "under 10 ms in ten minutes");
    if (due.size() != cues.times.size())
        std::printf(
            "%lld cues were due, %lld were given\n", static_cast<long long>(due.size()),
            static_cast<long long>(cues.times.size()));
    return 0;
}
