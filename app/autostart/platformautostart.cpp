#include "app/autostart/platformautostart.h"

#include "app/autostart/startfile.h"

#if defined(Q_OS_WIN)
#include "app/autostart/windowsautostart.h"
#else
#include "app/autostart/fileautostart.h"
#include "app/paths/datafolder.h"
#endif

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Name = "io.github.evenkeel.Evenkeel"_L1;

} // namespace

std::unique_ptr<Autostart> platformAutostart(const QStringList &command)
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsAutostart>(startfile::commandLine(command));
#elif defined(Q_OS_MACOS)
    return std::make_unique<FileAutostart>(
        DataFolder::sessionStarts() + u'/' + Name + u".plist"_s,
        startfile::launchAgent(Name, command));
#else
    return std::make_unique<FileAutostart>(
        DataFolder::sessionStarts() + u'/' + Name + u".desktop"_s,
        startfile::desktopEntry(command));
#endif
}

} // namespace evenkeel
