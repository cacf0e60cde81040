#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/report/handoverpaper.h"
#include "ui/report/pdfwriter.h"
#include "ui/text/appwords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Wanted
{
    FollowUpId id;
    QString to;
    bool accepted = false;
    bool details = false; ///< of the interaction, on the sheet
    QString sheet = {}; ///< path; empty for none
    QString file = {};
};

/// Takes the files away again where the change could not be made.
class NewFiles
{
public:
    NewFiles() = default;
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    ~NewFiles()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
    }

    [[nodiscard]] Result<> write(const QString &path, const QByteArray &content)
    {
        EVENKEEL_TRY(writeWholeFile(path, content));
        m_paths.append(path);
        return {};
    }

    void keep() { m_paths.clear(); }

private:
    QStringList m_paths;
};

Attempted<QString>
fileFrom(const Arguments &arguments, const QString &option, const Invocation &call)
{
    const auto typed = arguments.value(option);
    if (!typed)
        return QString();
    if (typed->isEmpty())
        return refuse(Refusal::usage(CliText::tr("Say after %1 which file to write.").arg(option)));
    EVENKEEL_TRY(newFile(call.path(*typed), *typed));
    return call.path(*typed);
}

Attempted<> readFiles(const Arguments &arguments, const Invocation &call, Wanted &wanted)
{
    const auto sheet = fileFrom(arguments, u"--sheet"_s, call);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto file = fileFrom(arguments, u"--file"_s, call);
    if (!file)
        return tl::unexpected(file.error());
    if (!sheet->isEmpty() && *sheet == *file)
        return refuse(Refusal::usage(
            CliText::tr("--sheet and --file name the same file. Give each a name of its own.")));
    wanted.sheet = *sheet;
    wanted.file = *file;
    wanted.details = arguments.has(u"--details"_s);
    if (wanted.details && wanted.sheet.isEmpty())
        return refuse(Refusal::usage(
            CliText::tr("Details stand on the sheet only. Add --sheet, or leave --details out.")));
    return {};
}

Attempted<Wanted> wantedFrom(const Invocation &call)
{
    const ArgumentShape shape{
        .values = {u"--to"_s, u"--sheet"_s, u"--file"_s},
        .flags = {u"--accepted"_s, u"--details"_s},
        .fewest = 1,
        .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto id = idFrom(arguments->plain().first());
    if (!id)
        return tl::unexpected(id.error());
    const QString to = arguments->value(u"--to"_s).value_or(QString()).trimmed();
    if (to.isEmpty())
        return refuse(
            Refusal::usage(CliText::tr("Say after --to who takes it over, for example Bea.")));
    Wanted wanted{.id = FollowUpId(*id), .to = to, .accepted = arguments->has(u"--accepted"_s)};
    EVENKEEL_TRY(readFiles(*arguments, call, wanted));
    return wanted;
}

/// What the colleague gets, as it will be once it is handed over.
Result<Handover> handoverFrom(OpenLog &log, const Wanted &wanted, const Moment &now)
{
    const auto reader = log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    auto source = handoverSource(**reader, wanted.id);
    if (!source)
        return tl::unexpected(source.error());
    if (source->followUp.state != FollowUpState::Open)
        return failure(Fault::WrongState);
    source->followUp.state = FollowUpState::HandedOver;
    source->followUp.closed = now.at;
    source->followUp.handedTo = wanted.to;
    source->followUp.handoverAccepted = wanted.accepted;
    return handoverOf({*source}, wanted.details, now);
}

Attempted<>
writeFiles(const Handover &handover, const Wanted &wanted, const QLocale &locale, NewFiles &files)
{
    if (!wanted.sheet.isEmpty()) {
        const ExportPaper paper = composeHandover(handover, AppWords(), locale);
        EVENKEEL_TRY(files.write(wanted.sheet, exportPdf(paper, locale)));
    }
    if (!wanted.file.isEmpty())
        EVENKEEL_TRY(files.write(wanted.file, exportJson(handoverDocument(handover))));
    return {};
}

QJsonObject answerFor(const Wanted &wanted)
{
    QJsonObject json{{u"id"_s, wanted.id.value()}};
    if (!wanted.sheet.isEmpty())
        json.insert("sheet"_L1, wanted.sheet);
    if (!wanted.file.isEmpty())
        json.insert("file"_L1, wanted.file);
    return json;
}

} // namespace

Attempted<QJsonObject> handOver(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    NewFiles files;
    if (!wanted->sheet.isEmpty() || !wanted->file.isEmpty()) {
        const auto handover = handoverFrom(**log, *wanted, call.clock.moment());
        if (!handover)
            return tl::unexpected(handover.error());
        EVENKEEL_TRY(writeFiles(*handover, *wanted, call.locale, files));
    }
    EVENKEEL_TRY((*log)->followUpActions().handOver(wanted->id, wanted->to, wanted->accepted));
    files.keep();
    return answerFor(*wanted);
}

} // namespace evenkeel::verbs
