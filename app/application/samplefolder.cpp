#include "app/application/samplefolder.h"

#include "app/openlog/logopener.h"
#include "core/sample/samplelog.h"
#include "core/settings/keys.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Interactions = 400;
constexpr quint64 Seed = 1;

Result<> fill(OpenLog &log, const Clock &clock)
{
    const SampleLog::Stores stores{
        .interactions = log.interactions(),
        .followUps = log.followUps(),
        .ratings = log.ratings(),
        .breathers = log.breathers(),
        .reflections = log.reflections()};
    return SampleLog(log.changes(), stores).fill(Interactions, clock.today(), Seed).map([](int) {});
}

/// Before the log is made: one that was left half made must not pass for somebody's own.
void mark(const DataFolder &folder)
{
    Settings settings(folder.settings());
    settings.set(keys::Sample, true);
    settings.set(keys::Welcomed, true);
    settings.set(keys::Discreet, false);
}

} // namespace

Result<DataFolder> makeSampleFolder(const DataFolder &home, const Clock &clock)
{
    auto folder = DataFolder::at(home.path() + u"/sample"_s);
    if (!folder || folder->holdsLog())
        return folder;
    EVENKEEL_TRY(folder->create());
    mark(*folder);
    FileKeyProvider provider(keyFilesOf(*folder));
    const auto log = LogOpener(*folder, provider, clock).createdOrExisting();
    if (!log)
        return tl::unexpected(log.error());
    EVENKEEL_TRY(fill(**log, clock));
    return folder;
}

Result<> startSample(const DataFolder &home, const Clock &clock)
{
    const auto folder = makeSampleFolder(home, clock);
    if (!folder)
        return tl::unexpected(folder.error());
    QProcess::startDetached(
        QCoreApplication::applicationFilePath(), {QStringLiteral("--data-dir"), folder->path()});
    return {};
}

} // namespace evenkeel
