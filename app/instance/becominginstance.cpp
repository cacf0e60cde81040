#include "app/instance/becominginstance.h"

#include "app/instance/instanceclient.h"
#include "app/instance/instancelock.h"
#include "core/base/clock.h"

#include <QThread>

namespace evenkeel {

namespace {

constexpr seconds TriesFor{5};
constexpr milliseconds BetweenTries{50};

} // namespace

Result<bool> becomeInstance(
    const DataFolder &folder, InstanceLock &lock, const Request &request, const Clock &clock)
{
    const milliseconds giveUp = clock.monotonic() + TriesFor;
    while (true) {
        const auto answer = InstanceClient(folder).ask(request);
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer)
            return false;
        EVENKEEL_TRY(folder.create());
        const auto taken = lock.take();
        if (taken)
            return true;
        if (taken.error().fault != Fault::StorageBusy || clock.monotonic() >= giveUp)
            return tl::unexpected(taken.error());
        QThread::msleep(static_cast<unsigned long>(BetweenTries.count()));
    }
}

} // namespace evenkeel
