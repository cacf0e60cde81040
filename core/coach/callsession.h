#pragma once

#include "core/base/clock.h"
#include "core/coach/callrun.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace evenkeel {

/// A call that is on: its steps and how long it has lasted. Counts, and judges nothing.
class CallSession final : public QObject
{
    Q_OBJECT

public:
    /// Longer than this a call is not believed to have lasted when it is gone into.
    static constexpr std::chrono::hours LongestBefore{4};

    /// `clock` outlives it.
    explicit CallSession(const Clock &clock, QObject *parent = nullptr);

    /// A call begins, or has begun at `began`: in the future, or too long ago, is now.
    void start(const QStringList &steps, const std::optional<Moment> &began = {});
    /// One goes on that was left, by the program or by its lock.
    void resume(const CallRun &run, const Moment &began);
    /// It is over; the time stands still, and what was noted stays.
    void end();

    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] const Moment &began() const { return m_began; }
    /// Since it began; stands still after its end.
    [[nodiscard]] milliseconds lasted() const;
    /// The wall time of something in it.
    [[nodiscard]] Moment momentOf(milliseconds at) const;

    [[nodiscard]] const CallRun &run() const { return m_run; }
    [[nodiscard]] bool isCircling() const { return m_run.isCircling(lasted()); }

    void choose(const QString &step);
    void next();
    void steady();
    void say(int sentence);

signals:
    void changed(); ///< something was done
    void ticked(); ///< a second went by, or it is another call

private:
    void begin(const std::optional<Moment> &began);
    void wake();

    const Clock &m_clock;
    QTimer m_second;
    CallRun m_run;
    Moment m_began;
    milliseconds m_before{0}; ///< what it had lasted when it was gone into
    milliseconds m_from{0}; ///< the clock's monotonic side then
    milliseconds m_lasted{0}; ///< once it is over
    bool m_on = false;
};

} // namespace evenkeel
