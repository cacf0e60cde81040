#include "tests/trust/trial.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

FaultTrial::FaultTrial()
    : m_seed(std::make_unique<TrustLog>()), m_start(std::make_unique<TrustLog>()),
      m_log(std::make_unique<TrustLog>())
{
    const auto opened = m_seed->open();
    if (!opened)
        qFatal("no log: %s", qPrintable(opened.error().detail));
    saveLines(**opened, 0, 12);
}

QString FaultTrial::begin(const Operation &operation)
{
    m_operation = operation;
    m_start->become(*m_seed);
    operation.prepare(*m_start);
    const auto before = figuresOf(*m_start);
    reset();
    const auto done = run();
    if (!before || !done)
        return u"fails without a fault"_s;
    const auto after = figuresOf(*m_log);
    if (!after)
        return after.error().detail;
    m_before = recordsOf(*before);
    m_after = recordsOf(*after);
    return (m_after != m_before) == operation.changesLog ? QString() : u"does nothing"_s;
}

void FaultTrial::reset()
{
    m_log->become(*m_start);
}

QString FaultTrial::problemAfter(bool done)
{
    const QString beside = m_operation.beside(*m_log, done);
    if (!beside.isEmpty())
        return beside;
    const auto opened = m_log->open();
    if (!opened)
        return u"does not open: "_s + opened.error().detail;
    QList<TableFigures> figures;
    const QString problem = problemOf(**opened, figures);
    if (!problem.isEmpty())
        return problem;
    figures = recordsOf(figures);
    if (done && figures != m_after)
        return u"said to be done, and is not"_s;
    if (figures != m_after && figures != m_before)
        return u"half of it is there"_s;
    return undone(**opened, figures != m_before);
}

/// Whether undo still works: of the operation where it came about, else of a line after it.
QString FaultTrial::undone(OpenLog &log, bool changed) const
{
    const bool ofOperation = changed && !m_operation.action.isEmpty();
    if (!ofOperation && !log.journal().log(draftOf(901)))
        return u"takes no more lines"_s;
    const auto taken = log.changes().undo();
    if (!taken)
        return u"no undo: "_s + taken.error().detail;
    const QString wanted = ofOperation ? m_operation.action : u"log"_s;
    return taken->action == wanted ? QString() : u"undid %1"_s.arg(taken->action);
}

} // namespace evenkeel::test
