#pragma once

#include <QObject>
#include <QTimer>

namespace evenkeel {

class OpenLog;

/// Copies the write-ahead log back when two seconds have gone by without a write, so that the file
/// stays short and nothing has to wait for it.
class IdleCheckpoint final : public QObject
{
    Q_OBJECT

public:
    explicit IdleCheckpoint(OpenLog &log, QObject *parent = nullptr);

private:
    void run();

    OpenLog &m_log;
    QTimer m_quiet;
};

} // namespace evenkeel
