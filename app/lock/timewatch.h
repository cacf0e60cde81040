#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace evenkeel {

/// Tells on Linux that the clock was set or the computer's zone changed, which no timer notices.
class TimeWatch final : public QObject
{
    Q_OBJECT

public:
    /// Where it listens; a test gives others, since it may not set the computer's clock.
    struct Sources
    {
        /// A file that can be read once the clock was set, and is closed by the watch; or -1.
        std::function<int()> open = &openClock;
        /// Makes the file wait for the next time.
        std::function<void(int file)> arm = &armClock;
        QString zone = QStringLiteral("/etc/localtime");
    };

    explicit TimeWatch(Sources sources, QObject *parent = nullptr);
    ~TimeWatch() override;

    static int openClock();
    static void armClock(int file);

signals:
    void changed();

private:
    void onClockSet();
    void lookAtZone();
    void watchZone();
    [[nodiscard]] QString zoneNow() const;

    Sources m_sources;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_clockSet;
    QFileSystemWatcher m_files;
    QString m_zone; ///< as it was when last looked at
};

} // namespace evenkeel
