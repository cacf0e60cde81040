#include "app/commandline/verbs/verbarguments.h"

#include "app/commandline/clitext.h"
#include "app/paths/datafolder.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

constexpr int EarliestYear = 1970;
constexpr int LatestYear = 9998;

} // namespace

std::optional<DateRange> Period::days() const
{
    if (!from && !to)
        return std::nullopt;
    return DateRange{
        .from = from ? from->local.date : QDate(EarliestYear, 1, 1),
        .to = to ? to->local.date : QDate(LatestYear, 12, 31)};
}

Attempted<qint64> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber)
        return refuse(Refusal::usage(CliText::tr("%1 is not the number of a record.").arg(text)));
    if (id <= 0)
        return refuse(Error{Fault::NotFound, text});
    return id;
}

Attempted<qint64> onlyId(const QStringList &words)
{
    const auto arguments = Arguments::read(words, {.fewest = 1, .most = 1});
    if (!arguments)
        return tl::unexpected(arguments.error());
    return idFrom(arguments->plain().first());
}

Refusal inTheBin(qint64 id)
{
    return Refusal::input(
        CliText::tr(
            "Interaction %1 is in the bin. Bring it back first, with undo or on the Log page.")
            .arg(id));
}

Attempted<QString> outputFrom(const Arguments &arguments)
{
    const QString typed = arguments.value(u"-o"_s).value_or(QString());
    if (typed.isEmpty())
        return refuse(Refusal::usage(CliText::tr("Say with -o which file to write.")));
    return typed;
}

Attempted<> newFile(const QString &path, const QString &typed)
{
    EVENKEEL_TRY(DataFolder::checkForeign(path));
    if (QFileInfo::exists(path))
        return refuse(Refusal::input(
            CliText::tr("%1 exists already and is left as it is. Choose another name.")
                .arg(typed)));
    return {};
}

Attempted<qint64> numberFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return refuse(Refusal::usage(CliText::tr("%1 is not a whole number.").arg(text)));
    return number;
}

Attempted<TimeArgument> timeFrom(const QString &text, const QTimeZone &zone)
{
    const auto time = TimeArgument::read(text, zone);
    if (!time) {
        return refuse(Refusal::usage(
            CliText::tr(
                "%1 is not a time. Write 2026-05-14, 2026-05-14T14:31 or 2026-05-14T14:31+01:00.")
                .arg(text)));
    }
    return *time;
}

Attempted<std::optional<TimeArgument>>
maybeTime(const Arguments &arguments, const QString &option, const QTimeZone &zone)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<TimeArgument>();
    const auto time = timeFrom(*text, zone);
    if (!time)
        return tl::unexpected(time.error());
    return std::optional(*time);
}

Attempted<Period> periodFrom(const Arguments &arguments, const QTimeZone &zone)
{
    const auto from = maybeTime(arguments, u"--from"_s, zone);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = maybeTime(arguments, u"--to"_s, zone);
    if (!to)
        return tl::unexpected(to.error());
    if (*from && *to && (*from)->begin >= (*to)->end)
        return refuse(
            Refusal::input(CliText::tr("The period ends before it begins. Swap --from and --to.")));
    return Period{.from = *from, .to = *to};
}

Attempted<DateRange> weekFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})-W(\\d\\d)$"_s);
    const auto match = form.match(text);
    const int year = match.captured(1).toInt();
    const int week = match.captured(2).toInt();
    const DateRange first = DateRange::weekOf(QDate(year, 1, 4)); // 4 January is in week 1
    const QDate monday = first.from.addDays(qint64(7) * (week - 1));
    int yearOfWeek = 0;
    if (!match.hasMatch() || monday.weekNumber(&yearOfWeek) != week || yearOfWeek != year)
        return refuse(Refusal::usage(CliText::tr("%1 is not a week. Write 2026-W20.").arg(text)));
    return DateRange::weekOf(monday);
}

} // namespace evenkeel::verbs
