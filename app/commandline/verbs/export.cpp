#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "app/paths/datafolder.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportcalendar.h"
#include "core/report/exportcsv.h"
#include "core/report/exporthtml.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/report/papercomposer.h"
#include "ui/report/pdfwriter.h"
#include "ui/text/appwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Wanted
{
    QString format;
    QString file;
    Period asked;
    ExportRequest request;
    bool details = false; ///< the words of follow-ups, in a calendar
};

/// What one kind of file has and another has not.
Attempted<> checkFits(const QString &format, bool mine, bool details)
{
    const bool isCalendar = format == u"ics"_s;
    if (isCalendar && mine) {
        return refuse(Refusal::input(CliText::tr(
            "A calendar holds follow-ups only. Leave --mine out, or use --format json.")));
    }
    if (mine && format != u"json"_s) {
        return refuse(Refusal::usage(
            CliText::tr("Self-ratings and reflections leave only as JSON, with --format json.")));
    }
    if (details && !isCalendar) {
        return refuse(Refusal::input(CliText::tr("The other formats hold every word anyway. Leave "
                                                 "--details out, or use --format ics.")));
    }
    return {};
}

Attempted<Wanted> wantedFrom(const Invocation &call)
{
    const ArgumentShape shape{
        .values = {u"--format"_s, u"--from"_s, u"--to"_s, u"-o"_s},
        .flags = {u"--mine"_s, u"--details"_s}};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto period = periodFrom(*arguments, call.clock.zone());
    if (!period)
        return tl::unexpected(period.error());
    const QString format = arguments->value(u"--format"_s).value_or(QString());
    if (!QStringList{u"csv"_s, u"json"_s, u"html"_s, u"pdf"_s, u"ics"_s}.contains(format))
        return refuse(Refusal::usage(CliText::tr("The format is csv, json, html, pdf or ics.")));
    const auto file = outputFrom(*arguments);
    if (!file)
        return tl::unexpected(file.error());
    EVENKEEL_TRY(DataFolder::checkForeign(call.path(*file)));
    const bool mine = arguments->has(u"--mine"_s);
    const bool details = arguments->has(u"--details"_s);
    EVENKEEL_TRY(checkFits(format, mine, details));
    return Wanted{
        .format = format,
        .file = call.path(*file),
        .asked = *period,
        .request = {.period = period->days(), .mine = mine},
        .details = details};
}

/// Gives an end that was not asked for the day on which the file really begins or ends.
void closeOpenEnds(ExportDocument &document, const Period &asked, const Clock &clock)
{
    if (!document.period)
        return;
    DateRange &period = *document.period;
    const auto dayOf = [&clock](const ExportEntry &entry) {
        return inZone(entry.interaction.occurred.at, clock.zone()).date();
    };
    const bool any = !document.entries.isEmpty();
    if (!asked.to)
        period.to = std::max(
            {period.from, clock.today(), any ? dayOf(document.entries.last()) : period.from});
    if (!asked.from)
        period.from = any ? dayOf(document.entries.first()) : period.to;
}

QByteArray contentOf(const Wanted &wanted, const ExportDocument &document, const QLocale &locale)
{
    if (wanted.format == u"json"_s)
        return exportJson(document);
    if (wanted.format == u"csv"_s)
        return exportCsv(document);
    const ExportPaper paper
        = composePaper(document, Hiding{}, PaperUse::Sending, AppWords(), locale);
    return wanted.format == u"pdf"_s ? exportPdf(paper, locale) : exportHtml(paper, locale);
}

/// Follow-ups for a calendar; when they remind says the window's own setting.
Attempted<QJsonObject>
exportTasks(Database &reader, const Wanted &wanted, const Settings &settings, const Clock &clock)
{
    const AppWords words;
    const CalendarRequest request{
        .period = wanted.request.period,
        .choices = {.hideWords = !wanted.details, .reminders = reminderRulesFrom(settings)}};
    const auto calendar = exportCalendar(reader, request, words, clock);
    if (!calendar)
        return tl::unexpected(calendar.error());
    EVENKEEL_TRY(writeWholeFile(wanted.file, calendar->content));
    return QJsonObject{
        {u"file"_s, wanted.file},
        {u"followups"_s, calendar->followUps},
    };
}

} // namespace

Attempted<QJsonObject> exportFile(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto reader = (*log)->reader();
    if (!reader)
        return tl::unexpected(reader.error());
    if (wanted->format == u"ics"_s)
        return exportTasks(**reader, *wanted, source.settings(), call.clock);
    auto document = buildExport(**reader, wanted->request, call.clock);
    if (!document)
        return tl::unexpected(document.error());
    closeOpenEnds(*document, wanted->asked, call.clock);
    EVENKEEL_TRY(writeWholeFile(wanted->file, contentOf(*wanted, *document, call.locale)));
    return QJsonObject{
        {u"file"_s, wanted->file},
        {u"interactions"_s, document->entries.size()},
    };
}

} // namespace evenkeel::verbs
