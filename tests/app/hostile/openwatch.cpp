#include "tests/app/hostile/openwatch.h"

#include <QImage>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace evenkeel::test {

OpenWatch::OpenWatch()
{
    plant();
#ifdef Q_OS_LINUX
    m_queue = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_queue >= 0)
        inotify_add_watch(m_queue, m_folder.path().toLocal8Bit().constData(), IN_OPEN);
#endif
}

OpenWatch::~OpenWatch()
{
#ifdef Q_OS_LINUX
    if (m_queue >= 0)
        ::close(m_queue);
#endif
}

/// The names that the payloads ask for.
void OpenWatch::plant()
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (char name = 'a'; name <= 'z'; ++name)
        picture.save(m_folder.filePath(QChar::fromLatin1(name) + u".png"_s));
}

int OpenWatch::openings()
{
    int count = 0;
#ifdef Q_OS_LINUX
    alignas(inotify_event) std::array<char, 16384> buffer{};
    for (ssize_t length = ::read(m_queue, buffer.data(), buffer.size()); length > 0;
         length = ::read(m_queue, buffer.data(), buffer.size())) {
        for (ssize_t at = 0; at < length; ++count) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
    }
#endif
    return count;
}

} // namespace evenkeel::test
