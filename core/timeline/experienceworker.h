#pragma once

#include "core/base/result.h"
#include "core/storage/workthread.h"
#include "core/timeline/experience.h"

#include <QObject>

namespace evenkeel {

class Database;

/// Looks up what was done before in a thread of its own, through a read-only connection that is
/// open only while it works. A new request takes the place of one that waits or runs.
class ExperienceWorker final : public QObject
{
    Q_OBJECT

public:
    /// Opens the connection; called in the worker's thread.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    explicit ExperienceWorker(Open open, QObject *parent = nullptr);
    /// Interrupts what runs and waits for the thread.
    ~ExperienceWorker() override;

    void request(const ExperienceQuery &query);
    /// Nothing is wanted any longer.
    void forget();

signals:
    /// In the thread of the object; only for the last request.
    void answered(const evenkeel::Experience &experience);

private:
    Open m_open;
    int m_newest = 0; ///< number of the last request
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
