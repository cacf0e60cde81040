#pragma once

#include "tests/trust/operations.h"

namespace evenkeel::test {

/// One operation that is tried again and again from the same start, each time under another fault.
class FaultTrial
{
public:
    FaultTrial();

    /// Tries it once without a fault. Says what is wrong with that, or nothing.
    [[nodiscard]] QString begin(const Operation &operation);

    /// Puts everything where the operation starts.
    void reset();
    [[nodiscard]] Result<> run(bool again = false, FileSteps &files = diskFiles())
    {
        return m_operation.run(*m_log, files, again);
    }

    /// After the fault is over: the log opens and is whole, what is said to be done is, everything
    /// else is whole or absent, undo works. What is wrong, or nothing.
    [[nodiscard]] QString problemAfter(bool done);

private:
    [[nodiscard]] QString undone(OpenLog &log, bool changed) const;

    std::unique_ptr<TrustLog> m_seed; ///< a log with lines in it
    std::unique_ptr<TrustLog> m_start; ///< what the operation begins with
    std::unique_ptr<TrustLog> m_log; ///< where it is tried
    Operation m_operation{};
    QList<TableFigures> m_before;
    QList<TableFigures> m_after;
};

} // namespace evenkeel::test
