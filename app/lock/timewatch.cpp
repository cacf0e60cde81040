#include "app/lock/timewatch.h"

#include <QDateTime>
#include <QFileInfo>

#include <cerrno>
#include <cstdint>
#include <ctime>

#include <sys/timerfd.h>
#include <unistd.h>

namespace evenkeel {

using namespace Qt::StringLiterals;

TimeWatch::TimeWatch(Sources sources, QObject *parent)
    : QObject(parent), m_sources(std::move(sources)), m_file(m_sources.open())
{
    if (m_file >= 0) {
        m_sources.arm(m_file);
        m_clockSet = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
        connect(m_clockSet.get(), &QSocketNotifier::activated, this, &TimeWatch::onClockSet);
    }
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &TimeWatch::lookAtZone);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &TimeWatch::lookAtZone);
    watchZone();
    m_zone = zoneNow();
}

TimeWatch::~TimeWatch()
{
    m_clockSet.reset();
    if (m_file >= 0)
        close(m_file);
}

int TimeWatch::openClock()
{
    return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

/// Ten years ahead: what matters is that setting the clock cancels it.
void TimeWatch::armClock(int file)
{
    itimerspec far{};
    far.it_value.tv_sec = std::time(nullptr) + 10L * 365 * 24 * 60 * 60;
    timerfd_settime(file, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &far, nullptr);
}

/// A clock that was set makes the reading fail with ECANCELED; one set ten years ahead may let the
/// timer run out instead. Any other failure would come again at once, so nobody listens any more.
void TimeWatch::onClockSet()
{
    std::uint64_t times = 0;
    if (read(m_file, &times, sizeof(times)) < 0 && errno != ECANCELED) {
        if (errno != EAGAIN && errno != EINTR)
            m_clockSet->setEnabled(false);
        return;
    }
    m_sources.arm(m_file);
    emit changed();
}

void TimeWatch::lookAtZone()
{
    watchZone();
    const QString now = zoneNow();
    if (std::exchange(m_zone, now) != now)
        emit changed();
}

/// The folder as well: the link is replaced rather than written, and a file that went is no longer
/// watched.
void TimeWatch::watchZone()
{
    const QFileInfo zone(m_sources.zone);
    for (const QString &path : {zone.absolutePath(), zone.absoluteFilePath()}) {
        if (QFileInfo::exists(path))
            m_files.addPath(path);
    }
}

/// Another link, another file or another content reads differently; the rest of the folder does not
/// matter.
QString TimeWatch::zoneNow() const
{
    const QFileInfo zone(m_sources.zone);
    return u"%1 %2 %3"_s.arg(zone.canonicalFilePath())
        .arg(zone.size())
        .arg(zone.lastModified().toMSecsSinceEpoch());
}

} // namespace evenkeel
