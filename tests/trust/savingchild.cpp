/// Saves lines into the log of a folder for as long as it lives, and tells of each on standard
/// output when the log says that it is saved. Other processes may do the same meanwhile: each saves
/// a few lines under the lock of the folder, then lets the next one in.
///   savingchild FOLDER FIRST COUNT   numbers from FIRST on, COUNT of them

#include "app/instance/instancelock.h"
#include "app/openlog/logopener.h"
#include "core/base/systemclock.h"
#include "core/keys/filekeyprovider.h"
#include "tests/trust/trustlog.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace evenkeel;

namespace {

constexpr int WrongUsage = 1;
constexpr int Failed = 3;
constexpr int LinesInATurn = 5;

/// Saves [first, end) under one lock. Fault: StorageBusy while another process has it.
Result<> takeTurn(const DataFolder &folder, int first, int end)
{
    InstanceLock lock(folder);
    EVENKEEL_TRY(lock.take());
    const SystemClock clock;
    FileKeyProvider keys(keyFilesOf(folder));
    const auto log = LogOpener(folder, keys, clock).createdOrExisting();
    if (!log)
        return tl::unexpected(log.error());
    for (int number = first; number < end; ++number) {
        const auto saved = (*log)->journal().log(test::draftOf(number));
        if (!saved)
            return tl::unexpected(saved.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 3 == 0) [[maybe_unused]]
            const Result<> copied = (*log)->database().checkpointIfIdle();
    }
    return {};
}

Result<> saveAll(const DataFolder &folder, int first, int count)
{
    const int end = first + count;
    while (first < end) {
        const int turn = std::min(first + LinesInATurn, end);
        const Result<> done = takeTurn(folder, first, turn);
        if (done)
            first = turn;
        else if (done.error().fault != Fault::StorageBusy)
            return done;
        else
            std::this_thread::yield();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return WrongUsage;
    const auto folder = DataFolder::at(words.at(1));
    const auto done = folder.and_then([&](const DataFolder &place) {
        return saveAll(place, words.at(2).toInt(), words.at(3).toInt());
    });
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return Failed;
}
