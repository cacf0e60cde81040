#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace evenkeel::bench {

/// Milliseconds that something took, run after run, by the clock on the wall and in processor time:
/// on a machine with other work only the second says what the program itself costs.
class Stopwatch
{
public:
    /// Runs `work` and keeps how long it took.
    template<class Work>
    void time(Work work)
    {
        const std::clock_t before = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        m_wall.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_processor.append(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }

    /// Keeps what was measured elsewhere.
    void keep(double wall, double processor)
    {
        m_wall.append(wall);
        m_processor.append(processor);
    }

    /// Takes over the last run of `other`.
    void add(const Stopwatch &other)
    {
        m_wall.append(other.m_wall.last());
        m_processor.append(other.m_processor.last());
    }

    /// The processor time that `share` of all runs (0 to 1) do not exceed.
    [[nodiscard]] double processor(double share) const { return quantile(m_processor, share); }

    /// The time that `share` of all runs (0 to 1) do not exceed.
    [[nodiscard]] double wall(double share) const { return quantile(m_wall, share); }

    /// One line of JSON for report.py: what was measured, its bar in words, the times, and the
    /// median as a ratio to `base`.
    void print(const char *what, const Stopwatch &base, const char *bar) const
    {
        std::printf(
            "{\"figure\":\"%s\",\"bar\":\"%s\",\"n\":%lld,\"median\":%.3f,\"p99\":%.3f,"
            "\"most\":%.3f,\"cpu99\":%.3f,\"ratio\":%.2f}\n",
            what, bar, static_cast<long long>(m_wall.size()), wall(0.5), wall(0.99), wall(1.0),
            processor(0.99), wall(0.5) / base.wall(0.5));
        std::fflush(stdout);
    }

private:
    [[nodiscard]] static double quantile(QList<double> times, double share)
    {
        std::ranges::sort(times);
        const auto last = static_cast<double>(times.size() - 1);
        return times.isEmpty() ? 0 : times.at(static_cast<qsizetype>(share * last));
    }

    QList<double> m_wall;
    QList<double> m_processor;
};

} // namespace evenkeel::bench
