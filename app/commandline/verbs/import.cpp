#include "app/commandline/arguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/importing/importer.h"
#include "core/importing/importreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

QJsonArray skippedJson(const QList<SkippedRecord> &records)
{
    QJsonArray array;
    for (const SkippedRecord &record : records) {
        array.append(QJsonObject{
            {u"record"_s, record.record},
            {u"id"_s, record.id},
            {u"reason"_s, idOf(record.reason)},
            {u"detail"_s, record.detail}});
    }
    return array;
}

QJsonObject previewJson(const ImportPreview &preview, bool dryRun)
{
    qsizetype followUps = preview.taken.loose.size();
    for (const ExportEntry &entry : preview.taken.entries)
        followUps += entry.followUps.size();
    return {
        {u"taken"_s, preview.count()},
        {u"interactions"_s, preview.taken.entries.size()},
        {u"followups"_s, followUps},
        {u"skipped"_s, skippedJson(preview.taken.skipped)},
        {u"dry_run"_s, dryRun}};
}

Result<> bringIn(OpenLog &log, const ImportPreview &preview)
{
    const Importer::Stores stores{
        .interactions = log.interactions(),
        .followUps = log.followUps(),
        .ratings = log.ratings(),
        .breathers = log.breathers(),
        .reflections = log.reflections(),
        .improvement = log.improvement()};
    return Importer(log.changes(), stores).import(preview);
}

} // namespace

Attempted<QJsonObject> importFile(const Invocation &call, LogSource &source)
{
    const ArgumentShape shape{.flags = {u"--dry-run"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto batch = readImport(call.path(arguments->plain().first()));
    if (!batch)
        return tl::unexpected(batch.error());
    const bool dryRun = arguments->has(u"--dry-run"_s);
    const auto log = dryRun ? source.existing() : source.created();
    if (!log)
        return tl::unexpected(log.error());
    const auto preview = previewImport(*batch, (*log)->database());
    if (!preview)
        return tl::unexpected(preview.error());
    if (!dryRun && preview->count() > 0)
        EVENKEEL_TRY(bringIn(**log, *preview));
    return previewJson(*preview, dryRun);
}

} // namespace evenkeel::verbs
