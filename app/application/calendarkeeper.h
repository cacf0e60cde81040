#pragma once

#include "core/base/filesteps.h"
#include "core/report/calendarsync.h"
#include "core/storage/workthread.h"
#include "ui/text/appwords.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class OpenLog;

/// Keeps the folder that a calendar watches as the log is, while the log is open: some seconds
/// after a change, in a thread of its own. Does nothing where no folder was ever chosen.
class CalendarKeeper final : public QObject
{
    Q_OBJECT

public:
    /// After the first change others may follow; all of them are written together.
    static constexpr milliseconds Settling{3000};

    CalendarKeeper(
        OpenLog &log, Settings &settings, FileSteps &files = diskFiles(),
        milliseconds settling = Settling);
    /// What was changed last is written before the log is closed, as far as a second goes: the rest
    /// follows when it is opened again.
    ~CalendarKeeper() override;

    /// What happened while the log was closed; long after the first frame.
    void begin();

    /// What failed() says to a person.
    [[nodiscard]] static QString notWrittenInWords(const Error &error);

signals:
    void synced();
    /// The folder could not be brought up to date; told once until it can be.
    void failed(const evenkeel::Error &error);

private:
    void onSetting(const QString &name);
    void onFolder();
    void later();
    void sync();
    void finish();
    void onSynced(const Result<CalendarSynced> &result);

    OpenLog &m_log;
    Settings &m_settings;
    FileSteps &m_files;
    AppWords m_words;
    QString m_folder; ///< as it was set before
    QTimer m_soon;
    bool m_told = false;
    int m_running = 0; ///< syncs that have not answered
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
