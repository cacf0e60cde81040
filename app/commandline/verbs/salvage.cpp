#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/recordkinds.h"
#include "core/backup/salvagefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Wanted
{
    QString damaged;
    QString target;
};

Attempted<Wanted> wantedFrom(const Invocation &call, const LogSource &source)
{
    const ArgumentShape shape{.values = {u"-o"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto typed = outputFrom(*arguments);
    if (!typed)
        return tl::unexpected(typed.error());
    const Wanted wanted{
        .damaged = call.path(arguments->plain().first()), .target = call.path(*typed)};
    EVENKEEL_TRY(newFile(wanted.target, *typed));
    const bool isOwn = QFileInfo(wanted.damaged).canonicalFilePath() == source.folder().database();
    if (isOwn && source.isRunning())
        return refuse(Refusal::input(
            CliText::tr("Evenkeel has this log open. Close it first, then salvage.")));
    return wanted;
}

/// The name that people know a table by; its own where they know none.
QString nameOf(const QString &table)
{
    const auto kinds = recordKinds();
    const auto kind = std::ranges::find_if(
        kinds, [&table](const RecordKind &one) { return table == QLatin1StringView(one.table); });
    return kind == kinds.end() ? table : QString(kind->id);
}

QJsonObject tableJson(const SalvagedTable &table)
{
    QJsonArray gaps;
    for (const DamagedTable::Gap &gap : table.loss.gaps)
        gaps.append(QJsonArray{gap.first, gap.second});
    return {
        {u"saved"_s, table.saved},
        {u"lost"_s, table.loss.missing ? QJsonValue(*table.loss.missing) : QJsonValue()},
        {u"left_behind"_s, table.left},
        {u"ids"_s, gaps}};
}

Refusal explained(const Error &error)
{
    if (error.fault == Fault::StorageDamaged)
        return Error{
            Fault::StorageDamaged,
            CliText::tr("what tables there are cannot be read; only a backup helps")};
    if (error.fault != Fault::WrongKey)
        return error;
    // A first page that is damaged and a key that does not fit look the same.
    return Error{
        Fault::WrongKey,
        CliText::tr("or the beginning of the file is damaged; then only a backup helps")};
}

} // namespace

Attempted<QJsonObject> salvage(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call, source);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!QFileInfo::exists(wanted->damaged))
        return refuse(Error{Fault::FileUnreadable, wanted->damaged});
    const auto key = source.key();
    if (!key)
        return tl::unexpected(key.error());
    DiskFiles files;
    const auto report = salvageFile(wanted->damaged, wanted->target, *key, files);
    if (!report)
        return refuse(explained(report.error()));
    QJsonObject tables;
    for (const SalvagedTable &table : report->tables)
        tables.insert(nameOf(table.table), tableJson(table));
    const bool whole = std::ranges::all_of(report->tables, &SalvagedTable::isWhole);
    return QJsonObject{
        {u"file"_s, wanted->target},
        {u"whole"_s, whole},
        {u"bad_pages"_s, report->badPages},
        {u"records"_s, tables},
    };
}

} // namespace evenkeel::verbs
