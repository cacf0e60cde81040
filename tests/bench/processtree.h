#pragma once

#include <sys/types.h>

#include <map>
#include <vector>

/// All living processes below this one, which must be their subreaper. Read from /proc.
class ProcessTree
{
public:
    /// Looks again which processes there are.
    void refresh();

    [[nodiscard]] bool isEmpty() const { return m_processes.empty(); }

    /// Processor time of all threads so far, in milliseconds.
    [[nodiscard]] double processorMs() const;

    /// Proportional set size, in megabytes.
    [[nodiscard]] double pssMb() const;

    /// Voluntary context switches by thread; the growth over a time is its wake-ups.
    [[nodiscard]] std::map<pid_t, long> wakeUps() const;

    /// Asks all to end.
    void terminate() const;

private:
    std::vector<pid_t> m_processes;
};
