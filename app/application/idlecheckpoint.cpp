#include "app/application/idlecheckpoint.h"

#include "app/openlog/openlog.h"

#include <QLoggingCategory>

namespace evenkeel {

namespace {

constexpr seconds QuietFor{2};

Q_LOGGING_CATEGORY(storage, "evenkeel.storage")

} // namespace

IdleCheckpoint::IdleCheckpoint(OpenLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietFor);
    connect(&m_quiet, &QTimer::timeout, this, &IdleCheckpoint::run);
    connect(&log.changes(), &ChangeLog::committed, &m_quiet, qOverload<>(&QTimer::start));
}

void IdleCheckpoint::run()
{
    const auto done = m_log.database().checkpointIfIdle();
    if (!done)
        qCWarning(storage) << "checkpoint:" << done.error().detail; // the log only stays longer
}

} // namespace evenkeel
