#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace evenkeel::bench {

/// Milliseconds that something took, run after run.
class Stopwatch
{
public:
    /// Runs `work` and keeps how long it took.
    template<class Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    /// The value that `share` of all runs (0 to 1) do not exceed.
    [[nodiscard]] double quantile(double share) const
    {
        QList<double> sorted = m_ms;
        std::ranges::sort(sorted);
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted.isEmpty() ? 0 : sorted.at(static_cast<qsizetype>(share * last));
    }

    /// One line: median, 99th percentile, most, and the median as a ratio to `base`.
    void print(const char *what, const Stopwatch &base, const char *bar) const
    {
        std::printf(
            "%-44s n=%lld median %.2f ms (%.2f times the base) 99th %.2f ms, most %.2f ms; %s\n",
            what, static_cast<long long>(m_ms.size()), quantile(0.5),
            quantile(0.5) / base.quantile(0.5), quantile(0.99), quantile(1.0), bar);
    }

private:
    QList<double> m_ms;
};

} // namespace evenkeel::bench
