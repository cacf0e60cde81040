#include "app/process/privateprocess.h"

#include <qsystemdetection.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace evenkeel {

namespace {

#ifdef Q_OS_UNIX
constexpr mode_t ForOthers = 077;

void refuseCoreDump()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // A handler that takes cores by a pipe is not held by the limit, and debuggers are let in.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
#endif

} // namespace

void keepProcessPrivate()
{
#ifdef Q_OS_UNIX
    umask(ForOthers);
    refuseCoreDump();
#endif
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no report is offered
#endif
}

} // namespace evenkeel
