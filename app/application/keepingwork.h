#pragma once

#include "core/customer/customerplaces.h"
#include "core/storage/workthread.h"
#include "ui/settings/keepingdesk.h"

namespace evenkeel {

class OpenLog;
class Settings;

/// Does what Settings asks about keeping and erasing: reads in a thread of its own, erases while
/// the writing connection is lent.
class KeepingWork final : public KeepingDesk
{
    Q_OBJECT

public:
    /// `policy` is the file of the site's policy, which need not be there.
    KeepingWork(OpenLog &log, Settings &settings, QString policy);
    ~KeepingWork() override;

    [[nodiscard]] RetentionTerms limits() const override;
    void preview() override;
    void lookUp(const QString &reference) override;
    void exportCustomer(const QString &reference, const QString &file) override;
    void erase(const QString &reference) override;
    [[nodiscard]] QStringList openPromises() const override;
    void takeAlong(TakeAlong what, const QString &file) override;
    void leave() override { emit leaving(); }

signals:
    /// The log is to be destroyed.
    void leaving();

private:
    /// Reads in the thread; `read` gives what is to be told.
    using Read = std::function<Result<WorkThread::Answer>(Database &)>;
    void readAside(Read read);
    [[nodiscard]] CustomerPlaces places() const;

    OpenLog &m_log;
    Settings &m_settings;
    QString m_policy;
    WorkThread m_reading; ///< the last: it ends before what it works with
};

} // namespace evenkeel
